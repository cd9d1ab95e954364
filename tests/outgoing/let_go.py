"""How these tests let a journal leave, and take it in again."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from kaffegen.formats.json_notes import read_json, write_json
from kaffegen.formats.record import Given
from kaffegen.incoming.whole_notes import note_text
from kaffegen.model import Note
from kaffegen.outgoing.leaving import Leaving, leaving
from kaffegen.read.assemble import journal_of
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

MANNER = Manner("NO")
FOLDERS = {
    "contacts": "contact", "meetings": "meeting", "companies": "company", "places": "place", "topics": "topic",
    "plans": "plan", "me.md": "me",
}  # fmt: skip


def notes_of(files: Mapping[str, str | bytes]) -> list[Note]:
    sources = [
        Source(f"journal/{src}", src, kind, text if isinstance(text, bytes) else text.encode())
        for src, text in sorted(files.items())
        if (kind := FOLDERS.get(src.partition("/")[0])) and src.endswith(".md") and "/_" not in src
    ]
    return [note_of(source, MANNER)[0] for source in sources]


def left(files: Mapping[str, str | bytes], *, with_private: bool = False) -> Leaving:
    return leaving(journal_of(notes_of(files)), MANNER, "nb", with_private=with_private)


def by_id(found: Leaving) -> dict[str, tuple[dict[str, Any], str]]:
    contacts = {record.uid: ({**record.fields, **record.more}, record.text) for record in found.records}
    return contacts | {note.id: (dict(note.fields), note.text) for note in found.notes}


def as_json(found: Leaving) -> str:
    return write_json(found.records, found.notes, dt.date(2026, 11, 18))


def rebuilt(found: Leaving) -> list[Note]:
    """Give the notes that an export says, by way of its file."""
    written = as_json(found)
    heard = read_json(Given("a.json", written.encode()), "NO")
    assert heard.problems == ()
    contacts = [
        ("contact", one.uid, note_text("contact", {**one.fields, **one.more}, one.text)) for one in heard.records
    ]
    others = [(one.kind, one.id, note_text(one.kind, one.fields, one.text)) for one in heard.notes]
    sources = [Source(f"{name}.md", f"{name}.md", kind, text.encode()) for kind, name, text in (*contacts, *others)]
    return [note_of(source, MANNER)[0] for source in sources]


def meaning(note: Note) -> Any:
    """Give all values of a note but the places of its items, and what is no field."""
    said = note.model_dump(by_alias=True)
    said.pop("motivation", None)
    return note.about.kind, note.id, _placeless(said), dict(note.about.sections), note.private


def _placeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _placeless(inner) for name, inner in value.items() if name != "\0at"}
    if isinstance(value, tuple | list):
        return tuple(map(_placeless, value))
    return value
