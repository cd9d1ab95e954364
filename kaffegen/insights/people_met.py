"""How many people one had met by the end of each month (M07)."""

import datetime as dt
from itertools import accumulate

from kaffegen.insights.growth import first_met
from kaffegen.insights.month_starts import by_month, month_starts
from kaffegen.model import Known

MONTHS = 24


def people_met(known: Known) -> tuple[tuple[dt.date, int], ...]:
    """Give the last two years' months by their first day, with all whom one had met by then, this one last."""
    starts = month_starts(known.today, MONTHS)
    days = [day for _, day in first_met(known).values()]
    before = sum(day < starts[0] for day in days)
    totals = accumulate(by_month(starts, days), initial=before)
    next(totals)
    return tuple(zip(starts, totals, strict=True))
