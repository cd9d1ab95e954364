"""A text put at the end of a section of the body as it is; a log of which all lines have a day stays in its order."""

import re
from typing import NamedTuple

from kaffegen.edit.changes import AppendPassage
from kaffegen.edit.front import spliced
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.sections import BULLET, is_hidden_below, manner
from kaffegen.languages import table
from kaffegen.model import folded
from kaffegen.read.body import Stretch, Written, section_named

DEEPEST = 6
HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)")
_DATED = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")


class _Place(NamedTuple):
    """A section by its lines in the body, counted from 0: from the one after its heading up to the next heading's."""

    first: int
    after: int
    level: int


def with_passage(text: str, body_start: int, change: AppendPassage, language: str, end_of_line: str) -> str:
    """Give a note's text with a text put in; raise EditRefused where it would be swallowed by code or a comment."""
    if not is_closed(change.text) or not is_closed(text[body_start:]):
        raise EditRefused("edit.by-hand")
    head, body = text[:body_start], text[body_start:]
    if _place(body, change) is None:
        body = _begun(body, change, language, end_of_line, is_first=not text)
    else:
        is_log, there = change.section == "touches", f"\n{body.replace(chr(13), '')}\n"
        for entry in _entries(change.text) if is_log else [change.text]:
            if is_log and f"\n{entry}\n" in there:
                continue  # it tells of the same
            body = _with_entry(body, change._replace(text=entry), end_of_line)
    return head + body


def is_closed(text: str) -> bool:
    """Tell whether what is written after a text is read: no code and no comment in it is left open."""
    return Written(f"{text}\n\nx").read.endswith("\nx")


def title_of(heading: str) -> str:
    """Give what a heading says, of one line or underlined."""
    first = heading.strip("\n").partition("\n")[0]
    found = HEADING.fullmatch(first)
    return (found[2] if found else first).strip().rstrip("#").strip()


def level_of(heading: str) -> int:
    """Give the level of a heading; 0 for what stands before the first one."""
    lines = heading.strip("\n").split("\n")
    found = HEADING.fullmatch(lines[0])
    if found:
        return len(found[1])
    return 0 if not lines[0] else 1 if lines[-1].lstrip().startswith("=") else 2


def _place(body: str, change: AppendPassage) -> _Place | None:
    """Find the last part of the section that the change names."""
    written, found = Written(body), None
    if change.section == "private" and "<h" in body.lower():
        return None  # a heading in HTML may end the section that is there
    for part in written.stretches():
        heading = written.read[part.start : part.lines]
        if _is_meant(part, title_of(heading), change):
            first, after = (written.read.count("\n", 0, offset) for offset in (part.lines, part.end))
            found = _Place(first, after, level_of(heading))
    return found


def _is_meant(part: Stretch, title: str, change: AppendPassage) -> bool:
    if change.section == "private":
        return part.hidden
    if change.section:
        return part.section == change.section and not part.hidden and section_named(title) == change.section
    return not part.hidden and not part.section and bool(title) and folded(title) == folded(change.title)


def _with_entry(body: str, change: AppendPassage, end_of_line: str) -> str:
    place = _place(body, change)
    if place is None:
        raise EditRefused("edit.by-hand")
    lines = body.split("\n")
    new = [line.removesuffix("\r") for line in _deepened(change.text, place.level).split("\n")]
    at = _in_order(lines, place, new[0]) if change.section == "touches" else None
    if at is None:
        filled = [index for index in range(place.first, place.after) if index < len(lines) and lines[index].strip()]
        at = filled[-1] + 1 if filled else place.first
        is_list_on = bool(filled) and _is_listed(lines[place.first : at]) and bool(BULLET.match(new[0]))
        new = new if is_list_on else ["", *new]
        new += [""] if at < len(lines) and lines[at].strip() else []
    offset = sum(len(line) + 1 for line in lines[:at])
    if offset > len(body):  # the last line is not ended, and stays so
        return body + "".join(end_of_line + line for line in new)
    return spliced(body, [(offset, offset, "".join(line + end_of_line for line in new))])


def _in_order(lines: list[str], place: _Place, entry: str) -> int | None:
    """Give before which line an entry of a log goes, where the log's days come in an order; else None: at the end."""
    new = _DATED.match(entry)
    found = ((number, _DATED.match(lines[number])) for number in range(place.first, min(place.after, len(lines))))
    dated = [(number, day[1]) for number, day in found if day]
    days = [day for _, day in dated]
    if new is None or not days:
        return None
    if days == sorted(days):
        return next((number for number, day in dated if day > new[1]), None)
    if days == sorted(days, reverse=True):
        return next((number for number, day in dated if day < new[1]), None)
    return None


def _entries(text: str) -> list[str]:
    """Give the entries of a log, each with the lines that belong to it; what is no list stays whole."""
    entries: list[list[str]] = []
    for line in text.split("\n"):
        is_new = bool(BULLET.match(line)) and not line.startswith((" ", "\t"))
        if is_new or not entries:
            entries.append([line])
        else:
            entries[-1].append(line)
    return (
        ["\n".join(entry).rstrip("\n") for entry in entries] if all(map(is_closed, map("\n".join, entries))) else [text]
    )


def _is_listed(lines: list[str]) -> bool:
    """Tell whether the last line is a list's: a bullet, or what is indented below one."""
    for line in reversed(lines):
        if BULLET.match(line):
            return True
        if line.strip() and not line.startswith((" ", "\t")):
            return False
    return False


def _deepened(text: str, level: int) -> str:
    """Give a text with its headings below one of that level, as deep as they go; then they are bold text.

    A line that is drawn below the first one may become a heading where the text comes to stand: so it counts as one.
    """
    full = "\n" + text.replace("\r\n", "\n")
    parts = [(full[part.start : part.lines], full[part.lines : part.end]) for part in Written(full[1:]).stretches()]
    highest = min((found for heading, _ in parts if (found := level_of(heading))), default=0)
    written = []
    for heading, below in parts:
        deep = min(level + 1 + level_of(heading) - highest, DEEPEST)
        mark = f"{'#' * deep} {title_of(heading)}" if level < DEEPEST else f"**{title_of(heading)}**"
        written.append(f"\n{mark}{below}" if level_of(heading) else below)
    return "".join(written)[1:]


def _begun(body: str, change: AppendPassage, language: str, end_of_line: str, *, is_first: bool) -> str:
    """Give the body with the section at its end, under its heading."""
    written = Written(body)
    level, code = manner(written, language)
    title = change.title
    if change.section:
        title = table(code, "words")["headings"][change.section][0]
        title = f"{title[:1].upper()}{title[1:]}"
    while level > 1 and is_hidden_below(written, level):
        level -= 1
    text = [line.removesuffix("\r") for line in _deepened(change.text, level).split("\n")]
    lines = [f"{'#' * level} {title}", "", *text]
    if body and not body.endswith("\n"):
        return body + end_of_line * 2 + end_of_line.join(lines)
    has_gap = is_first or body.endswith(("\n\n", "\n\r\n"))
    return body + ("" if has_gap else end_of_line) + "".join(line + end_of_line for line in lines)
