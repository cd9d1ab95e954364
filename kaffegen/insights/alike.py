"""Whether two texts are about one thing, as far as their words tell: lager, lagerdrift, lageret."""

import re
from functools import lru_cache

from kaffegen.languages import vocabulary

LONG = 4
STEM = 6
LONGEST_ENDING = 3
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8192)
def telling_words(text: str) -> frozenset[str]:
    """Give the words of a text that say what it is about: the long ones, and the short ones in capitals (HR, KI)."""
    telling = (word.casefold() for word in _WORD.findall(text) if len(word) >= LONG or _is_short_form(word))
    return frozenset(telling) - vocabulary().common


def is_alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two texts share a word, or words of which one is made of the other."""
    if some & others:
        return True
    return any(_is_one_word(word, other) for word in some for other in others)


def _is_short_form(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_one_word(word: str, other: str) -> bool:
    """Tell whether one is the other with an ending, or part of a compound with it: its beginning or its last part."""
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) <= LONG:
        return False
    if longer.startswith(shorter) or (len(shorter) >= STEM and longer.endswith(shorter)):
        return True
    shared = next((i for i, (one, two) in enumerate(zip(shorter, longer, strict=False)) if one != two), len(shorter))
    return shared >= STEM and len(longer) - shared <= LONGEST_ENDING
