"""What kaffegen says, in one language: messages from gettext, dates by Babel, the order of the alphabet."""

import datetime as dt
import gettext
import io
import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from kaffegen.prepared import prepared

LANGUAGES = ("nb", "da", "en")
LEAP_YEAR = 2000
COUNTRIES = {"nb": "NO", "da": "DK", "en": "GB"}
_SIGN = re.compile(r"EEEE|MMMM|MMM|LLLLL|d|y|'([^']*)'")
_NORDIC = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y"})  # the three signs after z
_ENGLISH = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ß": "ss"})


class Language:
    """One language's words, dates and alphabet. Keys are the same in every catalogue."""

    def __init__(self, code: str, words: gettext.NullTranslations) -> None:
        self.code = code
        self._words = words

    def say(self, key: str, **words: object) -> str:
        """Give the phrase for `key`, filled with `words`; KeyError when the catalogue has none."""
        phrase = self._words.gettext(key)
        if phrase == key:
            raise KeyError(key)
        return phrase.format(**words) if words else phrase

    def has(self, key: str) -> bool:
        """Tell whether the catalogue has a phrase for `key`."""
        return self._words.gettext(key) != key

    def count(self, key: str, n: int, **words: object) -> str:
        """Give the phrase for `n` of something, in the singular or the plural."""
        return self._words.ngettext(key, key, n).format(n=n, **words)

    def forms(self, key: str) -> tuple[str, str]:
        """Give the phrase's singular and plural as they stand, to be filled elsewhere."""
        return self._words.ngettext(key, key, 1), self._words.ngettext(key, key, 2)

    def weekday(self, day: dt.date) -> str:
        """Give the day as one says it this year: "torsdag 12. november"."""
        return _formatted(day, self.say("format.weekday"), self.code)

    def day(self, day: dt.date, today: dt.date) -> str:
        """Give the day without the weekday, and with the year only when it is not this one."""
        return _formatted(day, self.say("format.day" if day.year == today.year else "format.year"), self.code)

    def on(self, day: dt.date, today: dt.date) -> str:
        """Give the day as it stands in a sentence; Danish wants its "den"."""
        return self.say("format.on", day=self.day(day, today))

    def short(self, day: dt.date) -> str:
        """Give the day for a table's cell, with its year: "12. nov. 2026"."""
        return _formatted(day, self.say("format.short"), self.code)

    def clock(self, time: dt.time) -> str:
        """Give the time of the day: "13.00" in the Nordic languages, "13:00" in English."""
        return self.say("format.clock", hour=f"{time:%H}", minute=f"{time:%M}")

    def birthday(self, month: int, day: int, year: int | None) -> str:
        """Give a birthday, with its year where it is known."""
        on = dt.date(year or LEAP_YEAR, month, day)
        return _formatted(on, self.say("format.year" if year else "format.day"), self.code)

    def month(self, day: dt.date) -> str:
        """Give the month with its year: "november 2026"."""
        return _formatted(day, self.say("format.month"), self.code)

    def month_letter(self, day: dt.date) -> str:
        """Give the month's first letter, for a narrow place."""
        return _formatted(day, "LLLLL", self.code)

    def listed(self, names: list[str]) -> str:
        """Join names as one says them: "Kari, Ola og Berit"."""
        if len(names) < 2:  # noqa: PLR2004 - one name needs no "and"
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.say('list.and')} {names[-1]}"

    def order(self, text: str) -> str:
        """Give a key that sorts by this language's alphabet: æ, ø, å last in nb and da."""
        folded = unicodedata.normalize("NFC", text).casefold()
        if self.code == "da":
            folded = folded.replace("aa", "å")
        plain = unicodedata.normalize("NFKD", folded.translate(_ENGLISH if self.code == "en" else _NORDIC))
        return "".join(c for c in plain if not unicodedata.combining(c))


@cache
def language(code: str) -> Language:
    """Give the language with that code, one of `LANGUAGES`."""
    folder = Path(__file__).parent / code / "LC_MESSAGES"
    return Language(code, _translations(folder / "kaffegen.po", folder / "kaffegen.mo", code))


def _translations(source: Path, compiled: Path, code: str) -> gettext.GNUTranslations:
    if _is_newer(source, compiled):
        return gettext.GNUTranslations(_compiled(source.read_bytes(), code))
    return gettext.GNUTranslations(io.BytesIO(compiled.read_bytes()))


def _is_newer(source: Path, compiled: Path) -> bool:
    """Tell whether a checkout's catalogue was edited since it was compiled; an installed package has no source."""
    if not source.is_file():
        return False
    return not compiled.is_file() or source.stat().st_mtime_ns > compiled.stat().st_mtime_ns


def _compiled(source: bytes, code: str) -> io.BytesIO:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - a gateway imports late
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(source), locale=code))
    compiled.seek(0)
    return compiled


@lru_cache(maxsize=8192)
def _formatted(day: dt.date, pattern: str, code: str) -> str:
    """Fill a pattern of Babel's, with the names that Babel gave when kaffegen was built, else by Babel itself."""
    names = prepared("names").get(code)
    if names:
        parts = {
            "EEEE": names["weekdays"][day.weekday()],
            "MMMM": names["months"][day.month - 1],
            "MMM": names["short_months"][day.month - 1],
            "LLLLL": names["letters"][day.month - 1],
            "d": str(day.day),
            "y": str(day.year),
        }
        return _SIGN.sub(lambda sign: str(parts.get(sign.group(), sign.group(1) or "")), pattern)
    from babel.dates import format_date  # noqa: PLC0415 - a gateway imports late

    return format_date(day, pattern, locale=code)
