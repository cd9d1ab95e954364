"""The lines of one section of a note's body, each with its number in the file, for what looks at wording (M11, M20)."""

from collections.abc import Iterator

from kaffegen.model import Note
from kaffegen.read.body import Written


def passages(note: Note, section: str) -> Iterator[tuple[int, str]]:
    """Give the lines under a known heading of the body with their numbers; code is masked, comments are blank."""
    text, start = note.about.text, note.about.body_start
    written = Written(text[start:])
    first_line = text.count("\n", 0, start) + 1
    for part in written.stretches():
        if part.section == section:
            number = first_line + written.read.count("\n", 0, part.lines)
            yield from enumerate(written.read[part.lines : part.end].split("\n")[1:], number)
