"""Google's contacts as a table, old and new: a column for each value, its label beside it."""

import re

from kaffegen.formats.cells import OWN, Column, people
from kaffegen.formats.record import Heard
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import Heading, Names

_ONE_OF = re.compile(
    r"(email|phone|address|website|im|relation|event|customfield|organization|externalid|jot)([0-9]+)([a-z]+)"
)
_LABELS = ("type", "label")
_OWN_COLUMN = "id"  # our own export has the notes' ids
_NAMES = {
    "firstname": "first", "middlename": "middle", "lastname": "last",
    "givenname": "first", "additionalname": "middle", "familyname": "last", "name": "full", "fileas": "full",
    "nickname": "aliases", "shortname": "aliases", "organizationname": "company", "organizationtitle": "role",
    "birthday": "birthday", "notes": "note", "labels": "topics", "groupmembership": "topics", "language": "language",
    "id": "uid", "linkedin": "profile", "topics": "topics", "relation": "relation", "connected": "connected",
    "location": "city", "initials": "own", "sensitivity": "own", "priority": "own",
}  # fmt: skip
_PARTS = {
    ("email", "value"): "email", ("phone", "value"): "phone", ("website", "value"): "web",
    ("organization", "name"): "company", ("organization", "title"): "role", ("address", "street"): "street",
    ("address", "extendedaddress"): "street2", ("address", "pobox"): "box", ("address", "city"): "place",
    ("address", "region"): "state", ("address", "postalcode"): "code", ("address", "country"): "land",
    ("address", "formatted"): "whole",
}  # fmt: skip
_SURELY = re.compile(r"(?:email|phone|address|website)[0-9]+(?:value|formatted)|organizationname")


def _fits(names: Names) -> bool:
    has_name = {"firstname", "lastname"} <= set(names) or {"givenname", "familyname"} <= set(names)
    return has_name and ("groupmembership" in names or "fileas" in names or any(map(_SURELY.fullmatch, names)))


def _columns(heading: Heading) -> list[Column]:
    """Give what each column is for; one with the labels of another is read with it."""
    is_own = _OWN_COLUMN in heading.names
    labels: dict[tuple[str, str], int] = {}
    for index, name in enumerate(heading.names):
        if (match := _ONE_OF.fullmatch(name)) and match.group(3) in _LABELS:
            labels.setdefault((match.group(1), match.group(2)), index)
    columns = []
    for index, (written, name) in enumerate(zip(heading.columns, heading.names, strict=True)):
        match = _ONE_OF.fullmatch(name)
        if match is None:
            columns.append(Column(index, written, "tags" if is_own and name == "labels" else _NAMES.get(name, "lost")))
        elif match.group(3) not in _LABELS:
            kind, number, part = match.groups()
            use = _PARTS.get((kind, part), "lost")
            by = labels.get((kind, number), -1)
            columns.append(Column(index, written, use, "", by, number))
    return columns


def _read(seen: Seen, country: str) -> Heard:
    table = seen.table(_fits)
    source = OWN if _OWN_COLUMN in table.heading.names else "google"
    return people(source, table, _columns(table.heading), country)


FORMAT = Format(
    "google",
    lambda seen: seen.heading(_fits) is not None,
    _read,
    "First Name, Last Name, Organization Name, E-mail 1 - Value, Phone 1 - Value",
)
