"""The notes of a long journal, of which another process begins to read the last ones while this one reads the first."""

from collections.abc import Iterator
from pathlib import Path

from kaffegen.hands import Hand, spare_processors
from kaffegen.problems import Problem
from kaffegen.read.disk import File, files_in, source_in
from kaffegen.read.note import Source, begun
from kaffegen.settings import Settings

FEWEST = 2000  # notes for which it is worth while
OWN_SHARE = 0.45  # of the notes: what is begun elsewhere has to be ended here


def sources_ahead(root: Path, settings: Settings) -> Iterator[Source | Problem]:
    """Give what `read.disk.sources_in` gives, sooner: some notes are begun."""
    files = files_in(root, settings)
    is_long = len(files) >= FEWEST and spare_processors() > 0
    first = int(len(files) * OWN_SHARE) if is_long else len(files)
    hand = Hand(lambda: [_begun(file) for file in files[first:]]) if is_long else None
    yield from map(source_in, files[:first])
    brought = hand.brought() if hand else None
    yield from map(source_in, files[first:]) if brought is None else brought


def _begun(file: File) -> Source | Problem:
    source = source_in(file)
    return source if isinstance(source, Problem) else begun(source)
