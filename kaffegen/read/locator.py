"""Where things stand in a file, worked out from its text when it is asked for (decision 1: positions are not kept)."""

from kaffegen.model import Path, Spot
from kaffegen.problems import Place
from kaffegen.read.front_matter import marks_of
from kaffegen.read.split import Parts
from kaffegen.yaml_text import Marks


class Locator:
    """Gives the places of one note's fields and lines."""

    def __init__(self, file: str, text: str, parts: Parts) -> None:
        self.file, self.text, self.parts = file, text, parts
        self._marks: Marks | None = None

    def __call__(self, where: Path | Spot) -> Place:
        """Give the place of a field's value, or of a line in the body."""
        if isinstance(where, Spot):
            return Place(self.file, where.line, where.column)
        return self.at(self._index(where))

    def key(self, where: Path | Spot) -> Place:
        """Give the place of a field's name."""
        index = None if isinstance(where, Spot) else self.marks.keys.get(where)
        return self(where) if index is None else self.at(index + self.parts.start)

    def at(self, index: int) -> Place:
        """Give the place of an offset in the text; lines end at a line feed alone, columns count characters."""
        return Place(self.file, self.text.count("\n", 0, index) + 1, index - self.text.rfind("\n", 0, index))

    @property
    def marks(self) -> Marks:
        """Give the offsets of all keys and values in the front matter."""
        if self._marks is None:
            self._marks = marks_of(self.parts.front)
        return self._marks

    def _index(self, path: Path) -> int:
        """Give the offset of the deepest part of the path that is written; a missing field's is its mapping's."""
        for length in range(len(path), 0, -1):
            for offsets in (self.marks.values, self.marks.keys):
                if path[:length] in offsets:
                    return offsets[path[:length]] + self.parts.start
        return self.marks.values.get((), 0) + self.parts.start
