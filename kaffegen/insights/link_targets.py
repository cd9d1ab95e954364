"""What `[[X]]` in a body leads to: a person first, then any other note, by id, name or alias."""

from collections.abc import Iterator
from functools import cached_property

from kaffegen.model import Company, Contact, Journal, Note, Topic, Venue, folded

NAMED = (Company, Venue, Topic)


class LinkTargets:
    """All notes by every name that a link may use."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._people = journal.people

    def find(self, name: str) -> tuple[Note, ...]:
        """Give the notes that are meant: one when all is well; the fragment after # is read past."""
        key = folded(name.partition("#")[0])
        people: tuple[Contact, ...] = self._people.get(key, ())
        return people or tuple(self._others.get(key, ()))

    def names(self) -> Iterator[str]:
        """Give every name that leads somewhere."""
        for people in self._people.values():
            for contact in people:
                yield contact.id
                yield contact.name
        yield from self._others

    @cached_property
    def _others(self) -> dict[str, list[Note]]:
        """Give the other notes by name: gathered once a link leads to no person."""
        journal = self._journal
        found: dict[str, list[Note]] = {}
        for note in (*journal.meetings, *journal.companies, *journal.venues, *journal.topics, *journal.plans):
            for name in {folded(name): None for name in _names(note) if name}:
                found.setdefault(name, []).append(note)
        return found


def _names(note: Note) -> tuple[str, ...]:
    """Give the id, the old ids, and where the kind has them the name and its aliases."""
    names = (note.id, *(note.was or ()))
    return (*names, note.name, *(note.aliases or ())) if isinstance(note, NAMED) else names
