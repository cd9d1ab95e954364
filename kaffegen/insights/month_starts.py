"""The months that a picture shows, each by its first day."""

import datetime as dt
from collections.abc import Iterable

YEAR = 12


def month_starts(today: dt.date, count: int = YEAR) -> tuple[dt.date, ...]:
    """Give the first days of the last months, this one last."""
    number = today.year * YEAR + today.month - 1
    return tuple(dt.date(n // YEAR, n % YEAR + 1, 1) for n in range(max(YEAR, number - count + 1), number + 1))


def by_month(starts: tuple[dt.date, ...], days: Iterable[dt.date]) -> list[int]:
    """Give how many of the days lie in each month; days outside of them count nothing."""
    places = {(start.year, start.month): place for place, start in enumerate(starts)}
    counts = [0] * len(starts)
    for day in days:
        place = places.get((day.year, day.month))
        if place is not None:
            counts[place] += 1
    return counts
