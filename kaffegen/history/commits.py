"""What `git log --raw -z` prints, as commits and the files that they changed. Pure: bytes in, values out."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """A commit that changed files. `is_gone`: it belonged to a history that another one has replaced.

    `is_first`: there was none before it.
    """

    id: str
    date: dt.date
    author: str
    files: tuple[FileChange, ...]
    is_gone: bool = False
    is_first: bool = False


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


def changes_in(printed: bytes) -> list[FileChange]:
    """Give the files that `--raw -z` names without a commit."""
    tokens = iter(printed.split(b"\0"))
    found = (_change(token, tokens) for token in tokens if token.startswith(b":"))
    return exchanged([change for change in found if change is not None])


def exchanged(files: Sequence[FileChange]) -> list[FileChange]:
    """Give the changes of a commit with the moves that git does not see, as there was a file at the new path too.

    What lay at one path before and lies, byte for byte, at another one after was moved there, and what lies at the path
    that it left is another file. A new file may be a copy, unless what it was made from was moved over.
    """
    still = [file for file in files if file.old == file.new and len(file.before) == 1]
    left = {file.before[0]: file for file in still if file.before[0]}
    moved = {file.new: left[file.after] for file in still if left.get(file.after, file).new != file.new}
    there = {file.new for file in still if file.before[0]}
    moved = {path: source for path, source in moved.items() if path in there or source.new in moved}
    return moved_over(files, moved) if moved else list(files)


def moved_over(files: Iterable[FileChange], moved: Mapping[str, FileChange]) -> list[FileChange]:
    """Give the changes of a commit where what was changed, or taken away, at some paths now lies at others."""
    gone = {source.new for source in moved.values()}
    found = []
    for file in files:
        source = moved.get(file.new)
        if source is not None:
            found.append(FileChange(source.new, file.new, source.before, file.after))
        elif file.new not in gone:
            found.append(file)
        elif file.after:
            found.append(file._replace(before=("",)))
    return found


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
    mark, parents, date, author = head
    name = author.decode("utf-8", "replace").strip()
    changed = tuple(exchanged(files) if len(files) > 1 else files)
    commit = mark[1:].decode("ascii", "replace")
    return Commit(commit, _day(date), name, changed, is_gone=mark[:1] == b"<", is_first=not parents)


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
