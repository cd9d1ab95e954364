"""What is done when an answer is given: who waits for one does not wait for that."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LATER: list[list[Callable[[], object]]] = []


@contextmanager
def answering() -> Iterator[None]:
    """Answer somebody; what is put off meanwhile is done at the end, however that comes."""
    _LATER.append([])
    try:
        yield
    finally:
        for work in _LATER.pop():
            work()


def afterwards(work: Callable[[], object]) -> None:
    """Do it when the answer is given; at once where nobody waits for one."""
    if _LATER:
        _LATER[-1].append(work)
    else:
        work()
