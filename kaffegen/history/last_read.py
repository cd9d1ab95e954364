"""What cannot be read in a version of a note, as it last could be: a fault in one commit hides no change for ever."""

from collections.abc import Mapping
from typing import Any

from kaffegen.model import Note
from kaffegen.model.meeting import DECIDING

WHOLE = ""  # in place of a field: all of the note
FIELDS = DECIDING | {
    "name", "company", "role", "cadence", "paused_until", "contact", "contacts", "nudged", "answered", "asked_by",
}  # fmt: skip
Blobs = Mapping[str, str]  # field, or WHOLE → the blob in which it could last be read; empty where it never could


def unread_in(note: Note) -> frozenset[str]:
    """Give the fields that the history tells of and that cannot be read, or WHOLE."""
    return frozenset({WHOLE}) if note.about.unreadable else note.about.faulty & FIELDS


def last_read(unread: frozenset[str], before: str, known: Mapping[str, Blobs]) -> dict[str, str]:
    """Give where what is unread in a version could last be read; `known` says it of the version before."""
    there = known.get(before, {})
    if WHOLE in unread:
        return {**there, WHOLE: there.get(WHOLE, before)}
    return {field: there.get(field, there.get(WHOLE, before)) for field in sorted(unread)}


def mended(note: Note, instead: Mapping[str, Note | None]) -> Note | None:
    """Give a note with each field, or WHOLE, from where it could last be read; None where nothing ever could."""
    whole = instead.get(WHOLE, note)
    if whole is None:
        return None
    said = _said(whole)
    for field, source in instead.items():
        if source is not None and field in said:
            said[field] = _said(source)[field]
    said["private"] = any(each.private for each in (note, whole, *instead.values()) if each is not None)
    about = whole.about._replace(faulty=whole.about.faulty - instead.keys())
    return type(whole).model_construct(**said).belongs_to(about)


def _said(note: Note) -> dict[str, Any]:
    """Give what a note says, by the names that its fields have in a file."""
    return {info.alias or name: getattr(note, name) for name, info in type(note).model_fields.items()}
