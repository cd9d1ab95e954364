"""A reference must mean somebody: K201 an id that nobody has, K202 a name that several people have."""

from collections.abc import Iterator

from kaffegen.checks.near_people import is_list, near_people
from kaffegen.model import Known, folded
from kaffegen.near import Near
from kaffegen.problems import Problem
from kaffegen.read.assemble import looks_like_id

NAMED = 4


def check(known: Known) -> Iterator[Problem]:
    """Yield an error for each reference that means nobody, or several people."""
    journal = known.journal
    unknown = []
    for note, path, name in journal.unclear:
        found = journal.people.get(folded(name), ())
        if len(found) > 1:
            candidates = ", ".join(contact.id for contact in found[:NAMED])
            yield Problem(note.place(path), "K202", words={"text": name, "candidates": candidates})
        elif looks_like_id(name) and not is_list(name, path):
            unknown.append((note, path, name))
    if not unknown:
        return
    ids = Near(contact.id for contact in known.whole.contacts if contact.has_note)
    near = near_people(known.whole, {name for *_, name in unknown})
    for note, path, name in unknown:
        meant = ids.find(name) or near[name]
        yield Problem(note.place(path), "K201", words={"text": name}, suggestion="".join(meant[:1]))
