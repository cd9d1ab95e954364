"""What was told already: of both sides of a merge, of a note that was taken away and put back, of a cherry-pick."""

from collections.abc import Iterable, Iterator

from kaffegen.history.kinds import BEGINS
from kaffegen.history.spelling import essence
from kaffegen.model import Change, Event

ENDS = frozenset({"cancelled", "declined", "unanswered"})
Said = tuple[object, ...]
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
    known: dict[str, dict[Said, Change]] = {}
    for event in events:
        change = event.change
        said, before = _said(change), known.setdefault(event.src, {})
        if before:
            if change.kind in BEGINS or said in before:
                continue
            for undone in [other for other, told in before.items() if _undoes(change, told)]:
                del before[undone]
        before[said] = change
        yield event


def _said(change: Change) -> Said:
    """Give all in which two changes are the same."""
    kind, before, after, item, on, _, _, people, _ = change
    return kind, before, after, item and essence(item), on, people


def _undoes(change: Change, told: Change) -> bool:
    """Tell whether a change takes back what was told: a company that is left again, a promise that was kept."""
    if change.kind == told.kind:
        return bool(change.after) and change.after == told.before
    return change.kind in UNDONE_BY.get(told.kind, ()) and essence(change.item) == essence(told.item)
