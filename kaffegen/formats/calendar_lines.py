"""An .ics file line by line: what is folded put together, and the properties of each event with where they stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from icalendar.parser import Contentline

from kaffegen.formats.texts import decoded

LONGEST = 20_000  # letters of a line: a description may be longer, and is not asked for
DEEPEST = 10
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NAME = re.compile(r"[A-Za-z0-9-]+")
WANTED = frozenset({
    "UID", "SUMMARY", "LOCATION", "STATUS", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    "ATTENDEE", "ORGANIZER", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "SEQUENCE",
})  # fmt: skip


class Property(NamedTuple):
    """A property of an event: its parameters by their names in capitals, its value as it stands, and its line."""

    name: str
    parameters: dict[str, str]
    value: str
    line: int

    @property
    def text(self) -> str:
        """Give the value as text."""
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


class Block(NamedTuple):
    """An event with its line and properties, and the lines in it that are none."""

    line: int
    properties: tuple[Property, ...]
    unread: tuple[int, ...]
    is_ended: bool

    def first(self, name: str) -> Property | None:
        """Give the first property of that name."""
        return next((each for each in self.properties if each.name == name), None)

    def all(self, *names: str) -> Iterator[Property]:
        """Give all properties of these names."""
        return (each for each in self.properties if each.name in names)


class Calendar(NamedTuple):
    """What a file holds: its events, what it calls its time zones elsewhere, and whether it takes all back."""

    blocks: tuple[Block, ...]
    zones: dict[str, str]  # a TZID → the place that the file itself gives for it
    is_cancelling: bool


def calendar_of(content: bytes) -> Calendar:
    """Give the events of a file as they are written. Nothing in it raises."""
    blocks: list[Block] = []
    zones: dict[str, str] = {}
    open_: list[str] = []
    found: list[Property] = []
    unread: list[int] = []
    begun, is_cancelling, zone = 0, False, ""
    for number, line in _unfolded(decoded(content)[0]):
        name, value = _head(line)
        if name == "BEGIN":
            open_ = [*open_, value.upper()][-DEEPEST:]
            if value.upper() == "VEVENT":
                begun, found, unread = number, [], []
        elif name == "END":
            if value.upper() == "VEVENT" and begun:
                blocks.append(Block(begun, tuple(found), tuple(unread), is_ended=True))
                begun = 0
            open_ = open_[:-1]
        elif open_[-1:] == ["VEVENT"] and begun and name in WANTED:
            read = _property(line, number)
            found += [read] if read else []
            unread += [] if read else [number]
        elif open_[-1:] == ["VTIMEZONE"] and name in ("TZID", "X-LIC-LOCATION"):
            zone = value if name == "TZID" else zone
            zones |= {zone: value} if name != "TZID" else {}
        elif name == "METHOD":
            is_cancelling |= value.upper() == "CANCEL"
    if begun:
        blocks.append(Block(begun, tuple(found), tuple(unread), is_ended=False))
    return Calendar(tuple(blocks), zones, is_cancelling)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Give each line with its number, put together with those that go on with it."""
    number, parts, length = 0, [""], 0
    for at, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t") and number:
            if length < LONGEST:
                parts.append(line[1:])
                length += len(line)
            continue
        if number and "".join(parts):
            yield number, "".join(parts)
        number, parts, length = at, [line], len(line)
    if "".join(parts):
        yield number, "".join(parts)


def _head(line: str) -> tuple[str, str]:
    """Give a line's name in capitals, and what stands behind its first colon."""
    found = _NAME.match(line)
    return (found.group().upper() if found else ""), line[:LONGEST].partition(":")[2].strip()


def _property(line: str, number: int) -> Property | None:
    try:
        name, parameters, value = Contentline(line[:LONGEST]).parts()  # type: ignore[no-untyped-call]  # as the library has it
    except ValueError:
        return None
    given = {str(key).upper(): _said(said) for key, said in parameters.items()}
    return Property(str(name).upper(), given, str(value), number)


def _said(parameter: object) -> str:
    return ", ".join(map(str, parameter)) if isinstance(parameter, list) else str(parameter)
