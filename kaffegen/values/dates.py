"""Days, times and periods as people type them: ISO is the form, what else is read is said with a warning."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, Literal

from dateutil.relativedelta import relativedelta
from pydantic_core import PydanticCustomError

from kaffegen.languages import vocabulary
from kaffegen.values.texts import text, wrong

Never = Literal["never"]
Period = dt.timedelta | relativedelta  # days and weeks; months and years, which are of no one length

_DIGITS = frozenset("0123456789")
YEARS = range(1900, 2101)
LEAP_YEAR = 2000
LONGEST = {"days": 36_500, "weeks": 5_200, "months": 1_200, "years": 100}  # a hundred years of each
_ISO_LENGTH = 10
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::[0-9]{2})?)?")
_LOOSE = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[T ]+([0-9]{1,2})[:.]([0-9]{2})\S*)?")
_DOTTED = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})(?:[T ]+(?:kl\.? ?)?([0-9]{1,2})[:.]([0-9]{2}))?")
_SLASHED = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}")
_YEARLESS = re.compile(r"([0-9]{2})-([0-9]{2})")
_LOOSE_YEARLESS = re.compile(r"([0-9]{1,2})-([0-9]{1,2})")
_DOTTED_YEARLESS = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.?")
_PERIOD = re.compile(r"([0-9]{1,4})\s*([^\W\d_]+)\.?")
_MINUTES = re.compile(r"([0-9]{1,4})(?:[.,]([0-9]))?\s*([^\W\d_]*)\.?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time on it where one was written."""

    day: dt.date
    time: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Birthday:
    """The day of a year, and the year of birth where it is known."""

    month: int
    day: int
    year: int | None = None

    def in_year(self, year: int) -> dt.date:
        """Give the day in that year; the 28th for 29 February when there is none."""
        return dt.date(LEAP_YEAR, self.month, self.day) + relativedelta(year=year)


def moment(value: Any) -> Moment:
    """Give a day with its time: `2026-11-12`, `2026-11-12T14:00` or `2026-11-12 14:00`."""
    written = text(value)
    match = _ISO.fullmatch(written)
    if match is None:
        raise _no_date(written)
    year, month, day, hour, minute = match.groups()
    if int(year) not in YEARS:
        raise wrong("K124", text=written)
    try:
        time = dt.time(int(hour), int(minute)) if hour else None
        return Moment(dt.date(int(year), int(month), int(day)), time)
    except ValueError:
        raise wrong("K121", text=written) from None


def day(value: Any) -> dt.date:
    """Give a day; a time after it is read past."""
    if type(value) is str and len(value) == _ISO_LENGTH and value[4] == value[7] == "-":  # the usual, quickly
        try:
            found = dt.date.fromisoformat(value)
        except ValueError:
            return moment(value).day
        if found.year in YEARS:
            return found
    return moment(value).day


def done(value: Any) -> dt.date | bool:
    """Give the day something was done, True (day unknown) or False (not wanted)."""
    if type(value) is str and value[:1] in _DIGITS:  # the usual, quickly
        return day(value)
    written = text(value).casefold()
    if written in ("true", "false"):
        return written == "true"
    if written in vocabulary().choices and not _ISO.fullmatch(written):
        meant = [choice for choice in vocabulary().choices[written] if choice in ("true", "false")]
        if meant:
            raise wrong("K127", text=text(value), suggestion=meant[0])
    return day(value)


def birthday(value: Any) -> Birthday:
    """Give a birthday: `1980-05-17`, or `05-17` without the year."""
    written = text(value)
    if match := _YEARLESS.fullmatch(written):
        try:
            on = dt.date(LEAP_YEAR, int(match.group(1)), int(match.group(2)))
        except ValueError:
            raise wrong("K121", text=written) from None
        return Birthday(on.month, on.day)
    dotted, loose = _DOTTED_YEARLESS.fullmatch(written), _LOOSE_YEARLESS.fullmatch(written)
    if dotted or loose:
        month, day_ = (dotted.group(2), dotted.group(1)) if dotted else loose.group(1, 2) if loose else ("", "")
        iso = _iso(str(LEAP_YEAR), month, day_, None, None)
        raise wrong("K134", text=written, **({"suggestion": iso[5:]} if iso else {}))
    if written[:1].isalpha():
        raise wrong("K134", text=written)
    on = day(value)
    return Birthday(on.month, on.day, on.year)


def since(value: Any) -> str:
    """Give a year, a month or a day in the past, as written."""
    written = text(value)
    if re.fullmatch(r"[0-9]{4}(-(0[1-9]|1[0-2]))?", written):
        return written
    return day(value).isoformat()


def period(value: Any) -> Period:
    """Give a period: `3 days`, `2 weeks`, `6 months`, `1 year`, or the words of nb and da (days, months, years)."""
    written = text(value)
    match = _PERIOD.fullmatch(written)
    unit = vocabulary().periods.get(match.group(2).casefold()) if match else None
    if match is None or unit not in ("days", "weeks", "months", "years"):
        raise wrong("K125", text=written)
    count = int(match.group(1))
    if count > LONGEST[unit]:
        raise wrong("K125", text=written)
    if unit in ("days", "weeks"):
        return dt.timedelta(**{unit: count})
    return relativedelta(**{unit: count})  # type: ignore[arg-type]  # months or years


def cadence(value: Any) -> Period | Never:
    """Give how often to be in touch, or `never`."""
    written = text(value).casefold()
    return "never" if vocabulary().periods.get(written) == "never" else period(value)


def minutes(value: Any) -> int:
    """Give a length in minutes: `45`, `45 min`, `1 hour`, `1,5 timer`."""
    written = text(value)
    match = _MINUTES.fullmatch(written)
    unit = vocabulary().periods.get(match.group(3).casefold() or "min") if match else None
    if match is None or unit not in ("minutes", "hours"):
        raise wrong("K135", text=written)
    length = float(f"{match.group(1)}.{match.group(2) or 0}")
    return round(length * (60 if unit == "hours" else 1))


def _no_date(written: str) -> PydanticCustomError:
    """Say what is wrong with a date: a dotted one is read all the same, a slashed one is never guessed at."""
    if dotted := _DOTTED.fullmatch(written):
        day_, month, year, hour, minute = dotted.groups()
        iso = _iso(year, month, day_, hour, minute)
        if int(year) not in YEARS:
            return wrong("K124", text=written)
        return wrong("K122", text=written, suggestion=iso, instead=iso) if iso else wrong("K121", text=written)
    if _SLASHED.fullmatch(written):
        return wrong("K123", text=written)
    loose = _LOOSE.fullmatch(written)
    iso = _iso(*loose.groups()) if loose else ""
    return wrong("K120", text=written, **({"suggestion": iso} if iso else {}))


def _iso(year: str, month: str, day_: str, hour: str | None, minute: str | None) -> str:
    """Give the ISO form, or nothing when there is no such day."""
    try:
        written = dt.date(int(year), int(month), int(day_)).isoformat()
        return written + (f"T{dt.time(int(hour), int(minute)):%H:%M}" if hour and minute else "")
    except ValueError:
        return ""
