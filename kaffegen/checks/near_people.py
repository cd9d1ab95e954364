"""A name that is nearly somebody's is probably theirs (K203); several names in one text are a list (K221)."""

from collections.abc import Iterable, Iterator

from kaffegen.model import Journal, Known, Path, Spot, folded
from kaffegen.near import Near
from kaffegen.problems import Problem, Severity
from kaffegen.read.assemble import looks_like_id


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each name that probably means somebody else, or several people at once."""
    unclear = [(note, path, name) for note, path, name in known.journal.unclear if not _is_several(known, name)]
    names = {name for _, path, name in unclear if not looks_like_id(name) and not is_list(name, path)}
    near = near_people(known.whole, names)
    for note, path, name in unclear:
        if is_list(name, path):
            yield Problem(note.place(path), "K221", Severity.WARNING, {"text": name}, f"[{name}]")
        elif meant := near.get(name):
            yield Problem(note.place(path), "K203", Severity.WARNING, {"text": name}, meant[0])


def is_list(name: str, path: Path | Spot) -> bool:
    """Tell whether several names stand where one is meant, in a field of the front matter."""
    return ", " in name and not isinstance(path, Spot)


def near_people(journal: Journal, names: Iterable[str]) -> dict[str, list[str]]:
    """Give for each name those of people with a note that are near to it, or begin with it; the nearest first."""
    wanted = set(names)
    if not wanted:
        return {}
    near = Near(contact.name for contact in journal.contacts if contact.has_note and contact.name)
    first_names = _first_names(journal)
    return {name: near.find(name) or first_names.get(folded(name), []) for name in wanted}


def _is_several(known: Known, name: str) -> bool:
    return len(known.journal.people.get(folded(name), ())) > 1


def _first_names(journal: Journal) -> dict[str, list[str]]:
    """Give the people by their first name alone, as one is tempted to write it."""
    found: dict[str, list[str]] = {}
    for contact in journal.contacts:
        first, _, rest = contact.name.partition(" ")
        if rest and contact.has_note:
            found.setdefault(folded(first), []).append(contact.name)
    return found
