"""What can be wrong in the notes (values, never exceptions), and the one exception that stops the program."""

import enum
from collections.abc import Mapping
from typing import NamedTuple


class Severity(enum.StrEnum):
    """How much a problem matters: an error hides something, a warning may, a hint does not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Place(NamedTuple):
    """A place in a file: the path from the project's root, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """A fault in the notes. `words` fills the message that the catalogues hold under `code`."""

    place: Place
    code: str
    severity: Severity = Severity.ERROR
    words: Mapping[str, str] = {}
    suggestion: str = ""
    practices: tuple[str, ...] = ()
    is_private: bool = False  # it quotes what is never built


def in_order(problems: list[Problem]) -> list[Problem]:
    """Give each problem once, in file order."""
    unique = {(p.place, p.code, p.suggestion, tuple(p.words.items())): p for p in problems}
    return [unique[key] for key in sorted(unique)]


class KaffegenError(Exception):
    """A reason to stop. `key` and `words` make the message."""

    exit_code = 2  # could not run

    def __init__(self, key: str, **words: str) -> None:
        super().__init__(key, words)
        self.key, self.words = key, words
