"""Changes of a body's line: a box ticked, dropped or put off, a line removed. Code and comments are left alone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.edit.changes import DropBox, LineChange, RemoveLine, SnoozeBox, TickBox
from kaffegen.edit.front import Splice
from kaffegen.edit.refused import EditRefused
from kaffegen.read import boxes
from kaffegen.read.body import Bullet, Written, body_of

_BOX = re.compile(r"\[(.)\][ \t]*$")
_END = re.compile(r"(?:[ \t]+\^[A-Za-z0-9-]+)?[ \t]*\r?$")  # Obsidian wants a block's name last
_PUT_OFF = re.compile("⏳\ufe0f?[ \t]*[^ \t\r\n📅✅⏳🛫➕❌🔁]*")


class Line(NamedTuple):
    """A line that a change means, by its characters; `box` is what its box holds, empty for a line without one."""

    start: int
    end: int
    box: str
    text_start: int


def changed_line(text: str, body_start: int, change: LineChange) -> list[Splice]:
    """Give what a change replaces; raise EditRefused when its line is gone, or several could be meant."""
    if isinstance(change, RemoveLine):
        return _removed(text, body_start, change)
    line = _box(text, body_start, change)
    if isinstance(change, TickBox):
        return [*_marked(text, line, "x"), _appended(text, line, f" ✅ {change.day}")]
    if isinstance(change, DropBox):
        return _marked(text, line, "-")
    put_off = _PUT_OFF.search(text, line.text_start, line.end)
    if put_off:
        return [(put_off.start(), put_off.end(), f"⏳ {change.day}")]
    return [_appended(text, line, f" ⏳ {change.day}")]


def says(text: str, body_start: int, change: LineChange) -> bool:
    """Tell whether reading the text again finds the change made."""
    found = [entry for bullet, entry in _entries(text, body_start) if change.text in _texts_of(bullet)]
    if isinstance(change, TickBox):
        return any(entry.get("done") == str(change.day) for entry in found)
    if isinstance(change, DropBox):
        return any("dropped" in entry for entry in found)
    if isinstance(change, SnoozeBox):
        return any(entry.get("snooze") == str(change.day) for entry in found)
    return True


def _entries(text: str, body_start: int) -> Iterator[tuple[Bullet, boxes.Entry]]:
    for bullet in body_of(text, body_start).bullets:
        if bullet.section not in boxes.NOT_STEPS and (entry := boxes.next_step(bullet, agreed=True)):
            yield bullet, entry


def _box(text: str, body_start: int, change: TickBox | DropBox | SnoozeBox) -> Line:
    """Find the box that a change means: by its text, at its line if several have that text."""
    meant = [bullet for bullet, _ in _entries(text, body_start) if change.text in _texts_of(bullet)]
    is_open = [bullet for bullet in meant if bullet.box not in ("x", "X", "-")]
    if meant and not is_open:
        raise EditRefused("edit.closed", text=change.text)
    bullet = is_open[_chosen([each.spot.line for each in is_open], change)]
    starts = _line_starts(text)
    start = starts[bullet.spot.line - 1]
    return Line(start, _line_end(text, start), bullet.box, start + bullet.spot.column - 1)


def _texts_of(bullet: Bullet) -> set[str]:
    """Give the texts by which a line may be called: as it stands, and without its dates and whose it is."""
    step = boxes.next_step(bullet, agreed=True) or {}
    title = boxes.recommendation(bullet) or {}
    return {bullet.text, str(step.get("what", "")), str(title.get("title", ""))} - {""}


def _chosen(numbers: list[int], change: LineChange) -> int:
    """Give which of some lines is meant."""
    if not numbers:
        raise EditRefused("edit.gone", text=change.text)
    if change.line in numbers:
        return numbers.index(change.line)
    if len(numbers) > 1:
        raise EditRefused("edit.ambiguous", text=change.text, lines=", ".join(map(str, numbers)))
    return 0


def _marked(text: str, line: Line, mark: str) -> list[Splice]:
    """Put a mark into a line's box; a line without one gets one."""
    box = _BOX.search(text[line.start : line.text_start])
    if not line.box or box is None:
        return [(line.text_start, line.text_start, f"[{mark}] ")]
    return [(line.start + box.start(1), line.start + box.end(1), mark)]


def _appended(text: str, line: Line, words: str) -> Splice:
    end = _END.search(text[line.text_start : line.end])
    at = line.text_start + end.start() if end else line.end
    return (at, at, words)


def _removed(text: str, body_start: int, change: RemoveLine) -> list[Splice]:
    first = text.count("\n", 0, body_start)
    read = Written(text[body_start:]).read[1:].split("\n")
    numbers = [first + index for index, line in enumerate(read, 1) if line.strip() == change.text.strip() != ""]
    number = numbers[_chosen(numbers, change)]
    starts = _line_starts(text)
    return [(starts[number - 1], starts[number] if number < len(starts) else len(text), "")]


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _line_end(text: str, start: int) -> int:
    """Give where a line's characters end, before its line end."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end
