"""Prepares what would be slow to work out at each start, when kaffegen is built or installed for editing.

The message catalogues are compiled, and the public holidays of some countries are listed: importing the library that
knows them takes longer than `kaffegen due` as a whole. Other countries and years ask the library.
"""

import json
from pathlib import Path
from typing import Any

import holidays
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COUNTRIES = ("DE", "DK", "FI", "GB", "IS", "NL", "NO", "SE", "US")
YEARS = range(2015, 2046)


class Prepare(BuildHookInterface):  # type: ignore[type-arg]
    """Writes a .mo beside every .po, and holidays.json."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare before anything is collected."""
        package = Path(self.root, "kaffegen")
        for source in package.glob("languages/*/LC_MESSAGES/kaffegen.po"):
            with source.open("rb") as text, source.with_suffix(".mo").open("wb") as compiled:
                write_mo(compiled, read_po(text))
        days = {country: {str(year): _holidays(country, year) for year in YEARS} for country in COUNTRIES}
        (package / "holidays.json").write_text(json.dumps(days), "utf-8")


def _holidays(country: str, year: int) -> list[str]:
    return sorted(day.isoformat() for day in holidays.country_holidays(country, years=year))
