"""Addresses in parts: the one at work is where one meets somebody, the others are kept as text."""

from collections.abc import Mapping

from kaffegen.formats.person import Person, label_of
from kaffegen.formats.texts import one_line

PARTS = ("street", "street2", "street3", "box", "code", "place", "state", "land", "whole")
Places = dict[tuple[str, str], dict[str, str]]  # label and number → what each part is, and what it is called

_STREETS = ("street", "street2", "street3", "box")
_FIRST = ("work", "home", "other", "")


def put_places(person: Person, places: Places) -> None:
    """Give a person the address that comes first, with its city, and keep the others as text."""
    for key in sorted(places, key=lambda key: (_rank(key[0]), key[1])):
        parts = places[key]
        address, what = _written(parts), parts["what"]
        if "address" in person.fields or not _is_somewhere(parts):
            person.lose(what, address)
            continue
        if parts.keys() != {"place", "what"}:  # a town alone is said once
            person.put("address", address, what)
        person.put("city", parts.get("place", ""), what)


def _rank(label: str) -> int:
    plain = label_of(label)
    return _FIRST.index(plain) if plain in _FIRST else len(_FIRST)


def _is_somewhere(parts: Mapping[str, str]) -> bool:
    """Tell whether it says more than a country."""
    return any(part in parts for part in (*_STREETS, "place", "whole"))


def _written(parts: Mapping[str, str]) -> str:
    """Give an address on one line, as one writes it: street, code and place, country."""
    if "whole" in parts and not any(part in parts for part in _STREETS):
        return ", ".join(filter(None, (one_line(line) for line in parts["whole"].splitlines())))
    place = " ".join(one_line(parts[part]) for part in ("code", "place") if part in parts)
    lines = [*(parts.get(part, "") for part in _STREETS), place, parts.get("state", ""), parts.get("land", "")]
    return ", ".join(filter(None, map(one_line, lines)))
