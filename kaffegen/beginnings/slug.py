"""The name of a new note's file, and so its id: readable, and a name on every system."""

import unicodedata
from collections.abc import Collection

from kaffegen.model import folded

LONGEST = 80  # letters
LONGEST_BYTES = 200  # of 255 that most systems allow: a meeting's has its date before it
NO_NAMES = frozenset(
    {
        "index", "readme",  # never notes
        "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),  # Windows' own
    }
)  # fmt: skip


def slug(name: str) -> str:
    """Give the id for a name: small letters, digits and hyphens; æ, ø, å stay. Empty when the name has neither."""
    lowered = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).lower())
    parts = "".join(sign if _is_kept(sign) else " " for sign in lowered).split()
    short = "-".join(parts)[:LONGEST]
    while len(short.encode()) > LONGEST_BYTES:
        short = short[:-1]
    return short.strip("-")


def free(wanted: str, taken: Collection[str]) -> str:
    """Give the id, with a number behind it where it is taken (folded) or is no name for a file."""
    found, number = wanted, 2
    while folded(found) in taken or found in NO_NAMES:
        found, number = f"{wanted}-{number}", number + 1
    return found


def _is_kept(sign: str) -> bool:
    """Tell whether a sign belongs to a word: a letter, a digit, an accent on one."""
    return sign.isalnum() or unicodedata.category(sign).startswith("M")
