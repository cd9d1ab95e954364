"""The day it is, from which days are counted: the nearest of a date without its year, of a weekday, of a number."""

import datetime as dt
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

A_WEEK = dt.timedelta(weeks=1)
LEAP_YEARS_APART = 8  # 1896 and 1904: the furthest that two 29ths of February lie from each other
MONTHS = 12


class Now(NamedTuple):
    """The day it is, and whether one speaks of what was or of what comes."""

    today: dt.date
    is_past: bool

    def year_of(self, day: int, month: int) -> dt.date | None:
        """Give the nearest such day, today included; None when there is none."""
        step = -1 if self.is_past else 1
        for year in range(self.today.year, self.today.year + step * (LEAP_YEARS_APART + 1), step):
            found = date(year, month, day)
            if found and self._is_meant(found):
                return found
        return None

    def in_month(self, day: int) -> dt.date | None:
        """Give the nearest day of that number, today included."""
        for months in range(MONTHS):
            first = self.today + relativedelta(months=-months if self.is_past else months, day=1)
            found = date(first.year, first.month, day)
            if found and self._is_meant(found):
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

    def _is_meant(self, day: dt.date) -> bool:
        return day <= self.today if self.is_past else day >= self.today


def date(year: int, month: int, day: int) -> dt.date | None:
    """Give the day; None where there is no such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
