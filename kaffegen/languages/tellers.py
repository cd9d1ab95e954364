"""Words that tell which language a text is written in: one writes to each person in theirs."""

import re
from collections import Counter
from functools import cache

from kaffegen.languages.catalogue import LANGUAGES
from kaffegen.languages.tables import table

_WORD = re.compile(r"[^\W\d_]+")


@cache
def tellers() -> dict[str, tuple[str, ...]]:
    """Give the languages that each telling word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        for word in table(code, "advice")["telling"]:
            found[word] = (*found.get(word, ()), code)
    return found


def is_rather(text: str, code: str, other: str) -> bool:
    """Tell whether a text is written in one language rather than in the other; not where nothing tells."""
    counts = Counter(found for word in _WORD.findall(text) for found in tellers().get(word.casefold(), ()))
    return counts[code] > counts[other]
