"""The words of a text in their sentences, as people end them: with stops, lines, lists or a smile (M21)."""

import re
from functools import cache
from typing import NamedTuple

from kaffegen.languages import LANGUAGES, table

_WORD = re.compile(r"\d+(?:[.:/-]\d+)+|\d+[^\W\d_]*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NEW_PARAGRAPH = re.compile(r"\n[ \t>]*\n")
_BULLET = re.compile(r"\n[ \t>]*[-*+•–—][ \t]")
_STOP = re.compile(r"[.!?…]+[)\"'”»*_]*(?:\s|$)")
_SMILE = re.compile(r"[:;]-?[)(DP]|[\U0001f300-\U0001faff☀-➿]")
SHORT_LINE = 50
LONGEST_WORD = 40


class Word(NamedTuple):
    """A word as it is compared, without capitals, and where it stands; what is longer than any word is cut."""

    text: str
    start: int
    end: int
    is_capital: bool


class Sentence(NamedTuple):
    """The words from `first` up to `end`; `is_item` for the line of a list."""

    first: int
    end: int
    is_item: bool


def words_of(text: str) -> list[Word]:
    """Give the words in order, with their offsets."""
    return [
        Word(found.group()[:LONGEST_WORD].lower().replace("’", "'"), *found.span(), found.group()[0].isupper())
        for found in _WORD.finditer(text)
    ]


def sentences_of(text: str, words: list[Word]) -> list[Sentence]:
    """Give the sentences in order: every word stands in one."""
    found: list[Sentence] = []
    first, is_item = 0, _begins_with_bullet(text, words)
    for index in range(1, len(words)):
        between = text[words[index - 1].end : words[index].start]
        ends, next_is_item = _ends(text, words[index - 1], words[index], between)
        if ends:
            found.append(Sentence(first, index, is_item))
            first, is_item = index, next_is_item
    if words:
        found.append(Sentence(first, len(words), is_item))
    return found


def is_shortened(word: str) -> bool:
    """Tell whether a word may end with a stop within a sentence: kl. 10, Mr. Brown."""
    return word in _shortened()


def _begins_with_bullet(text: str, words: list[Word]) -> bool:
    return bool(words) and _BULLET.search("\n" + text[: words[0].start]) is not None


def _ends(text: str, word: Word, following: Word, between: str) -> tuple[bool, bool]:
    """Tell whether a sentence ends between two words, and whether a line of a list begins."""
    if between == " ":
        return False, False
    if "\n" in between:
        if _BULLET.search(between):
            return True, True
        if _NEW_PARAGRAPH.search(between):
            return True, False
        line = word.end - (text.rfind("\n", 0, word.end) + 1)
        if line < SHORT_LINE and following.is_capital:
            return True, False
    if _SMILE.search(between) and following.is_capital:
        return True, False
    return _stops(word, following, between), False


def _stops(word: Word, following: Word, between: str) -> bool:
    if not _STOP.search(between):
        return between[:1] in (".", "!", "?") and following.is_capital and len(word.text) > 1
    if "!" in between or "?" in between:
        return True
    if is_shortened(word.text) or (len(word.text) == 1 and word.text.isalpha()):
        return False
    return following.is_capital or not word.text[0].isdigit()


@cache
def _shortened() -> frozenset[str]:
    """Give the words of all languages that may end with a stop within a sentence."""
    return frozenset(word for code in LANGUAGES for word in table(code, "advice")["shortened"])
