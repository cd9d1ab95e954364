"""Files that only private notes point to: a photograph tells as much as a text."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from urllib.parse import unquote

from kaffegen.model import Note

_TARGET = re.compile(r"\]\(\s*<?([^)>\s]{1,500})|(?:src|href)\s*=\s*[\"']([^\"']{1,500})|!\[\[([^\[\]|]{1,500})")


def files_of_hidden(notes: Iterable[Note], hidden: Collection[str]) -> set[str]:
    """Give the source paths that private notes point to and no other note does."""
    from_hidden: set[str] = set()
    from_others: set[str] = set()
    for note in notes:
        (from_hidden if note.about.src in hidden else from_others).update(_pointed_to(note))
    return {src for src in from_hidden - from_others if not src.endswith(".md")}


def _pointed_to(note: Note) -> Iterator[str]:
    folder = posixpath.dirname(note.about.src)
    for found in _TARGET.finditer(note.about.text):
        target = unquote(next(group for group in found.groups() if group)).partition("#")[0]
        if "://" not in target:
            yield posixpath.normpath(posixpath.join(folder, target))
