"""Which of all that is written in a folder is a reason to look at the journal."""

from pathlib import Path

import pytest

from kaffegen.watching.stirrings import Folders, concerns

FOLDERS = Folders(Path("/home/me"), Path("/home/me/notes/journal"))


@pytest.mark.parametrize(
    "path",
    ["mkdocs.yml", "notes/journal/me.md", "notes/journal/contacts/åse.md", "notes/journal/_drafts/nb/memo.txt"],
)
def test_notes_drafts_and_settings_concern_the_journal(path: str) -> None:
    assert concerns(FOLDERS.root / path, FOLDERS, is_folder=False)


@pytest.mark.parametrize("path", ["notes", "notes/journal", "notes/journal/contacts/work", "notes/journal/_drafts"])
def test_folders_that_hold_notes_do_too(path: str) -> None:
    assert concerns(FOLDERS.root / path, FOLDERS, is_folder=True)


@pytest.mark.parametrize(
    "path",
    [
        ".mkdocs.yml.swp",
        "mkdocs.yml~",
        "site/contacts/index.html",
        "notes/journal/contacts/.kari.md.swp",
        "notes/journal/contacts/.kari.md",
        "notes/journal/contacts/kari.md~",
        "notes/journal/contacts/#kari.md#",
        "notes/journal/contacts/.#kari.md",
        "notes/journal/contacts/kari.md.tmp",
        "notes/journal/contacts/4913",
        "notes/journal/.git/index.md",
        "notes/journal/_templates/contact.md",
        "notes/journal/_drafts/memo.txt~",
    ],
)
def test_what_editors_and_others_write_beside_it_does_not(path: str) -> None:
    assert not concerns(FOLDERS.root / path, FOLDERS, is_folder=False)


@pytest.mark.parametrize("path", ["site", ".git", "notes/journal/.stversions", "notes/elsewhere"])
def test_other_folders_do_not(path: str) -> None:
    assert not concerns(FOLDERS.root / path, FOLDERS, is_folder=True)
