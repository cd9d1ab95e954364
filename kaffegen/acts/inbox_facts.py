"""A fact about a person in a line's words, which is no contact with them: a number, an address, a birthday."""

import datetime as dt
import re
from typing import NamedTuple

from kaffegen.acts.inbox_words import EDGES, around_facts, labels
from kaffegen.phones import international
from kaffegen.values.said_days import day_said

_EMAIL = re.compile(r"[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:.]+")
_PHONE = re.compile(r"\+?[0-9][0-9 ().-]{4,20}[0-9]")
_SIGNS = {  # that it may be one, with more words around it
    "email": re.compile("@"), "phone": re.compile(r"[0-9](?:[ .-]?[0-9]){5}"), "birthday": re.compile("[0-9]"),
}  # fmt: skip
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


class Fact(NamedTuple):
    """A field of a contact, and its value; without one, where the line says more or other than that."""

    field: str
    value: str = ""


def fact_in(text: str, country: str, today: dt.date) -> Fact | None:
    """Give what a text says of a person that has a field of its own; None for a text that does not begin so."""
    words = text.split()
    plain = [word.casefold().strip(EDGES) for word in words]
    begin = next((index for index, word in enumerate(plain) if word not in around_facts()), len(words))
    label = next((word for word in (plain[begin : begin + 1]) if word in labels()), "")
    rest = words[begin + 1 :] if label else words
    while label and rest and rest[0].casefold().strip(EDGES) in around_facts():
        rest = rest[1:]
    said = " ".join(rest).strip(EDGES)
    values = _values(said, country, today)
    if label:
        field = labels()[label]
        return Fact(field, values[field]) if values[field] or _SIGNS[field].search(said) else None
    return next((Fact(field, values[field]) for field in ("email", "phone") if values[field]), None)


def _values(said: str, country: str, today: dt.date) -> dict[str, str]:
    """Give what the words are, as a field takes it."""
    day = day_said(said, today)
    birthday = "" if day is None else str(day.day) if _YEAR.search(said) else f"{day.day:%m-%d}"
    return {
        "email": said if _EMAIL.fullmatch(said) else "",
        "phone": said if _PHONE.fullmatch(said) and international(said, country) else "",
        "birthday": birthday,
    }
