"""The language of an invitation, told by its own words (M20): one writes to each person in theirs."""

from collections import Counter
from collections.abc import Sequence

from kaffegen.advice.sentences import Word
from kaffegen.languages import LANGUAGES, tellers

FEW = 20
LEAST = 2
SHARE = 0.04  # of an invitation in one of the languages it is at least 0.07


def tongue(words: Sequence[Word], likely: str) -> str:
    """Give the code of the language most words belong to; the likely one, where that does not decide.

    A longer text with next to no word of any is written in another language: the code is empty.
    """
    counts = Counter(code for word in words for code in tellers().get(word.text, ()))
    found = max(LANGUAGES, key=lambda code: (counts[code], code == likely))
    return found if len(words) < FEW or counts[found] >= max(LEAST, SHARE * len(words)) else ""
