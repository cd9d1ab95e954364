"""What was listed when kaffegen was built is what the libraries say."""

import datetime as dt

import holidays
import phonenumbers
import pytest
from babel.dates import format_date

from kaffegen import prepared as module
from kaffegen.languages import LANGUAGES, language
from kaffegen.phones import international
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


@pytest.mark.skipif(
    module.prepared("versions").get("phonenumbers") != phonenumbers.__version__, reason="another version listed them"
)
@pytest.mark.parametrize("code", ["+47", "+45", "+354"])
def test_telephone_numbers_are_those_of_the_library(code: str) -> None:
    assert code in module.prepared("numbers")
    for first in range(0, 10_000, 7):
        for written in (f"{code} {first:04} 56 78", f"{code}{first:04}5", f"{code} {first:04} 567"):
            parsed = phonenumbers.parse(written, "GB")
            is_valid = phonenumbers.is_valid_number(parsed)
            known = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if is_valid else None
            assert international(written, "GB") == known, written


@pytest.mark.parametrize("written", ["+47 400 00 10", "+47 ４００ 00 101", "+47 400 00 101 1", "47 400 00 101", "+47"])
def test_what_does_not_look_like_a_listed_number_is_asked_of_the_library(written: str) -> None:
    try:
        parsed = phonenumbers.parse(written, "NO")
        known = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        assert international(written, "NO") == (known if phonenumbers.is_valid_number(parsed) else None)
    except phonenumbers.NumberParseException:
        assert international(written, "NO") is None


def test_a_country_that_nobody_knows_has_no_holidays() -> None:
    assert public_holidays("XX", 2026) == frozenset()
