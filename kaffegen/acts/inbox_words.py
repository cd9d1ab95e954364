"""The words by which a line of the inbox is understood: of all languages at once, as a line may be in any."""

import re
from functools import cache

from kaffegen.languages import LANGUAGES, table

EDGES = " \t.,;:!?–—-"  # what may stand around words and says nothing


@cache
def words(subject: str) -> frozenset[str]:
    """Give the words of a subject."""
    return frozenset(word for code in LANGUAGES for word in table(code, "inbox")[subject])


@cache
def labels() -> dict[str, str]:
    """Give the words that name a field of a contact, each with the field."""
    facts = [table(code, "inbox")["facts"] for code in LANGUAGES]
    return {word: field for each in facts for field, said in each.items() if field != "has" for word in said}


@cache
def around_facts() -> frozenset[str]:
    """Give the words around a fact that say no more than that it is one."""
    return frozenset(word for code in LANGUAGES for word in table(code, "inbox")["facts"]["has"])


def begin_of(text: str, subject: str) -> str:
    """Give the longest of a subject's words that a text begins with, as it is written; nothing when there is none."""
    found = _begins(subject).match(text)
    return found.group() if found else ""


def without_begin(text: str, subject: str) -> str:
    """Give a text without the longest of a subject's words that it begins with."""
    return text[len(begin_of(text, subject)) :].strip()


def any_of(subject: str) -> str:
    """Give a pattern of any of a subject's words, the longest first."""
    return "|".join(map(re.escape, sorted(words(subject), key=lambda word: (-len(word), word))))


@cache
def _begins(subject: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(subject)})(?![\w-])", re.IGNORECASE)
