"""Writes a journal and looks at it, as the drafts see it."""

import datetime as dt
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

from kaffegen.model import Action, Outlook
from kaffegen.pipeline import look
from tests.drafts.journals import TODAY

LookAt = Callable[..., Outlook]


@pytest.fixture
def look_at(tmp_path: Path) -> LookAt:
    """Give a function from notes, language and day to the outlook; other files are written as they are."""
    runs = count()

    def seen(notes: Mapping[str, str], code: str = "nb", today: str = TODAY, **others: str | bytes) -> Outlook:
        root = tmp_path / str(next(runs))
        for name, text in notes.items():
            end = "" if "\n---\n" in text else "\n---\n"
            write(root / "journal" / name, f"---\n{text}{end}")
        for name, content in others.items():
            write(root / "journal" / "_drafts" / f"{name}.txt", content)
        config = f"docs_dir: journal\nplugins:\n  - kaffegen: {{language: {code}, country: NO, today: {today}}}\n"
        write(root / "mkdocs.yml", config)
        return look(root, dt.date.fromisoformat(today))

    return seen


def write(path: Path, content: str | bytes) -> None:
    """Write a file, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def action_of(outlook: Outlook, rule: str, contact: str | None = None) -> Action:
    """Give the action of a rule, towards somebody where several are."""
    found = [
        a for a in outlook.actions if a.rule.name == rule and (not contact or (a.contact and a.contact.id == contact))
    ]
    assert len(found) == 1, [(a.rule.name, a.contact and a.contact.id) for a in outlook.actions]
    return found[0]
