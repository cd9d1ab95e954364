"""What another tool says of a person: one record each, in the fields of a contact's note, whatever the format was."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kaffegen.problems import Problem

OWNED = (  # what a source may give, in the order in which a note says it; the rest of a note is a person's own
    "name", "aliases", "company", "role", "city", "address", "past", "email", "phone", "linkedin", "web", "language",
    "topics", "relation", "connected", "birthday",
)  # fmt: skip


class Given(NamedTuple):
    """What is to be imported: a file's bytes, or the files of a folder by their path in it."""

    file: str  # as the user called it
    content: bytes = b""
    files: Mapping[str, bytes] = {}


class Lost(NamedTuple):
    """Something that the source says and no field of a contact holds: what it is called there, and where."""

    what: str  # "PHOTO", "Fax"
    value: str  # short enough to show; empty for what is no text
    line: int
    is_kept: bool = False  # as a line of the text


@dataclass(frozen=True, slots=True)
class Record:
    """A person as a source has them. `fields` are as a note's front matter says them: texts, lists, mappings."""

    line: int  # where it begins in the file, from 1
    fields: Mapping[str, Any]
    file: str = ""
    uid: str = ""  # what the source itself tells them apart by; of kaffegen's own exports the note's id
    text: str = ""  # Markdown, already made harmless: what they had noted there
    lost: tuple[Lost, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)  # a note's other fields, of kaffegen's own exports
    is_own: bool = False  # of kaffegen's own exports: all of the note, however the file was made


class WholeNote(NamedTuple):
    """A note of another kind than a contact's, of kaffegen's own exports: its front matter as text, and its body."""

    kind: str  # "meeting", "company", "place", "topic", "plan", "me"
    id: str
    fields: Mapping[str, Any]
    text: str = ""
    line: int = 1


class Heard(NamedTuple):
    """All that was read of a source, and what could not be. `source` is what notes call it: `linkedin`, `vcard`."""

    source: str
    records: tuple[Record, ...]
    problems: tuple[Problem, ...] = ()
    encoding: str = "utf-8"
    notes: tuple[WholeNote, ...] = ()


def labelled(pairs: Iterable[tuple[str, str]]) -> Any:
    """Give addresses with their labels (empty: none) as a note says them: a text, a list, or `{work: …, home: …}`.

    One that comes twice is said once, with its label; a second one of a label gets a number.
    """
    found: dict[str, str] = {}  # the address → its label
    for label, value in pairs:
        if value and not found.get(value):
            found[value] = label
    if not any(found.values()):
        return next(iter(found)) if len(found) == 1 else list(found)
    given: dict[str, str] = {}
    for value, label in found.items():
        name, number = label or "other", 2
        while name in given:
            name, number = f"{label or 'other'}{number}", number + 1
        given[name] = value
    return given
