"""Days and times as people say them at the command line, in nb, da and en at once; what could mean two days is refused.

`day_said("neste torsdag kl. 14", today)`, `days_said("to uker", today)`. A note is stricter: see `dates.py`.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.languages import vocabulary
from kaffegen.languages.said import Said, said
from kaffegen.values.dates import LONGEST, YEARS, Moment
from kaffegen.values.said_days_clock import clocked, could_be_date, numbers_at_end, parted
from kaffegen.values.said_days_now import Now, date

LONGEST_TEXT = 80
_ISO_TIME = re.compile(r"(?<=\d)t(?=\d{2}:)")
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?")
_EITHER = re.compile(r"(\d{1,2})([-/])(\d{1,2})(?:(?:\2|\s)(\d{4}|(?<=[-/])\d{2}))?")


def day_said(text: str, today: dt.date, *, is_past: bool = False) -> Moment | None:
    """Give the day, and the time where one is said; None for what is no day, or could be two.

    A weekday is the next one to come, "neste torsdag" the one of next week. A date without its year is the nearest to
    come. With `is_past` both lie behind, as one speaks of what was done.
    """
    found = could_be(text, today, is_past=is_past)
    return found[0] if len(found) == 1 else None


def could_be(text: str, today: dt.date, *, is_past: bool = False) -> list[Moment]:
    """Give all that a text can mean, in order: none for what is no day, several for what should be said otherwise."""
    try:
        found = set(_readings(_plain(text), Now(today, is_past)))
    except (OverflowError, ValueError):  # beyond the calendar's ends
        return []
    return sorted(found, key=lambda moment: (moment.day, moment.time or dt.time.min))


def days_said(text: str, today: dt.date) -> dt.date | None:
    """Give the day until which something is put off: "to uker", "neste uke", "uge 50", "until friday".

    None for what is no such day, and for one that has passed.
    """
    now, words, plain = Now(today, is_past=False), said(), _plain(text)
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
    return clocked(_ISO_TIME.sub(" ", " ".join(lowered.split())))


def _readings(text: str, now: Now) -> Iterator[Moment]:
    """Give every day that the text can mean: with its end as a time, and without."""
    for day, times in parted(text):
        yield from (Moment(meant, time) for meant in _days(day, now) if meant.year in YEARS for time in times)
    yield from (Moment(day) for day in could_be_date(numbers_at_end(text), now) if day.year in YEARS)


def _days(text: str, now: Now) -> set[dt.date]:
    """Give the days that a text can mean, as it stands or else without what says no more than the day itself."""
    words = said()
    for written in dict.fromkeys((text, _without(words.before, text))):
        if written in words.days:
            return {now.today + dt.timedelta(words.days[written])}
        away = _away(written, now, words)
        found = _dated(written, now) or _weekday(written, now) or ({away} if away else set())
        if found:
            return found
    return set()


def _dated(text: str, now: Now) -> set[dt.date]:
    """Give the day of a date: year first, dotted, or with the month's name; of a slashed one those that it can be."""
    words = said()
    bare = _without(words.day_first, text)
    if found := _EITHER.fullmatch(bare):
        orders = [(found[1], found[3]), *([(found[3], found[1])] if bare == text else [])]
        return {day for first, second in orders if (day := _on(now, first, second, found[4]))}
    if found := _YEAR_FIRST.fullmatch(text):
        meant = date(int(found[1]), int(found[3]), int(found[4]))
    elif found := _DOTTED.fullmatch(text):
        meant = _on(now, found[1], found[2], found[3])
    elif found := words.day_month.fullmatch(text) or words.month_day.fullmatch(text):
        meant = _on(now, found["day"], str(words.months[found["month"]]), found["year"])
    else:
        found = words.day_alone.fullmatch(text)
        meant = now.in_month(int(found["day"])) if found else None
    return {meant} if meant else set()


def _weekday(text: str, now: Now) -> set[dt.date]:
    """Give the day of a weekday: alone, of next week, of a numbered week, or with a date that must be that weekday."""
    words = said()
    past = now._replace(is_past=True)
    if text in words.past_weekdays:
        return {past.weekday(words.past_weekdays[text])}
    found = words.weekday.fullmatch(text)
    if found is None:
        return set()
    weekday, rest = words.weekdays[found["weekday"]], found["rest"]
    if found["next"] or rest in words.next_week:
        return {now.monday(1) + dt.timedelta(weekday)} if not (found["next"] and rest) else set()
    if found["previous"]:  # of the week before, or the last one: the same only early in a week
        return {past.weekday(weekday), now.monday(-1) + dt.timedelta(weekday)} if not rest else set()
    if not rest:
        return {(past if found["last"] else now).weekday(weekday)}
    in_week = _week(rest, now, weekday)
    dated = {in_week} if in_week else _dated(rest, now) or _dated(_without(words.before, rest), now)
    return {day for day in dated if day.weekday() == weekday and not found["last"]}


def _week(text: str, now: Now, weekday: int) -> dt.date | None:
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


def _away(text: str, now: Now, words: Said) -> dt.date | None:
    """Give the day that lies a period from today: "om to uker", "two days ago"."""
    if found := words.hence.fullmatch(text):
        return _lasting(found["period"], now)
    if found := words.ago.fullmatch(text):
        return _lasting(next(filter(None, found.groups())), now, sign=-1)
    return None


def _lasting(text: str, now: Now, sign: int = 1) -> dt.date | None:
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


def _on(now: Now, day: str, month: str, year: str | None) -> dt.date | None:
    if year is None:
        return now.year_of(int(day), int(month))
    century = 2000 if len(year) == len("26") else 0
    return date(century + int(year), int(month), int(day))
