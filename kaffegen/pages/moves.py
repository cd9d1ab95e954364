"""Who came to a company, and who left it, as the history of the notes tells (M69)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaffegen.insights.meant import Meant
from kaffegen.model import Contact, Event, Journal


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who changed companies. `other` is where they came from, or went to; empty when that is not known."""

    contact: Contact
    has_come: bool
    other: str
    event: Event


def moves(journal: Journal, events: tuple[Event, ...], firms: Meant) -> Mapping[str, list[Move]]:
    """Give who came to each company and who left it, the latest first; company's key → moves."""
    found: dict[str, list[Move]] = defaultdict(list)
    for company, move in _all(journal, events, firms):
        found[company].append(move)
    return found


def _all(journal: Journal, events: tuple[Event, ...], firms: Meant) -> Iterator[tuple[str, Move]]:
    """Yield every change of company twice: for the one that was come to, and for the one that was left."""
    people = {contact.about.src: contact for contact in journal.contacts if contact.has_note}
    for event in events:
        contact, change = people.get(event.src), event.change
        if change.kind != "company" or contact is None:
            continue
        before, after = (firms.key(text) if text else "" for text in (change.before, change.after))
        if before == after:
            continue
        yield after, Move(contact, True, change.before, event)
        if before:
            yield before, Move(contact, False, change.after, event)
