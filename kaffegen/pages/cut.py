"""Texts cut to what fits on a sheet of paper; the whole of it stays at hand on the screen (M34, M36)."""

import re
import unicodedata
from dataclasses import dataclass

from kaffegen.wording import plain

MOST_HIDDEN, A_LONG_WORD = 2000, 14
PITCH_WORDS, PITCH_LENGTH = 50, 400  # twenty seconds
_SENTENCE = re.compile(r"[.!?…]['\"»«”)]?(?=\s)")
_JOINED = "\u200d\ufe0e\ufe0f"  # an emoji of several parts is not cut between them


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as it is shown; `whole` is what it was, where something had to go."""

    shown: str
    whole: str = ""


def cut(text: str, longest: int) -> Cut:
    """Give a text on one line, without its links' brackets, of at most so many characters."""
    line = " ".join(plain(text).split())
    if len(line) <= longest:
        return Cut(line)
    end = _before_a_part(line, longest - 1)
    space = line.rfind(" ", max(0, end - max(end // 4, A_LONG_WORD)), end + 1)
    kept = line[: space if space > 0 else end].rstrip(" ,;:–-")
    return Cut(kept + "…", line if len(line) <= MOST_HIDDEN else line[: MOST_HIDDEN - 1] + "…")


def pitch_cut(pitch: str) -> Cut:
    """Give as much of a self-introduction as twenty seconds hold: whole sentences, where the first one fits (M36)."""
    line = " ".join(plain(pitch).split())
    words = line.split()
    if len(words) <= PITCH_WORDS and len(line) <= PITCH_LENGTH:
        return Cut(line)
    fits = " ".join(words[:PITCH_WORDS])[:PITCH_LENGTH]
    ends = [found.end() for found in _SENTENCE.finditer(fits + " ")]
    short = Cut(fits[: ends[-1]]) if ends and ends[-1] > len(fits) // 3 else cut(fits + " …", len(fits))
    return Cut(short.shown, cut(line, MOST_HIDDEN).shown)


def _before_a_part(line: str, end: int) -> int:
    """Give where to cut without tearing an emoji or a letter from its accents apart."""
    start = end
    while end > 0 and start - end < MOST_HIDDEN // 20 and (_belongs(line[end]) or line[end - 1] in _JOINED):
        end -= 1
    return end or start


def _belongs(sign: str) -> bool:
    """Tell whether a sign belongs to the one before it: an accent, a joiner, a colour of skin."""
    return sign in _JOINED or unicodedata.combining(sign) != 0 or "\U0001f3fb" <= sign <= "\U0001f3ff"
