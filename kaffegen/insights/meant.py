"""What a free text names: a company, topic or place is one thing, be it written by id, name or alias."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kaffegen.model import Company, Note, Topic, Venue, folded


@dataclass(frozen=True, slots=True)
class Meant:
    """The notes of one kind by each of their names."""

    ids: Mapping[str, str]  # folded id, old id, name, alias → the folded id
    names: Mapping[str, str]  # folded id → what the note is called

    def key(self, written: str) -> str:
        """Give what is equal for two writings of one thing."""
        bare = folded(_bare(written))
        return self.ids.get(bare, bare)

    def name(self, written: str) -> str:
        """Give what it is called: the note's name, else as written."""
        return self.names.get(self.key(written)) or _bare(written)


def meant_by(notes: Iterable[Note]) -> Meant:
    """Give what is meant by the names of these companies, topics or places."""
    ids: dict[str, str] = {}
    names: dict[str, str] = {}
    for note in notes:
        key = folded(note.id)
        names[key] = next(iter(_names(note)), "") or note.id
        for name in (note.id, *_names(note), *(note.was or ())):
            ids.setdefault(folded(name), key)
    return Meant(ids, names)


def _bare(written: str) -> str:
    """Give a name without the signs of a link."""
    return written.removeprefix("[[").partition("]]")[0].partition("|")[0] if written.startswith("[[") else written


def _names(note: Note) -> Iterator[str]:
    if isinstance(note, Company | Topic | Venue):
        yield from (name for name in (note.name, *(note.aliases or ())) if name)
