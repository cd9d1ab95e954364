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
            if step.who == who and is_open(step, known.today):
                towards = (known.journal.who(step.person) if step.person else None) or (people[0] if people else None)
                if towards is not None:
                    yield meeting, towards, step, meeting.day
    for contact in known.journal.contacts:
        for step in contact.next_steps:
            if step.who == who and is_open(step, known.today):
                yield contact, contact, step, None


def is_open(step: NextStep, today: dt.date) -> bool:
    """Tell whether a promise is still to be kept; what is said to be done in the future is not done."""
    if step.faulty or step.is_dropped:
        return False
    return step.done is None or (not isinstance(step.done, bool) and step.done > today)


def closing_of(step: NextStep) -> Closing:
    """Give what closes the promise: the tick of its box, or `done` in its entry."""
    return Tick(step.at, step.what) if isinstance(step.at, Spot) else SetItem(step.at, "done")
