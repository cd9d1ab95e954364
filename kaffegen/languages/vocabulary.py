"""The words people write: headings, periods, marks. All languages at once, so that a note may mix them."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kaffegen.languages.catalogue import LANGUAGES
from kaffegen.languages.tables import table


class Vocabulary(NamedTuple):
    """What a typed word means. Keys are in lower case."""

    headings: Mapping[str, str]  # "løfter" → the section "next_steps"
    periods: Mapping[str, str]  # "uker" → "weeks"
    fields: Mapping[str, tuple[str, ...]]  # "sted" → ("city", "place"): never accepted, only suggested
    choices: Mapping[str, tuple[str, ...]]  # "avholdt" → ("held",): never accepted, only suggested
    ways: Mapping[str, str]  # "e-post" → "email", in a line of the log
    gifts: Mapping[str, str]  # "ga" → "gave", in a line of the log
    them: frozenset[str]  # "de": the box is theirs
    due: frozenset[str]  # "frist": a due date in a box
    none: frozenset[str]  # "ingen": there was none
    leaders: frozenset[str]  # "sjef": the title of somebody who leads
    guides: frozenset[str]  # "veileder": ends like one of them, and does not lead
    common: frozenset[str]  # words that any invitation may use


@cache
def vocabulary() -> Vocabulary:
    """Give the words of all languages, merged."""
    tables = [table(code, "words") for code in LANGUAGES]
    return Vocabulary(
        headings=_meanings(tables, "headings"),
        periods=_meanings(tables, "periods"),
        fields=_suggestions(tables, "fields"),
        choices=_suggestions(tables, "choices"),
        ways=_meanings(tables, "ways"),
        gifts=_meanings(tables, "gifts"),
        them=_words(tables, "them"),
        due=_words(tables, "due"),
        none=_words(tables, "none"),
        leaders=_words(tables, "leaders"),
        guides=_words(tables, "guides"),
        common=_words(tables, "common"),
    )


def _meanings(tables: list[dict[str, dict[str, list[str]]]], part: str) -> dict[str, str]:
    """Turn `meaning = [words]` of every language round: each word to its meaning."""
    return {word: meaning for written in tables for meaning, words in written[part].items() for word in words}


def _suggestions(tables: list[dict[str, dict[str, list[str]]]], part: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for written in tables:
        for meaning, words in written[part].items():
            for word in words:
                found[word] = (*found.get(word, ()), meaning)
    return found


def _words(tables: list[dict[str, dict[str, list[str]]]], mark: str) -> frozenset[str]:
    return frozenset(word for written in tables for word in written["marks"][mark])
