"""Many notes in one step: whatever fails, whenever it is killed, each is the old or the new one; the next run works."""

import errno
import os
import signal

import pytest

from kaffegen.edit import Edit, EditFailed, undo
from kaffegen.edit.together import write_together

from .editing import SETTINGS, journal
from .test_faults import BUG, FAULTS, MOST, REFUSED, WELL, left_over, outcome

OLD = {"contacts/kari.md": b"---\nname: Kari\n---\n", "contacts/ola.md": b"---\nname: Ola\n---\n"}
NEW = {
    "contacts/kari.md": b"---\nname: Kari Berg\n---\n",
    "contacts/per.md": b"---\nname: Per\n---\n",
    "contacts/siri.md": b"---\nname: Siri\n---\n",
}
EDITS = [Edit(f"journal/{src}", OLD.get(src), text) for src, text in NEW.items()]

LATER = Edit("journal/contacts/nina.md", None, b"---\nname: Nina\n---\n")


def written(root):
    return write_together(root, SETTINGS, EDITS, "hentet inn")


def found(root):
    return {
        f"contacts/{path.name}": path.read_bytes()
        for path in (root / "journal" / "contacts").iterdir()
        if not path.name.startswith(".")
    }


def test_all_are_written_and_undone_as_one(tmp_path):
    root, steps = journal(tmp_path / "a", OLD), []
    assert write_together(root, SETTINGS, EDITS, "hentet inn", lambda: steps.append(1)) == []
    assert (found(root), len(steps)) == ({**OLD, **NEW}, 6)
    assert undo(root, SETTINGS) == ("hentet inn", tuple(edit.file for edit in EDITS))
    assert (found(root), left_over(root)) == (OLD, [])


def test_the_folder_need_not_be_there(tmp_path):
    root = journal(tmp_path / "a", {"me.md": "---\nname: Siri\n---\n"})
    assert write_together(root, SETTINGS, EDITS[1:], "hentet inn") == []
    assert sorted(found(root)) == ["contacts/per.md", "contacts/siri.md"]


def test_a_note_that_is_not_as_it_was_is_left_and_the_others_are_written(tmp_path):
    root = journal(tmp_path / "a", {**OLD, "contacts/per.md": b"mine", "contacts/kari.md": b"from the editor"})
    refused = written(root)
    assert [(error.key, error.words["file"]) for error in refused] == [
        ("edit.changed", "journal/contacts/kari.md"),
        ("edit.exists", "journal/contacts/per.md"),
    ]
    assert found(root)["contacts/per.md"] == b"mine"
    assert found(root)["contacts/siri.md"] == NEW["contacts/siri.md"]
    assert left_over(root) == []


def test_a_folder_that_leads_elsewhere_is_refused(tmp_path):
    root = journal(tmp_path / "a", {"me.md": "---\nname: Siri\n---\n"})
    (tmp_path / "elsewhere").mkdir()
    (root / "journal" / "contacts").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Exception, match=r"edit\.outside"):
        write_together(root, SETTINGS, EDITS[1:], "hentet inn")
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.untraced
@FAULTS
def test_at_every_fault_each_note_is_the_old_or_the_new_one(tmp_path, fault):
    for n in range(1, MOST):
        root = journal(tmp_path / str(n), OLD)
        ended, came_there = outcome(lambda root=root: written(root), n, fault)
        now = found(root)
        assert all(now[src] in (OLD[src], NEW.get(src)) for src in OLD), n
        assert all(now[src] == NEW[src] for src in now if src not in OLD), n
        assert ended in ((-signal.SIGKILL,) if fault is None and came_there else (WELL, REFUSED, 4)), n
        assert ended != BUG, n
        if ended == WELL and fault is None:
            assert now == {**OLD, **NEW}, n
        assert (
            write_together(root, SETTINGS, [LATER, *(edit for edit in EDITS if edit.file[8:] not in now)], "igjen")
            == []
        )
        assert left_over(root) == [], n
        if not came_there:
            break
    assert 20 < n < MOST - 1


def test_whoever_stops_it_gets_what_is_done_by_then_and_can_take_it_back(tmp_path):
    for n in range(1, 8):
        root, steps = journal(tmp_path / str(n), OLD), iter(range(n))

        def stopping(steps=steps):
            if next(steps, None) is None:
                raise KeyboardInterrupt

        try:
            write_together(root, SETTINGS, EDITS, "hentet inn", stopping)
        except KeyboardInterrupt:
            assert n < 7
        now = found(root)
        assert len([src for src in NEW if now.get(src) == NEW[src]]) == max(0, min(n - 3, 3))
        assert left_over(root) == []
        if now != OLD:
            undo(root, SETTINGS)
        assert found(root) == OLD


def test_a_full_disk_writes_nothing(tmp_path, monkeypatch):
    root = journal(tmp_path / "a", OLD)

    def full():
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "sync", full)
    with pytest.raises(EditFailed):
        written(root)
    assert (found(root), left_over(root)) == (OLD, [])
