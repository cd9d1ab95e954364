"""What `[[X]]` in a body leads to: a person first, then any other note, by id, name or alias."""

from collections.abc import Iterator

from kaffegen.model import Contact, Journal, Note, folded


class LinkTargets:
    """All notes by every name that a link may use."""

    def __init__(self, journal: Journal) -> None:
        self._people = journal.people
        self._others: dict[str, list[Note]] = {}
        for note in (*journal.meetings, *journal.companies, *journal.venues, *journal.topics, *journal.plans):
            for name in (
                note.id,
                *(note.was or ()),
                getattr(note, "name", ""),
                *(getattr(note, "aliases", None) or ()),
            ):
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
