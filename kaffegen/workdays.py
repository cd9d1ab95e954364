"""Working days: no weekend, no public holiday, no day away. The gateway to holidays, imported late."""

import datetime as dt
from collections.abc import Iterable

DAY = dt.timedelta(days=1)
SATURDAY = 5


class Workdays:
    """The working days of one country and one person."""

    def __init__(self, country: str, away: Iterable[tuple[dt.date, dt.date]] = ()) -> None:
        self.country = country
        self.away = tuple(away)
        self._holidays: dict[int, frozenset[dt.date]] = {}

    def is_workday(self, day: dt.date) -> bool:
        """Tell whether one can be expected to work on that day."""
        if day.weekday() >= SATURDAY or any(first <= day <= last for first, last in self.away):
            return False
        return day not in self._holidays_of(day.year)

    def on_or_after(self, day: dt.date) -> dt.date:
        """Give the first working day from `day` on."""
        while not self.is_workday(day):
            day += DAY
        return day

    def on_or_before(self, day: dt.date) -> dt.date:
        """Give the last working day up to `day`."""
        while not self.is_workday(day):
            day -= DAY
        return day

    def _holidays_of(self, year: int) -> frozenset[dt.date]:
        if year not in self._holidays:
            import holidays  # noqa: PLC0415 - a gateway imports late

            self._holidays[year] = frozenset(holidays.country_holidays(self.country, years=year))
        return self._holidays[year]


def is_country(code: str) -> bool:
    """Tell whether public holidays are known for the two-letter code."""
    import holidays  # noqa: PLC0415 - a gateway imports late

    return code in holidays.list_supported_countries(include_aliases=False)
