"""The lines of a log: many people who came into the journal at once, as from an address book, are one of them."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from kaffegen.model import Change, Event

T = TypeVar("T")
ARRIVED = "appeared"
MANY = 5  # fewer are told one by one: each is somebody


def lines_of_log(events: Sequence[Event]) -> list[list[Event]]:
    """Give the events of each line, in order: of many who came in one commit there is one line, else one an event."""
    return _folded(events, lambda event: (event.date, event.commit) if event.change.kind == ARRIVED else None)


def lines_of_commit(changes: Sequence[tuple[str, Change]]) -> list[list[tuple[str, Change]]]:
    """Give the changes of each line in the same way, all of one commit."""
    return _folded(changes, lambda one: ARRIVED if one[1].kind == ARRIVED else None)


def _folded(told: Sequence[T], came_with: Callable[[T], Hashable | None]) -> list[list[T]]:
    """Give what is told by line; those who came together stand where the first of them would."""
    together = [came_with(one) for one in told]
    counts = Counter(together)
    lines: list[list[T]] = []
    begun: dict[Hashable, list[T]] = {}
    for one, which in zip(told, together, strict=True):
        if which is None or counts[which] < MANY:
            lines.append([one])
        elif which in begun:
            begun[which].append(one)
        else:
            begun[which] = [one]
            lines.append(begun[which])
    return lines
