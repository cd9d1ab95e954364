"""Where somebody can be reached, in the form in which two writings of one address are equal."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from kaffegen.formats.record import Record
from kaffegen.phones import international

Key = tuple[str, str]  # the kind of address, and the address
KINDS = ("email", "phone", "linkedin")
_PROFILE = re.compile(
    r"(?:https?:)?(?://)?(?:[\w-]+\.)*linkedin\.com/(?:m/|mwlite/)?(?:in|pub|profile)/([^/?#\s]+)", re.I
)
_SCHEME = re.compile(r"^(?:https?:)?//(?:www\.)?", re.I)


def keys_of(fields: Mapping[str, Any], country: str) -> Iterator[Key]:
    """Give every address in a note's fields: mails, telephones, the profile on LinkedIn."""
    for address in each(fields.get("email")):
        yield "email", address.casefold()
    for number in each(fields.get("phone")):
        yield "phone", international(number, country) or number
    for profile in each(fields.get("linkedin"))[:1]:
        yield "linkedin", handle(profile)


def keys_of_record(record: Record, country: str) -> tuple[Key, ...]:
    """Give every address of somebody in a file, each once."""
    return tuple(dict.fromkeys(keys_of(record.fields, country)))


def each(value: Any) -> list[str]:
    """Give the texts of a field that holds one, several, or some by label."""
    if value is None:
        return []
    if isinstance(value, str):
        return [part for part in map(str.strip, value.split(",")) if part] if "," in value else [value.strip()]
    parts = value.values() if isinstance(value, dict) else value
    return [part.strip() for part in parts if isinstance(part, str) and part.strip()]


@lru_cache(maxsize=1 << 16)
def handle(profile: str) -> str:
    """Give the name of a profile on LinkedIn, whatever its language, host and case are; of another address, that."""
    found = _PROFILE.match(profile.strip())
    if found:
        return unquote(found.group(1)).casefold()
    return _SCHEME.sub("", profile.strip()).partition("?")[0].rstrip("/").casefold()
