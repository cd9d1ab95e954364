"""What a misspelt word was probably meant to be, found in constant time, however many words there are."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

SHORTEST = 4
LONGEST = 60
_SPELLINGS = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "ü": "u", "ß": "ss", "_": " ", "-": " "}
)


def plain(word: str) -> str:
    """Give the word without case, accents and ways of writing æ, ø, å."""
    if word.isascii():
        return " ".join(word.lower().translate(_SPELLINGS).replace("aa", "a").replace("oe", "o").split())
    spelt = unicodedata.normalize("NFC", word).casefold().translate(_SPELLINGS).replace("aa", "a").replace("oe", "o")
    folded = unicodedata.normalize("NFKD", spelt)
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


class Near:
    """Words that can be asked for by a near misspelling: one letter more, less, other, or two swapped."""

    def __init__(self, words: Iterable[str], shortest: int = SHORTEST) -> None:
        self._words: dict[str, list[str]] = {}
        self._shortest = shortest
        for word, spelt in {plain(word): word for word in words}.items():
            for form in _forms(word, shortest):
                self._words.setdefault(form, []).append(spelt)

    def find(self, word: str) -> list[str]:
        """Give the words that are near, the nearest first."""
        target = plain(word)
        found = {near for form in _forms(target, self._shortest) for near in self._words.get(form, ())}
        return sorted(found, key=lambda near: (-SequenceMatcher(None, plain(near), target).ratio(), near))


def _forms(word: str, shortest: int) -> set[str]:
    """Give the word, and the word with each of its letters left out."""
    if not shortest <= len(word) <= LONGEST:
        return {word}
    return {word, *(word[:index] + word[index + 1 :] for index in range(len(word)))}
