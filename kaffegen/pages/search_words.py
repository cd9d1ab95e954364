"""What the search is to find a note by, beside its title and its own text; and a note as the one entry that it is."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import escape

from kaffegen.model import Company, Contact, Note, Topic, Venue
from kaffegen.pages.view import View

FIELDS = (
    "role", "company", "city", "area", "address", "industry", "email", "phone",
    "venue", "theme", "purpose", "topics", "needs", "companies", "relation",
    "for_them", "for_me", "research", "questions", "gave", "got", "openings",
)  # fmt: skip
NAMING = ("company", "companies", "topics", "venue")
# A person before the meetings with them, but not before the meeting that has all the words that are typed.
BOOSTS = {Contact: 1.4, Company: 1.2, Topic: 1.2, Venue: 1.2}
_HEADING = re.compile(r"<h[1-6](?:\s[^>]*)?>(.*?)</h[1-6]>", re.DOTALL)
_PERMALINK = re.compile(r"<a class=\"headerlink\"[^>]*>.*?</a>", re.DOTALL)
_PLAIN_KEYS = str.maketrans({"å": "aa", "Å": "Aa", "æ": "ae", "Æ": "Ae", "ø": "oe", "Ø": "Oe"})
_OLD_AA = re.compile(r"\b[Aa]a")


@dataclass(frozen=True, slots=True)
class Entry:
    """A note as the search reads it."""

    html: str
    boost: float


def entry(view: View, note: Note, html: str) -> Entry:
    """Give a note and its text as one entry: taken apart by its headings, "Kari budsjett" would find neither half."""
    words = f"<p>{escape(search_words(view, note, html))}</p>\n"
    boost = BOOSTS.get(type(note), 1.0)
    if "data-search-exclude" in html:  # where the user says what not to find, headings say where that ends
        return Entry(words + html, boost)
    whole = _HEADING.sub(r"<p>\1</p>", _PERMALINK.sub("", html))
    return Entry(words + whole, boost)


def entry_of_name(name: str) -> Entry:
    """Give a person without a note, of whom the name is known."""
    return Entry(f"<p>{escape(' · '.join(_spellings([name])))}</p>", boost=1.2)


def search_words(view: View, note: Note, html: str = "") -> str:
    """Give the words of the fields that people search by, but for sentences that the text has already.

    Each of them is on the page, or another name for what is.
    """
    aliases = getattr(note, "aliases", None) or ()
    found = [*aliases]
    for name in FIELDS:
        value = getattr(note, name, None)
        if value:
            values = [value] if isinstance(value, str) else value.values() if isinstance(value, dict) else value
            found.extend(words for one in values for words in _ways(view, name, one))
    found += _spellings([getattr(note, "name", "") or "", *aliases])
    return view.plain(" · ".join([words for words in found if " " not in words or escape(words) not in html]))


def _ways(view: View, field: str, value: str) -> list[str]:
    """Give a value as people look for it: what has a name by its name, a number without spaces and country too."""
    if field in NAMING:
        note = view.find(value)
        name = view.name(note) if note is not None else value
        return [name, *_spellings([name])]
    return [value, "".join(value.split()[1:])] if field == "phone" and value.startswith("+") else [value]


def _spellings(names: Iterable[str]) -> list[str]:
    """Give names as one types them without æ, ø, å or accents, and Aa as it is written today."""
    known = list(names)
    other = [way(name) for name in known for way in (_plainly, _with_ring, _without_accents)]
    return [name for name in dict.fromkeys(other) if name not in known]


def _plainly(name: str) -> str:
    return name.translate(_PLAIN_KEYS)


def _with_ring(name: str) -> str:
    return _OLD_AA.sub(lambda found: "Å" if found[0][0] == "A" else "å", name)


def _without_accents(name: str) -> str:
    """Give a name without its accents; å, ä and ö are letters, and stay."""
    signs = unicodedata.normalize("NFC", name)
    return "".join([sign if sign in "åäöÅÄÖ" else unicodedata.normalize("NFD", sign)[0] for sign in signs])
