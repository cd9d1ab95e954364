"""Open questions for a meeting: one's own first, then from a bank by what the meeting is about (M34, M42, M43, M44)."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from kaffegen.languages import LANGUAGES, table
from kaffegen.model import Contact, Known, Meeting

ENOUGH = 6
LONG_AGO = dt.timedelta(days=365)
SITUATIONS = {"searching": "search", "student": "student"}
GENERAL = "general"
SHORT_WORD, LONGEST_ENTRY = 3, 24
STEM, ALIKE = 5, 2 / 3
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the bank, the practice it serves, and what it asks for: two of one sense are the same."""

    ask: str
    sense: str
    practice: str = "M42"


@dataclass(frozen=True, slots=True)
class Questions:
    """What to ask: one's own in their order, those of the bank that fill up, those that are always asked."""

    own: tuple[str, ...]
    bank: tuple[Question, ...]
    always: tuple[Question, ...]


def questions_for(known: Known, meeting: Meeting, contact: Contact | None, code: str) -> Questions:
    """Give the questions for a meeting in the language `code`; none asks what an own one asks already."""
    own = meeting.questions or ()
    own_senses = {sense for question in own for sense in senses_of(question)}
    always = [
        Question(entry["ask"], sense, entry["practice"])
        for sense, entry in table(code, "questions")["always"].items()
        if sense != "cv" or known.journal.me.situation == "searching"
    ]
    asked = own_senses.union(question.sense for question in always)
    bank: list[Question] = []
    for question in _offered(purposes_of(known, meeting, contact), code):
        is_new = question.sense not in asked and not any(_are_alike(question.ask, other) for other in own)
        if is_new and len(own) + len(bank) < ENOUGH:
            asked.add(question.sense)
            bank.append(question)
    return Questions(own, tuple(bank), tuple(question for question in always if question.sense not in own_senses))


def purposes_of(known: Known, meeting: Meeting, contact: Contact | None) -> list[str]:
    """Give what the meeting is about, the likeliest first: as written, then as one stands, then `general`.

    What is written in words that are not known is not about a job only because one looks for one: `general` goes first.
    """
    words = _beginnings(" ".join([meeting.purpose or "", meeting.theme or "", *(meeting.topics or ())]))
    points = {name: sum(_matched(entry, words) for entry in entries) for name, entries in _purposes().items()}
    likely = sorted((name for name, count in points.items() if count), key=lambda name: -points[name])[:2]
    as_it_stands = list(_as_it_stands(known, contact))
    if words and not likely:
        return [GENERAL, *as_it_stands]
    return list(dict.fromkeys([*likely, *as_it_stands, GENERAL]))


def _as_it_stands(known: Known, contact: Contact | None) -> Iterator[str]:
    """Give what any meeting is about: an old acquaintance to be woken, a job to be found."""
    last = known.insights.last_contact.get(contact.id) if contact else None
    if last is not None and known.today - last > LONG_AGO:
        yield "reconnect"
    if known.journal.me.situation in SITUATIONS:
        yield SITUATIONS[known.journal.me.situation]


def senses_of(question: str) -> frozenset[str]:
    """Give what a question asks for, whichever of the languages it is written in."""
    beginnings = _beginnings(question)
    return frozenset(sense for sense, entries in _senses().items() if any(map(beginnings.issuperset, entries)))


def _offered(purposes: list[str], code: str) -> Iterator[Question]:
    """Give the questions of the purposes in turn: two of the first for one of the second, then the general ones."""
    bank = table(code, "questions")["purposes"]
    first, *others = [
        [Question(entry["ask"], entry["sense"], entry.get("practice", "M42")) for entry in bank[name]["questions"]]
        for name in purposes
    ]
    second = others.pop(0) if GENERAL not in purposes[1:2] and others else []
    while first or second:
        yield from (*first[:2], *second[:1])
        first, second = first[2:], second[1:]
    for rest in others:
        yield from rest


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two questions have most of their telling words in common."""
    ours, theirs = _stems(one), _stems(other)
    return len(ours & theirs) > 1 and len(ours & theirs) >= ALIKE * min(len(ours), len(theirs))


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in _words(text) if len(word) > SHORT_WORD)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


Entry = tuple[str, ...]  # the words of which each must begin a word of the text; short ones must be one


def _beginnings(text: str) -> frozenset[str]:
    """Give the words of a text, and what the longer ones begin with."""
    words = _words(text)
    lengths = range(SHORT_WORD + 1, LONGEST_ENTRY + 1)
    return words.union(word[:length] for word in words for length in lengths[: max(0, len(word) - SHORT_WORD)])


def _matched(entry: Entry, beginnings: frozenset[str]) -> int:
    """Give how many words tell of it: all of the entry's, or none."""
    return len(entry) if beginnings.issuperset(entry) else 0


@cache
def _purposes() -> dict[str, tuple[Entry, ...]]:
    """Give the words of each purpose, in all languages: a note may be written in any."""
    found: dict[str, tuple[Entry, ...]] = {}
    for code in LANGUAGES:
        for name, purpose in table(code, "questions")["purposes"].items():
            found[name] = (*found.get(name, ()), *map(_entry, purpose["words"]))
    return found


@cache
def _senses() -> dict[str, tuple[Entry, ...]]:
    found: dict[str, tuple[Entry, ...]] = {}
    for code in LANGUAGES:
        for sense, entries in table(code, "questions")["senses"].items():
            found[sense] = (*found.get(sense, ()), *map(_entry, entries))
    return found


def _entry(written: str) -> Entry:
    return tuple(written.casefold().split())
