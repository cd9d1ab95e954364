"""Days as other programs write them: in which order a file has them is found from all of them, and never guessed."""

import datetime as dt
import re
from calendar import isleap
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from kaffegen.languages.said import said
from kaffegen.values.dates import YEARS

Order = Literal["day first", "month first", ""]

LEAP_YEAR = 2000
LEAP_DAY = (2, 29)
MONTHS = 12
NO_YEAR = (0, 1604)  # what address books put where the year is not known
NO_DAY = 4501  # Outlook's year for no day at all
CENTURY = 100
LONGEST = 80
_TIME = re.compile(r"[T ][0-9]{1,2}:[0-9]{2}.*", re.DOTALL)
_YEAR_FIRST = re.compile(r"([0-9]{4})(?:[-./]([0-9]{1,2})[-./]([0-9]{1,2})|([0-9]{2})([0-9]{2}))")
_NO_YEAR_FIRST = re.compile(r"--?([0-9]{2})-?([0-9]{2})|([0-9]{2})-([0-9]{2})")
_NUMBERS = re.compile(r"([0-9]{1,2})([-./])\s?([0-9]{1,2})\2\s?([0-9]{4}|[0-9]{2})")
_DAY_NAME = re.compile(r"([0-9]{1,2})\.?[-\s/]*([^\W\d_]+)\.?[-\s/,]*([0-9]{4}|[0-9]{2})")
_NAME_DAY = re.compile(r"([^\W\d_]+)\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")


class Day(NamedTuple):
    """A day as it was written; the year is 0 where it is not known, and two digits are kept as two."""

    year: int
    month: int
    day: int

    @property
    def is_none(self) -> bool:
        """Tell whether it says that there is no day: `0/0/00`."""
        return self.month == self.day == 0 or self.year == NO_DAY


def order_of(written: Iterable[str]) -> Order:
    """Give the order of `5/17/1980` in a file, from those of its days that can be read in one way alone."""
    found: set[Order] = set()
    for text in written:
        if match := _NUMBERS.fullmatch(_bare(text)):
            first, second = int(match.group(1)), int(match.group(3))
            if first > MONTHS >= second:
                found.add("day first")
            if second > MONTHS >= first:
                found.add("month first")
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=8192)
def day_in(text: str, order: Order = "") -> Day | None:
    """Give the day that is written, None where it is none or may be two."""
    bare = _bare(text)
    day = _numbered(bare, order) or _with_name(bare)
    if day is None or day.is_none:
        return day
    try:
        dt.date(LEAP_YEAR if day.year in NO_YEAR or day.year < CENTURY else day.year, day.month, day.day)
    except ValueError:
        return None
    return day._replace(year=0) if day.year in NO_YEAR else day


def is_ambiguous(text: str, order: Order = "") -> bool:
    """Tell whether one cannot know which number is the month: `5/7/1980`."""
    return not order and bool((match := _NUMBERS.fullmatch(_bare(text))) and _may_be_two(match))


def in_iso(day: Day, century: int = 0) -> str:
    """Give a day as a note has it, empty outside the years a note may have; two digits are years of the century."""
    year = day.year + century if 0 < day.year < CENTURY else day.year
    if year not in YEARS or ((day.month, day.day) == LEAP_DAY and not isleap(year)):
        return ""
    return dt.date(year, day.month, day.day).isoformat()


def _bare(text: str) -> str:
    return _TIME.sub("", text[:LONGEST].strip()).strip()


def _numbered(text: str, order: Order) -> Day | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return Day(*map(int, filter(None, match.groups())))
    if match := _NO_YEAR_FIRST.fullmatch(text):
        month, day = filter(None, match.groups())
        return Day(0, int(month), int(day))
    match = _NUMBERS.fullmatch(text)
    if match is None or (not order and _may_be_two(match)):
        return None
    first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
    is_day_first = first > MONTHS or (second <= MONTHS and order != "month first")
    if match.group(2) == ".":
        is_day_first = True
    return Day(year, second, first) if is_day_first else Day(year, first, second)


def _may_be_two(match: re.Match[str]) -> bool:
    first, second = int(match.group(1)), int(match.group(3))
    return match.group(2) != "." and first != second and 0 < first <= MONTHS and 0 < second <= MONTHS


def _with_name(text: str) -> Day | None:
    """Give a day whose month is written as a word, of whichever language."""
    if match := _DAY_NAME.fullmatch(text):
        day, name, year = match.groups()
    elif match := _NAME_DAY.fullmatch(text):
        name, day, year = match.groups()
    else:
        return None
    month = said().months.get(name.casefold())
    return Day(int(year), month, int(day)) if month else None
