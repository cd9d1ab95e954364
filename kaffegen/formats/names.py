"""Names of people as they stand in address books: without pictures, and without what is written after them."""

import re
import unicodedata
from collections.abc import Iterable

from kaffegen.formats.texts import one_line

_AFTER = re.compile(r"\s*[,|•·]\s*|\s+[-–—]\s+")
_LETTERS = range(0x1D400, 0x1D800)  # bold, italic and other letters of mathematics, for show
_TONES = range(0x1F3FB, 0x1F400)
_LOOKS = range(0xFE00, 0xFE10)


def full_name(parts: Iterable[str]) -> str:
    """Give a name of its parts, without pictures; with them where there is nothing else."""
    written = one_line(" ".join(parts))
    if written.isascii():
        return written
    return " ".join("".join(map(_plain, written)).split()) or written


def without_titles(name: str) -> tuple[str, str]:
    """Give a name, and what stands after a comma or a line: degrees, posts."""
    parts = _AFTER.split(name.strip(), maxsplit=1)
    return (parts[0], parts[1]) if len(parts) > 1 and parts[0] else (name, "")


def _plain(sign: str) -> str:
    code = ord(sign)
    if code in _LETTERS:
        return unicodedata.normalize("NFKC", sign)
    return "" if code in _TONES or code in _LOOKS or unicodedata.category(sign) == "So" else sign
