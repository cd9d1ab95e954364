"""Whom a line of the inbox is about: named before a sign, at its beginning, or after a verb that it begins with."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.acts.inbox_words import any_of, begin_of, words
from kaffegen.model import Contact, Journal, folded

MOST_WORDS = 4  # of a name
_PARTED = re.compile(r"@?(?:\[\[)?(?P<who>[^:\[\]|]{1,80}?)(?:\|[^\]]*)?(?:\]\])?\s*(?::|\s[–—-]\s)\s*(?P<text>\S.*)")
_TOKEN = re.compile(r"\S+")
_STOPS = ",.;:!?"
_LEADS = ("reached", "promised", "meetings", "openers", "yes", "no")


class Naming(NamedTuple):
    """Who may be meant, and the text without the name; why nobody can be sure, as a phrase of `cli.inbox` says it."""

    people: tuple[Contact, ...] = ()
    text: str = ""
    manner: str = ""  # "sign", "begin", "verb", or "within" for a name that merely stands there
    name: str = ""  # as it is written
    doubt: str = "unknown"  # "several" are called so, the line is about "all" of them, or "within"; empty when sure


def named(journal: Journal, text: str) -> Naming:
    """Give whom a line names, and how."""
    return _before_a_sign(journal, text) or _at_the_beginning(journal, text) or _within(journal, text)


def people_called(journal: Journal, name: str, *, is_lower: bool = False) -> tuple[Contact, ...]:
    """Give those who are called so, by the first name too; in small letters that may be any word, unless `is_lower`."""
    key = folded(name.strip(_STOPS + " "))
    found = journal.people.get(key, ()) if key else ()
    if found or not key or not (is_lower or name[:1].isupper()):
        return tuple(found)
    return tuple(one for one in journal.contacts if folded(one.name).startswith(f"{key} "))


def names_in(written: str) -> list[str]:
    """Give the names between commas, "og", "&" and "+"."""
    parts = re.split(rf"\s*(?:[,&+/]|(?<!\w)(?:{any_of('and')})(?!\w))\s*", written, flags=re.IGNORECASE)
    return [part for part in parts if part]


def _before_a_sign(journal: Journal, text: str) -> Naming | None:
    found = _PARTED.fullmatch(text)
    if found is None:
        return None
    if people := people_called(journal, found["who"], is_lower=True):
        return Naming(people, found["text"], "sign", found["who"], "several" if people[1:] else "")
    names = names_in(found["who"])
    each = [people_called(journal, name, is_lower=True) for name in names]
    if len(names) > 1 and any(each):
        return _all(text, [one for people in each for one in people])
    return None


def _at_the_beginning(journal: Journal, text: str) -> Naming | None:
    tokens = list(_TOKEN.finditer(text.removeprefix("@")))
    text = text.removeprefix("@")
    for count in range(min(MOST_WORDS, len(tokens) - 1), 0, -1):
        name, rest = text[: tokens[count - 1].end()], text[tokens[count].start() :]
        people = people_called(journal, name.rstrip(_STOPS))
        if not people or _goes_on(name, rest, people):
            continue
        if others := _others_at(journal, name, rest):
            return _all(text, [*people, *others[0]])
        return Naming(people, rest, "begin", name.rstrip(_STOPS), "several" if people[1:] else "")
    return None


def _others_at(journal: Journal, name: str, rest: str) -> tuple[tuple[Contact, ...]] | None:
    """Give who stands beside the first one, after a comma or an "og": nobody known, for a name that is nobody's."""
    joined = re.match(rf"(?:[&+/]|(?:{any_of('and')})(?!\w))\s*", rest, re.IGNORECASE)
    if joined is None and not name.endswith(","):
        return None
    after = rest[joined.end() :] if joined else rest
    found = next(_mentions(journal, after, is_lower=bool(joined)), None)
    if found and found[0] == 0:
        return (found[2],)
    return ((),) if joined and after[:1].isupper() else None


def _within(journal: Journal, text: str) -> Naming:
    """Give who is named anywhere: for sure, where the line begins with what one does with somebody."""
    lead = next((begin for subject in _LEADS if (begin := begin_of(text, subject))), "")
    mentions = list(_mentions(journal, text, lead=lead))
    if not mentions:
        return Naming(text=text)
    people = list({one.id: one for _, _, found in mentions for one in found}.values())
    start, end, first = mentions[0]
    if len(mentions) > 1 and len(people) > 1:
        return _all(text, people)
    is_sure = bool(lead) and _is_towards(text, lead, start)
    doubt = "within" if not is_sure else "several" if first[1:] else ""
    return Naming(tuple(people), text, "verb" if is_sure else "within", text[start:end], doubt)


def _is_towards(text: str, lead: str, start: int) -> bool:
    """Tell whether a name stands where one is named towards whom something is done: "husk å ringe bjørn"."""
    between = text[len(lead) : start].split()
    return len(between) <= (begin_of(lead, "promised") == lead) or folded(between[-1]) in words("towards")


def _mentions(
    journal: Journal, text: str, *, lead: str = "", is_lower: bool = False
) -> Iterator[tuple[int, int, tuple[Contact, ...]]]:
    """Give each name in a text, from where to where; small letters will do after a lead and after a preposition."""
    tokens = list(_TOKEN.finditer(text))
    index = 0
    while index < len(tokens):
        start = tokens[index].start()
        is_free = is_lower or bool(lead and start > len(lead) and _is_towards(text, lead, start))
        for count in range(min(MOST_WORDS, len(tokens) - index), 0, -1):
            name, rest = text[start : tokens[index + count - 1].end()], text[tokens[index + count - 1].end() :].lstrip()
            people = people_called(journal, name.strip(_STOPS), is_lower=is_free)
            if people and not (name[:1].islower() and not is_free) and not _goes_on(name, rest, people):
                yield start, start + len(name.rstrip(_STOPS)), people
                index += count - 1
                break
        index += 1


def _goes_on(name: str, rest: str, people: tuple[Contact, ...]) -> bool:
    """Tell whether a first name is followed by another surname than theirs: somebody else's, then."""
    plain = folded(name.rstrip(_STOPS))
    is_whole = not plain.isalpha() and any(plain in map(folded, _names(one)) for one in people)
    return not is_whole and rest[:1].isupper() and not name.endswith(tuple(_STOPS))


def _names(contact: Contact) -> tuple[str, ...]:
    return (contact.id, contact.name, *(contact.aliases or ()))


def _all(text: str, people: list[Contact]) -> Naming:
    return Naming(tuple({one.id: one for one in people}.values()), text, "within", "", "all")
