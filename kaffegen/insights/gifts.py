"""What passed between me and each person (M67): told as a list, never as a score."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.model import Contact, Known


class Gift(NamedTuple):
    """Something that was given, on a day; a meeting's counts for all who were there."""

    day: dt.date
    what: str


def gifts(known: Known, contact: Contact, way: str) -> Iterator[Gift]:
    """Give what I gave them (`way` `gave`) or they gave me (`got`), up to today."""
    for touch in contact.touches:
        given = getattr(touch, way)
        if given and touch.on <= known.today and not touch.faulty:
            for what in given:
                yield Gift(touch.on, what)
    for meeting in known.journal.meetings_with(contact):
        given = getattr(meeting, way)
        if given and meeting.day and meeting.is_held(known.today):
            for what in given:
                yield Gift(meeting.day, what)
