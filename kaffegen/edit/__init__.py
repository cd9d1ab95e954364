"""Edits of notes: byte-exact, written safely, and undone when asked."""

from kaffegen.edit.changed import changed
from kaffegen.edit.changes import (
    AddTo,
    AppendLines,
    AppendPassage,
    BeginList,
    Change,
    DropBox,
    PutEntries,
    PutField,
    PutPart,
    Refer,
    RemoveLine,
    SnoozeBox,
    TickBox,
)
from kaffegen.edit.disk import create, replace
from kaffegen.edit.fields import said_in
from kaffegen.edit.history import Edit, Undone, undo
from kaffegen.edit.note import edit_note, edit_notes
from kaffegen.edit.refused import EditFailed, EditRefused
from kaffegen.edit.yaml_values import as_yaml

__all__ = [
    "AddTo",
    "AppendLines",
    "AppendPassage",
    "BeginList",
    "Change",
    "DropBox",
    "Edit",
    "EditFailed",
    "EditRefused",
    "PutEntries",
    "PutField",
    "PutPart",
    "Refer",
    "RemoveLine",
    "SnoozeBox",
    "TickBox",
    "Undone",
    "as_yaml",
    "changed",
    "create",
    "edit_note",
    "edit_notes",
    "replace",
    "said_in",
    "undo",
]
