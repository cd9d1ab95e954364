"""What a draft is about: towards whom, after or before which meeting, because of which follow-up."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kaffegen.drafts.kinds import CALLED, OF_RULE
from kaffegen.model import Action, Contact, Known, Meeting


@dataclass(frozen=True, slots=True)
class Occasion:
    """A reason to write. `contact` is whom it is about: for an introduction, the one to be met."""

    kind: str
    contact: Contact | None
    meeting: Meeting | None
    action: Action | None = None
    topic: str = ""  # what it is about, where somebody asks for a text on just that (M65)


def of_action(known: Known, action: Action, kind: str | None = None) -> Occasion | None:
    """Give the occasion of a follow-up, for the text it asks for or one of that kind; None for nothing to send."""
    kind = kind or OF_RULE.get(action.rule.name)
    return _of(known, action, kind) if kind else None


def of_call(known: Known, action: Action) -> Occasion | None:
    """Give the occasion to call, None where a follow-up is better done otherwise."""
    return _of(known, action, "call") if action.rule.name in CALLED else None


def about(known: Known, note: Meeting | Contact, kind: str, topic: str = "", person: Contact | None = None) -> Occasion:
    """Give the occasion of that kind with a meeting's `person`, else its first, or with somebody; on one `topic`."""
    if isinstance(note, Meeting):
        people = known.journal.people_in(note)
        return Occasion(kind, person or (people[0] if people else None), note, topic=topic)
    return Occasion(kind, note, _meeting_for(known, note, kind), topic=topic)


def _of(known: Known, action: Action, kind: str) -> Occasion | None:
    contact, note = action.contact, action.follow_up.note
    if contact is None:
        return None
    if isinstance(note, Meeting) and any(person is contact for person in known.journal.people_in(note)):
        return Occasion(kind, contact, note, action)
    return Occasion(kind, contact, _meeting_for(known, contact, kind), action)


def _meeting_for(known: Known, contact: Contact, kind: str) -> Meeting | None:
    """Give the meeting that such a text is about: the latest that fits, and after a meeting else the last one held."""
    meetings = [meeting for meeting in known.journal.meetings_with(contact) if not meeting.about.unreadable]
    if kind not in _BEFORE:
        held = [meeting for meeting in meetings if meeting.is_held(known.today)]
        meetings = sorted(held, key=lambda meeting: (meeting.day or dt.date.min, meeting.id))
    for fits in _FITTING.get(kind, ()):
        found = [meeting for meeting in meetings if fits(meeting)]
        if found:
            return found[-1]
    return meetings[-1] if meetings and kind not in _BEFORE else None


Fits = Callable[[Meeting], bool]
_FITTING: Mapping[str, tuple[Fits, ...]] = {
    "invitation": (lambda meeting: meeting.status == "idea",),
    "introduction": (lambda meeting: meeting.status == "idea", lambda meeting: meeting.status == "invited"),
    "forward": (lambda meeting: meeting.status == "idea", lambda meeting: meeting.status == "invited"),
    "nudge": (lambda meeting: meeting.status == "invited" and meeting.asked_by == "me",),
    "answer": (lambda meeting: meeting.status == "invited" and meeting.asked_by == "them",),
    "schedule": (
        lambda meeting: meeting.status == "invited" and meeting.answered is not None,
        lambda meeting: meeting.status == "invited",
    ),
    "call": (
        lambda meeting: meeting.status == "invited" and meeting.asked_by == "me",
        lambda meeting: meeting.status == "idea",
    ),
    "report-back": (lambda meeting: bool(meeting.referrals or meeting.recommendations),),
    "thoughts": (
        lambda meeting: any(r.done and not r.sent and not r.hidden for r in meeting.recommendations or ()),
        lambda meeting: any(not r.hidden for r in meeting.recommendations or ()),
    ),
}
_BEFORE = frozenset({"invitation", "introduction", "forward", "nudge", "answer", "schedule", "call"})
