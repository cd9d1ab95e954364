"""Another process that does a part of the work, where the machine has room for it.

What a hand does is what would be done without it, only sooner. Whatever does not go well in it, to the end of the
process, is simply not brought: who wanted it does it then, and says what there is to say.
"""

import os
import pickle
import sys
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
NONE = -1
FIRST = 1  # the process with which, in a container, all others end
MOST_NICE = 19  # who works for somebody who waits goes first
MOST_OPEN = 1 << 16  # files that a process has open, by far
_LET_GO: list[int] = []  # processes that nobody waits for


def spare_processors() -> int:
    """Give how many processes may work beside this one; none where a process cannot be split in two without harm."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 0
    return len(os.sched_getaffinity(0)) - 1


class Hand(Generic[T]):
    """A process that works while this one goes on, and ends without a word."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._file = os.fdopen(os.memfd_create("kaffegen"), "w+b")  # in memory: notes are nothing for a disk elsewhere
        try:
            self._process = os.fork()
        except OSError:  # no more processes to be had
            self._process = NONE
        if self._process:
            return
        status = 1
        try:
            pickle.dump(work(), self._file, pickle.HIGHEST_PROTOCOL)
            self._file.flush()
            status = 0
        finally:
            os._exit(status)

    def brought(self) -> T | None:
        """Wait for what was made, and give it; None where it did not go well. To be asked once."""
        with self._file:
            if self._process == NONE or not _ended_well(self._process):
                return None
            self._file.seek(0)
            made: T = pickle.load(self._file)  # noqa: S301 - our own process wrote it, where nobody else can
            return made


def let_go(work: Callable[[], object]) -> None:
    """Let another process do what nobody waits for; where there is no room for one, do it here and now.

    It goes on when this one has ended, and holds nothing that this one has open.
    """
    _LET_GO[:] = [process for process in _LET_GO if _is_at_work(process)]
    if not spare_processors() or os.getpid() == FIRST:
        work()
        return
    try:
        process = os.fork()
    except OSError:  # no more processes to be had, so there is no room for the work either
        return
    if process:
        _LET_GO.append(process)
        return
    status = 1
    try:
        _hold_nothing()
        os.nice(MOST_NICE)
        work()
        status = 0
    finally:
        os._exit(status)


def wait_for_all() -> list[bool]:
    """Wait for all that was let go; tell of each whether it went well."""
    ended = [_ended_well(process) for process in _LET_GO]
    _LET_GO.clear()
    return ended


def _hold_nothing() -> None:
    """Close all that is open: whoever reads what this process says need not wait for its end, nor a lock."""
    os.closerange(0, MOST_OPEN)
    for _ in ("input", "output", "errors"):
        os.open(os.devnull, os.O_RDWR)


def _is_at_work(process: int) -> bool:
    try:
        return os.waitpid(process, os.WNOHANG) == (0, 0)
    except ChildProcessError:
        return False


def _ended_well(process: int) -> bool:
    try:
        _, status = os.waitpid(process, 0)
    except ChildProcessError:  # whoever started us wants to hear of no process's end, and so do we not
        return False
    return status == 0
