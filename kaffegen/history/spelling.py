"""Whether two texts say the same: case, accents, signs, a legal form and a slip of the pen are no change."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

from kaffegen.near import Near, plain

T = TypeVar("T")
LONGEST = 200
SHORTEST = 6  # in a shorter word one letter is another word: CEO and CTO, Alfa and Alma
ALIKE = 0.6
MOST = 24  # entries of a list that are compared with each other
_SIGNS = re.compile(r"[^\w ]+")
_FORM = re.compile(r" (?:as|asa|a s|aps|ab|ltd|inc|gmbh|sa|ans|da)$")
_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=4096)
def essence(text: str) -> str:
    """Give what is left of a text when its spelling is taken away."""
    return _FORM.sub("", " ".join(_SIGNS.sub(" ", plain(text[:LONGEST])).split()))


def is_same(one: str, other: str) -> bool:
    """Tell whether two texts differ in spelling alone."""
    if one == other:
        return True
    first, second = essence(one), essence(other)
    if first == second:
        return True
    is_long = min(len(first), len(second)) >= SHORTEST
    return is_long and _DIGITS.findall(first) == _DIGITS.findall(second) and bool(Near([first], SHORTEST).find(second))


def is_same_company(one: str, other: str) -> bool:
    """Tell the same of two companies, where one name may also be the other one made longer: DNB, DnB Bank."""
    first, second = f" {essence(one)} ", f" {essence(other)} "
    return is_same(one, other) or first in second or second in first


def paired(before: Sequence[tuple[str, T]], after: Sequence[tuple[str, T]]) -> Iterable[tuple[T | None, str, T]]:
    """Give each entry of a list as it is now with what it was before; None for one that is new.

    Entries are the same by what they say; those that were reworded, by being most alike.
    """
    there = {essence(text): entry for text, entry in before}
    found: list[tuple[T | None, str, T]] = []
    new: list[tuple[str, T]] = []
    for text, entry in after:
        key = essence(text)
        if key in there:
            found.append((there.pop(key), text, entry))
        else:
            new.append((text, entry))
    for text, entry in new:
        near = _most_alike(essence(text), list(there)[:MOST])
        found.append((there.pop(near) if near else None, text, entry))
    return found


def _most_alike(text: str, others: Sequence[str]) -> str:
    ratios = [(SequenceMatcher(None, text, other).ratio(), other) for other in others]
    ratio, nearest = max(ratios, default=(0.0, ""))
    return nearest if ratio >= ALIKE else ""
