"""The cards of a vCard file: one after the other, one in the other, without an end, with something else between."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaffegen.formats.vcard_lines import Line, lines_of
from kaffegen.formats.vcard_values import unescaped

DEEPEST = 3  # cards in the escaped text of cards
_CARD = re.compile(r"\s*BEGIN\s*:\s*VCARD\b", re.IGNORECASE)


class Card(NamedTuple):
    """The properties between BEGIN and END."""

    line: int
    lines: tuple[Line, ...]
    has_end: bool


def cards_of(lines: Iterable[Line], depth: int = 0) -> Iterator[Card | Line]:
    """Give each card, an AGENT's own after or before its holder's, and the first line of what stands between cards."""
    open_cards: list[tuple[int, list[Line]]] = []
    is_between = False
    for line in lines:
        is_edge = line.name in ("BEGIN", "END") and line.value.strip().upper() == "VCARD"
        if is_edge and line.name == "BEGIN":
            if open_cards and not _waits_for_one(open_cards[-1][1]):
                yield _closed(open_cards, has_end=False)
            open_cards.append((line.number, []))
        elif is_edge and open_cards:
            yield _closed(open_cards, has_end=True)
        elif not open_cards:
            if not is_between:
                yield line
        else:
            open_cards[-1][1].append(line)
            if line.name == "AGENT" and _CARD.match(line.value):
                if "\\n" in line.value.lower():
                    yield from _within(line, depth)
                else:
                    open_cards.append((line.number, []))
        is_between = not open_cards and not is_edge
    while open_cards:
        yield _closed(open_cards, has_end=False)


def _closed(open_cards: list[tuple[int, list[Line]]], has_end: bool) -> Card:
    number, lines = open_cards.pop()
    return Card(number, tuple(lines), has_end)


def _waits_for_one(lines: list[Line]) -> bool:
    return bool(lines) and lines[-1].name == "AGENT" and not lines[-1].value.strip()


def _within(line: Line, depth: int) -> Iterator[Card | Line]:
    """Give the cards in the escaped text of an AGENT (vCard 3.0)."""
    if depth < DEEPEST:
        inner = [each._replace(number=line.number) for each in lines_of(unescaped(line.value).encode())]
        yield from cards_of(inner, depth + 1)
