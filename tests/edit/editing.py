"""How these tests edit: a note's front matter or body, the change, and what it is to be; a journal on disk."""

import datetime as dt
from pathlib import Path

import pytest

from kaffegen.edit import Change, EditRefused, changed
from kaffegen.settings import Settings

DAY = dt.date(2026, 11, 21)
SETTINGS = Settings(country="NO")
CONFIG = "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen:\n      country: NO\n"


def after(note: str, *changes: Change, kind: str = "meeting", language: str = "nb") -> str:
    """Give a note's text with the changes made."""
    return changed(note.encode(), changes, kind=kind, language=language).decode()


def front_after(lines: str, *changes: Change, kind: str = "meeting") -> str:
    """Give the lines of a front matter with the changes made; what stands around them must stay."""
    body = "\n## Notater\n\nBlåbær 😀  \n\tslutt"
    written = after(f"---\n{lines}\n---\n{body}", *changes, kind=kind)
    assert written.startswith("---\n")
    assert written.endswith(f"\n---\n{body}")
    return written.removeprefix("---\n").removesuffix(f"\n---\n{body}")


def refused(note: str | bytes, *changes: Change, kind: str = "meeting") -> EditRefused:
    """Give why the changes are refused."""
    content = note if isinstance(note, bytes) else note.encode()
    with pytest.raises(EditRefused) as caught:
        changed(content, changes, kind=kind)
    assert caught.value.exit_code == 3
    return caught.value


def journal(root: Path, notes: dict[str, str | bytes]) -> Path:
    """Write a journal: the path below `journal/`, and the text."""
    root.mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    for src, text in notes.items():
        file = root / "journal" / src
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root
