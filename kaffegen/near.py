"""What a misspelt word was probably meant to be, found in constant time, however many words there are."""

import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

SHORTEST = 4
LONGEST = 60
_SPELLINGS = str.maketrans(
    {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a", "ü": "u", "ß": "ss", "_": " ", "-": " "}
)


def plain(word: str) -> str:
    """Give the word without case, accents and ways of writing æ, ø, å."""
    spelt = unicodedata.normalize("NFC", word).casefold().translate(_SPELLINGS).replace("aa", "a").replace("oe", "o")
    folded = unicodedata.normalize("NFKD", spelt)
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


class Near:
    """Words that can be asked for by a near misspelling: one letter more, less, other, or two swapped."""

    def __init__(self, words: Iterable[str], shortest: int = SHORTEST) -> None:
        self._words: dict[str, list[str]] = {}
        self._shortest = shortest
        for word in words:
            for form in _forms(plain(word), shortest):
                known = self._words.setdefault(form, [])
                if word not in known:
                    known.append(word)

    def find(self, word: str) -> list[str]:
        """Give the words that are near, the nearest first."""
        target = plain(word)
        found = {near for form in _forms(target, self._shortest) for near in self._words.get(form, ())}
        return sorted(found, key=lambda near: (-SequenceMatcher(None, plain(near), target).ratio(), near))


def _forms(word: str, shortest: int) -> Iterator[str]:
    """Give the word, and the word with each of its letters left out."""
    yield word
    if shortest <= len(word) <= LONGEST:
        for index in range(len(word)):
            yield word[:index] + word[index + 1 :]
