"""The days on which an event repeats, within a window: whatever its rule says, it is soon done.

Worked out by ourselves: dateutil goes on until the year 9999 where no day fits a rule, such as 30 February.
"""

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
KNOWN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"})
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
MONTHS, WEEK = 12, 7
_LONGEST_NUMBER = 9


class Rule(NamedTuple):
    """A rule that can be followed. `weekdays` are (which of the month, 0 for all; day of the week)."""

    every: str
    interval: int = 1
    times: int | None = None
    until: dt.date | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    first_weekday: int = 0


def rule_of(written: str) -> Rule | None:
    """Give the rule that an RRULE is; None for one that is no rule, or that meetings have no use for (each second)."""
    parts = dict(part.upper().partition("=")[::2] for part in written.split(";") if part.strip())
    if not parts.keys() <= KNOWN or parts.get("FREQ") not in FREQUENCIES:
        return None
    try:
        rule = Rule(
            parts["FREQ"],
            _number(parts.get("INTERVAL", "1")),
            _number(parts["COUNT"]) if "COUNT" in parts else None,
            _day(parts["UNTIL"]) if "UNTIL" in parts else None,
            tuple(_weekday(part) for part in _several(parts, "BYDAY")),
            tuple(_number(part) for part in _several(parts, "BYMONTH")),
            tuple(_number(part) for part in _several(parts, "BYMONTHDAY")),
            tuple(_number(part) for part in _several(parts, "BYSETPOS")),
            WEEKDAYS[parts.get("WKST", "MO")],
        )
    except (ValueError, KeyError):
        return None
    is_odd = rule.every == "YEARLY" and not rule.months and any(which for which, _ in rule.weekdays)
    return rule if rule.interval > 0 and (rule.times is None or rule.times > 0) and not is_odd else None


def days_of(rule: Rule, start: dt.date, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Give the days from `first` to `last` on which an event happens that began on the day `start`."""
    end, seen = min(rule.until or last, last), 0
    for days in _periods(rule, start, first, end):
        for day in days:
            if day < start or day > end:
                continue
            seen += 1
            if rule.times is not None and seen > rule.times:
                return
            if day >= first:
                yield day


def cost(rule: Rule, start: dt.date, first: dt.date, last: dt.date) -> int:
    """Give how many days have to be looked at for that."""
    since = max(start, first) if rule.times is None else start
    spans = {"DAILY": (1, 1), "WEEKLY": (WEEK, WEEK), "MONTHLY": (28, 31), "YEARLY": (365, 366)}
    shortest, days = spans[rule.every]
    return (max((last - since).days, 0) // (shortest * rule.interval) + 2) * days


def _periods(rule: Rule, start: dt.date, first: dt.date, end: dt.date) -> Iterator[list[dt.date]]:
    """Give the days of each day, week, month or year in turn; those long before the window only where they count."""
    step = 0 if rule.times is not None or first <= start else _before(rule, start, first)
    while True:
        try:
            days, begins = _period(rule, start, step * rule.interval)
        except (OverflowError, ValueError):  # beyond all calendars
            return
        if begins > end:
            return
        yield _chosen(sorted(days), rule.positions)
        step += 1


def _before(rule: Rule, start: dt.date, first: dt.date) -> int:
    """Give the number of a period that is surely not after the day `first`."""
    months = (first.year - start.year) * MONTHS + first.month - start.month
    passed = {
        "DAILY": (first - start).days,
        "WEEKLY": (first - start).days // WEEK,
        "MONTHLY": months,
        "YEARLY": first.year - start.year,
    }
    return max(passed[rule.every] // rule.interval - 1, 0)


def _period(rule: Rule, start: dt.date, offset: int) -> tuple[list[dt.date], dt.date]:
    if rule.every == "DAILY":
        day = start + dt.timedelta(days=offset)
        return ([day] if _fits(rule, day) else []), day
    if rule.every == "WEEKLY":
        monday = start - dt.timedelta(days=(start.weekday() - rule.first_weekday) % WEEK) + dt.timedelta(weeks=offset)
        wanted = {weekday for _, weekday in rule.weekdays} or {start.weekday()}
        days = [monday + dt.timedelta(days=number) for number in range(WEEK)]
        return [day for day in days if day.weekday() in wanted and _in_month(rule, day)], monday
    if rule.every == "MONTHLY":
        months = start.year * MONTHS + start.month - 1 + offset
        begins = dt.date(months // MONTHS, months % MONTHS + 1, 1)
        return (_month(rule, start, begins) if _in_month(rule, begins) else []), begins
    year = start.year + offset
    usual = range(1, MONTHS + 1) if rule.weekdays else (start.month,)
    months_of = [month for month in rule.months or usual if 1 <= month <= MONTHS]
    days = [day for month in months_of for day in _month(rule, start, dt.date(year, month, 1))]
    return days, dt.date(year, 1, 1)


def _month(rule: Rule, start: dt.date, begins: dt.date) -> list[dt.date]:
    """Give the days of a month that a rule means."""
    length = calendar.monthrange(begins.year, begins.month)[1]
    days = [begins.replace(day=number) for number in range(1, length + 1)]
    if not rule.month_days and not rule.weekdays:
        return [day for day in days if day.day == start.day]
    return [day for day in days if _on_month_day(rule, day, length) and _on_weekday(rule, day, length)]


def _on_month_day(rule: Rule, day: dt.date, length: int) -> bool:
    return not rule.month_days or day.day in rule.month_days or day.day - length - 1 in rule.month_days


def _on_weekday(rule: Rule, day: dt.date, length: int) -> bool:
    which, from_end = (day.day - 1) // WEEK + 1, (length - day.day) // WEEK + 1
    return not rule.weekdays or any(
        weekday == day.weekday() and number in (0, which, -from_end) for number, weekday in rule.weekdays
    )


def _fits(rule: Rule, day: dt.date) -> bool:
    length = calendar.monthrange(day.year, day.month)[1]
    on_weekday = not rule.weekdays or day.weekday() in {weekday for _, weekday in rule.weekdays}
    return on_weekday and _in_month(rule, day) and _on_month_day(rule, day, length)


def _in_month(rule: Rule, day: dt.date) -> bool:
    return not rule.months or day.month in rule.months


def _chosen(days: list[dt.date], positions: tuple[int, ...]) -> list[dt.date]:
    if not positions:
        return days
    places = {place - 1 if place > 0 else len(days) + place for place in positions}
    return [day for place, day in enumerate(days) if place in places]


def _several(parts: dict[str, str], name: str) -> list[str]:
    return [part.strip() for part in parts.get(name, "").split(",") if part.strip()]


def _number(written: str) -> int:
    if len(written) > _LONGEST_NUMBER + 1:
        raise ValueError(written[:_LONGEST_NUMBER])
    return int(written)


def _weekday(written: str) -> tuple[int, int]:
    return (_number(written[:-2]) if written[:-2] else 0), WEEKDAYS[written[-2:]]


def _day(written: str) -> dt.date:
    return dt.date(int(written[:4]), int(written[4:6]), int(written[6:8]))
