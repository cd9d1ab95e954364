"""What was told of commits, kept in the cache under the user's own seal: it may vanish at any time."""

import pickle
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from kaffegen.collector import collector_paused
from kaffegen.history.last_read import Blobs as LastRead
from kaffegen.history.told import Told
from kaffegen.model.event import Change
from kaffegen.sealed import Room, Shelf, forget, keep_bytes, kept_bytes, shelf
from kaffegen.unsealed import unpickled

SHELF = "history"
VERSION = 4  # of what is told: another one is told anew
SHAPE = (VERSION, Told._fields, Change._fields)
LARGEST = 256 * 1024 * 1024
ROOM = Room(LARGEST, files=4, bytes=2 * LARGEST)
MOST_NEWER = 400  # commits that are kept beside the many: with more, all is written together again


class Kept(NamedTuple):
    """All that was told of one commit and those before it. `print` is what it was told with."""

    head: str
    print: str
    told: Sequence[Told]
    secrets: frozenset[str]
    since: int = 0  # the ordinal of the first day that was looked at; 0 when all were
    unclear: Mapping[str, LastRead] = MappingProxyType({})  # of what is unread in a blob, where it last was read
    base: str = ""  # the head of those that lie in a file already; empty where none do
    newer: int = 0  # how many of `told` do not


def load(root: Path, name: str, print_: str) -> Kept | None:
    """Give what was kept under a name and told in the same way; None where there is nothing of use."""
    place = shelf(root, SHELF, ROOM)
    kept = _load(place, name, print_, "") if place else None
    newer = _load(place, _newer(name), print_, kept.head) if place and kept else None
    if kept is None or newer is None:
        return kept._replace(base=kept.head) if kept else None
    told, secrets = [*newer.told, *kept.told], kept.secrets | newer.secrets
    return newer._replace(told=told, secrets=secrets, since=kept.since, base=kept.head, newer=len(newer.told))


def save(root: Path, name: str, kept: Kept) -> None:
    """Keep it, readable by nobody else; where there can be no cache, there is none.

    Of a long history only what is newer is written, beside the rest.
    """
    place = shelf(root, SHELF, ROOM)
    if place is None:
        return
    if kept.base and kept.newer <= MOST_NEWER:
        _save(place, _newer(name), kept._replace(told=kept.told[: kept.newer]))
    else:
        _save(place, name, kept._replace(base=""))
        forget(place, f"{_newer(name)}.sealed")  # it went on from what lay here before


def _newer(name: str) -> str:
    return f"{name}-newer"


def _load(place: Shelf, name: str, print_: str, base: str) -> Kept | None:
    """Give what lies in a file, as it goes on from `base`."""
    found = kept_bytes(place, f"{name}.sealed")
    if found is None:
        return None
    with collector_paused():
        shape, *how, content = unpickled(found)
        if (shape, how) != (SHAPE, [print_, base]):
            return None
        head, rows, secrets, since, unclear = content
        return Kept(head, print_, [_told(row) for row in rows], secrets, since, unclear)


def _save(place: Shelf, name: str, kept: Kept) -> None:
    unclear = {blob: dict(fields) for blob, fields in kept.unclear.items()}
    content = (kept.head, [_row(told) for told in kept.told], kept.secrets, kept.since, unclear)
    written = (SHAPE, kept.print, kept.base, content)
    keep_bytes(place, f"{name}.sealed", lambda: pickle.dumps(written, pickle.HIGHEST_PROTOCOL))


def _row(told: Told) -> tuple[Any, ...]:
    """Give a commit in values that every kaffegen can read."""
    return (*told[:-1], [(path, tuple(change)) for path, change in told.changes])


def _told(row: tuple[Any, ...]) -> Told:
    commit, day, author, moved, changes = row
    return Told(commit, day, author, moved, tuple([(path, Change._make(change)) for path, change in changes]))
