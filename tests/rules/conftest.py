"""Writes a journal, looks at it on a day, and gives what is asked."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kaffegen.model import Outlook
from kaffegen.pipeline import look
from kaffegen.problems import Severity

Files = Mapping[str, str]


class Asked(NamedTuple):
    """An action, as far as these tests look at it."""

    rule: str
    contact: str | None
    due: str | None
    state: str


def pytest_make_parametrize_id(val: object) -> str | None:
    """Give a text of several lines as one, where it is a test's name."""
    return " / ".join(line.strip() for line in val.split("\n")) if isinstance(val, str) and "\n" in val else None


@pytest.fixture
def outlook(tmp_path: Path) -> Callable[..., Outlook]:
    """Give a function from files, day and configuration to the outlook. Faults in the notes must be announced."""
    runs = count()

    def look_at(files: Files, today: str, *, faulty: bool = False, **options: Any) -> Outlook:
        root = tmp_path / str(next(runs))
        _write(root, files, {"language": "nb", "country": "NO", **options})
        seen = look(root, dt.date.fromisoformat(today))
        faults = [p for p in seen.problems if p.code.startswith("K1") and p.severity is Severity.ERROR]
        assert bool(faults) is faulty, faults
        hold_of_each_note(seen)
        return seen

    return look_at


@pytest.fixture
def everything(outlook: Callable[..., Outlook]) -> Callable[..., list[Asked]]:
    """Give a function from files, day and configuration to all actions in order."""

    def ask(files: Files, today: str, **options: Any) -> list[Asked]:
        return [
            Asked(
                action.rule.name,
                action.contact.id if action.contact else None,
                action.due.isoformat() if action.due else None,
                str(action.state),
            )
            for action in outlook(files, today, **options).actions
        ]

    return ask


@pytest.fixture
def asked(everything: Callable[..., list[Asked]]) -> Callable[..., list[Asked]]:
    """Give a function from a rule, files, day and configuration to that rule's actions in order."""

    def ask(rule: str, files: Files, today: str, **options: Any) -> list[Asked]:
        return [action for action in everything(files, today, **options) if action.rule == rule]

    return ask


def hold_of_each_note(seen: Outlook) -> None:
    """Hold that what is worked out for one note alone is what is said of it among everything."""
    for contact in seen.journal.contacts:
        towards = [action for action in seen.actions if action.contact and action.contact.id == contact.id]
        assert list(seen.about(contact)) == towards, contact.id
    for meeting in seen.journal.meetings:
        because = [action for action in seen.actions if action.follow_up.note is meeting]
        assert list(seen.about(meeting)) == because, meeting.id
    for note in seen.journal.notes:
        wrong = [problem for problem in seen.problems if problem.place.file == note.about.file]
        assert list(seen.wrong_in(note)) == wrong, note.id


def _write(root: Path, files: Files, options: Mapping[str, Any]) -> None:
    """Write the notes; a text is front matter, with `---` on a line of its own before a body."""
    for name, text in files.items():
        path = root / "journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        end = "" if "\n---\n" in text or text.startswith("---\n") else "\n---\n"
        path.write_text(f"---\n{text}{end}", "utf-8")
    (root / "journal").mkdir(parents=True, exist_ok=True)
    config = ["docs_dir: journal", "plugins:", "  - kaffegen:", *_lines(options, "      ")]
    (root / "mkdocs.yml").write_text("\n".join(config) + "\n", "utf-8")


def _lines(options: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, value in options.items():
        if isinstance(value, Mapping):
            yield f"{indent}{name}:"
            yield from _lines(value, indent + "  ")
        else:
            yield f"{indent}{name}: {value}"
