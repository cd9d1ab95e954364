"""Two notes of one kind with one id are an error naming both (K204): ids count without case."""

from collections.abc import Iterator

from kaffegen.model import Known, Note, folded
from kaffegen.problems import Problem


def check(known: Known) -> Iterator[Problem]:
    """Yield an error for each note whose id, or a name that it once had, is another's id."""
    first: dict[tuple[str, str], Note] = {}
    renamed = []
    for note in known.journal.notes:
        key = (note.about.kind, folded(note.id))
        other = first.setdefault(key, note)
        if other is not note:
            yield Problem(note.place(), "K204", words={"text": note.id, "other": other.about.file})
        if note.was:
            renamed.append(note)
    for note in renamed:
        for index, old in enumerate(note.was or ()):
            other_note = first.get((note.about.kind, folded(old)))
            if other_note is not None and other_note is not note:
                yield Problem(note.place(("was", index)), "K204", words={"text": old, "other": other_note.about.file})
