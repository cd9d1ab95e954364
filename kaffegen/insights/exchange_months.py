"""What was given and got, month by month, with everybody together: never the score of a person (M67)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.month_starts import by_month, month_starts
from kaffegen.model import Known


@dataclass(frozen=True, slots=True)
class ExchangeMonth:
    """A month: its first day, how many things one gave and got in it; a gift to several counts once."""

    first: dt.date
    gave: int
    got: int


def exchange_months(known: Known) -> tuple[ExchangeMonth, ...]:
    """Give the last twelve months, this one last."""
    starts = month_starts(known.today)
    gave, got = (by_month(starts, _days(known, way)) for way in ("gave", "got"))
    return tuple(ExchangeMonth(*month) for month in zip(starts, gave, got, strict=True))


def _days(known: Known, way: str) -> Iterator[dt.date]:
    """Give the day of each thing that passed one way, up to today."""
    for contact in known.journal.contacts:
        for touch in contact.touches:
            if touch.on <= known.today and not touch.faulty:
                yield from (touch.on for _ in getattr(touch, way) or ())
    for meeting, day, _ in known.insights.held:
        yield from (day for _ in getattr(meeting, way) or ())
