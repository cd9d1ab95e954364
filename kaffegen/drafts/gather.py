"""Gathers what the notes know of an occasion, step by step, into what a template may say."""

from kaffegen.drafts.facts import Facts, Found
from kaffegen.drafts.gather_meeting import after, before
from kaffegen.drafts.gather_promises import named, promised, recommended
from kaffegen.drafts.names import first_name
from kaffegen.drafts.telling import Telling
from kaffegen.drafts.times import proposals
from kaffegen.insights.met import is_met
from kaffegen.model import Contact

GONE_AFTER = 7  # days for which one may still mention a birthday


def facts_of(telling: Telling) -> Facts:
    """Give all that the notes know of the occasion, without what is nobody else's."""
    found: Found = {"language": telling.words.code}
    for step in (_people, _me, _days, before, after, recommended, named, promised):
        found |= step(telling)
    return Facts(**found)


def _people(telling: Telling) -> Found:
    """Add who reads it, who is to be met, and who led there."""
    contact, reader = telling.contact, telling.reader or Contact()
    greeted = contact if telling.occasion.kind == "forward" else reader
    name = telling.name(greeted)
    gap = telling.words.say("draft.gap.name")
    target = telling.name(contact) if telling.occasion.kind in ("introduction", "forward") else ""
    return {
        "name": name or gap,
        "first_name": first_name(name, greeted.aliases or ()) or gap,
        "company": telling.kept(telling.lookups.companies.name(greeted.company or "")),
        "met": is_met(telling.known, greeted),
        "giver": telling.name(telling.lookups.giver_of(contact)),
        "target": target,
        "target_first_name": first_name(target, contact.aliases or ()),
        "target_company": telling.kept(telling.lookups.companies.name(contact.company or "")) if target else "",
        "opener": telling.name(reader) if telling.occasion.kind == "forward" and not reader.private else "",
    }


def _me(telling: Telling) -> Found:
    """Add who writes."""
    me = telling.known.journal.me
    name = telling.kept(me.name) or telling.words.say("draft.gap.my-name")
    return {
        "my_name": name,
        "my_first_name": first_name(name) if name[0] != "[" else name,
        "my_email": telling.kept(next(iter(me.email.values()), "")),
        "my_phone": telling.kept(next(iter(me.phone.values()), "")),
        "pitch": "" if me.private else telling.kept(me.pitch),
    }


def _days(telling: Telling) -> Found:
    """Add two proposals, and whether a birthday is over."""
    first, second = proposals(telling.known, telling.lookups.taken, telling.words)
    today, born, action = telling.known.today, telling.contact.birthday, telling.occasion.action
    day = action.follow_up.days.get("on") if action else born.in_year(today.year) if born else None
    is_over = telling.occasion.kind == "birthday" and day is not None and 0 < (today - day).days <= GONE_AFTER
    return {"first_time": first, "second_time": second, "belated": is_over}
