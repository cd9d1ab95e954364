"""All notes of a journal: those that are known, and the others, of which another process begins to read the last ones.

That pays where many are to be read: this process reads the first of them meanwhile.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from kaffegen.collector import collector_paused
from kaffegen.hands import Hand, spare_processors
from kaffegen.problems import Problem
from kaffegen.read.known import Known, Read, file_of, known_of, read_anew
from kaffegen.read.note import Source, begun
from kaffegen.values import Manner

T = TypeVar("T")
FEWEST = 2000  # notes for which it is worth while
OWN_SHARE = 0.45  # of the notes: what is begun elsewhere has to be ended here


def read_all(
    files: Sequence[T], source: Callable[[T], Source | Problem], known: Known, manner: Manner
) -> dict[str, Read]:
    """Give what was read of each file, by its path, in their order; what is known is not read again."""
    with collector_paused():
        if not known:
            found = ((each, known_of(each, known, manner)) for each in ahead(files, source))
            return {file_of(each): read or _read(each, manner) for each, read in found}
        sources = [source(file) for file in files]
        there = [known_of(each, known, manner) for each in sources]
        unknown = [each for each, read in zip(sources, there, strict=True) if read is None]
        anew = (_read(each, manner) for each in ahead(unknown, lambda each: each))
        return {file_of(each): read or next(anew) for each, read in zip(sources, there, strict=True)}


def ahead(files: Sequence[T], source: Callable[[T], Source | Problem]) -> Iterator[Source | Problem]:
    """Give the source of each file, sooner: some notes are begun."""
    is_long = len(files) >= FEWEST and spare_processors() > 0
    first = int(len(files) * OWN_SHARE) if is_long else len(files)
    hand = Hand(lambda: [_begun(source(file)) for file in files[first:]]) if is_long else None
    yield from map(source, files[:first])
    brought = hand.brought() if hand else None
    yield from map(source, files[first:]) if brought is None else brought


def _begun(source: Source | Problem) -> Source | Problem:
    return source if isinstance(source, Problem) else begun(source)


def _read(found: Source | Problem, manner: Manner) -> Read:
    return Read(found, None, (found,)) if isinstance(found, Problem) else read_anew(found, manner)
