"""Whatever fails, whenever kaffegen is killed: no word of either note is gone, and undoing gives the first bytes."""

import json
import signal

import pytest

from kaffegen.edit import undo
from kaffegen.edit.history import UNDO
from kaffegen.edit.unite import carry
from tests.acts.acting import bytes_of, journal
from tests.acts.merging import SETTINGS, note, planned
from tests.edit.test_faults import BUG, FAILED, FAULTS, MOST, REFUSED, WELL, outcome

FILES = {
    "contacts/kari.md": note("name: Kari Berg\ncity: Oslo"),
    "contacts/kb.md": note("name: Kari B\ncity: Ås", "## Logg\n\n- 2026-11-01: pratet\n"),
    "meetings/a.md": note("contact: kb\ndate: 2026-11-02"),
    "meetings/b.md": note("contact: ola\nreferrals: [kb]\ndate: 2026-11-02"),
}


def held(root):
    return {src: content.decode() for src, content in bytes_of(root).items()}


def start(root):
    root.mkdir()
    journal(root, FILES)
    return planned(root).step


@pytest.mark.untraced
@FAULTS
def test_at_every_fault_nothing_is_lost(tmp_path, fault):
    step = start(tmp_path / "0")
    carry(tmp_path / "0", SETTINGS, step, "")
    new = held(tmp_path / "0")
    assert "contacts/kb.md" not in new
    for n in range(1, MOST):
        root = tmp_path / str(n)
        step = start(root)
        ended, came_there = outcome(lambda root=root, step=step: carry(root, SETTINGS, step, ""), n, fault)
        assert ended in ((-signal.SIGKILL,) if fault is None and came_there else (WELL, REFUSED, FAILED)), n
        found = {src: text for src, text in held(root).items() if "/." not in src}
        assert all(text in (FILES[src], new.get(src)) for src, text in found.items()), n
        assert found.keys() >= new.keys(), n
        if "contacts/kb.md" not in found:
            assert found == new, n  # it goes when all else is written
        if found == new:
            undo(root, SETTINGS)
            assert held(root) == FILES, n
        elif ended > 0:
            assert found == FILES, n
        elif found != FILES:
            undo(root, SETTINGS)
            assert {src: text for src, text in held(root).items() if "/." not in src} == FILES, n
        if not came_there:
            break
    assert 30 < n < MOST - 1


@pytest.mark.untraced
@FAULTS
def test_at_every_fault_undoing_can_be_done_again(tmp_path, fault):
    for n in range(1, MOST):
        root = tmp_path / str(n)
        carry(root, SETTINGS, start(root), "")
        ended, came_there = outcome(lambda root=root: undo(root, SETTINGS), n, fault)
        assert ended != BUG, n
        if {src: text for src, text in held(root).items() if "/." not in src} != FILES:
            undo(root, SETTINGS)
        assert {src: text for src, text in held(root).items() if "/." not in src} == FILES, n
        if not came_there:
            break
    assert 15 < n < MOST - 1


@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_a_note_that_comes_back_is_nobody_elses(tmp_path, mode):
    root = tmp_path / "j"
    step = start(root)
    (root / "journal/contacts/kb.md").chmod(mode)
    carry(root, SETTINGS, step, "")
    undo(root, SETTINGS)
    assert (root / "journal/contacts/kb.md").stat().st_mode & 0o777 == mode


def test_a_note_that_somebody_has_put_there_since_stays(tmp_path):
    root = tmp_path / "j"
    carry(root, SETTINGS, start(root), "")
    (root / "journal/contacts/kb.md").write_text("mine", "utf-8")
    before = held(root)
    with pytest.raises(Exception, match="undo-changed"):
        undo(root, SETTINGS)
    assert held(root) == before


def test_a_note_that_was_saved_meanwhile_is_not_removed(tmp_path):
    root = tmp_path / "j"
    step = start(root)
    path = root / "journal/contacts/kb.md"
    path.write_text(FILES["contacts/kb.md"] + "nytt\n", "utf-8")
    before = held(root)
    with pytest.raises(Exception, match=r"edit\.changed"):
        carry(root, SETTINGS, step, "")
    assert held(root) == before


def test_a_step_of_somebody_else_makes_no_file_outside(tmp_path):
    root = tmp_path / "j"
    carry(root, SETTINGS, start(root), "")
    (step,) = (root / UNDO).iterdir()
    kept = json.loads(step.read_text("utf-8"))
    kept["files"][-1]["file"] = "../outside.md"
    step.write_text(json.dumps(kept), "utf-8")
    with pytest.raises(Exception, match="undo-changed"):
        undo(root, SETTINGS)
    assert not (tmp_path / "outside.md").exists()
