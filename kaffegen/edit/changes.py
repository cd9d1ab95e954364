"""What can be changed in a note, as values: each becomes the fewest bytes that say it."""

import datetime as dt
from typing import NamedTuple

from kaffegen.model import Path


class PutField(NamedTuple):
    """A field of the front matter gets this value: YAML as it is to stand, on one line (see `as_yaml`)."""

    field: str
    value: str


class AddTo(NamedTuple):
    """A list of the front matter gets one more value; with `key`, a mapping gets that key (a person, a rule)."""

    field: str
    value: str
    key: str = ""


class PutEntries(NamedTuple):
    """A list of the front matter gets these values, each on a line of its own where the list begins with them."""

    field: str
    values: tuple[str, ...]


class PutPart(NamedTuple):
    """A part of an entry in a list, `next_steps[2].done`, gets this value; a plain text becomes a mapping.

    `said` is what the entry said when that was decided: it is found by it, wherever it moved since.
    """

    path: Path
    part: str
    value: str
    said: str = ""


class BeginList(NamedTuple):
    """A list that the front matter has not begins with an entry of parts, a line each: YAML as they are to stand."""

    field: str
    parts: tuple[tuple[str, str], ...]


class TickBox(NamedTuple):
    """The box with that text, at that line or wherever it moved, is ticked on a day; a line without a box gets one."""

    line: int
    text: str
    day: dt.date


class DropBox(NamedTuple):
    """The box with that text is dropped: `- [-]`."""

    line: int
    text: str


class SnoozeBox(NamedTuple):
    """The box with that text is put off until a day: `⏳`."""

    line: int
    text: str
    day: dt.date


class AppendLines(NamedTuple):
    """A section of the body (`touches`, `memo` …) gets lines at its end, and its heading if it had none."""

    section: str
    lines: tuple[str, ...]


class AppendPassage(NamedTuple):
    """A section of the body (`touches`, `private` …; else the one with that `title`) gets a text at its end, as it is.

    Headings in the text come to stand below the section's own. A log stays in the order of its days.
    """

    section: str
    text: str
    title: str = ""


class Refer(NamedTuple):
    """Whoever is named so (folded) is referred to otherwise from now on, wherever that can be done surely.

    `paths` are addresses of links in Markdown in the same way. In the person's `own` note a field that names them goes.
    """

    names: tuple[tuple[str, str], ...]
    paths: tuple[tuple[str, str], ...] = ()
    is_own: bool = False


class RemoveLine(NamedTuple):
    """The line of the body with that text, at that number or wherever it moved, goes."""

    line: int
    text: str


FieldChange = PutField | AddTo | PutEntries | PutPart | BeginList
LineChange = TickBox | DropBox | SnoozeBox | RemoveLine
Change = FieldChange | LineChange | AppendLines | AppendPassage | Refer
