"""The pure heart of an edit: bytes in, bytes out, and only the bytes that say the change are others."""

import codecs
import re
from collections.abc import Iterable

from kaffegen.edit.boxes import changed_line, says
from kaffegen.edit.changes import (
    AppendLines,
    AppendPassage,
    Change,
    DropBox,
    FieldChange,
    LineChange,
    Refer,
    RemoveLine,
    SnoozeBox,
    TickBox,
)
from kaffegen.edit.fields import edited
from kaffegen.edit.front import spliced
from kaffegen.edit.passages import with_passage
from kaffegen.edit.references import with_links, with_references
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.sections import appended, bare
from kaffegen.languages import LANGUAGES
from kaffegen.read.body import Written, body_of
from kaffegen.read.found import LARGEST
from kaffegen.read.split import parts_of

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)
_LINES = (TickBox, DropBox, SnoozeBox, RemoveLine)
_NO_FRONT = "K109"
DEFAULT_LANGUAGE = LANGUAGES[0]


def changed(content: bytes, changes: Iterable[Change], *, kind: str, language: str = DEFAULT_LANGUAGE) -> bytes:
    """Give a note's bytes with the changes made, in the language of its headings or `language`.

    Raise EditRefused when the note cannot be edited surely, or a change does not find its line.
    """
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    text = _text(content.removeprefix(mark))
    for change in _in_turn(changes):
        _check(text, kind)
        if isinstance(change, AppendLines):
            text = _with_lines(text, change, language)
        elif isinstance(change, AppendPassage):
            text = with_passage(text, parts_of(text).body_start, change, language, _end_of_line(text))
        elif isinstance(change, Refer):
            text = _with_references(text, change, kind)
        elif isinstance(change, _LINES):
            text = _with_line(text, change)
        else:
            text = _with_front(text, change, kind)
    return mark + text.encode()


def _text(content: bytes) -> str:
    if len(content) > LARGEST or b"\0" in content:  # nothing but NUL is what a power cut leaves
        raise EditRefused("edit.unreadable")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise EditRefused("edit.no-text", offset=str(error.start)) from None


def _check(text: str, kind: str) -> None:
    """Refuse what git left half united, and what has no end of its front matter."""
    parts = parts_of(text)
    if "<<<<<<<" in text or ">>>>>>>" in text:  # in fenced code they are just text
        body = Written(text[parts.body_start :]).read
        if any(map(_CONFLICT.search, (text[: parts.body_start], body))):
            raise EditRefused("edit.conflict")
    if kind and parts.fault and parts.fault != _NO_FRONT:  # the inbox has no front matter
        raise EditRefused("edit.unreadable")


def _in_turn(changes: Iterable[Change]) -> list[Change]:
    """Give the changes in the order to make them: first those that name a line, from the last line up."""
    given = list(changes)
    lines = [change for change in given if isinstance(change, _LINES)]
    return [*sorted(lines, key=lambda change: -change.line), *(c for c in given if not isinstance(c, _LINES))]


def _with_line(text: str, change: LineChange) -> str:
    start = parts_of(text).body_start
    after = spliced(text, changed_line(text, start, change))
    if not says(after, start, change):
        raise EditRefused("edit.by-hand")
    return after


def _with_lines(text: str, change: AppendLines, language: str) -> str:
    parts = parts_of(text)
    after = spliced(text, [appended(text, parts.body_start, change, language, _end_of_line(text))])
    section = body_of(after, parts.body_start).sections.get(change.section, "")
    if not all(bare(line) in section for line in change.lines):  # code or a comment that is not ended swallowed them
        raise EditRefused("edit.by-hand")
    return after


def _with_references(text: str, change: Refer, kind: str) -> str:
    parts = parts_of(text)
    text = with_links(text, parts.body_start, change)
    if not parts.front:
        return text
    front = with_references(parts.front, change, kind, "\n")
    return text[: parts.start] + front + text[parts.start + len(parts.front) :]


def _with_front(text: str, change: FieldChange, kind: str) -> str:
    parts = parts_of(text)
    if parts.fault == _NO_FRONT:
        end = _end_of_line(text)
        front = edited("", change, kind, end)
        return f"---{end}{front}---{end}{text}"
    end = "\r\n" if text.endswith("\r\n", 0, parts.start) else "\n"
    front = edited(parts.front, change, kind, end)
    return text[: parts.start] + front + text[parts.start + len(parts.front) :]


def _end_of_line(text: str) -> str:
    """Give how the first line ends."""
    first = text.find("\n")
    return "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
