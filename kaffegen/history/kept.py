"""What was told of commits, kept in the cache: it may vanish at any time, and is trusted no further than its shape."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from kaffegen.history.last_read import Blobs as LastRead
from kaffegen.history.told import Told
from kaffegen.model.event import Change

CACHE = Path(".cache", "kaffegen", "history")
VERSION = 3  # of what is told: another one is told anew
LARGEST = 256 * 1024 * 1024
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
    kept = _load(root, name, print_, "")
    if kept is None:
        return None
    newer = _load(root, _newer(name), print_, kept.head)
    if newer is None:
        return kept._replace(base=kept.head)
    told, secrets = [*newer.told, *kept.told], kept.secrets | newer.secrets
    return newer._replace(told=told, secrets=secrets, since=kept.since, base=kept.head, newer=len(newer.told))


def _load(root: Path, name: str, print_: str, base: str) -> Kept | None:
    """Give what lies in a file, as it goes on from `base`."""
    try:
        path = root / CACHE / f"{name}.json"
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        kept = json.loads(path.read_bytes())
        if kept["version"] != VERSION or kept["print"] != print_ or not isinstance(kept["head"], str):
            return None
        if kept.get("base", "") != base:
            return None
        told = [_told(row) for row in kept["told"]]
        secrets = frozenset(name for name in kept["secrets"] if isinstance(name, str))
        return Kept(kept["head"], print_, told, secrets, int(kept["since"]), _unclear(kept["unclear"]))
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
        return None  # written by another, broken off, or not there


def save(root: Path, name: str, kept: Kept) -> None:
    """Keep it, readable by nobody else; where there can be no cache, there is none.

    Of a long history only what is newer is written, beside the rest.
    """
    if kept.base and kept.newer <= MOST_NEWER:
        _save(root, _newer(name), kept._replace(told=kept.told[: kept.newer]))
    else:
        _save(root, name, kept._replace(base=""))
        with suppress(OSError):
            (root / CACHE / f"{_newer(name)}.json").unlink(missing_ok=True)  # it went on from what lay here before


def _newer(name: str) -> str:
    return f"{name}-newer"


def _save(root: Path, name: str, kept: Kept) -> None:
    content = {
        "version": VERSION,
        "print": kept.print,
        "head": kept.head,
        "base": kept.base,
        "since": kept.since,
        "secrets": sorted(kept.secrets),
        "unclear": {blob: dict(fields) for blob, fields in kept.unclear.items()},
        "told": [_row(told) for told in kept.told],
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    with suppress(OSError, UnicodeEncodeError):
        folder = root / CACHE
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not (folder.parent / ".gitignore").exists():  # git leaves the cache alone, as it holds what notes say
            (folder.parent / ".gitignore").write_text("*\n", "utf-8")
        if not folder.resolve().is_relative_to(root.resolve()):
            return  # a link that leads out of the journal
        number, written = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)  # mode 0600
        try:
            with os.fdopen(number, "wb") as file:
                file.write(text.encode())
            Path(written).replace(folder / f"{name}.json")
        except BaseException:
            Path(written).unlink(missing_ok=True)
            raise


def _row(told: Told) -> list[Any]:
    return [told.commit, told.date, told.author, told.moved, [[path, *_plain(change)] for path, change in told.changes]]


def _plain(change: Change) -> Iterable[Any]:
    kind, before, after, item, *days, people, hidden = change
    return [kind, before, after, item, *[day.toordinal() if day else 0 for day in days], people, hidden]


def _told(row: Any) -> Told:
    """Give what a row says; raise TypeError or ValueError for one that has another shape."""
    commit, day, author, moved, changes = row
    if type(commit) is not str or type(day) is not int or type(author) is not str:
        raise TypeError
    date.fromordinal(day)
    moves = tuple([(str(old), str(new)) for old, new in moved]) if moved else ()
    return Told(commit, day, author, moves, tuple([_change(change) for change in changes]))


def _change(row: Any) -> tuple[str, Change]:
    path, kind, before, after, item, on, since, due, people, hidden = row
    if not type(path) is type(kind) is type(before) is type(after) is type(item) is str:
        raise TypeError
    for name in people:
        if type(name) is not str:
            raise TypeError
    on, since, due = on and date.fromordinal(on), since and date.fromordinal(since), due and date.fromordinal(due)
    return path, Change(
        kind, before, after, item, on or None, since or None, due or None, tuple(people), hidden is not False
    )


def _unclear(blobs: Any) -> dict[str, dict[str, str]]:
    """Give what is written of versions that cannot be read; raise TypeError for what has another shape."""
    for text in (text for fields in blobs.values() for pair in fields.items() for text in pair):
        if type(text) is not str or not (text.isascii() and f"_{text}".isidentifier()):
            raise TypeError
    return dict(blobs)
