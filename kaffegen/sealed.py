"""What is kept in the cache under a seal that only its user can make: nothing is believed that came with a journal.

The key lies in the user's own folder, outside of the journal. Where there can be none, nothing is kept.
"""

import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import blake2b
from hmac import compare_digest
from pathlib import Path
from typing import Any, NamedTuple

from kaffegen.cache import CACHE, make_cache

KEY = Path("kaffegen", "seal.key")
KEY_BYTES = 32
LARGEST = 8 * 1024 * 1024  # bytes of a file
MOST, MOST_BYTES = 40, 32 * 1024 * 1024  # of all files of a shelf
SUFFIXES = (".json", ".sealed", ".tmp")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_SEAL_DIGITS = 64


class Room(NamedTuple):
    """How much a shelf has room for."""

    largest: int = LARGEST  # bytes of a file
    files: int = MOST
    bytes: int = MOST_BYTES


class Shelf(NamedTuple):
    """A folder of the cache, the key to what lies there, and how much may."""

    root: Path
    name: str
    key: bytes
    room: Room = Room()


class Whole(NamedTuple):
    """Bytes that were kept, and their seal: no others have it."""

    seal: bytes
    content: memoryview


def shelf(root: Path, name: str, room: Room = Room()) -> Shelf | None:  # noqa: B008 - it never changes
    """Give the shelf of that name for the journal in `root`; None where there is no key, or it came with a journal."""
    with suppress(OSError, RuntimeError):  # RuntimeError: there is no home
        key = _own_folder() / KEY
        if not key.resolve().is_relative_to(_outermost(root.resolve())):
            return Shelf(root, name, _key(key) or _made(key), room)
    return None


def kept(shelf: Shelf, name: str) -> Any:
    """Give what was kept under a name of hexadecimal digits; None for nothing that is whole and sealed."""
    found = kept_bytes(shelf, f"{name}.json")
    with suppress(ValueError, RecursionError):
        return json.loads(bytes(found.content)) if found else None
    return None


def keep(shelf: Shelf, name: str, content: object) -> None:
    """Keep it, readable by nobody else, and let what is oldest go; where there can be no cache, there is none."""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    keep_bytes(shelf, f"{name}.json", lambda: written)


def kept_bytes(shelf: Shelf, file: str) -> Whole | None:
    """Give the bytes that were kept in a file; None for nothing that is whole and sealed."""
    with suppress(OSError, ValueError, RuntimeError):
        if not _is_inside(shelf):
            return None
        read = memoryview(_read(shelf.root / CACHE / shelf.name / file, shelf.room.largest))
        seal, content = bytes(read[: _SEAL_DIGITS + 1]), read[_SEAL_DIGITS + 1 :]
        if compare_digest(seal, _seal(shelf, file, content)):
            return Whole(seal, content)
    return None


def keep_bytes(shelf: Shelf, file: str, made: Callable[[], bytes]) -> None:
    """Keep bytes in a file, in the same way; they are made only where there is a place for them."""
    folder = _folder_for(shelf)
    if folder is None or len(written := made()) > shelf.room.largest:
        return
    with suppress(OSError):
        _write(folder / file, _seal(shelf, file, written), written)
        _forget_oldest(folder, shelf.room)


def forget(shelf: Shelf, file: str) -> None:
    """Keep a file no longer."""
    with suppress(OSError, RuntimeError):
        if _is_inside(shelf):
            (shelf.root / CACHE / shelf.name / file).unlink(missing_ok=True)


def _folder_for(shelf: Shelf) -> Path | None:
    """Give the folder in which something can be kept, made where there is none; None where there can be none."""
    with suppress(OSError, RuntimeError):
        if _is_inside(shelf):
            folder = make_cache(shelf.root) / shelf.name
            folder.mkdir(exist_ok=True, mode=0o700)
            return folder if os.access(folder, os.W_OK) else None
    return None


def _seal(shelf: Shelf, file: str, content: bytes | memoryview) -> bytes:
    """Give the line before the content."""
    signed = blake2b(f"{shelf.name}/{file}\n".encode(), key=shelf.key, digest_size=_SEAL_DIGITS // 2)
    signed.update(content)
    return f"{signed.hexdigest()}\n".encode()


def _is_inside(shelf: Shelf) -> bool:
    """Tell whether the shelf lies in the journal, and not where a link leads out of it."""
    return (shelf.root / CACHE / shelf.name).resolve().is_relative_to(shelf.root.resolve())


def _read(path: Path, largest: int) -> bytes:
    """Give a file's bytes; raise OSError for what is no file, or too large for one of ours."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        seen = os.fstat(descriptor)
        if not stat.S_ISREG(seen.st_mode) or seen.st_size > largest + _SEAL_DIGITS + 1:
            raise OSError
        return file.read()


def _write(path: Path, *contents: bytes) -> None:
    """Write a file whole or not at all, for its owner alone."""
    temporary = path.with_name(f".{path.stem}-{os.urandom(8).hex()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(contents)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _forget_oldest(folder: Path, room: Room) -> None:
    """Remove what is beyond the most that is kept, and what a killed run left, once it is old."""
    left = room.bytes
    for number, (_, size, path) in enumerate(sorted(_there(folder), reverse=True)):
        left -= size
        if number >= room.files or left < 0:
            path.unlink(missing_ok=True)


def _there(folder: Path) -> Iterator[tuple[int, int, Path]]:
    for path in folder.iterdir():
        seen = path.lstat()
        if path.suffix in SUFFIXES and not stat.S_ISDIR(seen.st_mode):
            yield seen.st_mtime_ns, seen.st_size, path


def _own_folder() -> Path:
    """Give the folder in which the user's programs keep what may vanish; raise RuntimeError where there is no home."""
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".cache"


def _outermost(root: Path) -> Path:
    """Give the folder of all that came with the journal: the repository's, where it lies in one."""
    return next((folder for folder in (root, *root.parents) if os.path.lexists(folder / ".git")), root)


def _key(path: Path) -> bytes | None:
    """Give the key; None for none, and for what is none of this user's alone."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        seen = os.fstat(descriptor)
        is_own = seen.st_uid == os.geteuid() and not seen.st_mode & _OTHERS
        content = file.read(KEY_BYTES + 1) if is_own and stat.S_ISREG(seen.st_mode) else b""
        return content if len(content) == KEY_BYTES else None


def _made(path: Path) -> bytes:
    """Make a key in place of what is none; raise OSError where that cannot be, or the folder is another user's."""
    nearest = next(folder for folder in path.parents if folder.is_dir())
    if nearest.stat().st_uid != os.geteuid():  # who borrows a home for a command leaves nothing in it
        raise PermissionError
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = os.urandom(KEY_BYTES)
    _write(path, made)
    return made
