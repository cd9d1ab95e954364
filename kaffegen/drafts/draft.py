"""A text to send, and the gaps in it that only its writer can fill."""

import re
from dataclasses import dataclass

from kaffegen.model import Contact
from kaffegen.problems import Problem

_GAP = re.compile(r"\[([^\[\]\n]{0,400})\]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to send. `contact` is whom it goes to, None when nobody is known; `gaps` are the texts in its brackets."""

    kind: str
    contact: Contact | None
    language: str
    subject: str
    body: str
    practices: tuple[str, ...]
    gaps: tuple[str, ...]
    fault: Problem | None = None  # why one's own template was not used


def gaps_in(text: str) -> tuple[str, ...]:
    """Give what stands in square brackets, each once: what is to be written there."""
    found = (gap.strip() for gap in _GAP.findall(text))
    return tuple(dict.fromkeys(gap for gap in found if any(sign.isalpha() for sign in gap)))
