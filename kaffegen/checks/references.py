"""Every name in a field must mean somebody: K201 unknown id, K202 several people, K203 near to one."""

from collections.abc import Iterator

from kaffegen.model import Known, Spot, folded
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
    noted = [contact for contact in journal.contacts if contact.has_note]
    wants_ids = any(looks_like_id(name) for _, _, name in unclear)
    ids = Near(contact.id for contact in noted if wants_ids)
    names = Near(contact.name for contact in noted if contact.name)
    first_names = _first_names(known)
    near = {name: names.find(name) or first_names.get(folded(name), []) for name in {name for *_, name in unclear}}
    for note, path, name in unclear:
        if ", " in name and isinstance(path, tuple) and not isinstance(path, Spot):
            yield Problem(note.place(path), "K221", Severity.WARNING, {"text": name}, f"[{name}]")
            continue
        is_id = looks_like_id(name)
        meant = (ids.find(name) if is_id else []) or near[name]
        suggestion = "".join(meant[:1])
        if is_id:
            yield Problem(note.place(path), "K201", words={"text": name}, suggestion=suggestion)
        elif suggestion:
            yield Problem(note.place(path), "K203", Severity.WARNING, {"text": name}, suggestion)


def _first_names(known: Known) -> dict[str, list[str]]:
    """Give the people by their first name alone, as one is tempted to write it."""
    found: dict[str, list[str]] = {}
    for contact in known.journal.contacts:
        first, _, rest = contact.name.partition(" ")
        if rest and contact.has_note:
            found.setdefault(folded(first), []).append(contact.name)
    return found
