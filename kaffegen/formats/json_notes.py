"""Kaffegen's own export as JSON, a note on each line: whole notes out, and whole notes back."""

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kaffegen.formats.json_places import Unreadable, notes_in
from kaffegen.formats.own_fields import record_of
from kaffegen.formats.record import Given, Heard, Record, WholeNote
from kaffegen.formats.texts import decoded
from kaffegen.problems import Place, Problem

VERSION = "1"
SOURCE = "kaffegen"
KINDS = ("contact", "meeting", "company", "place", "topic", "plan", "me")
DEEPEST = 18  # front matter may be 20 deep, the note itself and its field among them
LONGEST_KEY = 500
LARGEST = 60_000  # characters of fields: front matter beyond 64 kB is refused
LONGEST_ID = 250  # bytes: a file's name has 255 at most
NOT_NOTES = frozenset({"index", "readme"})
_NO_ID = re.compile(r"[/\\:\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|^[._ ]|[. ]$")


class _NoNoteError(Exception):
    """What stands there is no note: the code of a problem, and its words."""

    def __init__(self, code: str, **words: str) -> None:
        super().__init__(code)
        self.code, self.words = code, words


def write_json(records: Iterable[Record], notes: Iterable[WholeNote], today: dt.date) -> str:
    """Give the file: contacts with their id in `Record.uid`, then the notes of other kinds, a line each."""
    lines = [_line("contact", record.uid, {**record.fields, **record.more}, record.text) for record in records]
    lines += [_line(note.kind, note.id, note.fields, note.text) for note in notes]
    listed = ",\n".join(lines)
    return f'{{"version": {VERSION}, "today": "{today}", "notes": [\n{listed}\n]}}\n'


def is_json(content: bytes) -> bool:
    """Tell whether a file's begin looks like kaffegen's own export."""
    head = decoded(content[:4096])[0].lstrip()
    return head.startswith("{") and '"version"' in head and '"notes"' in head


def read_json(given: Given, country: str) -> Heard:
    """Give the notes of an export: contacts as records with their id in `uid`, all others whole."""
    text, encoding = decoded(given.content)
    records: list[Record] = []
    notes: list[WholeNote] = []
    problems: list[Problem] = []
    seen: set[tuple[str, str]] = set()
    for line, found in notes_in(text, VERSION):
        try:
            if isinstance(found, Unreadable):
                raise _NoNoteError(found.code, **found.words)  # noqa: TRY301 - said below, as all that is no note
            note = _note(found, line)
            key = (note.kind, unicodedata.normalize("NFC", note.id).casefold())
            if key in seen:
                raise _NoNoteError("K394", text=note.id)  # noqa: TRY301
        except _NoNoteError as error:
            problems.append(Problem(Place(given.file, line), error.code, words=error.words))
            continue
        seen.add(key)
        if note.kind == "contact":
            record = record_of(note.id, note.fields, note.text, country)
            records.append(replace(record, line=line, file=given.file))
        else:
            notes.append(note)
    return Heard(SOURCE, tuple(records), tuple(problems), encoding, tuple(notes))


def _line(kind: str, note_id: str, fields: Mapping[str, Any], text: str) -> str:
    return json.dumps({"kind": kind, "id": note_id, "fields": fields, "body": text}, ensure_ascii=False)


def _note(found: Any, line: int) -> WholeNote:
    """Give the note that was written; raise _NoNoteError for what is none."""
    if not isinstance(found, dict) or found.get("kind") not in KINDS:
        raise _NoNoteError("K392", text=_shown(found.get("kind") if isinstance(found, dict) else found))
    note_id, fields, body = (found.get(name, usual) for name, usual in (("id", ""), ("fields", {}), ("body", "")))
    if not isinstance(note_id, str) or not is_id(note_id):
        raise _NoNoteError("K393", text=_shown(note_id))
    if not isinstance(fields, dict) or not isinstance(body, str):
        raise _NoNoteError("K392", text=note_id)
    tree = {_field(name): _tree(value, 1) for name, value in fields.items()}
    if len(json.dumps(tree, ensure_ascii=False)) > LARGEST:
        raise _NoNoteError("K395", text=note_id)
    return WholeNote(found["kind"], note_id, tree, _encodable(body), line)


def is_id(text: str) -> bool:
    """Tell whether a text can be a note's id: the name of a file, in no other folder, and of no hidden one."""
    fits = 0 < len(text.encode("utf-8", "replace")) <= LONGEST_ID
    return fits and not _NO_ID.search(text) and text.casefold() not in NOT_NOTES


def _tree(value: Any, depth: int) -> Any:
    """Give a value as front matter says it: every number and truth is a text."""
    if value is None or isinstance(value, str):
        return value if value is None else _clean(value)
    if isinstance(value, bool):
        return str(value).lower()
    if depth >= DEEPEST:
        raise _NoNoteError("K395", text="…")
    if isinstance(value, list):
        return [_tree(entry, depth + 1) for entry in value]
    return {_field(name): _tree(inner, depth + 1) for name, inner in value.items()}


def _field(name: str) -> str:
    if len(name) > LONGEST_KEY:
        raise _NoNoteError("K395", text=_shown(name))
    return _clean(name)


def _clean(text: str) -> str:
    """Give a text without what no front matter holds: controls, halves of letters."""
    if text.isprintable():
        return text
    return "".join(_shown_signs(text))


def _shown_signs(text: str) -> Iterator[str]:
    return (sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs"))


def _encodable(text: str) -> str:
    return text.encode("utf-8", "ignore").decode()


def _shown(value: Any) -> str:
    text = " ".join(_clean(value).split()) if isinstance(value, str) else type(value).__name__
    return text if len(text) <= 80 else f"{text[:79]}…"  # noqa: PLR2004 - as many as fit on a line
