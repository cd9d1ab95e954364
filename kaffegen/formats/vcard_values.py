"""The values of vCard properties: parts and lists, escapes, days, texts that may hold markup."""

import datetime as dt
import re

from kaffegen.formats.markdown_text import as_words, words_of_html
from kaffegen.formats.texts import cleaned

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PART = re.compile(r"(?:[^;\\]|\\.|\\$)*", re.DOTALL)
_ENTRY = re.compile(r"(?:[^,\\]|\\.|\\$)*", re.DOTALL)
_DAY = re.compile(r"([0-9]{4})[-.]?([0-9]{2})[-.]?([0-9]{2})(?:[T ].*)?", re.DOTALL)
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_YEARLESS = re.compile(r"--([0-9]{2})-?([0-9]{2})(?:T.*)?", re.DOTALL)
_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
_HARMLESS = re.compile(
    r"</?(?:a|b|strong|i|em|ul|ol|li|p|br|code|pre|blockquote)"
    r"(?: (?:rel|title|lang|hreflang|start|type)=\"[^\"<>]*\"| href=\"(?:https?://|mailto:)[^\"<>]*\")* ?/?>"
    r"|<(?:https?://[^\s<>\"]+|[\w.+-]+@[\w.-]+)>"
)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|u|a|ul|ol|li|html|body|font|table|img|script|style|h[1-6])\b[^<>]*>", re.IGNORECASE
)
NO_YEAR = 1604  # Apple's telephones write it for a birthday without
YEARS = range(1900, 2101)
LEAP_YEAR = 2000


def unescaped(value: str) -> str:
    """Give a text without its escapes."""
    return _ESCAPE.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], value) if "\\" in value else value


def parts(value: str) -> list[str]:
    r"""Give what semicolons separate; `\;` separates nothing."""
    if "\\" not in value:
        return value.split(";")
    return [unescaped(part) for part in _split(_PART, value)]


def entries(value: str) -> list[str]:
    r"""Give what commas separate; `\,` separates nothing."""
    if "\\" not in value:
        return value.split(",")
    return [unescaped(entry) for entry in _split(_ENTRY, value)]


def _split(part: re.Pattern[str], value: str) -> list[str]:
    found, at = [], 0
    while match := part.match(value, at):
        found.append(match[0])
        at = match.end() + 1
        if at > len(value):
            break
    return found


def birthday(value: str) -> str | None:
    """Give a birthday as a note says it, `1980-05-17` or `05-17`; None for what is none, or not the whole of one."""
    written = value.strip()
    if match := _YEARLESS.fullmatch(written):
        return _day(LEAP_YEAR, match[1], match[2])[5:] or None
    if match := _DAY.fullmatch(written):
        year, month, day = int(match[1]), match[2], match[3]
    elif match := _DOTTED.fullmatch(written):
        year, month, day = int(match[3]), match[2], match[1]
    else:
        return None
    if year == NO_YEAR:
        return _day(LEAP_YEAR, month, day)[5:] or None
    return (_day(year, month, day) or None) if year in YEARS else None


def _day(year: int, month: str, day: str) -> str:
    try:
        return dt.date(year, int(month), int(day)).isoformat()
    except ValueError:
        return ""


def note(value: str, is_own: bool = False) -> str:
    """Give a note for a contact's Markdown: HTML cleaned, and other text as words; of our own card as it was."""
    text = cleaned(value).strip()
    if is_own:
        return own_text(text)
    return words_of_html(text) if _MARKUP.search(text) else as_words(text)


def own_text(text: str) -> str:
    """Give Markdown in which no tag stands but the plainest: any other `<` is shown as that sign."""
    return _TAG.sub(lambda sign: "<" if _HARMLESS.match(text, sign.start()) else "&lt;", text) if "<" in text else text
