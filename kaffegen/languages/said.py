"""The words with which people say days: of all languages at once, as patterns that a parser asks."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from kaffegen.languages.catalogue import LANGUAGES
from kaffegen.languages.tables import table

_HALVES = {"morning": "am", "afternoon": "pm"}


class Said(NamedTuple):
    """What is said of days, in lower case; each pattern is to match a whole text, `before` and `lasting` its begin."""

    days: Mapping[str, int]  # "i morgen" → 1
    weekdays: Mapping[str, int]  # "torsdag" → 3
    past_weekdays: Mapping[str, int]  # "i torsdags" → 3
    months: Mapping[str, int]  # "mai" → 5
    numbers: Mapping[str, int]  # "to" → 2
    half_year: Mapping[str, int]  # "et halvt år" → 6
    next_week: frozenset[str]
    next_month: frozenset[str]
    clock: str  # the words before a time, as a part of a pattern; so are the next three
    clock_to: str  # "14 til 15"
    half_to: str  # "halv tre" → 14:30
    half_past: str  # "half past two" → 14:30
    halves: Mapping[str, str]  # "ettermiddag" → "pm"
    half: re.Pattern[str]  # day, half: a day with a part of it at the end
    day_first: re.Pattern[str]  # the words before a day that no English is spoken with
    before: re.Pattern[str]
    lasting: re.Pattern[str]
    weekday: re.Pattern[str]  # next, last, previous, weekday, rest
    week: re.Pattern[str]  # week
    day_alone: re.Pattern[str]  # day
    day_month: re.Pattern[str]  # day, month, year
    month_day: re.Pattern[str]
    hence: re.Pattern[str]  # period
    ago: re.Pattern[str]  # the one group that is not empty
    period: re.Pattern[str]  # count, unit


@cache
def said() -> Said:
    """Give the words of all languages, merged."""
    tables = [table(code, "days") for code in LANGUAGES]
    weekdays, months = _counted(tables, "weekdays"), _counted(tables, "months", first=1)
    numbers = _numbered(tables, "numbers")
    number, month, year = r"(?P<day>\d{1,2})", f"(?P<month>{_any(months)})", r"(?:\s(?P<year>\d{4}))?"
    ordinal, link = (f"(?:{_any(_listed(tables, name))})" for name in ("ordinal", "link"))
    following, past, weeks, hence = (_any(_listed(tables, name)) for name in ("next", "last", "week", "hence"))
    halves = {word: half for name, half in _HALVES.items() for word in _listed(tables, name)}
    ago = "|".join(r"(.+)".join(map(re.escape, form.split("{}"))) for form in sorted(_listed(tables, "ago")))
    return Said(
        days=_numbered(tables, "days"),
        weekdays=weekdays,
        past_weekdays=_counted(tables, "past_weekdays"),
        months=months,
        numbers=numbers,
        half_year=_numbered(tables, "half_year"),
        next_week=frozenset(_listed(tables, "next_week")),
        next_month=frozenset(_listed(tables, "next_month")),
        clock=_any(_listed(tables, "clock")),
        clock_to=_any(_listed(tables, "clock_to")),
        half_to=_any(_listed(tables, "half_to")),
        half_past=_any(_listed(tables, "half_past")),
        halves=halves,
        half=re.compile(rf"(?P<day>\S.*)\s(?P<half>{_any(halves)})"),
        day_first=re.compile(rf"^(?:{_any(_listed(tables, 'day_first'))})\s"),
        before=re.compile(rf"^(?:(?:{_any(_listed(tables, 'before'))})\s)+"),
        lasting=re.compile(rf"^(?:{_any(_listed(tables, 'lasting'))})\s"),
        weekday=re.compile(
            rf"(?:(?P<next>{following})\s|(?P<last>{past})\s|(?P<previous>{_any(_listed(tables, 'previous'))})\s)?"
            rf"(?P<weekday>{_any(weekdays)})\.?(?:\s(?P<rest>.+))?"
        ),
        week=re.compile(rf"(?:{weeks})\s(?P<week>\d{{1,2}})"),
        day_alone=re.compile(f"{number}{ordinal}"),
        day_month=re.compile(rf"{number}{ordinal}?\s?(?:{link}\s)?{month}\.?{year}"),
        month_day=re.compile(rf"{month}\.?\s(?:{link}\s)?{number}{ordinal}?{year}"),
        hence=re.compile(rf"(?:{hence})\s(?P<period>.+)"),
        ago=re.compile(ago),
        period=re.compile(rf"(?P<count>\d{{1,4}}|{_any(numbers)})\s?(?P<unit>[^\W\d_]+)\.?"),
    )


def _any(words: Iterable[str]) -> str:
    """Give a pattern of any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def _listed(tables: Iterable[Mapping[str, Any]], name: str) -> set[str]:
    return {word for written in tables for word in written[name]}


def _numbered(tables: Iterable[Mapping[str, Any]], name: str) -> dict[str, int]:
    return {word: int(number) for written in tables for number, words in written[name].items() for word in words}


def _counted(tables: Iterable[Mapping[str, Any]], name: str, first: int = 0) -> dict[str, int]:
    """Give each word's number: the place, counted from `first`, of the entry that it stands in."""
    return {word: place for written in tables for place, words in enumerate(written[name], first) for word in words}
