"""Contacts as a CSV file, a row each: under the headings of Google's, which Outlook and spreadsheets can map too.

What Google has no heading for stands under kaffegen's own field names. A name is cut at its last blank.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kaffegen.formats.csv_cells import safe_cell
from kaffegen.formats.record import OWNED, Record

BOM = "\ufeff"  # Excel takes a file without it for one in the machine's old encoding
SEVERAL = " ::: "  # as Google puts several values into a cell
BEGIN = (
    "First Name",
    "Last Name",
    "Nickname",
    "Organization Name",
    "Organization Title",
    "Birthday",
    "Notes",
    "Labels",
)
GOOGLE = frozenset({"name", "aliases", "company", "role", "birthday", "email", "phone", "address", "city", "web"})
OWN = ("linkedin", "language", "topics", "relation", "connected", "past")  # of what records have, the rest
LABELS = {"work": "Work", "home": "Home", "mobile": "Mobile", "other": "Other"}
NUMBERED = (("E-mail", "email"), ("Phone", "phone"), ("Website", "web"))


def write_csv(records: Iterable[Record]) -> str:
    """Give the file, with a byte order mark and CRLF; the columns are those that somebody has something for."""
    rows = [dict(_cells(record)) for record in records]
    columns = list(dict.fromkeys((*BEGIN, *_in_order({name for row in rows for name in row}))))
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(safe_cell(column) for column in columns)
    writer.writerows([safe_cell(row.get(column, "")) for column in columns] for row in rows)
    return BOM + file.getvalue()


def _in_order(names: Iterable[str]) -> list[str]:
    """Give the columns as people look for them: how to reach somebody, then kaffegen's own, in a fixed order."""
    begin = ("E-mail", "Phone", "Address", "Website", "Id", *OWN)
    places = {name: place for place, name in enumerate(begin)}

    def place(name: str) -> tuple[int, int, str]:
        head, _, rest = name.partition(" ")
        return (
            places.get(name, places.get(head, len(places))),
            int(rest.split(" ")[0]) if _is_numbered(rest) else 0,
            name,
        )

    return sorted(names, key=place)


def _is_numbered(rest: str) -> bool:
    return rest.partition(" ")[0].isdecimal()


def _cells(record: Record) -> Iterator[tuple[str, str]]:
    """Give what stands in a contact's row, by column."""
    fields, more = record.fields, record.more
    first, last = _parted(_shown(fields.get("name")) or record.uid)
    yield from (("First Name", first), ("Last Name", last), ("Id", record.uid), ("Notes", _lines(record.text)))
    yield from (("Nickname", _shown(fields.get("aliases"))), ("Labels", _shown(more.get("tags"))))
    yield from (
        ("Organization Name", _shown(fields.get("company"))),
        ("Organization Title", _shown(fields.get("role"))),
    )
    yield "Birthday", _shown(fields.get("birthday"))
    for heading, name in NUMBERED:
        for number, (label, value) in enumerate(_labelled(fields.get(name)), start=1):
            yield f"{heading} {number} - Label", LABELS.get(label, label)
            yield f"{heading} {number} - Value", value
    for heading, name in (("Address 1 - Formatted", "address"), ("Address 1 - City", "city")):
        if name in fields:
            yield heading, _shown(fields[name])
    for name, value in (
        *((name, fields[name]) for name in OWNED if name in fields and name not in GOOGLE),
        *more.items(),
    ):
        if name != "tags":
            yield name if name[:1].islower() else f"x_{name}", _shown(value)  # no other column's heading


def _parted(name: str) -> tuple[str, str]:
    """Give the names before the last blank, and the one after it."""
    first, _, last = name.rpartition(" ")
    return (first, last) if first else (last, "")


def _labelled(value: Any) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [(str(label), _shown(one)) for label, one in value.items()]
    return [("", _shown(one)) for one in (value if isinstance(value, list | tuple) else [value]) if one]


def _shown(value: Any) -> str:
    """Give a value as one cell: entries of a list one after another, fields of a mapping with their names."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {_shown(inner)}" for name, inner in value.items())
    if isinstance(value, list | tuple):
        return SEVERAL.join(filter(None, map(_shown, value)))
    return _lines(str(value))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
