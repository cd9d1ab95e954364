"""Several hands for a long journal: processes that each make a part of its pages, where the machine can do so.

What they make is what would be made without them. Whatever does not go smoothly in one, be it a warning on a page or
the end of the process, is left to the one that builds the site, which does and says it itself.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from kaffegen.hands import Hand, spare_processors

MOST = 4
FEWEST_PAGES = 400  # for which it is worth while
MKDOCS = "mkdocs"  # the logger of MkDocs, and of all its plugins
T = TypeVar("T")


class Made(NamedTuple, Generic[T]):
    """What was made of a page, and whether there was something to say."""

    piece: T
    was_silent: bool


def made_by_several(srcs: Sequence[str], make: Callable[[str], T]) -> dict[str, Made[T]]:
    """Give what is made of the pages with these source paths, each hand its part; the first part is the builder's."""
    count = _how_many() if len(srcs) >= FEWEST_PAGES else 1
    parts = [srcs[len(srcs) * number // count : len(srcs) * (number + 1) // count] for number in range(count)]
    hands = [Hand(partial(_smoothly, part, make)) for part in parts[1:]]
    made = _made(parts[0], make)
    for part, hand in zip(parts[1:], hands, strict=True):
        brought = hand.brought() or {}
        made |= {src: Made(piece, was_silent=True) for src, piece in brought.items()}
        made |= _made([src for src in part if src not in brought], make)
    return made


def _how_many() -> int:
    """Give how many processes may build."""
    return min(MOST, 1 + spare_processors())


def _made(srcs: Sequence[str], make: Callable[[str], T]) -> dict[str, Made[T]]:
    said, logger, made = _Said(), logging.getLogger(MKDOCS), {}
    logger.addHandler(said)
    try:
        for src in srcs:
            said.is_something = False
            piece = make(src)
            made[src] = Made(piece, not said.is_something)
    finally:
        logger.removeHandler(said)
    return made


def _smoothly(srcs: Sequence[str], make: Callable[[str], T]) -> dict[str, T]:
    """Give what is made of the pages of which there is nothing to say."""
    said = _Said()
    logging.root.handlers = [said]
    for name in logging.root.manager.loggerDict:
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
    smoothly = {}
    for src in srcs:
        said.is_something = False
        piece = make(src)
        if not said.is_something:
            smoothly[src] = piece
    return smoothly


class _Said(logging.Handler):
    """Notices that something is to be said."""

    is_something = False

    def emit(self, record: logging.LogRecord) -> None:
        """Notice it."""
        self.is_something = True
