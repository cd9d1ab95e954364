"""Open promises, wherever they stand: in a meeting, or in a box of a contact's note."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Closing, Contact, Known, NextStep, Note, SetItem, Spot, Tick


def open_steps(known: Known, who: str) -> Iterator[tuple[Note, Contact, NextStep, dt.date | None]]:
    """Give each open promise of `who` (`me`, `them`): its note, towards whom, and the meeting's day."""
    for meeting in known.journal.meetings:
        if not meeting.next_steps:
            continue
        people = known.journal.people_in(meeting)
        for step in meeting.next_steps:
            if step.who == who and step.is_open(known.today):
                towards = (known.journal.who(step.person) if step.person else None) or (people[0] if people else None)
                if towards is not None:
                    yield meeting, towards, step, meeting.day
    for contact in known.journal.contacts:
        for step in contact.next_steps:
            if step.who == who and step.is_open(known.today):
                yield contact, contact, step, None


def closing_of(step: NextStep) -> Closing:
    """Give what closes the promise: the tick of its box, or `done` in its entry."""
    return Tick(step.at, step.what) if isinstance(step.at, Spot) else SetItem(step.at, "done")
