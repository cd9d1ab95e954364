"""What passed the last time, and what either side has promised: nobody comes to a meeting having forgotten it (M50)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.model import Contact, Known, Meeting, NextStep, Touch


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised, and whether it is still to be done."""

    step: NextStep
    is_open: bool


@dataclass(frozen=True, slots=True)
class LastTime:
    """The last held meeting, the last touch where that came after it, and the promises of both; the open ones first."""

    meeting: Meeting | None
    touch: Touch | None
    mine: tuple[Promise, ...]
    theirs: tuple[Promise, ...]


def last_time(known: Known, coming: Meeting, contact: Contact) -> LastTime:
    """Give what one wants to know of the time before the meeting that is coming; nothing from private sections."""
    held = [
        meeting
        for meeting in known.journal.meetings_with(contact)
        if meeting is not coming and meeting.day and meeting.is_held(known.today)
    ]
    last = max(held, key=lambda meeting: (meeting.day or dt.date.min, meeting.id), default=None)
    touches = [touch for touch in contact.touches if touch.on <= known.today and not touch.faulty and not touch.hidden]
    touch = max(touches, key=lambda touch: touch.on, default=None)
    if last is not None and last.day and touch is not None and touch.on <= last.day:
        touch = None
    promises = list(_promises(known, coming, contact, last))
    promises.sort(key=lambda promise: not promise.is_open)
    return LastTime(last, touch, _of(promises, "me"), _of(promises, "them"))


def to_do_before(known: Known, coming: Meeting) -> list[NextStep]:
    """Give the open boxes of mine in the meeting's own note: what is to be done before one goes."""
    steps = coming.next_steps or ()
    return [step for step in steps if step.who == "me" and not step.hidden and step.is_open(known.today)]


def _promises(known: Known, coming: Meeting, contact: Contact, last: Meeting | None) -> Iterator[Promise]:
    """Give all promises of the last meeting, and the open ones from anywhere else, each text once."""
    said: set[str] = set()
    recent = (last.next_steps or ()) if last is not None else ()
    earlier = [meeting for meeting in known.journal.meetings_with(contact) if meeting is not coming]
    for step in (*recent, *(step for meeting in earlier for step in meeting.next_steps or ()), *contact.next_steps):
        towards = known.journal.who(step.person) if step.person else contact
        is_open = step.is_open(known.today)
        if towards is not contact or step.hidden or step.faulty or step.is_dropped(known.today) or step.what in said:
            continue
        if is_open or any(step is one for one in recent):
            said.add(step.what)
            yield Promise(step, is_open)


def _of(promises: list[Promise], who: str) -> tuple[Promise, ...]:
    return tuple(promise for promise in promises if promise.step.who == who)
