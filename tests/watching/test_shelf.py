"""What is read only where it changed says the same as all of it read anew."""

import datetime as dt
import os
import shutil
from pathlib import Path

import pytest

from kaffegen.model import Outlook
from kaffegen.pipeline import look
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from kaffegen.watching.shelf import Shelf, kept, lost, outlook_on, read

DAY = dt.date(2026, 11, 18)
JOURNALS = sorted(path.parent for path in (Path(__file__).parents[1] / "journals").rglob(CONFIG))


def seen(outlook: Outlook) -> tuple[object, ...]:
    actions = [(action.identity, action.due, action.state, action.id) for action in outlook.actions]
    return outlook.problems, actions, outlook.own_drafts, outlook.known.settings


@pytest.mark.parametrize("journal", JOURNALS, ids=lambda path: path.name)
def test_an_outlook_on_what_was_kept_is_the_outlook(journal: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(journal, tmp_path / "root", symlinks=True))
    settings = settings_in(root / CONFIG, NAMES)
    shelf = read(root, settings, Shelf())
    notes = sorted((root / settings.docs_dir).rglob("*.md"))[::3]
    for note in notes:
        if note.is_file():
            note.write_bytes(note.read_bytes() + b"\n[[nobody at all]]\n")
    again = read(root, settings, shelf)
    assert again.is_as(shelf) is not any(note.is_file() for note in notes if note.name != "index.md")
    assert seen(outlook_on(again, settings, DAY, root)) == seen(look(root, DAY, settings))


def test_only_what_changed_is_read_anew_even_with_its_old_time(tmp_path: Path) -> None:
    config = "docs_dir: journal\nplugins: [kaffegen]\n"
    (tmp_path / CONFIG).write_text(config, "utf-8")
    folder = tmp_path / "journal" / "contacts"
    folder.mkdir(parents=True)
    for name in ("kari", "siri"):
        (folder / f"{name}.md").write_text(f"---\nname: {name}\n---\n", "utf-8")
    settings = settings_in(tmp_path / CONFIG, NAMES)
    before = read(tmp_path, settings, Shelf())
    time = (folder / "kari.md").stat().st_mtime_ns
    (folder / "kari.md").write_text("---\nname: Mari\n---\n".lower(), "utf-8")
    os.utime(folder / "kari.md", ns=(time, time))
    now = read(tmp_path, settings, before)
    assert now.files["journal/contacts/siri.md"] is before.files["journal/contacts/siri.md"]
    assert not now.is_as(before)
    assert lost(before, now) == set()
    (folder / "kari.md").write_bytes(b"")
    (folder / "siri.md").unlink()
    assert lost(now, read(tmp_path, settings, now)) == {"journal/contacts/kari.md", "journal/contacts/siri.md"}


def test_what_was_just_emptied_can_be_kept_as_it_was(tmp_path: Path) -> None:
    (tmp_path / CONFIG).write_text("docs_dir: journal\nplugins: [kaffegen]\n", "utf-8")
    note = tmp_path / "journal" / "contacts" / "kari.md"
    note.parent.mkdir(parents=True)
    note.write_text("---\nname: Kari\n---\n", "utf-8")
    settings = settings_in(tmp_path / CONFIG, NAMES)
    before = read(tmp_path, settings, Shelf())
    note.write_bytes(b"")
    now = read(tmp_path, settings, before)
    assert kept(before, now, lost(before, now)).is_as(before)
    assert read(tmp_path, settings, kept(before, now, lost(before, now))).is_as(now)
