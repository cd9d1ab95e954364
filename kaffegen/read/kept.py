"""Notes as they were read, kept in the cache: a note is read again where its bytes are others, or kaffegen is.

Nothing tells whether a note is known but its bytes, never its file's time. What is newer lies beside the rest, so that
for one note not all are written. Nothing is believed that is not under the user's own seal.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, TypeVar

from kaffegen.afterwards import afterwards
from kaffegen.as_installed import as_installed
from kaffegen.hands import let_go
from kaffegen.problems import Problem
from kaffegen.read.ahead import read_all
from kaffegen.read.known import Read
from kaffegen.read.note import Source
from kaffegen.read.pickled import pickled
from kaffegen.sealed import Room, Shelf, keep_bytes, kept_bytes, shelf
from kaffegen.unsealed import unpickled
from kaffegen.values import Manner

T = TypeVar("T")
Reads = dict[str, Read]  # by the file's path from the project's root
SHELF = "notes"
FORM = 1  # of what is kept: kaffegen itself is known as it is installed
FEWEST = 200  # notes: fewer are read sooner than looked up
MOST_NEWER = 200  # notes that are written beside the rest, or are in it and no more: with more, all is written anew
ROOM = Room(largest=256 * 1024 * 1024, files=4, bytes=512 * 1024 * 1024)


class _Kept(NamedTuple):
    """What was kept: most of it, under a seal, and what is newer than that."""

    most: Reads
    seal: bytes
    newer: Reads

    def is_as(self, file: str, read: Read) -> bool:
        """Tell whether a file was kept as it was read now."""
        return self.newer.get(file, self.most.get(file)) is read


def all_read(
    root: Path, files: Sequence[T], source: Callable[[T], Source | Problem], manner: Manner, *, is_anew: bool = False
) -> Reads:
    """Give what was read of each file, by its path; of a long journal what is kept, unless all is wanted anew."""
    place = None if is_anew or len(files) < FEWEST else shelf(root, SHELF, ROOM)
    if place is None:
        return read_all(files, source, {}, manner)
    kept = _kept(place)
    now = read_all(files, source, {**kept.most, **kept.newer}, manner)
    _keep(place, kept, now)
    return now


def _kept(place: Shelf) -> _Kept:
    most = kept_bytes(place, f"{_name()}.sealed")
    if most is None:
        return _Kept({}, b"", {})
    beside = kept_bytes(place, f"{_name()}-newer.sealed")
    seal, newer = unpickled(beside) if beside else (b"", {})
    return _Kept(unpickled(most), most.seal, newer if seal == most.seal else {})


def _keep(place: Shelf, kept: _Kept, now: Reads) -> None:
    """Keep what was read, where it is not kept already; with all of it, nobody waits for that."""
    notes = {file: read for file, read in now.items() if read.note is not None}
    newer = {file: read for file, read in notes.items() if kept.most.get(file) is not read}
    if not kept.most or len(newer) + len(kept.most.keys() - notes.keys()) > MOST_NEWER:
        afterwards(lambda: let_go(lambda: keep_bytes(place, f"{_name()}.sealed", partial(pickled, notes))))
    elif not all(kept.is_as(file, read) for file, read in newer.items()):
        keep_bytes(place, f"{_name()}-newer.sealed", partial(pickled, (kept.seal, newer)))


@cache
def _name() -> str:
    """Give the name of what this kaffegen keeps: as it was when it was first asked for, as its code is loaded now."""
    return blake2b(f"{FORM}\n{as_installed()}".encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
