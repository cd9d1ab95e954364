"""What was told already: of both sides of a merge, of a note that was taken away and put back, of a cherry-pick."""

from collections.abc import Iterable, Iterator

from kaffegen.history.kinds import BEGINS
from kaffegen.history.spelling import essence
from kaffegen.model import Change, Event

ENDS = frozenset({"cancelled", "declined", "unanswered"})
UNDONE_BY = {  # what has to be told before the same can be told again
    "paused": frozenset({"woken", "archived"}),
    "archived": frozenset({"woken", "paused"}),
    "woken": frozenset({"paused", "archived"}),
    "scheduled": ENDS | {"moved"},
    **dict.fromkeys(ENDS, frozenset({"scheduled", "invited", "asked", "held"})),
    "promised": frozenset({"kept"}),
    "kept": frozenset({"promised"}),
    "promised-by-them": frozenset({"kept-by-them"}),
    "kept-by-them": frozenset({"promised-by-them"}),
}


def once(events: Iterable[Event]) -> Iterator[Event]:
    """Leave out what was told of a note and not undone since, and a beginning of one that is there; oldest first."""
    known: dict[str, list[Change]] = {}
    for event in events:
        change, before = event.change, known.setdefault(event.src, [])
        if before:
            if change.kind in BEGINS or any(_is_same(change, told) for told in before):
                continue
            before[:] = [told for told in before if not _undoes(change, told)]
        before.append(change)
        yield event


def _is_same(one: Change, other: Change) -> bool:
    return one.kind == other.kind and (
        (one.before, one.after, one.on, one.people) == (other.before, other.after, other.on, other.people)
        and essence(one.item) == essence(other.item)
    )


def _undoes(change: Change, told: Change) -> bool:
    """Tell whether a change takes back what was told: a company that is left again, a promise that was kept."""
    if change.kind == told.kind:
        return bool(change.after) and change.after == told.before
    return change.kind in UNDONE_BY.get(told.kind, ()) and essence(change.item) == essence(told.item)
