"""Where things stand in a file, worked out from its text when it is asked for (decision 1: positions are not kept)."""

import re
from bisect import bisect_right
from functools import cached_property

from kaffegen import yaml_text
from kaffegen.model import Path, Spot
from kaffegen.problems import Place
from kaffegen.read.front_matter import marks_of
from kaffegen.read.plain_yaml import plain_fields
from kaffegen.read.split import Parts, parts_of
from kaffegen.yaml_text import Marks

NO_MARKS = Marks()
FEW = 4
_LINE_END = re.compile("\n")


class Locator:
    """Gives the places of one note's fields and lines."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self._asked = 0

    def __call__(self, where: Path | Spot) -> Place:
        """Give the place of a field's value, or of a line in the body."""
        if isinstance(where, Spot):
            return Place(self.file, where.line, where.column)
        return self.at(self._index(where))

    def key(self, where: Path | Spot) -> Place:
        """Give the place of a field's name."""
        if isinstance(where, Spot):
            return self(where)
        begin, marks = self._marks_of(where)
        return self.at(begin + marks.keys[where]) if where in marks.keys else self(where)

    def of_text(self, spot: Spot, text: str) -> Place:
        """Give the place of a text on the line of a body, the line's own when it does not stand there."""
        start = self._line_starts[spot.line - 1]
        line = self.text[start:].partition("\n")[0] if text else ""
        found = line.casefold().find(text.casefold(), spot.column - 1)
        return Place(self.file, spot.line, found + 1 if found >= 0 else spot.column)

    def at(self, index: int) -> Place:
        """Give the place of an offset in the text; lines end at a line feed alone, columns count characters."""
        if self._asked < FEW:  # to count is quicker than to list all lines, unless one asks again and again
            self._asked += 1
            begin = self.text.rfind("\n", 0, index) + 1
            return Place(self.file, self.text.count("\n", 0, index) + 1, index - begin + 1)
        line = bisect_right(self._line_starts, index)
        return Place(self.file, line, index - self._line_starts[line - 1] + 1)

    @cached_property
    def parts(self) -> Parts:
        """Give the text in two, split once more: few notes are ever asked for a place."""
        return parts_of(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    @cached_property
    def marks(self) -> Marks:
        """Give the offsets of all keys and values in the front matter."""
        return marks_of(self.parts.front)

    def _index(self, path: Path) -> int:
        """Give the offset of the deepest part of the path that is written; a missing field's is its mapping's."""
        if len(path) == 1 and (seen := _seen_at_once(self.parts.front, str(path[0]))):
            return seen + self.parts.start
        begin, marks = self._marks_of(path)
        for length in range(len(path), 0, -1):
            for offsets in (marks.values, marks.keys):
                if path[:length] in offsets:
                    return begin + offsets[path[:length]]
        return begin + marks.values.get((), 0)

    def _marks_of(self, path: Path) -> tuple[int, Marks]:
        """Give the marks of the path's field, and where they begin: of it alone, where that can be told by sight."""
        if self._fields is None:
            return self.parts.start, self.marks
        key = str(path[0]) if path else ""
        begin, lines = self._fields.get(key, (0, ""))
        if lines and key not in self._seen:
            self._seen[key] = yaml_text.marks(lines)
        return self.parts.start + begin, self._seen.get(key, NO_MARKS)

    @cached_property
    def _fields(self) -> dict[str, tuple[int, str]] | None:
        return plain_fields(self.parts.front)

    @cached_property
    def _seen(self) -> dict[str, Marks]:
        return {}


def _seen_at_once(front: str, key: str) -> int:
    """Give the offset of a text that stands on the line of its key, 0 where the YAML reader has to be asked."""
    line = f"\n{key}: "
    at = front.find(line)
    if at < 0 or '"' in front or "'" in front or front.startswith(line[1:]) or front.find(line[:-1], at + 1) >= 0:
        return 0  # in quotes, a line that looks like the field may be part of a text
    start = at + len(line)
    return start if front[start : start + 1].isalnum() else 0
