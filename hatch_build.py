"""Prepares what would be slow to work out at each start, when kaffegen is built or installed for editing.

The message catalogues are compiled; the public holidays of some countries, the names of months and weekdays, and how
some countries' telephone numbers look are listed: importing the libraries that know them takes more than half as long
as `kaffegen due` as a whole. What is not listed is asked of the libraries when it is wanted.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import holidays
from babel.dates import get_day_names, get_month_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from phonenumbers import PhoneMetadata
from phonenumbers import __version__ as phonenumbers_version

COUNTRIES = ("DE", "DK", "FI", "GB", "IS", "NL", "NO", "SE", "US")
LANGUAGES = ("nb", "da", "en")
YEARS = range(2015, 2046)
USES = (
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "voip", "personal_number", "pager", "uan",
    "voicemail",
)  # fmt: skip


class Prepare(BuildHookInterface):  # type: ignore[type-arg]
    """Writes a .mo beside every .po, and prepared.json."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare before anything is collected."""
        package = Path(self.root, "kaffegen")
        for source in package.glob("languages/*/LC_MESSAGES/kaffegen.po"):
            with source.open("rb") as text, source.with_suffix(".mo").open("wb") as compiled:
                write_mo(compiled, read_po(text))
        days = {country: {str(year): _holidays(country, year) for year in YEARS} for country in COUNTRIES}
        versions = {"holidays": holidays.__version__, "phonenumbers": phonenumbers_version}
        names = {code: _names(code) for code in LANGUAGES}
        countries = dict.fromkeys(sorted(holidays.list_supported_countries(include_aliases=False)), 1)
        numbers = dict(_numbers())
        prepared = {
            "holidays": days, "countries": countries, "names": names, "numbers": numbers, "versions": versions
        }  # fmt: skip
        (package / "prepared.json").write_text(json.dumps(prepared), "utf-8")


def _names(code: str) -> dict[str, list[str]]:
    months, days = range(1, 13), range(7)
    return {
        "weekdays": [get_day_names("wide", locale=code)[day] for day in days],
        "months": [get_month_names("wide", locale=code)[month] for month in months],
        "short_months": [get_month_names("abbreviated", locale=code)[month] for month in months],
        "letters": [get_month_names("narrow", "stand-alone", code)[month] for month in months],
    }


def _numbers() -> Iterator[tuple[str, str]]:
    """Give the pattern of a whole number by its country's code; of countries without a prefix that may be left out."""
    for country in COUNTRIES:
        known = PhoneMetadata.metadata_for_region(country)
        if known.national_prefix_for_parsing is None:
            patterns = (getattr(known, use).national_number_pattern for use in USES if getattr(known, use))
            code = f"+{known.country_code}"
            of_any_use = "|".join(filter(None, patterns))
            yield code, rf"\{code}(?={known.general_desc.national_number_pattern}$)(?:{of_any_use})"


def _holidays(country: str, year: int) -> list[str]:
    return sorted(day.isoformat() for day in holidays.country_holidays(country, years=year))
