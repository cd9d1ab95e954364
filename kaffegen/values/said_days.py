"""Days and times as people say them at the command line, in nb, da and en at once; what could mean two days is refused.

`day_said("neste torsdag kl. 14", today)`, `days_said("to uker", today)`. A note is stricter: see `dates.py`.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from kaffegen.languages import vocabulary
from kaffegen.languages.said import Said, said
from kaffegen.values.dates import LONGEST, YEARS, Moment

LONGEST_TEXT = 80
FIRST_CLEAR_HOUR = 7  # "kl. 2" may be in the night or after lunch, "kl. 8" is in the morning
NOON = 12
FIVE = 5  # minutes: "torsdag 19.11" is no time that anybody would agree on
A_WEEK = dt.timedelta(weeks=1)
LEAP_YEARS_APART = 8  # 1896 and 1904: the furthest that two 29ths of February lie from each other
MONTHS = 12
_ISO_TIME = re.compile(r"(?<=\d)t(?=\d{2}:)")
_CLOCK = r"(?P<hour>\d{1,2})(?:(?P<sign>[.:])(?P<minute>\d{2})(?::\d{2})?)?\s?(?P<half>[ap]\.?m\.?)?"
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?")
_EITHER = re.compile(r"(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?")


class _Now(NamedTuple):
    """The day it is, and whether one speaks of what was or of what comes."""

    today: dt.date
    is_past: bool

    def year_of(self, day: int, month: int) -> dt.date | None:
        """Give the nearest such day, today included; None when there is none."""
        step = -1 if self.is_past else 1
        for year in range(self.today.year, self.today.year + step * (LEAP_YEARS_APART + 1), step):
            found = _date(year, month, day)
            if found and (found <= self.today if self.is_past else found >= self.today):
                return found
        return None

    def weekday(self, weekday: int) -> dt.date:
        """Give the nearest such weekday; today's own is a week away."""
        if self.is_past:
            return self.today - dt.timedelta((self.today.weekday() - weekday - 1) % 7 + 1)
        return self.today + dt.timedelta((weekday - self.today.weekday() - 1) % 7 + 1)

    def monday(self, weeks: int) -> dt.date:
        """Give the Monday of this week, or of one so many weeks on."""
        return self.today - dt.timedelta(self.today.weekday()) + weeks * A_WEEK


def day_said(text: str, today: dt.date, *, is_past: bool = False) -> Moment | None:
    """Give the day, and the time where one is said; None for what is no day, or could be two.

    A weekday is the next one to come, "neste torsdag" the one of next week. A date without its year is the nearest to
    come. With `is_past` both lie behind, as one speaks of what was done.
    """
    now = _Now(today, is_past)
    try:
        found = set(_readings(_plain(text), now))
    except (OverflowError, ValueError):  # beyond the calendar's ends
        return None
    return found.pop() if len(found) == 1 else None


def days_said(text: str, today: dt.date) -> dt.date | None:
    """Give the day until which something is put off: "to uker", "neste uke", "uge 50", "until friday".

    None for what is no such day, and for one that has passed.
    """
    now, words, plain = _Now(today, is_past=False), said(), _plain(text)
    bare = _without(words.before, plain)
    try:
        found = _lasting(_without(words.lasting, plain), now) or _week(bare, now, 0)
        if bare in words.next_week:
            found = now.monday(1)
        elif bare in words.next_month:
            found = today + relativedelta(months=1, day=1)
    except (OverflowError, ValueError):  # beyond the calendar's ends
        return None
    moment = None if found else day_said(text, today)
    found = found or (moment.day if moment and moment.time is None else None)
    return found if found and found >= today and found.year in YEARS else None


def _plain(text: str) -> str:
    """Give the text in lower case, with single spaces, without commas; nothing where it is too long to be a day."""
    if len(text) > LONGEST_TEXT:
        return ""
    lowered = unicodedata.normalize("NFC", text).casefold().replace(",", " ")
    return _ISO_TIME.sub(" ", " ".join(lowered.split()))


def _readings(text: str, now: _Now) -> Iterator[Moment]:
    """Give every day that the text can mean: with its end as a time, and without."""
    words = said()
    mark = f"(?:(?P<mark>{words.clock})\\s?)?"
    parted = (
        re.fullmatch(rf"(?P<day>\S.*?)\s{mark}{_CLOCK}", text),
        re.fullmatch(rf"{mark}{_CLOCK}\s(?P<day>\S.*)", text),
    )
    candidates: list[tuple[str, dt.time | None]] = [(text, None)]
    for is_at_end, found in zip((True, False), parted, strict=True):
        if found and is_at_end and _could_be_both(found, now):
            return
        time = _time(found) if found and _is_time(found, is_at_end=is_at_end) else None
        if found and time:
            candidates.append((found["day"], time))
    for day, time in candidates:
        meant = _day(day, now)
        if meant and meant.year in YEARS:
            yield Moment(meant, time)


def _is_time(found: re.Match[str], *, is_at_end: bool) -> bool:
    """Tell whether numbers are a time: after a word, with a colon, or after a day with a dot."""
    if found["mark"] or found["half"] or found["sign"] == ":":
        return True
    return found["sign"] == "." and is_at_end and (_weekday_before(found) is None or int(found["minute"]) % FIVE == 0)


