"""What `git log --raw -z` prints, as commits and the files that they changed. Pure: bytes in, values out."""

import datetime as dt
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

NOTHING = frozenset({b"0" * 40, b"0" * 64})
FIELDS = 4
EPOCH = dt.date(1970, 1, 1).toordinal()
A_DAY = 86_400
LAST = dt.date.max.toordinal()
MOST_HOURS = 26


class FileChange(NamedTuple):
    """A file that a commit changed. `before` has a blob for each parent, empty where it was not there."""

    old: str  # its path before, from the folder of mkdocs.yml
    new: str
    before: tuple[str, ...]
    after: str


class Commit(NamedTuple):
    """A commit that changed files. `is_gone`: it belonged to a history that another one has replaced."""

    id: str
    date: dt.date
    author: str
    files: tuple[FileChange, ...]
    is_gone: bool = False


def commits_in(printed: bytes) -> Iterator[Commit]:
    """Yield the commits in the order in which git gives them; what breaks off is left out."""
    tokens = iter(printed.split(b"\0"))
    head: list[bytes] = []
    files: list[FileChange] = []
    for token in tokens:
        if token[:1] in (b"\n", b":") and head:
            change = _change(token.strip(b"\n"), tokens)
            if change is not None:
                files.append(change)
        elif token[:1] in (b"<", b">", b"-"):
            if head:
                yield _commit(head, files)
            head, files = [token], []
            head += [next(tokens, b"") for _ in range(FIELDS - 1)]
    if head:
        yield _commit(head, files)


def changes_in(printed: bytes) -> Iterator[FileChange]:
    """Yield the files that `--raw -z` names without a commit."""
    tokens = iter(printed.split(b"\0"))
    for token in tokens:
        if token.startswith(b":"):
            change = _change(token, tokens)
            if change is not None:
                yield change


def path_of(written: bytes) -> str:
    """Give a path in the one form in which two writings of it are equal."""
    path = written.decode("utf-8", "surrogateescape")
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def _change(head: bytes, tokens: Iterator[bytes]) -> FileChange | None:
    """Give a changed file; None for a link, a submodule, and what breaks off."""
    parents = len(head) - len(head.lstrip(b":"))
    parts = head.lstrip(b":").split(b" ")
    old = next(tokens, b"")
    is_moved = parents == 1 and parts[-1][:1] in (b"R", b"C")
    new = next(tokens, b"") if is_moved else old
    if len(parts) != 2 * parents + 3 or not new:
        return None
    modes, blobs = parts[: parents + 1], parts[parents + 1 : -1]
    if not modes[-1].startswith(b"100") and blobs[-1] not in NOTHING:
        return None
    named = ["" if blob in NOTHING else blob.decode("ascii", "replace") for blob in blobs]
    if parts[-1][:1] == b"C":
        old = new
    return FileChange(path_of(old), path_of(new), tuple(named[:-1]), named[-1])


def _commit(head: list[bytes], files: list[FileChange]) -> Commit:
    mark, _, date, author = head
    name = author.decode("utf-8", "replace").strip()
    return Commit(mark[1:].decode("ascii", "replace"), _day(date), name, tuple(files), is_gone=mark[:1] == b"<")


def _day(written: bytes) -> dt.date:
    """Give the day in the author's own zone, of `1700000000 +0100`; the nearest there is of an impossible one."""
    seconds, _, zone = written.decode("ascii", "replace").partition(" ")
    try:
        sign = -1 if zone.startswith("-") else 1
        hours, minutes = divmod(int(zone.lstrip("+-") or 0), 100)
        shift = sign * (min(hours, MOST_HOURS) * 60 + min(minutes, 59)) * 60
        day = EPOCH + (int(seconds) + shift) // A_DAY
    except ValueError:
        day = EPOCH
    return dt.date.fromordinal(min(max(day, 1), LAST))
