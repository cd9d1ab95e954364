"""Days within a line of words: only such as can be no other, and of which no word is lost when they become a date."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from kaffegen.acts.inbox_words import EDGES, begin_of
from kaffegen.languages import LANGUAGES, table, vocabulary
from kaffegen.languages.said import said
from kaffegen.values import Moment
from kaffegen.values.said_days import day_said

_TOKEN = re.compile(r"\S+")
_BARE = re.compile(r"\d{1,2}[./-]\d{1,2}\.?|\d{1,2}\.")  # a day, a version, a share: who knows
_DAY_ALONE = re.compile(r"(?:^|[^\W\d]\s|\.\s)\d{1,2}$")  # "den 25.", whose stop says that it is a day
_RANGE = re.compile(r"(?<![\d-])\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?(?![\d-])")
_AROUND = ".,;:!?()–—-"
MOST = 8  # words of a day: "torsdag den 19. november 2026 kl. 14"
JUST_PASSED, FAR_OFF = dt.timedelta(days=92), dt.timedelta(days=200)


class DaySaid(NamedTuple):
    """A day in a text, from one offset to another; and whether it says nothing but a day and a time."""

    moment: Moment
    start: int
    end: int
    is_bare: bool  # numbers alone: "3.5"
    is_exact: bool
    is_limit: bool  # "innen fredag"

    def cut_from(self, text: str) -> str:
        """Give the text without the day."""
        return f"{text[: self.start].rstrip(EDGES)} {text[self.end :].lstrip(EDGES)}".strip()


def day_in(text: str, today: dt.date, *, is_past: bool = False) -> DaySaid | None:
    """Give the day in a text; None where there is none, or more than one, or one that could be another."""
    found: list[DaySaid] = []
    for run in _runs(text):
        day = _day_of(run, text, today, is_past=is_past)
        if day is None and any(map(_is_strong, run)):
            return None
        found += [day] if day else []
    return found[0] if len(found) == 1 else None


def day_leading(text: str, today: dt.date) -> DaySaid | None:
    """Give the day that a text begins with."""
    run = next(_runs(text), [])
    day = _day_of(run, text, today, is_past=False) if run and run[0].start() == 0 else None
    return day if day and day.start == 0 else None


def tells_of_days(text: str) -> bool:
    """Tell whether some word is one that days are said with, and nothing else is."""
    return any(_is_strong(found) for found in _TOKEN.finditer(text))


def day_before(text: str, today: dt.date) -> tuple[dt.date, str] | None:
    """Give the day that a line begins with, as one that has just passed, and the rest of the line."""
    tokens = list(_TOKEN.finditer(text))
    for count in range(min(MOST, len(tokens) - 1), 0, -1):
        lead = text[: tokens[count - 1].end()].rstrip(_AROUND + " ")
        lead = f"{lead}." if text[len(lead) : len(lead) + 1] == "." and lead[-1:].isdigit() else lead
        past, coming = day_said(lead, today, is_past=True), day_said(lead, today)
        if past and past.day <= today and (past == coming or _has_just_passed(past, coming, today, lead)):
            return past.day, text[len(lead) :].lstrip(_AROUND + " ")
    return None


def _has_just_passed(past: Moment, coming: Moment | None, today: dt.date, lead: str) -> bool:
    """Tell whether a date without its year is the one behind: a weekday may as well be to come."""
    is_far = coming is not None and coming.day - today > FAR_OFF
    return is_far and today - past.day <= JUST_PASSED and any(map(str.isdigit, lead))


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Give the stretches of words that days can be said with."""
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        if _plain(token) in _day_words() or re.search(r"\d", token.group()):
            run.append(token)
        else:
            yield from [run] if run else []
            run = []
    yield from [run] if run else []


def _day_of(run: list[re.Match[str]], text: str, today: dt.date, *, is_past: bool) -> DaySaid | None:
    """Give the longest part of a stretch that is a day, if the words around it could not make it another."""
    for length in range(min(MOST, len(run)), 0, -1):
        for first in range(len(run) - length + 1):
            start, end = run[first].start(), run[first + length - 1].end()
            written = text[start:end].strip(_AROUND.replace("-", "") + " ")
            if _DAY_ALONE.search(written) and text[start + len(written) : end].startswith("."):
                written += "."
            moment = day_said(written, today, is_past=is_past)
            if moment is None or _is_some_word(written):
                continue
            if any(map(_is_strong, (*run[:first], *run[first + length :]))):
                return None
            is_bare = bool(_BARE.fullmatch(written))
            return DaySaid(moment, start, end, is_bare, _is_exact(written), bool(begin_of(written, "deadline")))
    return None


def _is_exact(written: str) -> bool:
    words = set(written.casefold().split())
    return not (words & set(said().halves) - set(_ends_of_days()) or _RANGE.search(written) or words & _to_words())


def _is_some_word(written: str) -> bool:
    """Tell whether it is a short word that is more often another: "man", "tor", "sat", "nå"."""
    bare = said().before.sub("", written.casefold()).rstrip(".")
    is_short_weekday = bare in said().weekdays and "dag" not in bare and "day" not in bare
    return is_short_weekday or (said().days.get(bare) == 0 and " " not in bare and bare not in ("idag", "today"))


def _is_strong(token: re.Match[str]) -> bool:
    """Tell whether a word beside a day could make it another."""
    plain, words = _plain(token), said()
    is_weekday = plain in words.weekdays and not _is_some_word(plain)
    return is_weekday or plain in words.months or bool(re.match(r"\d", plain)) or plain in _clock_words()


def _plain(token: re.Match[str]) -> str:
    return token.group().casefold().strip(_AROUND)


@cache
def _clock_words() -> frozenset[str]:
    return frozenset({"kl", "klokka", "klokken"})


@cache
def _to_words() -> frozenset[str]:
    """Give the words between two times that say nothing else within a day."""
    return frozenset({"to", "till"})


@cache
def _ends_of_days() -> frozenset[str]:
    """Give the parts of a day that are a day as well: "i morgen"."""
    return frozenset(word for phrase in said().days for word in phrase.split())


@cache
def _day_words() -> frozenset[str]:
    """Give every word that a day can be said with."""
    phrases = [phrase for code in LANGUAGES for phrase in _strings(table(code, "days"))]
    found = {word.strip(_AROUND) for phrase in (*phrases, *vocabulary().periods) for word in phrase.split()}
    return frozenset(found - {"", "{}"})


def _strings(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for inner in entry.values():
            yield from _strings(inner)
    else:
        for inner in entry:
            yield from _strings(inner)