def _could_be_both(found: re.Match[str], now: _Now) -> bool:
    """Tell whether "torsdag 14.10" could be the 14th of October, past or to come, as well as ten past two."""
    weekday = _weekday_before(found) if found["sign"] == "." and not found["mark"] else None
    dates = [
        now._replace(is_past=past).year_of(int(found["hour"]), int(found["minute"] or 0)) for past in (True, False)
    ]
    return int(found["minute"] or 0) % FIVE == 0 and any(date.weekday() == weekday for date in dates if date)


def _weekday_before(found: re.Match[str]) -> int | None:
    """Give the weekday that stands alone before numbers."""
    return said().weekdays.get(_without(said().before, found["day"]).rstrip("."))


def _time(found: re.Match[str]) -> dt.time | None:
    """Give the time; None where it could be at night or after noon."""
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half.startswith("p") else 0)
    elif hour < FIRST_CLEAR_HOUR and len(found["hour"]) == 1:
        return None
    try:
        return dt.time(hour, minute)
    except ValueError:
        return None


def _day(text: str, now: _Now) -> dt.date | None:
    words = said()
    for written in dict.fromkeys((text, _without(words.before, text))):
        if written in words.days:
            return now.today + dt.timedelta(words.days[written])
        found = _dated(written, now) or _weekday(written, now) or _away(written, now, words)
        if found:
            return found
    return None


def _dated(text: str, now: _Now) -> dt.date | None:
    """Give the day of a date: year first, dotted, or with the month's name; a slashed one only if it can be one day."""
    if found := _YEAR_FIRST.fullmatch(text):
        return _date(int(found[1]), int(found[3]), int(found[4]))
    if found := _DOTTED.fullmatch(text):
        return _on(now, found[1], found[2], found[3])
    if found := _EITHER.fullmatch(text):
        days = {_on(now, found[1], found[3], found[4]), _on(now, found[3], found[1], found[4])} - {None}
        return days.pop() if len(days) == 1 else None
    words = said()
    if found := words.day_month.fullmatch(text) or words.month_day.fullmatch(text):
        return _on(now, found["day"], str(words.months[found["month"]]), found["year"])
    if found := words.day_alone.fullmatch(text):
        return _in_month(int(found["day"]), now)
    return None


def _in_month(day: int, now: _Now) -> dt.date | None:
    """Give the nearest day of that number, today included."""
    for months in range(MONTHS):
        first = now.today + relativedelta(months=-months if now.is_past else months, day=1)
        found = _date(first.year, first.month, day)
        if found and (found <= now.today if now.is_past else found >= now.today):
            return found
    return None


def _weekday(text: str, now: _Now) -> dt.date | None:
    """Give the day of a weekday: alone, of next week, of a numbered week, or with a date that must be that weekday."""
    words = said()
    if text in words.past_weekdays:
        return now._replace(is_past=True).weekday(words.past_weekdays[text])
    found = words.weekday.fullmatch(text)
    if found is None:
        return None
    weekday, rest = words.weekdays[found["weekday"]], found["rest"]
    if found["next"] or rest in words.next_week:
        return now.monday(1) + dt.timedelta(weekday) if not (found["next"] and rest) else None
    if not rest:
        return (now._replace(is_past=True) if found["last"] else now).weekday(weekday)
    dated = _week(rest, now, weekday) or _dated(_without(words.before, rest), now)
    return dated if dated and dated.weekday() == weekday and not found["last"] else None


def _week(text: str, now: _Now, weekday: int) -> dt.date | None:
    """Give the weekday of a week by its number, as ISO 8601 counts them: the nearest such week, this one included."""
    found = said().week.fullmatch(text)
    if found is None:
        return None
    step = -1 if now.is_past else 1
    this_year, this_week, _ = now.today.isocalendar()
    week = int(found["week"])
    is_over = week > this_week if now.is_past else week < this_week
    try:
        return dt.date.fromisocalendar(this_year + step * is_over, week, weekday + 1)
    except ValueError:
        return None


def _away(text: str, now: _Now, words: Said) -> dt.date | None:
    """Give the day that lies a period from today: "om to uker", "two days ago"."""
    if found := words.hence.fullmatch(text):
        return _lasting(found["period"], now)
    if found := words.ago.fullmatch(text):
        return _lasting(next(filter(None, found.groups())), now, sign=-1)
    return None


def _lasting(text: str, now: _Now, sign: int = 1) -> dt.date | None:
    """Give the day a period from today, its number in digits or in words."""
    words = said()
    if text in words.half_year:
        return now.today + sign * relativedelta(months=words.half_year[text])
    found = words.period.fullmatch(text)
    unit = vocabulary().periods.get(found["unit"]) if found else None
    if found is None or unit not in LONGEST:
        return None
    count = words.numbers.get(found["count"]) or int(found["count"])
    if count > LONGEST[unit]:
        return None
    try:
        return now.today + sign * relativedelta(**{unit: count})  # type: ignore[arg-type]  # days, weeks, months or years
    except ValueError:
        return None


def _without(leading: re.Pattern[str], text: str) -> str:
    """Give the text without the words before it that say no more than the day itself."""
    return leading.sub("", text)


def _on(now: _Now, day: str, month: str, year: str | None) -> dt.date | None:
    if year is None:
        return now.year_of(int(day), int(month))
    century = 2000 if len(year) == len("26") else 0
    return _date(century + int(year), int(month), int(day))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
