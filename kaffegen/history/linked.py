"""What only several events together tell: that a name led to a meeting (M43), and how long a promise took (M50)."""

from collections.abc import Iterable, Iterator, Mapping

from kaffegen.history.spelling import essence
from kaffegen.model import Change, Event, Journal, Meeting, Note, folded

MET = ("invited", "asked", "scheduled", "held")


def linked(events: Iterable[Event], journal: Journal, notes: Mapping[str, Note]) -> list[Event]:
    """Add what only several events, the oldest first, tell: a name led to a meeting, how long a promise took.

    `notes` are those of the journal, by their path.
    """
    named: dict[str, Event] = {}
    promised: dict[tuple[str, str], Event] = {}
    found = []
    for event in events:
        change = event.change
        if change.kind == "named":
            named.setdefault(_person(journal, change.item), event)
        elif change.kind in ("promised", "promised-by-them"):
            promised[event.src, essence(change.item)] = event
        elif change.kind in ("kept", "kept-by-them") and change.since is None and _is_dated(event, notes):
            made = promised.get((event.src, essence(change.item)))
            event = event._replace(change=change._replace(since=made.date if made else None))  # noqa: PLW2901 - the same
        found.append(event)
        if named and change.kind in MET:
            found += _led_to(event, notes[event.src], named, journal)
    return found


def _led_to(event: Event, note: Note, named: dict[str, Event], journal: Journal) -> Iterator[Event]:
    """Yield that a name led to this meeting, once, at its first step."""
    for person in (_person(journal, name) for name in event.change.people):
        giver = named.get(person)
        if giver is None or giver.src == event.src or not isinstance(note, Meeting):
            continue
        del named[person]
        hidden = event.change.hidden or giver.change.hidden
        who = (*giver.change.people, *event.change.people)
        told = Change("led-to", item=giver.change.item, on=event.change.on, people=who, since=giver.day, hidden=hidden)
        yield event._replace(src=giver.src, change=told)


def _is_dated(event: Event, notes: Mapping[str, Note]) -> bool:
    """Tell whether the day is known: a box is ticked when it is done, but `done: true` may be written long after."""
    return event.change.on is not None or not isinstance(notes[event.src], Meeting)


def _person(journal: Journal, name: str) -> str:
    found = journal.who(name)
    return found.id if found else folded(name)
