"""What passed between me and each person (M67): told as a list, never as a score."""

import datetime as dt
from collections.abc import Iterable

from kaffegen.model import Contact, Exchange, Gift, Journal, Known, Meeting, Touch


def exchanges(journal: Journal, today: dt.date) -> dict[str, Exchange]:
    """Give what passed with each person up to today; contact's id → both lists, nobody without anything."""
    found: dict[str, Exchange] = {}
    for contact in journal.contacts:
        for touch in contact.touches:
            if (touch.gave or touch.got) and touch.on <= today and not touch.faulty:
                _add(found, (contact,), touch.on, touch)
    for meeting, day, people in journal.held_meetings:
        if (meeting.gave or meeting.got) and day and day <= today:
            _add(found, people, day, meeting)
    return found


def gifts(known: Known, contact: Contact, way: str) -> list[Gift]:
    """Give what I gave somebody (`way` `gave`) or they gave me (`got`), up to today."""
    exchange = known.insights.exchanges.get(contact.id)
    return getattr(exchange, way) if exchange else []


def _add(found: dict[str, Exchange], people: Iterable[Contact], day: dt.date, passed: Touch | Meeting) -> None:
    for contact in people:
        exchange = found.setdefault(contact.id, Exchange([], []))
        exchange.gave.extend(Gift(day, what) for what in passed.gave or ())
        exchange.got.extend(Gift(day, what) for what in passed.got or ())
