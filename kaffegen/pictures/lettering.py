"""How wide a text is drawn, about, and texts that fit: nobody measures type when the site is built."""

import unicodedata
from functools import lru_cache

ELLIPSIS = "…"
# Shares of the size of the type, on the wide side of what the systems' sans-serifs take.
NARROW, SLIM, USUAL, CAPITAL, WIDE, FULL = 0.28, 0.37, 0.56, 0.7, 0.88, 1.1
_SHARES = {
    **dict.fromkeys("ijlI.,:;'|!() ", NARROW),
    **dict.fromkeys('frt-/"', SLIM),
    **dict.fromkeys("mwæœMW@%…", WIDE),
    **dict.fromkeys("abcdeghknopqsuvxyzøåäöéü0123456789", USUAL),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZØÅÄÖÉÜ", CAPITAL),
}


def text_width(text: str, size: float) -> float:
    """Give how wide a text is, about, in the units of its size."""
    return size * sum(_SHARES.get(letter) or _share(letter) for letter in text)


@lru_cache(maxsize=1 << 13)
def fitted(text: str, size: float, room: float) -> tuple[str, int]:
    """Give as much of a text as fits, with an ellipsis where it was cut, and how wide that is."""
    width = text_width(text, size)
    if width <= room:
        return text, int(width) + 1
    left, end = room - size * WIDE, 0
    for letter in text:
        left -= size * (_SHARES.get(letter) or _share(letter))
        if left < 0:
            break
        end += 1
    while 0 < end < len(text) and (_belongs(text[end]) or text[end - 1] == "\u200d"):
        end -= 1  # an accent or a part of an emoji stays with its letter
    short = text[:end].rstrip() + ELLIPSIS
    return short, int(text_width(short, size)) + 1


def _share(letter: str) -> float:
    if _belongs(letter):
        return 0
    return FULL if unicodedata.east_asian_width(letter) in "WF" else WIDE


def _belongs(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or letter in "\u200d\ufe0e\ufe0f"
