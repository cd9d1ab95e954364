"""The notes of a long journal, of which another process begins to read the last ones while this one reads the first."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from kaffegen.hands import Hand, spare_processors
from kaffegen.problems import Problem
from kaffegen.read.disk import files_in, source_in, source_of
from kaffegen.read.found import Taken
from kaffegen.read.note import Source, begun
from kaffegen.settings import Settings

T = TypeVar("T")
FEWEST = 2000  # notes for which it is worth while
OWN_SHARE = 0.45  # of the notes: what is begun elsewhere has to be ended here


def sources_ahead(root: Path, settings: Settings) -> Iterator[Source | Problem]:
    """Give what `read.disk.sources_in` gives, sooner: some notes are begun."""
    return _ahead(files_in(root, settings), source_in)


def sources_taken(taken: Taken) -> Iterator[Source | Problem]:
    """Give the same of files whose bytes are known."""
    return _ahead(taken.notes, lambda note: source_of(*note))


def _ahead(files: Sequence[T], source: Callable[[T], Source | Problem]) -> Iterator[Source | Problem]:
    is_long = len(files) >= FEWEST and spare_processors() > 0
    first = int(len(files) * OWN_SHARE) if is_long else len(files)
    hand = Hand(lambda: [_begun(source(file)) for file in files[first:]]) if is_long else None
    yield from map(source, files[:first])
    brought = hand.brought() if hand else None
    yield from map(source, files[first:]) if brought is None else brought


def _begun(source: Source | Problem) -> Source | Problem:
    return source if isinstance(source, Problem) else begun(source)
