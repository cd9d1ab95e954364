"""Notes as they were read: of a file with the same bytes, the same is known."""

from collections.abc import Mapping
from typing import NamedTuple

from kaffegen.model import Note
from kaffegen.problems import Problem
from kaffegen.read.note import Source, digest, note_of
from kaffegen.values import Manner

Mark = tuple[str, str, str, bytes] | Problem


class Read(NamedTuple):
    """A file as it was read. `mark` is the same as long as reading it again would give the same."""

    mark: Mark
    note: Note | None
    problems: tuple[Problem, ...]
    is_empty: bool = False


Known = Mapping[str, Read]  # by the file's path from the project's root


def file_of(found: Source | Problem) -> str:
    """Give the path of a file, from the project's root."""
    return found.place.file if isinstance(found, Problem) else found.file


def known_of(found: Source | Problem, known: Known, manner: Manner) -> Read | None:
    """Give what is known of a file with these very bytes; None where they have to be read."""
    if isinstance(found, Problem):
        return Read(found, None, (found,))
    read = known.get(found.file)
    return read if read is not None and read.mark == _mark(found, manner) else None


def read_anew(source: Source, manner: Manner) -> Read:
    """Read a note."""
    note, problems = note_of(source, manner)
    is_empty = not (source.bytes or source.begun)
    return Read(_mark(source, manner), note, tuple(problems), is_empty)


def _mark(source: Source, manner: Manner) -> Mark:
    """Give all that reading depends on, but the file's path, under which it is known, and kaffegen itself."""
    written = source.begun.digest if source.begun else digest(source.bytes)
    return source.src, source.kind, manner.country, written
