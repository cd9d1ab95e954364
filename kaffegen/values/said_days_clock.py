"""The time that is said beside a day: "kl. 14", "14.30", "2pm", "kl 1400", "halv tre", "14-15", "ettermiddag kl. 3"."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kaffegen.languages.said import Said, said
from kaffegen.values.said_days_now import Now

FIRST_CLEAR_HOUR = 7  # "kl. 2" may be in the night or after lunch, "kl. 8" is in the morning
NOON = 12
FIVE = 5  # minutes: "torsdag 19.11" is no time that anybody would agree on
_CLOCK = r"(?P<hour>\d{1,2})(?:(?P<sign>[.:])(?P<minute>\d{2})(?::\d{2})?)?\s?(?P<half>[ap]\.?m\.?)?"
_END = r"(?P<last>\d{1,2})(?:[.:](?P<last_minute>\d{2}))?\s?(?:[ap]\.?m\.?)?"


class Parted(NamedTuple):
    """What is left of a text when a time is taken from it, and the times that it can be; None where none is said."""

    day: str
    times: tuple[dt.time | None, ...]


def clocked(text: str) -> str:
    """Give a text in which "kl 1400" and "halv tre" stand as a clock shows them."""
    text = _packed().sub(r"\1\2:\3", text)
    return _spoken().sub(_shown, text)


def parted(text: str) -> Iterator[Parted]:
    """Give every way to take the time, and the part of the day, from a text; first the one that takes none."""
    for whole, half in _halved(text):
        yield Parted(whole, (None,))
        for found, is_at_end in _times_in(whole):
            for day, of_day in _halved(found["day"]):
                if of_day and half:
                    continue
                is_time = _is_time(found, is_at_end=is_at_end)
                times = tuple(_times(found, half or of_day)) if is_time else ()
                if times:
                    yield Parted(day, times)


def could_be_date(parts: re.Match[str] | None, now: Now) -> Iterator[dt.date]:
    """Give the days that the numbers after a weekday can be a date of: "torsdag 14.10", "torsdag 10-12"."""
    if parts is None or parts["mark"] or _weekday_before(parts) is None:
        return
    first, second = int(parts["hour"]), int(parts["last"] or parts["minute"] or 0)
    orders = {(first, second), (second, first)} if parts["last"] else {(first, second)}
    for is_past in (True, False):
        for day, month in orders:
            found = now._replace(is_past=is_past).year_of(day, month) if month <= NOON else None
            if found and found.weekday() == _weekday_before(parts):
                yield found


def numbers_at_end(text: str) -> re.Match[str] | None:
    """Give the numbers at the end that are a time by their look alone."""
    found = _patterns()[0].fullmatch(text)
    if found is None or found["half"] or found["sign"] == ":" or not (found["sign"] or found["last"]):
        return None
    return found if int(found["minute"] or 0) % FIVE == 0 else None


def _halved(text: str) -> Iterator[tuple[str, str]]:
    """Give a text as it is, and without the part of the day at its end."""
    words = said()
    yield text, ""
    if found := words.half.fullmatch(text):
        yield found["day"], words.halves[found["half"]]


def _times_in(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    for pattern, is_at_end in zip(_patterns(), (True, False), strict=True):
        if found := pattern.fullmatch(text):
            yield found, is_at_end


def _is_time(found: re.Match[str], *, is_at_end: bool) -> bool:
    """Tell whether numbers are a time: after a word, with a colon, from one to another, or after a day with a dot."""
    if found["mark"] or found["half"] or found["sign"] == ":" or found["last"]:
        return True
    return found["sign"] == "." and is_at_end and (_weekday_before(found) is None or int(found["minute"]) % FIVE == 0)


def _times(found: re.Match[str], half: str) -> Iterator[dt.time]:
    """Give the times that numbers can be: two, where it could be at night or after noon; none past the other end."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    own = found["half"].replace(".", "") if found["half"] else ""
    if own and not 1 <= hour <= NOON:
        return
    is_early = hour < FIRST_CLEAR_HOUR and len(found["hour"]) == 1
    hours = {hour}
    if own:
        hours = {hour % NOON + (NOON if own == "pm" else 0)}
    elif half == "pm":
        hours = {0, hour} if hour == NOON else {hour + NOON if hour < NOON else hour}
    elif half == "am":
        hours = {hour} if hour < NOON else set()
    elif is_early:
        hours = {hour, hour + NOON}
    for one in sorted(hours):
        end = (int(found["last"]), int(found["last_minute"] or 0)) if found["last"] and not own and not half else None
        try:
            if end is None or (hour, minute) < (dt.time(*end).hour, dt.time(*end).minute):
                yield dt.time(one, minute)
        except ValueError:
            continue


def _weekday_before(found: re.Match[str]) -> int | None:
    """Give the weekday that stands alone before numbers."""
    words = said()
    return words.weekdays.get(words.before.sub("", found["day"]).rstrip("."))


def _shown(found: re.Match[str]) -> str:
    """Give the time of "halv tre": in the hours of a working day, where it is clear."""
    numbers = said().numbers
    hour = numbers.get(found["hour"]) or int(found["hour"])
    if not 1 <= hour <= NOON:
        return found.group()
    hour = hour if found["past"] else hour - 1 or NOON
    clear = hour + NOON if hour < FIRST_CLEAR_HOUR - 1 else hour
    return f"{clear}:30"


@cache
def _packed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)((?:{said().clock})\s?)(\d{{1,2}})(\d{{2}})(?![\d.:/-])")


@cache
def _spoken() -> re.Pattern[str]:
    words = said()
    hours = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:(?:{words.half_to})|(?P<past>{words.half_past}))\s(?P<hour>{hours}|\d{{1,2}})(?!\w)")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the patterns of a day with its time at the end, or at the beginning."""
    words: Said = said()
    mark = f"(?:(?P<mark>{words.clock})\\s?)?"
    times = rf"{mark}{_CLOCK}(?:\s?(?:[-–]|{words.clock_to})\s?{_END})?"
    return re.compile(rf"(?P<day>\S.*?)\s{times}"), re.compile(rf"{times}\s(?P<day>\S.*)")
