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


class Kept(NamedTuple):
    """All that was told of one commit and those before it. `print` is what it was told with."""

    head: str
    print: str
    told: Sequence[Told]
    secrets: frozenset[str]
    since: int = 0  # the ordinal of the first day that was looked at; 0 when all were
    unclear: Mapping[str, LastRead] = MappingProxyType({})  # of what is unread in a blob, where it last was read


def load(root: Path, name: str, print_: str) -> Kept | None:
    """Give what was kept under a name and told in the same way; None where there is nothing of use."""
    try:
        path = root / CACHE / f"{name}.json"
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        kept = json.loads(path.read_bytes())
        if kept["version"] != VERSION or kept["print"] != print_ or not isinstance(kept["head"], str):
            return None
        told = [_told(row) for row in kept["told"]]
        secrets = frozenset(name for name in kept["secrets"] if isinstance(name, str))
        return Kept(kept["head"], print_, told, secrets, int(kept["since"]), _unclear(kept["unclear"]))
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
        return None  # written by another, broken off, or not there


def save(root: Path, name: str, kept: Kept) -> None:
    """Keep it, readable by nobody else; where there can be no cache, there is none."""
    content = {
        "version": VERSION,
        "print": kept.print,
        "head": kept.head,
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
    moves = tuple([(str(old), str(new)) for old, new in moved])
    return Told(commit, day, author, moves, tuple([_change(change) for change in changes]))


def _change(row: Any) -> tuple[str, Change]:
    path, kind, before, after, item, on, since, due, people, hidden = row
    for text in (path, kind, before, after, item, *people):
        if type(text) is not str:
            raise TypeError
    return path, Change(
        kind, before, after, item, _day(on), _day(since), _day(due), tuple(people), hidden=hidden is not False
    )


def _unclear(blobs: Any) -> dict[str, dict[str, str]]:
    """Give what is written of versions that cannot be read; raise TypeError for what has another shape."""
    for text in (text for fields in blobs.values() for pair in fields.items() for text in pair):
        if type(text) is not str or not (text.isascii() and f"_{text}".isidentifier()):
            raise TypeError
    return dict(blobs)


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
