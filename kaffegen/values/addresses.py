"""Ways to reach somebody: the web, mail, telephone."""

import re
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from kaffegen.phones import international
from kaffegen.values.texts import LONGEST_NAME, shown, text, wrong

LONGEST_NUMBER = 40
_EMAIL = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\".]{2,}")
_NO_URL = re.compile(r"[\s<>\"\x00-\x1f]")
_BARE = re.compile(r"[\w-]+(\.[\w-]+)*\.[a-z]{2,}(/\S*)?")


class Manner(NamedTuple):
    """How a journal is read: the country whose telephone numbers are written without +."""

    country: str


def url(value: Any) -> str:
    """Give an address on the web, `https` or `http` only."""
    written = text(value)
    try:
        parts = urlsplit(written)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not _NO_URL.search(written)
    except ValueError:
        good = False
    if not good:
        bare = len(written) < LONGEST_NAME and _BARE.fullmatch(written)
        raise wrong("K131", text=shown(written), **({"suggestion": f"https://{written}"} if bare else {}))
    return written


def email(value: Any) -> str:
    """Give a mail address."""
    written = text(value)
    if len(written) > LONGEST_NAME or not _EMAIL.fullmatch(written):
        raise wrong("K129", text=shown(written))
    return written


def phone(value: Any, manner: Manner) -> str:
    """Give a telephone number as written, checked by the rules of the journal's country."""
    written = text(value)
    if len(written) > LONGEST_NUMBER or international(written, manner.country) is None:
        raise wrong("K130", text=shown(written), country=manner.country)
    return written
