"""Every name in a field must mean somebody: K201 unknown id, K202 several people, K203 near to one."""

from collections.abc import Iterator

from kaffegen.model import Known, folded
from kaffegen.near import Near
from kaffegen.problems import Problem, Severity
from kaffegen.read.assemble import looks_like_id

NAMED = 4


def check(known: Known) -> Iterator[Problem]:
    """Yield a problem for each reference that means nobody, several people, or probably somebody else."""
    journal = known.journal
    unclear = []
    for note, path, name in journal.unclear:
        found = journal.people.get(folded(name), ())
        if len(found) > 1:
            candidates = ", ".join(contact.id for contact in found[:NAMED])
            yield Problem(note.place(path), "K202", words={"text": name, "candidates": candidates})
        else:
            unclear.append((note, path, name))
    if not unclear:
        return
    near = Near(name for contact in journal.contacts if contact.has_note for name in _names(contact.id, contact.name))
    first_names = _first_names(known)
    for note, path, name in unclear:
        meant = near.find(name)[:1] or first_names.get(folded(name), [])[:1]
        suggestion = "".join(meant)
        if looks_like_id(name):
            yield Problem(note.place(path), "K201", words={"text": name}, suggestion=suggestion)
        elif suggestion:
            yield Problem(note.place(path), "K203", Severity.WARNING, {"text": name}, suggestion)


def _names(*names: str) -> Iterator[str]:
    yield from (name for name in names if name)


def _first_names(known: Known) -> dict[str, list[str]]:
    """Give the people by their first name alone, as one is tempted to write it."""
    found: dict[str, list[str]] = {}
    for contact in known.journal.contacts:
        first, _, rest = contact.name.partition(" ")
        if rest and contact.has_note:
            found.setdefault(folded(first), []).append(contact.name)
    return found
