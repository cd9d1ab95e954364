"""Several hands for a long journal: processes that each make a part of its pages, where the machine can do so.

What they make is what would be made without them. Whatever does not go smoothly in one, be it a warning on a page or
the end of the process, is left to the one that builds the site, which does and says it itself.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from kaffegen.hands import Hand, spare_processors
from kaffegen.mkdocs_plugin.note_page import Converted
from kaffegen.pages import Around

MOST = 4
FEWEST_PAGES = 400  # for which it is worth while


class Made(NamedTuple):
    """What one of the hands made of a page: around a note and of its text, or the whole content of any other."""

    around: Around | None
    text: Converted | None
    html: str


Make = Callable[[str], Made]


class Hands:
    """All the hands of one build. What none of them has made is for the builder to make."""

    def __init__(self, srcs: Sequence[str], make: Make) -> None:
        """Let each hand make its part of the pages with these source paths; the first part is the builder's own."""
        count = _how_many() if len(srcs) >= FEWEST_PAGES else 1
        parts = [srcs[len(srcs) * number // count : len(srcs) * (number + 1) // count] for number in range(count)]
        self._hand_of: dict[str, Hand[dict[str, Made]]] = {}
        self._made: dict[str, Made] = {}
        for part in parts[1:]:
            self._hand_of |= dict.fromkeys(part, Hand(partial(_smoothly, part, make)))

    def made(self, src: str) -> Made | None:
        """Give what was made of a page; wait for it where it is still being made."""
        hand = self._hand_of.get(src)
        if hand is not None:
            self._take_from(hand)
        return self._made.pop(src, None)

    def _take_from(self, hand: Hand[dict[str, Made]]) -> None:
        self._made |= hand.brought() or {}
        self._hand_of = {src: other for src, other in self._hand_of.items() if other is not hand}


def _how_many() -> int:
    """Give how many processes may build."""
    return min(MOST, 1 + spare_processors())


def _smoothly(srcs: Sequence[str], make: Make) -> dict[str, Made]:
    """Give what is made of the pages of which there is nothing to say."""
    said = _Said()
    logging.root.handlers = [said]
    for name in logging.root.manager.loggerDict:
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
    smoothly = {}
    for src in srcs:
        made = make(src)
        if not said.is_something:
            smoothly[src] = made
        said.is_something = False
    return smoothly


class _Said(logging.Handler):
    """Notices that something is to be said."""

    is_something = False

    def emit(self, record: logging.LogRecord) -> None:
        """Notice it."""
        self.is_something = True
