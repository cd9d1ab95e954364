"""Files replaced whole or not at all: after any fault a note is byte for byte what it was, or the whole change."""

import errno
import os
import secrets
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditFailed, EditRefused

LEFTOVER = ".kaffegen-"  # reading passes over what begins with a full stop
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def replace(root: Path, path: Path, before: bytes, after: bytes, journal: Path | None = None) -> None:
    """Give the file `path` the bytes `after` where it still holds `before`, under the lock of `root`.

    Raise EditRefused (3) when it holds something else, or lies outside of `journal` (else `root`); EditFailed (4)
    when the disk does not let it.
    """
    with locked(root):
        replace_locked(path, before, after, journal or root)


def replace_locked(path: Path, before: bytes, after: bytes, journal: Path) -> None:
    """Do the same for who holds the lock already."""
    real = inside(path, journal)
    with told(path):
        clean(real.parent)
        temporary = new_version(real, after)
        try:
            must_hold(real, before)  # an editor may have saved it
            temporary.replace(real)
        except BaseException:
            drop(temporary)
            raise
        sync_folder(real.parent)


def new_version(real: Path, after: bytes, *, is_synced: bool = True) -> Path:
    """Write what a file is to hold beside it; raise EditRefused or EditFailed where it may not be replaced."""
    status = real.stat()
    if status.st_nlink > 1:
        raise EditRefused("edit.hard-link", file=real.name)
    must_be_writable(real, status)
    return written_beside(real, after, status, is_synced=is_synced)


def create(root: Path, path: Path, written: bytes) -> None:
    """Make a new file with these bytes; raise EditRefused (3) when there is one, EditFailed (4) as `replace`."""
    with locked(root):
        create_locked(path, written)


def create_locked(path: Path, written: bytes, mode: int = 0o666) -> None:
    """Do the same for who holds the lock already."""
    with told(path):
        clean(path.parent)
        named(written_beside(path, written, None, mode), path)
        sync_folder(path.parent)


def named(temporary: Path, path: Path) -> None:
    """Give a new file its name; raise EditRefused where there is one of that name."""
    try:
        os.link(temporary, path)  # unlike a rename, this never overwrites
    except FileExistsError:
        raise EditRefused("edit.exists", file=path.name) from None
    finally:
        drop(temporary)


def remove_locked(path: Path, before: bytes, journal: Path) -> None:
    """Remove a file that still holds `before`; its folder is the caller's to sync."""
    real = inside(path, journal)
    with told(path):
        must_hold(real, before)
        real.unlink()


def content(path: Path) -> bytes:
    """Give a file's bytes; raise EditRefused for what is no file, EditFailed for what cannot be read."""
    with told(path, frozenset()):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise EditRefused("edit.no-note", file=path.name)
            return file.read()


def path_of(journal: Path, src: str) -> Path:
    """Give the file of a path as the journal names it, whatever the system's encoding is; never one outside."""
    named = PurePosixPath(src)
    if not src.endswith(".md") or named.is_absolute() or ".." in named.parts:
        raise EditRefused("edit.no-note", file=src)
    return journal / os.fsdecode(src.encode("utf-8", "surrogateescape"))


def inside(path: Path, journal: Path) -> Path:
    """Give the file that a path leads to, by links too; raise EditRefused when it is none of the journal's."""
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(journal.resolve()):
            raise EditRefused("edit.outside", file=path.name)
        if not stat.S_ISREG(real.stat().st_mode):
            raise EditRefused("edit.no-note", file=path.name)
    except (OSError, RuntimeError, ValueError):  # RuntimeError: a loop of links, before Python 3.13
        raise EditRefused("edit.no-note", file=path.name) from None
    return real


def must_hold(path: Path, before: bytes) -> None:
    """Raise EditRefused when a file holds something else."""
    if content(path) != before:
        raise EditRefused("edit.changed", file=path.name)


def written_beside(
    target: Path, written: bytes, status: os.stat_result | None, mode: int = 0o600, *, is_synced: bool = True
) -> Path:
    """Write bytes to a file beside the target, with its mode and owner; it is gone again when that fails."""
    temporary = target.parent / f"{LEFTOVER}{secrets.token_hex(8)}.tmp"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        try:
            rest = memoryview(written)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            if status is not None:
                _same_owner(descriptor, status)
                _same_attributes(target, descriptor)
                os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
            if is_synced:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except BaseException:
        drop(temporary)
        raise
    return temporary


def _same_owner(descriptor: int, status: os.stat_result) -> None:
    """Leave the file to whom it belongs; where that is not allowed, it is not ours to replace."""
    new = os.fstat(descriptor)
    if new.st_uid != status.st_uid:
        os.fchown(descriptor, status.st_uid, -1)
    if new.st_gid != status.st_gid:
        with suppress(OSError):
            os.fchown(descriptor, -1, status.st_gid)


def _same_attributes(target: Path, descriptor: int) -> None:
    """Take over what the system keeps beside the bytes, as far as it lets us."""
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(target):
            with suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def must_be_writable(path: Path, status: os.stat_result) -> None:
    """Refuse what its owner made read-only, even where a rename would get round it."""
    for place, mode in ((path, status.st_mode), (path.parent, path.parent.stat().st_mode)):
        if not mode & _WRITABLE or not os.access(place, os.W_OK):
            raise EditFailed("edit.read-only", file=path.name)


def drop(temporary: Path) -> None:
    """Remove a file that never got its name."""
    with suppress(OSError):  # what is left is passed over by reading, and goes with the next edit
        temporary.unlink()


def clean(folder: Path) -> None:
    """Remove what a killed run left; who holds the lock is the only one at work."""
    for left in list(folder.glob(f"{LEFTOVER}*.tmp")):
        drop(left)


def sync_folder(folder: Path) -> None:
    """Make the new name last; where that fails, the file is still the old or the new one."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def told(path: Path, read_only: Collection[int] = _READ_ONLY) -> Iterator[None]:
    """Turn what the system says into a reason to stop."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EditFailed("edit.full", file=path.name) from None
        if error.errno in read_only:
            raise EditFailed("edit.read-only", file=path.name) from None
        raise EditFailed("edit.broken", file=path.name, reason=error.strerror or str(error)) from None
