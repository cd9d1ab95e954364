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


def _ended_well(process: int) -> bool:
    try:
        _, status = os.waitpid(process, 0)
    except ChildProcessError:  # whoever started us wants to hear of no process's end, and so do we not
        return False
    return status == 0
