"""Writes a journal, looks at it on a day, and gives the sheets of the meetings to come."""

import datetime as dt
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest
from prep_meeting import meeting_in

from kaffegen.pages import View
from kaffegen.pages.prep import Sheet, sheet
from kaffegen.pipeline import look, published

Files = Mapping[str, str]


@pytest.fixture
def view(tmp_path: Path) -> Callable[..., View]:
    """Give a function from notes (front matter, perhaps `---` and a body), day and language to the view of them."""
    runs = count()

    def see(files: Files, today: str = "2026-11-18", language: str = "nb", *, is_built: bool = False) -> View:
        root = tmp_path / str(next(runs))
        for name, text in files.items():
            path = root / "journal" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            end = "" if "\n---\n" in text else "\n---\n"
            path.write_text(f"---\n{text}{end}", "utf-8")
        (root / "mkdocs.yml").write_text(
            f"docs_dir: journal\nplugins:\n  - kaffegen:\n      language: {language}\n      country: NO\n", "utf-8"
        )
        outlook = look(root, dt.date.fromisoformat(today))
        return View(published(outlook) if is_built else outlook)

    return see


@pytest.fixture
def sheet_of(view: Callable[..., View]) -> Callable[..., Sheet]:
    """Give a function from notes, day and language to the sheet of the meeting `m`."""

    def gather(files: Files, today: str = "2026-11-18", language: str = "nb", *, is_built: bool = False) -> Sheet:
        seen = view(files, today, language, is_built=is_built)
        return sheet(seen, meeting_in(seen))

    return gather
