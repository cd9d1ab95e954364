"""Whatever fails, whenever kaffegen is killed: a note is what it was, or the whole change; the next run works."""

import errno
import os
import signal
from pathlib import Path

import pytest

from kaffegen.edit import EditFailed, EditRefused, PutField, TickBox, create, edit_notes, undo

from .editing import DAY, SETTINGS, journal

CALLS = ("open", "write", "fsync", "close", "replace", "link", "unlink", "mkdir", "fchmod")
NOTES = {"contacts/kari.md": "---\nname: Kari\n---\n", "meetings/kari.md": "---\ncontact: kari\n---\n- [ ] ringe\n"}
CHANGES = {
    "contacts/kari.md": [PutField("connected", "2026-11-21")],
    "meetings/kari.md": [PutField("thanked", "2026-11-21"), TickBox(4, "ringe", DAY)],
}
NEW = {
    "contacts/kari.md": "---\nname: Kari\nconnected: 2026-11-21\n---\n",
    "meetings/kari.md": "---\ncontact: kari\nthanked: 2026-11-21\n---\n- [x] ringe ✅ 2026-11-21\n",
}
MOST = 200
WELL, REFUSED, FAILED, BUG = 0, 3, 4, 99


class Faulty:
    """Counts the calls to the system, and lets the n-th one fail or kill."""

    def __init__(self, n: int, fault: int | None) -> None:
        self.left, self.fault = n, fault
        for name in CALLS:
            setattr(os, name, self._counted(name, getattr(os, name)))

    def _counted(self, name, call):
        def counting(*args, **kwargs):
            self.left -= 1
            if self.left == 0:
                if self.fault is None:
                    os.kill(os.getpid(), signal.SIGKILL)
                if name == "close":  # which closes all the same
                    call(*args, **kwargs)
                raise OSError(self.fault, os.strerror(self.fault))
            return call(*args, **kwargs)

        return counting


def outcome(work, n: int, fault: int | None) -> tuple[int, bool]:
    """Do the work in its own process, with a fault at the n-th call; give how it ended, and whether it came so far."""
    child = os.fork()
    if not child:
        code = BUG
        try:
            counter = Faulty(n, fault)
            work()
            code = WELL if counter.left <= 0 else WELL + 100
        except EditRefused:
            code = REFUSED
        except EditFailed:
            code = FAILED
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return code % 100 if code > BUG else code, code < 100


def notes(root: Path) -> dict[str, str]:
    return {src: (root / "journal" / src).read_text("utf-8") for src in NOTES}


def left_over(root: Path) -> list[str]:
    return [path.name for path in (root / "journal").rglob("*") if path.name.startswith(".")]


FAULTS = pytest.mark.parametrize("fault", [None, errno.EIO, errno.ENOSPC, errno.EROFS, errno.EBUSY])


@pytest.mark.untraced
@FAULTS
def test_at_every_fault_each_note_is_the_old_or_the_new_one(tmp_path, fault):
    for n in range(1, MOST):
        root = journal(tmp_path / str(n), NOTES)
        ended, came_there = outcome(lambda root=root: edit_notes(root, SETTINGS, CHANGES), n, fault)
        found = notes(root)
        assert all(found[src] in (NOTES[src], NEW[src]) for src in NOTES), n
        assert ended in ((-signal.SIGKILL,) if fault is None and came_there else (WELL, REFUSED, FAILED)), n
        if ended == WELL:
            assert found == NEW, n
        if ended > 0:
            assert found == NOTES, n
            assert not left_over(root), n
        edit_notes(root, SETTINGS, {src: [PutField("x_a", "1")] for src in NOTES})
        assert not left_over(root), n
        undo(root, SETTINGS)
        assert notes(root) == found, n
        if not came_there:
            break
    assert 20 < n < MOST - 1


@pytest.mark.untraced
@FAULTS
def test_at_every_fault_undoing_leaves_the_old_or_the_new_and_can_be_done_again(tmp_path, fault):
    for n in range(1, MOST):
        root = journal(tmp_path / str(n), NOTES)
        edit_notes(root, SETTINGS, CHANGES)
        ended, came_there = outcome(lambda root=root: undo(root, SETTINGS), n, fault)
        found = notes(root)
        assert all(found[src] in (NOTES[src], NEW[src]) for src in NOTES), n
        if found != NOTES:
            assert ended != WELL, n
            undo(root, SETTINGS)
        assert notes(root) == NOTES, n
        assert not left_over(root), n
        if not came_there:
            break
    assert 10 < n < MOST - 1


@FAULTS
def test_at_every_fault_a_new_file_is_whole_or_not_there(tmp_path, fault):
    for n in range(1, MOST):
        root = journal(tmp_path / str(n), NOTES)
        new = root / "journal" / "contacts" / "ola.md"
        ended, came_there = outcome(lambda root=root, new=new: create(root, new, b"---\nname: Ola\n---\n"), n, fault)
        assert ended != BUG, n
        assert new.exists() or ended != WELL, n
        assert not new.exists() or new.read_bytes() == b"---\nname: Ola\n---\n", n
        if new.exists():
            edit_notes(root, SETTINGS, {"contacts/ola.md": [PutField("city", "Ås")]})
            assert not left_over(root), n
        if not came_there:
            break
    assert 5 < n < MOST - 1
