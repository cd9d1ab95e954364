"""The network grows (M07): how many people one got to know, month by month."""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass

from kaffegen.model import Contact, Known

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its first day, how many meetings were held in it, whom one met for the first time."""

    first: dt.date
    held: int
    new: tuple[Contact, ...]


def months(known: Known) -> tuple[Month, ...]:
    """Give the last twelve months, this one last (M06)."""
    starts = [known.today.replace(day=1)]
    while len(starts) < MONTHS:
        starts.insert(0, (starts[0] - dt.timedelta(days=1)).replace(day=1))
    held = Counter((day.year, day.month) for _, day, _ in known.insights.held)
    new: dict[tuple[int, int], list[Contact]] = defaultdict(list)
    for contact, day in first_met(known).values():
        new[day.year, day.month].append(contact)
    keys = ((start, (start.year, start.month)) for start in starts)
    return tuple(Month(start, held[key], tuple(new.get(key, ()))) for start, key in keys)


def first_met(known: Known) -> dict[str, tuple[Contact, dt.date]]:
    """Give everybody whom one has met, with the first day; contact's id → both."""
    found: dict[str, tuple[Contact, dt.date]] = {}
    for contact in known.journal.contacts:
        if contact.met and contact.met <= known.today:
            found[contact.id] = (contact, contact.met)
    for _, day, people in known.insights.held:
        for contact in people:
            if contact.id not in found or day < found[contact.id][1]:
                found[contact.id] = (contact, day)
    return found
