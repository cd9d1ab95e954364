"""What is kept under a seal: believed only where this user made it, and never in the way."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kaffegen import sealed
from kaffegen.cache import CACHE
from kaffegen.sealed import Shelf, keep, kept, shelf
from tests.calling import kaffegen
from tests.history.repository import Repository

NAME, OTHER = "ab" * 32, "cd" * 32
CONTENT = ["Kaffe \x1b[31m", {"åse": [1, None]}, "\ud800"]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


@pytest.fixture
def place(root: Path, own: Path) -> Shelf:
    found = shelf(root, "answers")
    assert found is not None
    keep(found, NAME, CONTENT)
    assert kept(found, NAME) == CONTENT
    return found


def file_of(place: Shelf, name: str = NAME) -> Path:
    return place.root / CACHE / "answers" / f"{name}.json"


def test_it_is_for_nobody_else(place: Shelf, own: Path) -> None:
    assert stat.S_IMODE(file_of(place).stat().st_mode) == 0o600
    assert stat.S_IMODE(file_of(place).parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((own / "kaffegen" / "seal.key").stat().st_mode) == 0o600
    assert (place.root / CACHE / ".gitignore").read_text("utf-8") == "*\n"
    found = shelf(place.root, "answers")
    assert found is not None
    assert kept(found, NAME) == CONTENT


def _without_seal(place: Shelf) -> None:
    file_of(place).write_bytes(file_of(place).read_bytes().partition(b"\n")[2])


def _of_another_user(place: Shelf) -> None:
    keep(place._replace(key=bytes(32)), NAME, ["believe me"])


def _of_another_name(place: Shelf) -> None:
    keep(place, OTHER, ["another"])
    file_of(place, OTHER).replace(file_of(place))


def _of_another_shelf(place: Shelf) -> None:
    other = place._replace(name="others")
    keep(other, NAME, ["another"])
    (place.root / CACHE / "others" / f"{NAME}.json").replace(file_of(place))


def _longer(place: Shelf) -> None:
    with file_of(place).open("ab") as file:
        file.write(b" ")


def _shorter(place: Shelf) -> None:
    os.truncate(file_of(place), file_of(place).stat().st_size - 1)


def _empty(place: Shelf) -> None:
    file_of(place).write_bytes(b"")


def _deep(place: Shelf) -> None:
    written = b"[" * 100_000
    file_of(place).write_bytes(sealed._seal(place, f"{NAME}.json", written) + written)


def _pipe(place: Shelf) -> None:
    file_of(place).unlink()
    os.mkfifo(file_of(place))


def _link(place: Shelf) -> None:
    elsewhere = place.root / "elsewhere.json"
    file_of(place).replace(elsewhere)
    file_of(place).symlink_to(elsewhere)


def _folder(place: Shelf) -> None:
    file_of(place).unlink()
    file_of(place).mkdir()


def _shelf_elsewhere(place: Shelf) -> None:
    folder = file_of(place).parent
    folder.rename(place.root.parent / "outside")
    folder.symlink_to(place.root.parent / "outside")


FAULTS: tuple[Callable[[Shelf], None], ...] = (
    _without_seal, _of_another_user, _of_another_name, _of_another_shelf, _longer, _shorter, _empty, _deep, _pipe,
    _link, _folder, _shelf_elsewhere,
)  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_what_is_not_whole_and_sealed_for_this_is_not_there(place: Shelf, fault: Callable[[Shelf], None]) -> None:
    fault(place)
    assert kept(place, NAME) is None


def test_nothing_is_written_through_a_link_that_leads_out(root: Path, own: Path) -> None:
    outside = root.parent / "outside"
    outside.mkdir()
    (root / ".cache").symlink_to(outside)
    found = shelf(root, "answers")
    assert found is not None
    keep(found, NAME, CONTENT)
    assert list(outside.iterdir()) == []


def test_the_oldest_goes_and_so_does_what_a_killed_run_left(place: Shelf) -> None:
    left = file_of(place).parent / f".{NAME}-0.tmp"
    left.write_bytes(b"x")
    for path in (left, file_of(place)):
        os.utime(path, (1, 1))
    for number in range(sealed.MOST):
        keep(place, f"{number:064x}", "x")
    there = list(file_of(place).parent.iterdir())
    assert len(there) == sealed.MOST
    assert not {left, file_of(place)} & set(there)


def test_what_is_too_large_is_not_kept(place: Shelf) -> None:
    keep(place, OTHER, "x" * sealed.LARGEST)
    assert kept(place, OTHER) is None
    for number in range(6):
        keep(place, f"{number:064x}", "x" * (sealed.LARGEST - 2))
    assert sum(path.stat().st_size for path in file_of(place).parent.iterdir()) <= sealed.MOST_BYTES
    assert kept(place, f"{5:064x}")


@pytest.mark.parametrize("fault", ["readable by others", "short", "a folder"])
def test_a_key_that_is_none_is_not_used(place: Shelf, own: Path, fault: str) -> None:
    key = own / "kaffegen" / "seal.key"
    if fault == "readable by others":
        key.chmod(0o644)
    elif fault == "short":
        key.write_bytes(b"x")
    else:
        key.unlink()
        key.mkdir()
    found = shelf(place.root, "answers")
    assert found is None or (found.key != place.key and kept(found, NAME) is None)
    assert (found is None) is (fault == "a folder")


def test_a_link_is_no_key(place: Shelf, own: Path, tmp_path: Path) -> None:
    key = own / "kaffegen" / "seal.key"
    key.replace(tmp_path / "elsewhere")
    key.symlink_to(tmp_path / "elsewhere")
    assert shelf(place.root, "answers") is None


def test_a_key_that_could_have_come_with_the_journal_is_none(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = root / "journals" / "mine"
    inside.mkdir(parents=True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(root / "own"))
    assert shelf(root, "answers") is None
    assert shelf(inside, "answers") is not None
    (root / ".git").mkdir()
    assert shelf(inside, "answers") is None


def test_who_has_no_folder_of_their_own_keeps_nothing(root: Path, tmp_path: Path) -> None:
    journal = Repository(root, today="2026-11-18").write({"contacts/kari.md": "name: Kari"})
    (tmp_path / "file").write_text("", "utf-8")
    first = kaffegen("due", cwd=journal.root, XDG_CACHE_HOME=str(tmp_path / "file"))
    assert (first.returncode, first.stderr) == (0, "")
    assert not (root / ".cache").exists()


def test_a_cache_that_cannot_be_is_no_fault(root: Path, own: Path) -> None:
    journal = Repository(root, today="2026-11-18").write({"contacts/kari.md": "name: Kari"})
    (root / ".cache").write_text("", "utf-8")
    for _ in range(2):
        found = kaffegen("due", cwd=journal.root)
        assert (found.returncode, found.stderr) == (0, "")


def test_an_answer_that_came_with_a_journal_is_not_believed(root: Path, own: Path, tmp_path: Path) -> None:
    """The one who made it had the same notes, and says what it likes of them."""
    journal = Repository(root, today="2026-11-18").write({"contacts/kari.md": "name: Kari"})
    truth = kaffegen("check", cwd=journal.root).stderr
    entries = sorted((root / CACHE / "answers").glob("*.json"))
    theirs = shelf(root, "answers")
    assert theirs is not None
    for path in entries:
        if isinstance(kept(theirs, path.stem), list) and len(json.dumps(kept(theirs, path.stem))) < len(truth) + 40:
            keep(theirs, path.stem, ["all is well", "", 0, None])
    assert "all is well" in kaffegen("check", cwd=journal.root).stdout
    mine = str(tmp_path / "mine")
    assert kaffegen("check", cwd=journal.root, XDG_CACHE_HOME=mine).stderr == truth


@pytest.mark.parametrize("shape", [None, 3, {}, [], ["x"], ["x", "", "0", None], ["x", "", 0, [1]], [[], "", 0, None]])
def test_an_answer_of_another_shape_is_none(root: Path, own: Path, shape: object) -> None:
    journal = Repository(root, today="2026-11-18").write({"contacts/kari.md": "name: Kari"})
    truth = kaffegen("due", cwd=journal.root).stdout
    place = shelf(root, "answers")
    assert place is not None
    for path in (root / CACHE / "answers").glob("*.json"):
        keep(place, path.stem, shape)
    assert kaffegen("due", cwd=journal.root).stdout == truth
