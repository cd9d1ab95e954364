"""What a misspelt word was probably meant to be, found in constant time, however many words there are."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cached_property

SHORTEST = 4
LONGEST = 60
_SPELLINGS = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "ü": "u", "ß": "ss", "_": " ", "-": " "}
)


def plain(word: str) -> str:
    """Give the word without case, accents and ways of writing æ, ø, å."""
    spelt = unicodedata.normalize("NFC", word).casefold().translate(_SPELLINGS).replace("aa", "a").replace("oe", "o")
    if not spelt.isascii():
        spelt = "".join(c for c in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(c))
    return " ".join(spelt.split())


class Near:
    """Words that can be asked for by a near misspelling: one letter more, less, other, or two swapped."""

    def __init__(self, words: Iterable[str], shortest: int = SHORTEST) -> None:
        self._spelt = {plain(word): word for word in words}
        self._shortest = shortest
        self._forms = {form for word in self._spelt for form in _forms(word, shortest)}

    def find(self, word: str) -> list[str]:
        """Give the words that are near, the nearest first."""
        target = plain(word)
        forms = _forms(target, self._shortest)
        if self._forms.isdisjoint(forms):
            return []  # as with most words: they are near to none
        found = {near for form in forms for near in self._words.get(form, ())}
        return sorted(found, key=lambda near: (-SequenceMatcher(None, plain(near), target).ratio(), near))

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """Give the words by each of their forms."""
        words: dict[str, list[str]] = {}
        for word, spelt in self._spelt.items():
            for form in _forms(word, self._shortest):
                words.setdefault(form, []).append(spelt)
        return words


def _forms(word: str, shortest: int) -> set[str]:
    """Give the word, and the word with each of its letters left out."""
    if not shortest <= len(word) <= LONGEST:
        return {word}
    return {word, *(word[:index] + word[index + 1 :] for index in range(len(word)))}
