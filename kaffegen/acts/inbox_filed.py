"""What a line of the inbox becomes: an act in the note it belongs to, with every word of it."""

import datetime as dt

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.acts.answered import answered_yes
from kaffegen.acts.begun import meeting_begun
from kaffegen.acts.declined import answered_no
from kaffegen.acts.inbox import Proposal, as_of
from kaffegen.acts.moved import when
from kaffegen.acts.section import named, promised, recommended
from kaffegen.acts.touch import touched
from kaffegen.acts.which_meeting import latest
from kaffegen.edit import AppendLines, Change, PutField, as_yaml
from kaffegen.languages import Language, vocabulary
from kaffegen.model import Outlook, folded


def filed(outlook: Outlook, line: Proposal, language: Language) -> Act:
    """Give what a proposal writes; raise CannotActError where there is no note, or no place for all its words."""
    contact, text = line.contact, line.text
    then = as_of(outlook, line.day)
    if line.kind in ("promise", "theirs"):
        act = promised(then, contact, language, text, by_them=line.kind == "theirs", due=line.due)
        return _with_day(act, line)
    if line.kind in _LISTED:
        return _with_day(_LISTED[line.kind](then, contact, language, text), line)
    if line.kind in _ANSWERS:
        return _ANSWERS[line.kind](then, line, language)
    gift, colon, rest = text.partition(":")
    passed = vocabulary().gifts.get(folded(gift), "") if colon and rest.strip() else ""
    return touched(contact, language, rest if passed else text, line.day, passed=passed)


def _with_day(act: Act, line: Proposal) -> Act:
    """Give an act whose lines say when they were written, where the inbox does: as Obsidian Tasks has it."""
    return act._replace(changes=tuple(_dated(change, line.day) for change in act.changes)) if line.is_dated else act


def _dated(change: Change, day: dt.date) -> Change:
    if not isinstance(change, AppendLines):
        return change
    return change._replace(lines=tuple(f"{line} ➕ {day}" for line in change.lines))


def _agreed(outlook: Outlook, line: Proposal, language: Language) -> Act:
    """Give a meeting that was agreed on: in the invitation there is, else in a note of its own."""
    contact, said = line.contact, line.agreed
    if said.moment is None:
        raise CannotActError("act.no-day", text=line.text, language=language.code)
    if latest(outlook, contact, ("invited", "idea")):
        return _answered(outlook, line._replace(kind="yes"), language)
    coming = [one for one in outlook.journal.meetings_with(contact) if one.status == "scheduled"]
    on = language.on(said.moment.day, outlook.today)
    if any(meeting.day == said.moment.day for meeting in coming):
        raise CannotActError("act.agreed-already", name=called(contact), day=on, language=language.code)
    fields = {"date": when(said.moment), "place": as_yaml(said.place) if said.place else ""}
    fields["purpose"] = as_yaml(said.purpose) if said.purpose else ""
    deed = language.say("deed.agreed", name=called(contact), day=on)
    begun = meeting_begun(outlook, contact, outlook.today, fields, deed)
    text = begun.begun
    if said.others:
        people = ", ".join(as_yaml(name, in_list=True) for name in (contact.id, *said.others))
        text = text.replace(f"contact: {as_yaml(contact.id)}\n", f"contacts: [{people}]\n", 1)
    return Act(begun.src, deed, begun.changes, f"{text}\n{line.text}\n" if said.left else text)


def _answered(outlook: Outlook, line: Proposal, language: Language) -> Act:
    """Give a yes or a no in the note of the invitation, which has no place for more than when, where and what about."""
    contact, said = line.contact, line.agreed
    if line.kind == "no":
        act = answered_no(outlook, contact, language)
        left = bool(said.left or said.moment or said.place or said.purpose or said.others)
        return _if_all(act, line, language, is_all=not left)
    act = answered_yes(outlook, contact, language, said.moment, said.place)
    meeting = next(meeting for meeting in outlook.journal.meetings if meeting.about.src == act.src)
    has_purpose = bool(said.purpose) and bool(meeting.purpose or meeting.section("purpose"))
    others = set(said.others) - {one.id for one in outlook.journal.people_in(meeting)}
    if said.purpose:
        act = act._replace(changes=(*act.changes, PutField("purpose", as_yaml(said.purpose))))
    return _if_all(act, line, language, is_all=not (said.left or has_purpose or others))


def _if_all(act: Act, line: Proposal, language: Language, *, is_all: bool) -> Act:
    """Give the act; raise CannotActError where some words of the line would be lost."""
    if not is_all:
        raise CannotActError("act.inbox.more", text=line.text, language=language.code)
    return act


def _fact(_outlook: Outlook, line: Proposal, language: Language) -> Act:
    """Give a field that was empty its value; raise CannotActError for one that has another."""
    contact, fact = line.contact, line.fact
    if not contact.has_note:
        raise CannotActError("act.no-note", name=called(contact), language=language.code)
    if fact is None or not fact.value or getattr(contact, fact.field):
        raise CannotActError("act.inbox.fact", text=line.text, name=called(contact), language=language.code)
    said = language.say("deed.fact", name=called(contact), what=fact.value)
    return Act(contact.about.src, said, (PutField(fact.field, as_yaml(fact.value)),))


_LISTED = {"name": named, "recommendation": recommended}
_ANSWERS = {"meeting": _agreed, "yes": _answered, "no": _answered, "fact": _fact}
