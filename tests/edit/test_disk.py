"""Files are replaced whole or not at all, with their mode, links and owner as they were."""

import os
import resource
import stat
from pathlib import Path

import pytest

from kaffegen.edit import AppendLines, EditFailed, EditRefused, PutField, create, edit_note, replace
from kaffegen.edit.lock import locked
from kaffegen.read.disk import sources_in

from .editing import SETTINGS, journal

NOTE = b"---\r\nname: Kari\r\n---\r\nHei"
SRC = "contacts/kari.md"
CHANGE = (PutField("city", "Ås"),)
AFTER = "---\r\nname: Kari\r\ncity: Ås\r\n---\r\nHei".encode()


@pytest.fixture
def root(tmp_path):
    return journal(tmp_path, {SRC: NOTE})


@pytest.fixture
def note(root):
    return root / "journal" / SRC


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_note_is_replaced_and_nothing_is_left_beside_it(root, note):
    edit = edit_note(root, SETTINGS, SRC, CHANGE)
    assert (edit.file, edit.before, edit.after) == ("journal/contacts/kari.md", NOTE, AFTER)
    assert note.read_bytes() == AFTER
    assert names(note.parent) == ["kari.md"]


def test_where_nothing_changes_nothing_is_written(root, note):
    before = note.stat()
    edit_note(root, SETTINGS, SRC, [PutField("name", "Kari")])
    assert (note.stat().st_ino, note.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_the_mode_stays(root, note, mode):
    note.chmod(mode)
    edit_note(root, SETTINGS, SRC, CHANGE)
    assert stat.S_IMODE(note.stat().st_mode) == mode


def test_what_the_system_keeps_beside_the_bytes_stays(root, note):
    try:
        os.setxattr(note, "user.hue", b"blue")
    except OSError:
        pytest.skip("this file system keeps no attributes")
    edit_note(root, SETTINGS, SRC, CHANGE)
    assert os.getxattr(note, "user.hue") == b"blue"


def test_a_link_within_the_journal_is_followed_and_stays_a_link(root, note):
    target = root / "journal" / "_arkiv" / "kari.md"
    target.parent.mkdir()
    note.rename(target)
    note.symlink_to(Path("..", "_arkiv", "kari.md"))
    edit_note(root, SETTINGS, SRC, CHANGE)
    assert note.is_symlink()
    assert target.read_bytes() == AFTER
    assert names(target.parent) == ["kari.md"]


def refused(root: Path, src: str = SRC, key: str = "") -> None:
    with pytest.raises(EditRefused) as caught:
        edit_note(root, SETTINGS, src, CHANGE)
    assert caught.value.key == key
    assert caught.value.words["file"] == f"journal/{src}"
    assert caught.value.exit_code == 3


def test_a_link_out_of_the_journal_is_refused(root, note):
    outside = root / "hemmelig.md"
    note.rename(outside)
    note.symlink_to(outside)
    refused(root, key="edit.outside")
    assert outside.read_bytes() == NOTE


def test_a_note_with_two_names_is_refused(root, note):
    os.link(note, root / "kopi.md")
    refused(root, key="edit.hard-link")
    assert note.read_bytes() == NOTE


ASTRAY = ["../x.md", "contacts/../../x.md", "/etc/passwd.md", "contacts/kari", "contacts/bo.md", "contacts/a\0.md"]


@pytest.mark.parametrize("src", ASTRAY)
def test_a_path_that_is_no_note_is_refused(root, src):
    (root / "x.md").write_bytes(NOTE)
    refused(root, src, "edit.no-note")


def test_what_is_no_file_is_refused_and_does_not_hang(root):
    os.mkfifo(root / "journal" / "contacts" / "rør.md")
    (root / "journal" / "contacts" / "mappe.md").mkdir()
    (root / "journal" / "contacts" / "ring.md").symlink_to("ring.md")
    for name in ("rør", "mappe", "ring"):
        refused(root, f"contacts/{name}.md", "edit.no-note")


@pytest.mark.parametrize("place", ["note", "folder"])
def test_what_is_read_only_stays_so(root, note, place):
    locked_up = note if place == "note" else note.parent
    mode = 0o444 if place == "note" else 0o555
    locked_up.chmod(mode)
    with pytest.raises(EditFailed) as caught:
        edit_note(root, SETTINGS, SRC, CHANGE)
    locked_mode = stat.S_IMODE(locked_up.stat().st_mode)
    locked_up.chmod(0o755)
    assert (caught.value.key, caught.value.exit_code) == ("edit.read-only", 4)
    assert caught.value.words["file"] == "journal/contacts/kari.md"
    assert locked_mode == mode
    assert note.read_bytes() == NOTE
    assert names(note.parent) == ["kari.md"]


def test_a_full_disk_leaves_the_note(root, note):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(EditFailed) as caught:
            edit_note(root, SETTINGS, SRC, [AppendLines("memo", ("x" * 5000,))])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (caught.value.key, caught.value.exit_code) == ("edit.full", 4)
    assert note.read_bytes() == NOTE
    assert names(note.parent) == ["kari.md"]


def test_a_note_that_was_changed_since_is_refused(root, note):
    note.write_bytes(b"from the editor")
    with pytest.raises(EditRefused, match=r"edit\.changed"):
        replace(root, note, NOTE, AFTER)
    assert note.read_bytes() == b"from the editor"
    assert names(note.parent) == ["kari.md"]


def test_who_replaces_a_file_holds_the_lock(root, note, monkeypatch):
    def tried(_):
        with pytest.raises(EditRefused, match=r"edit\.busy"), locked(root, patience=0):
            pass

    monkeypatch.setattr(os, "fsync", tried)
    replace(root, note, NOTE, AFTER)
    assert note.read_bytes() == AFTER


def test_a_note_that_the_editor_saves_meanwhile_keeps_the_editors_text(root, note, monkeypatch):
    sync = os.fsync

    def saved_meanwhile(descriptor):
        note.write_bytes(b"from the editor")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", saved_meanwhile)
    refused(root, key="edit.changed")
    assert note.read_bytes() == b"from the editor"


def test_without_a_cache_a_note_is_edited_all_the_same(root, note):
    (root / ".cache").write_bytes(b"no folder")
    edit_note(root, SETTINGS, SRC, CHANGE)
    assert note.read_bytes() == AFTER


def test_who_waits_too_long_for_another_is_told(root):
    with locked(root), pytest.raises(EditRefused, match=r"edit\.busy"), locked(root, patience=0.05):
        pass
    with locked(root, patience=0):
        pass


def test_a_new_file_overwrites_nothing(root, note):
    new = note.with_name("ola.md")
    create(root, new, NOTE)
    assert new.read_bytes() == NOTE
    for path in (new, note):
        with pytest.raises(EditRefused, match=r"edit\.exists"):
            create(root, path, b"x")
    assert names(note.parent) == ["kari.md", "ola.md"]
    assert new.stat().st_nlink == 1
    assert {note.read_bytes(), new.read_bytes()} == {NOTE}


def test_what_a_killed_run_left_is_not_read_and_goes_with_the_next_edit(root, note):
    left = note.with_name(".kaffegen-0123.tmp")
    os.link(note, left)
    assert [source.src for source in sources_in(root, SETTINGS)] == [SRC]
    edit_note(root, SETTINGS, SRC, CHANGE)
    assert names(note.parent) == ["kari.md"]
