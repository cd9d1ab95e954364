"""Two notes of one kind with one id are an error naming both (K204): ids count without case."""

from collections.abc import Iterator

from kaffegen.model import Known, folded
from kaffegen.problems import Problem


def check(known: Known) -> Iterator[Problem]:
    """Yield an error for each note whose id, or a name that it once had, is another's id."""
    notes = known.whole.notes
    keys = [(note.about.kind, folded(note.id)) for note in notes]
    first = dict(zip(reversed(keys), reversed(notes), strict=True))
    if len(first) < len(notes):
        for key, note in zip(keys, notes, strict=True):
            if first[key] is not note:
                yield Problem(note.place(), "K204", words={"text": note.id, "other": first[key].about.file})
    for note in [note for note in notes if note.was]:
        for index, old in enumerate(note.was or ()):
            other_note = first.get((note.about.kind, folded(old)))
            if other_note is not None and other_note is not note:
                yield Problem(note.place(("was", index)), "K204", words={"text": old, "other": other_note.about.file})
