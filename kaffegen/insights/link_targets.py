"""What `[[X]]` in a body leads to: a person first, then any other note, by id, name or alias."""

from collections.abc import Iterator

from kaffegen.model import Company, Contact, Journal, Note, Topic, Venue, folded


class LinkTargets:
    """All notes by every name that a link may use."""

    def __init__(self, journal: Journal) -> None:
        self._people = journal.people
        self._others: dict[str, list[Note]] = {}
        for note in (*journal.meetings, *journal.companies, *journal.venues, *journal.topics, *journal.plans):
            for name in _names(note):
                known = self._others.setdefault(folded(name), []) if name else None
                if known is not None and not any(note is other for other in known):
                    known.append(note)

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


def _names(note: Note) -> Iterator[str]:
    """Give the id, the old ids, and where the kind has them the name and its aliases."""
    yield note.id
    yield from note.was or ()
    if isinstance(note, Company | Venue | Topic):
        yield note.name
        yield from note.aliases or ()
