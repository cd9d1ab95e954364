"""What kaffegen wrote can be undone, byte for byte, as long as the note is as kaffegen left it."""

import json
import stat
import subprocess

import pytest

from kaffegen.edit import AddTo, AppendLines, EditFailed, EditRefused, PutField, edit_note, edit_notes, undo
from kaffegen.edit.history import KEPT, UNDO

from .editing import SETTINGS, journal

NOTES = {"contacts/kari.md": "\ufeff---\r\nname: Kari\r\n---\r\nHei", "meetings/å.md": "---\ncontact: kari\n---\n"}
SRC = "contacts/kari.md"


@pytest.fixture
def root(tmp_path):
    return journal(tmp_path, NOTES)


def texts(root):
    return {src: (root / "journal" / src).read_bytes().decode() for src in NOTES}


def nothing_more(root):
    with pytest.raises(EditRefused, match=r"edit\.nothing-to-undo") as caught:
        undo(root, SETTINGS)
    assert caught.value.words["language"] == "nb"


def test_a_change_of_several_notes_is_undone_as_one(root):
    changes = {SRC: [PutField("connected", "true")], "meetings/å.md": [PutField("thanked", "true")]}
    edit_notes(root, SETTINGS, changes, "takket Kari")
    assert texts(root) != NOTES
    assert undo(root, SETTINGS) == ("takket Kari", ("journal/contacts/kari.md", "journal/meetings/å.md"))
    assert texts(root) == NOTES
    nothing_more(root)


def test_steps_are_undone_one_by_one_the_last_first(root):
    seen = [texts(root)]
    for number in range(3):
        edit_note(root, SETTINGS, SRC, [AddTo("topics", f"t{number}")], f"{number}")
        seen.append(texts(root))
    for number in (2, 1, 0):
        assert undo(root, SETTINGS).what == f"{number}"
        assert texts(root) == seen[number]
    nothing_more(root)


def test_a_note_that_was_written_since_is_refused_and_so_is_its_whole_step(root):
    changes = {SRC: [PutField("connected", "true")], "meetings/å.md": [PutField("thanked", "true")]}
    edit_notes(root, SETTINGS, changes)
    (root / "journal" / SRC).write_bytes(b"from the editor")
    before = texts(root)
    for _ in range(2):
        with pytest.raises(EditRefused, match=r"edit\.undo-changed") as caught:
            undo(root, SETTINGS)
        assert caught.value.words["file"] == "journal/contacts/kari.md"
        assert texts(root) == before


def test_a_note_that_is_gone_is_refused(root):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    (root / "journal" / SRC).unlink()
    with pytest.raises(EditRefused, match=r"edit\.undo-changed"):
        undo(root, SETTINGS)


def test_a_refused_edit_is_no_step(root):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    for change in (PutField("connected", "i går"), PutField("connected", "true")):
        try:
            edit_note(root, SETTINGS, SRC, [change])
        except EditRefused as error:
            assert error.key == "edit.fault"  # noqa: PT017 - the other change is none
    (root / "journal" / SRC).chmod(0o444)
    with pytest.raises(EditFailed):
        edit_note(root, SETTINGS, SRC, [PutField("connected", "false")])
    (root / "journal" / SRC).chmod(0o644)
    assert len(list((root / UNDO).iterdir())) == 1
    undo(root, SETTINGS)
    assert texts(root) == NOTES


def test_a_cache_that_vanished_means_that_there_is_nothing_to_undo(root):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    for step in (root / UNDO).iterdir():
        step.unlink()
    nothing_more(root)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"what": 1, "files": [{}]}', '{"what": "", "files": 1}', "\x00", "null"]
)
def test_a_cache_that_makes_no_sense_means_the_same(root, text):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    (step,) = (root / UNDO).iterdir()
    step.write_text(text, "utf-8")
    nothing_more(root)


@pytest.mark.parametrize(
    "file", ["../outside.md", "journal/../../outside.md", "mkdocs.yml", "outside.md", "journal/x.txt"]
)
def test_a_cache_of_somebody_else_writes_nowhere_outside(root, file):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    (step,) = (root / UNDO).iterdir()
    kept = json.loads(step.read_text("utf-8"))
    after = (root / "journal" / SRC).read_bytes()
    target = root / file
    target.write_bytes(after)
    kept["files"][0]["file"] = file
    step.write_text(json.dumps(kept), "utf-8")
    with pytest.raises(EditRefused):
        undo(root, SETTINGS)
    assert target.read_bytes() == after


def test_a_step_that_was_tampered_with_puts_nothing_back(root):
    after = edit_note(root, SETTINGS, SRC, [PutField("connected", "true")]).after
    (step,) = (root / UNDO).iterdir()
    kept = json.loads(step.read_text("utf-8"))
    kept["files"][0]["before"] = "YW5vdGhlcg=="
    step.write_text(json.dumps(kept), "utf-8")
    nothing_more(root)
    assert (root / "journal" / SRC).read_bytes() == after


def test_what_is_kept_never_gets_into_git(root):
    git = ["git", "-C", str(root), "-c", "core.excludesFile=/dev/null"]
    subprocess.run([*git, "init", "-q"], check=True)
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")], "koblet til Kari")
    subprocess.run([*git, "add", "--all"], check=True)
    staged = subprocess.run([*git, "ls-files", "-z"], check=True, capture_output=True).stdout.decode().split("\0")
    assert sorted(filter(None, staged)) == ["journal/contacts/kari.md", "journal/meetings/å.md", "mkdocs.yml"]


def test_what_a_killed_run_left_goes_with_the_next_step(root):
    edit_note(root, SETTINGS, SRC, [PutField("connected", "true")])
    left = root / UNDO / ".kaffegen-0123.tmp"
    left.write_bytes(b"half of a no")
    edit_note(root, SETTINGS, SRC, [PutField("connected", "false")])
    assert not left.exists()


def test_what_is_kept_is_for_the_user_alone_and_not_for_ever(root):
    for number in range(KEPT + 5):
        edit_note(root, SETTINGS, SRC, [AppendLines("memo", (f"{number}.",))])
    steps = sorted((root / UNDO).iterdir())
    assert len(steps) == KEPT
    assert {stat.S_IMODE(step.stat().st_mode) for step in steps} == {0o600}
    assert stat.S_IMODE((root / UNDO).stat().st_mode) == 0o700
    for _ in range(KEPT):
        undo(root, SETTINGS)
    assert texts(root)[SRC].endswith("\r\n4.")
    nothing_more(root)
