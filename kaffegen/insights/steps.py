"""Open promises, wherever they stand: in a meeting, or in a box of a contact's note."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Closing, Contact, Journal, NextStep, Note, SetItem, Spot, Tick


def open_steps(journal: Journal, today: dt.date) -> Iterator[tuple[Note, Contact, NextStep, dt.date | None]]:
    """Give each open promise: its note, towards whom, and the meeting's day."""
    for meeting in journal.meetings:
        for step in meeting.next_steps or ():
            if step.is_open(today):
                people = journal.people_in(meeting)
                towards = (journal.who(step.person) if step.person else None) or (people[0] if people else None)
                if towards is not None:
                    yield meeting, towards, step, meeting.day
    for contact in journal.contacts:
        for step in contact.next_steps:
            if step.is_open(today):
                yield contact, contact, step, None


def closing_of(step: NextStep) -> Closing:
    """Give what closes the promise: the tick of its box, or `done` in its entry."""
    return Tick(step.at, step.what) if isinstance(step.at, Spot) else SetItem(step.at, "done")
