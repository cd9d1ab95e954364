"""One kaffegen at a time writes to a journal. The lock is the system's own, so a killed holder keeps nobody waiting."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kaffegen.cache import CACHE, make_cache
from kaffegen.edit.refused import EditFailed, EditRefused

try:
    import fcntl
except ImportError:  # Windows has none: the look just before the rename is what is left
    fcntl = None  # type: ignore[assignment]

PATIENCE = 10.0  # seconds
PAUSE = 0.02


@contextmanager
def locked(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of the journal in `root`; raise EditRefused when another holds it for `patience` seconds."""
    descriptor = _opened(root)
    try:
        _wait(descriptor, patience)
        yield
    finally:
        with suppress(OSError):
            os.close(descriptor)  # which lets go of the lock


def _opened(root: Path) -> int:
    """Open the lock's file, or the folder itself where there can be no cache."""
    try:
        make_cache(root)
        return os.open(root / CACHE / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        pass
    try:
        return os.open(root, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise EditFailed("edit.broken", file=root.name, reason=error.strerror or str(error)) from None


def _wait(descriptor: int, patience: float) -> None:
    if fcntl is None:
        return
    until = time.monotonic() + patience
    while not _is_taken(descriptor):
        if time.monotonic() >= until:
            raise EditRefused("edit.busy")
        time.sleep(PAUSE)


def _is_taken(descriptor: int) -> bool:
    """Try to take the lock; a file system without locks leaves us the look just before the rename."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
