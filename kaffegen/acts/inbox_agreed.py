"""An appointment in a line's words: when, where, with whom else, and what about; and what the line says beside."""

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from kaffegen.acts.inbox_days import DaySaid, day_in, tells_of_days
from kaffegen.acts.inbox_names import names_in, people_called
from kaffegen.acts.inbox_words import EDGES, any_of
from kaffegen.model import Contact, Journal, folded
from kaffegen.values import Moment

MOST_WORDS = 5  # of a place
CLAUSES = ("place", "company", "purpose")


class Agreed(NamedTuple):
    """What was agreed on; `left` is what has no place in it."""

    moment: Moment | None = None
    place: str = ""
    purpose: str = ""
    others: tuple[str, ...] = ()
    left: str = ""


def agreed(journal: Journal, contact: Contact, text: str, today: dt.date, subject: str) -> Agreed | None:
    """Give what was agreed on, where a text begins with a word of the subject: "kaffe" (`meetings`) or `yes`, `no`."""
    day = _usable(day_in(text, today), today)
    bare = day.cut_from(text) if day and day.start == 0 else text
    lead = _lead(subject).match(bare)
    if lead is None:
        return None
    rest = bare[lead.end() :]
    if day and day.start:
        parts = [text[lead.end() : day.start], text[day.end :]]
        rest = ", ".join(part.strip(EDGES) for part in parts if part.strip(EDGES))
    inexact = text[day.start : day.end] if day and not day.is_exact else ""  # "torsdag ettermiddag": half is a date
    said = Agreed(day.moment if day else None, left=inexact)
    for clause in _clauses(rest):
        said = _with(said, journal, contact, *clause)
    return said


def _usable(day: DaySaid | None, today: dt.date) -> DaySaid | None:
    """Give a day that one can meet on: to come, and no limit."""
    return day if day and not day.is_limit and day.moment.day >= today else None


def _clauses(text: str) -> list[tuple[str, str, str]]:
    """Give the parts of a text: what each tells of, as it is written, and without the word that says so."""
    found: list[tuple[str, str, str]] = []
    for part in text.split(","):
        starts = list(_starts().finditer(part))
        about = next((index for index, match in enumerate(starts) if match.lastgroup == "purpose"), len(starts))
        starts = starts[: about + 1]  # what it is about goes on to the end
        edges = [match.start() for match in starts] + [len(part)]
        found.append(("left", part[: edges[0]], ""))
        for match, end in zip(starts, edges[1:], strict=True):
            found.append((match.lastgroup or "", part[match.start() : end], part[match.end() : end].strip(EDGES)))
    return [(kind, written.strip(EDGES), said) for kind, written, said in found if written.strip(EDGES)]


def _with(so_far: Agreed, journal: Journal, contact: Contact, kind: str, written: str, said: str) -> Agreed:
    """Give what was agreed on with one more part; what is not clearly said of its kind is left."""
    if kind == "place" and said and not so_far.place and len(said.split()) <= MOST_WORDS and not tells_of_days(said):
        return so_far._replace(place=_place(journal, said))
    if kind == "purpose" and said and not so_far.purpose and not tells_of_days(said):
        return so_far._replace(purpose=said)
    if kind == "company" and (others := _others(journal, contact, said)) is not None:
        return so_far._replace(others=(*so_far.others, *others))
    return so_far._replace(left=" ".join(filter(None, (so_far.left, written))))


def _place(journal: Journal, said: str) -> str:
    """Give the id of the place of that name, else the name."""
    known = {venue.id for venue in journal.venues for name in (venue.id, venue.name, *(venue.aliases or ()))
             if folded(name) == folded(said)}  # fmt: skip
    return next(iter(known)) if len(known) == 1 else said


def _others(journal: Journal, contact: Contact, said: str) -> list[str] | None:
    """Give who comes along, as a note refers to them; None where a name is nobody's name, or several people's."""
    others: list[str] = []
    for name in names_in(said):
        people = people_called(journal, name, is_lower=True)
        if contact in people:
            continue
        is_name = len(name.split()) > 1 and all(word[:1].isupper() for word in name.split())
        if len(people) > 1 or not (people or is_name):
            return None
        others.append((people[0].id if people[0].has_note else people[0].name) if people else name)
    return others


@cache
def _lead(subject: str) -> re.Pattern[str]:
    meeting = rf"(?:(?:{any_of('openers')})\s+)*(?:{any_of('meetings')})"
    if subject == "meetings":
        return re.compile(rf"{meeting}(?![\w-])", re.IGNORECASE)
    to = any_of("answered_to")
    return re.compile(rf"(?:{any_of(subject)})(?![\w-])(?:\s+(?:(?:{to})\s+)?{meeting}(?![\w-]))?", re.IGNORECASE)


@cache
def _starts() -> re.Pattern[str]:
    named = "|".join(f"(?P<{clause}>{any_of(clause)})" for clause in CLAUSES)
    return re.compile(rf"(?<!\S)(?:{named})(?=\s)", re.IGNORECASE)
