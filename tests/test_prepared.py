"""What was listed when kaffegen was built is what the libraries say."""

import datetime as dt

import holidays
import pytest
from babel.dates import format_date

from kaffegen import prepared as module
from kaffegen.languages import LANGUAGES, language
from kaffegen.workdays import public_holidays

DAYS = [dt.date(2026, month, 5 + month) for month in range(1, 13)] + [dt.date(2028, 2, 29)]


def test_it_was_prepared() -> None:
    assert set(module.prepared("names")) == set(LANGUAGES)
    assert {"NO", "DK", "SE"} <= set(module.prepared("holidays"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_are_said_as_babel_says_them(code: str) -> None:
    spoken = language(code)
    for day in DAYS:
        assert spoken.weekday(day) == format_date(day, spoken.say("format.weekday"), locale=code)
        assert spoken.short(day) == format_date(day, spoken.say("format.short"), locale=code)
        assert spoken.day(day, DAYS[0]) in (
            format_date(day, spoken.say("format.day"), locale=code),
            format_date(day, spoken.say("format.year"), locale=code),
        )
        assert spoken.month(day) == format_date(day, spoken.say("format.month"), locale=code)
        assert spoken.month_letter(day) == format_date(day, "LLLLL", locale=code)


@pytest.mark.skipif(
    module.prepared("versions").get("holidays") != holidays.__version__, reason="another version listed the holidays"
)
@pytest.mark.parametrize("country", ["NO", "DK", "SE", "FI", "GB"])
def test_holidays_are_those_of_the_library(country: str) -> None:
    for year in (2015, 2026, 2027, 2045, 2050):
        assert public_holidays(country, year) == frozenset(holidays.country_holidays(country, years=year))


def test_a_country_that_nobody_knows_has_no_holidays() -> None:
    assert public_holidays("XX", 2026) == frozenset()
