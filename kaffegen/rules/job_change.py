"""Congratulate on a new job, which a change of company or role in the history of the notes gives away (M69)."""

import datetime as dt
from collections.abc import Container, Iterator

from kaffegen.insights.meant import Meant, meant_by
from kaffegen.model import AppendTouch, ByHand, Contact, Event, FollowUp, Known, Order, Rule, folded

AFTER = dt.timedelta(days=7)
GONE_AFTER = dt.timedelta(days=30)
LOOKS_BACK = dt.timedelta(days=60)  # far enough for weekends and holidays, and to say that the chance has passed
BEGAN_BEFORE = dt.timedelta(days=90)  # a milestone is often older than the note's next look
FIELDS = ("company", "role")


def job_change(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each contact whose new company or role was committed lately, and not marked since."""
    if known.settings.is_off(RULE.name, RULE.off):
        return
    people = {contact.about.src: contact for contact in known.journal.contacts if contact.has_note}
    found = _found(known, people)
    wait, firms = known.settings.wait(RULE.name, AFTER), meant_by(known.journal.companies)
    for src in sorted(found):
        contact = people[src]
        new = [event for event in found[src].values() if _is_so_still(contact, event, firms)]
        day = max((event.date for event in new), default=None)
        if day is None or _is_marked(contact, day, known.today):
            continue
        kinds = {event.change.kind for event in new}
        said = (contact.role if "role" in kinds else None, contact.company if "company" in kinds else None)
        what = ", ".join(firms.name(text) for text in said if text)
        yield FollowUp(
            contact,
            contact,
            due=day + wait,
            closings=(AppendTouch(contact.id), ByHand("milestone")),
            at=(new[0].change.kind,),
            item=what,
            words={"what": what},
            days={"on": day},
            lapses=day + GONE_AFTER,
        )


def _found(known: Known, people: Container[str]) -> dict[str, dict[str, Event]]:
    """Give for each person's note the newest change of each field; none of somebody who stood in the note before."""
    events = known.history.since(known.today - min(LOOKS_BACK, known.today - dt.date.min))
    moved = {(event.src, event.commit) for event in events if event.change.kind == "company"}
    replaced = {(event.src, event.commit) for event in events if event.change.is_of_another} & moved
    others: set[str] = set()
    found: dict[str, dict[str, Event]] = {}
    for event in events:
        change = event.change
        if (event.src, event.commit) in replaced:
            others.add(event.src)
        if change.kind in FIELDS and event.date <= known.today and event.src in people and event.src not in others:
            newest = found.setdefault(event.src, {}).setdefault(change.kind, event)  # the newest comes first
            whole = newest.change._replace(before=change.before)  # from what it was at first
            found[event.src][change.kind] = newest._replace(change=whole)
    return found


def _is_so_still(contact: Contact, event: Event, firms: Meant) -> bool:
    """Tell whether the note still says what the commit said, and it is no other way of writing what stood there."""
    now, before = getattr(contact, event.change.kind), event.change.before
    if now is None or event.change.kind in contact.about.faulty or folded(now) != folded(event.change.after):
        return False
    return folded(firms.name(now) if event.change.kind == "company" else now) != folded(firms.name(before))


def _is_marked(contact: Contact, day: dt.date, today: dt.date) -> bool:
    """Tell whether it is written down as a milestone, or one was in touch since."""
    return any(milestone.on >= day - BEGAN_BEFORE for milestone in contact.milestones) or any(
        day <= touch.on <= today for touch in contact.touches
    )


RULE = Rule(
    "job-change", ("M69",), job_change, Order.KEEPING_WARM, lapses=None, reads=frozenset({"touches", "milestones"})
)
