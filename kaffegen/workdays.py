"""Working days: no weekend, no public holiday, no day away. The gateway to holidays and time zones, imported late."""

import datetime as dt
from collections.abc import Iterable

from kaffegen.prepared import prepared

DAY = dt.timedelta(days=1)
SATURDAY = 5


class Workdays:
    """The working days of one country and one person."""

    def __init__(self, country: str, away: Iterable[tuple[dt.date, dt.date]] = ()) -> None:
        self.country = country
        self.away = tuple(away)
        self._holidays: dict[int, frozenset[dt.date]] = {}
        self._moved: dict[tuple[dt.date, dt.timedelta], dt.date] = {}

    def is_workday(self, day: dt.date) -> bool:
        """Tell whether one can be expected to work on that day."""
        if day.weekday() >= SATURDAY or any(first <= day <= last for first, last in self.away):
            return False
        return day not in self._holidays_of(day.year)

    def on_or_after(self, day: dt.date) -> dt.date:
        """Give the first working day from `day` on."""
        return self._next(day, DAY)

    def on_or_before(self, day: dt.date) -> dt.date:
        """Give the last working day up to `day`."""
        return self._next(day, -DAY)

    def _next(self, day: dt.date, step: dt.timedelta) -> dt.date:
        known = self._moved.get((day, step))
        if known is None:
            known = day
            while not self.is_workday(known):
                known += step
            self._moved[day, step] = known
        return known

    def _holidays_of(self, year: int) -> frozenset[dt.date]:
        if year not in self._holidays:
            self._holidays[year] = public_holidays(self.country, year)
        return self._holidays[year]


def is_country(code: str) -> bool:
    """Tell whether that is the code of a country whose public holidays are known."""
    listed = prepared("countries")
    if listed:
        return code in listed
    import holidays  # noqa: PLC0415 - a gateway imports late

    return code in holidays.list_supported_countries(include_aliases=False)


def public_holidays(country: str, year: int) -> frozenset[dt.date]:
    """Give a country's public holidays; none for a country that the library does not know."""
    listed = prepared("holidays").get(country, {}).get(str(year))
    if listed is not None:
        return frozenset(map(dt.date.fromisoformat, listed))
    import holidays  # noqa: PLC0415 - a gateway imports late

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def holiday_names(country: str, year: int) -> dict[dt.date, str]:
    """Give a country's public holidays with their names, in its own language whatever the machine's."""
    import holidays  # noqa: PLC0415 - a gateway imports late

    try:
        kind = type(holidays.country_holidays(country))
        return dict(kind(years=year, language=kind.default_language))
    except NotImplementedError:
        return {}


def day_in(timezone: str | None, now: dt.datetime) -> dt.date:
    """Give the day it is at a moment (with its zone) in a zone, else where the machine is."""
    return now.astimezone(zone(timezone) if timezone else None).date()


def zone(name: str) -> dt.tzinfo | None:
    """Give the time zone of that name, None when there is none."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - a gateway imports late

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
