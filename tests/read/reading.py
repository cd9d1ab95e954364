"""How these tests read a note: from a text in which ▶ marks every place where a problem is expected."""

import datetime as dt
import signal
import time
from pathlib import Path

import pytest

from kaffegen.model import Note, Outlook
from kaffegen.pipeline import look
from kaffegen.problems import Problem, in_order
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

TODAY = dt.date(2026, 11, 21)
KINDS = ("contact", "meeting", "company", "place", "topic", "plan", "me")
WARNINGS = frozenset({"K122", "K140", "K141", "K142"})
MARK = "▶"
TIMED = pytest.mark.untraced
CONFIG = "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen:\n      country: NO\n"


def read(text: str | bytes, kind: str = "contact") -> tuple[Note, list[Problem]]:
    """Give the note and the problems of a text."""
    raw = text if isinstance(text, bytes) else text.encode()
    note, problems = note_of(Source("journal/x.md", "x.md", kind, raw), Manner("NO"))
    return note, in_order(problems)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Give the text without its marks, and line and column of each mark."""
    places = []
    lines = marked.split("\n")
    for number, line in enumerate(lines, start=1):
        parts = line.split(MARK)
        places += [(number, len("".join(parts[: index + 1])) + 1) for index in range(len(parts) - 1)]
    return marked.replace(MARK, ""), places


def told(problems: list[Problem]) -> list[tuple[int, int, str, str, str]]:
    """Give what a reader is told: line, column, code, severity, suggestion."""
    return [(p.place.line, p.place.column, p.code, p.severity.value, p.suggestion) for p in problems]


def check(marked: str, *faults: str, kind: str = "contact") -> tuple[Note, list[Problem]]:
    """Read a marked text; each fault is `CODE` or `CODE suggestion`, in the order of the marks."""
    text, places = unmarked(marked)
    note, problems = read(text, kind)
    expected = []
    for (line, column), fault in zip(places, faults, strict=True):
        code, _, suggestion = fault.partition(" ")
        expected.append((line, column, code, "warning" if code in WARNINGS else "error", suggestion))
    assert told(problems) == expected
    return note, problems


def contact(*lines: str) -> str:
    """Give a contact's note whose other fields must survive whatever stands in `lines`."""
    return "\n".join(["---", "name: Åse Bø", *lines, "relation: søster 😀", "---", ""])


def meeting(*lines: str) -> str:
    """Give a meeting's note whose other fields must survive whatever stands in `lines`."""
    return "\n".join(["---", "contact: Åse Bø", *lines, "theme: blåbær 😀", "---", ""])


def kept(note: Note) -> tuple[object, object]:
    """Give the two fields that `contact` and `meeting` put around the lines."""
    if hasattr(note, "relation"):
        return note.name, note.relation
    return note.contact, note.theme


def journal(root: Path, notes: dict[str, str | bytes]) -> Path:
    """Write a journal: the path below `journal/` without `.md`, and the text."""
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (root / "journal").mkdir(exist_ok=True)
    for name, text in notes.items():
        file = root / "journal" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def looked(root: Path, notes: dict[str, str | bytes]) -> Outlook:
    """Give the outlook on a journal of these notes."""
    return look(journal(root, notes), TODAY)


def journal_problems(root: Path, notes: dict[str, str | bytes]) -> list[str]:
    """Give `file:line:column code` of each problem, the folder `journal/` and `.md` left out."""
    found = looked(root, notes).problems
    return [
        f"{p.place.file.removeprefix('journal/').removesuffix('.md')}:{p.place.line}:{p.place.column} {p.code}"
        for p in found
    ]


def timed(text: str | bytes, kind: str = "contact") -> float:
    """Give the seconds of processor time that reading takes; after ten seconds, fail."""
    signal.signal(signal.SIGALRM, _too_slow)
    signal.alarm(10)
    start = time.process_time()
    try:
        read(text, kind)
    finally:
        signal.alarm(0)
    return time.process_time() - start


def _too_slow(*_: object) -> None:
    raise AssertionError("reading has not ended after ten seconds")
