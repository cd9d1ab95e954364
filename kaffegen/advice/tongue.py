"""The language of an invitation, told by its own words (M20): one writes to each person in theirs."""

from collections import Counter
from collections.abc import Iterable
from functools import cache

from kaffegen.advice.sentences import Word
from kaffegen.languages import LANGUAGES, table


def tongue(words: Iterable[Word], likely: str) -> str:
    """Give the code of the language most words belong to; the likely one, where that does not decide."""
    counts = Counter(code for word in words for code in _tellers().get(word.text, ()))
    return max(LANGUAGES, key=lambda code: (counts[code], code == likely))


@cache
def _tellers() -> dict[str, tuple[str, ...]]:
    """Give the languages each telling word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        for word in table(code, "advice")["telling"]:
            found[word] = (*found.get(word, ()), code)
    return found
