"""What is kept of reading makes it quicker and nothing else: the outlook and the pages are those of reading all anew."""

import datetime as dt
import os
import random
import resource
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kaffegen.cache import CACHE
from kaffegen.hands import wait_for_all
from kaffegen.model import Outlook
from kaffegen.model.note import Item, Note
from kaffegen.pages import View, pages_of
from kaffegen.pipeline import look, published
from kaffegen.read import kept
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.read.known import Read
from kaffegen.read.pickled import pickled
from kaffegen.rules import NAMES
from kaffegen.sealed import Shelf, keep_bytes, shelf
from kaffegen.watching import shelf as watching
from tests.calling import kaffegen

DAY = dt.date(2026, 11, 18)
STEPS, PAGES_EACH = 60, 20
JOURNALS = sorted(path.parent for path in (Path(__file__).parents[1] / "journals").rglob(CONFIG))
KARI, OLA = "contacts/kari.md", "contacts/ola.md"
IMPORTED = (
    "---\nname: Siri Vik\nphone: 22 86 44 00\nbirthday: 02-29\ncadence: 3 months\nimported:\n"
    "  - {from: linkedin, role: [sjef, leder], city: null}\ntouches: [2026-10-02 ringte, {on: 2026-13-01}]\n---\n"
    "## Kun for meg\n[[kari]] og [[ingen]]\n- [ ] ring 📅 2026-11-20\n"
)
TEXTS = (
    "---\nname: Kari Berg\nrole: leder\ncompany: Nordlys\n---\n",
    "---\nname: Kari Berg\nrole: sjefs\ncompany: Nordlys\n---\n",  # as long as the one before
    IMPORTED,
    "---\ncontact: kari\ndate: 2026-11-16T08:00\nwent: well\nnext_steps: [ring, {what: send, due: 30.11.2026}]\n---\n",
    "---\r\ncontact: kari\r\nstatus: haldt\r\nthanked: {kari: 2026-11-17}\r\n---\r\n\r\n## Løfter\r\n- [ ] a\r\n",
    "\ufeff---\nname: Ola\nprivate: ja\nmotivation: {{x}}\n---\n<<<<<<< HEAD\n",
    "---\nname: \x1b[31mRed\n",
    "no front matter",
    "",
)
FAULTY = "---\nname: L\xf8v\n---\n".encode("latin-1")


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FEWEST", 1)
    monkeypatch.setattr(kept, "MOST_NEWER", 3)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "root"
    for name, text in {KARI: TEXTS[0], OLA: TEXTS[2], "meetings/a.md": TEXTS[3]}.items():
        write(made, name, text.encode())
    (made / CONFIG).write_text("docs_dir: journal\nplugins: [kaffegen: {language: nb}]\n", "utf-8")
    return made


def write(root: Path, name: str, content: bytes) -> Path:
    path = root / "journal" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def looked(root: Path, *, is_anew: bool = False) -> Outlook:
    """Give the outlook once all is kept of it that will be."""
    outlook = look(root, DAY, is_anew=is_anew)
    assert all(wait_for_all())
    return outlook


def noted(note: Note) -> list[object]:
    """Give all that a note says, and where; what was worked out of it is no part of that."""
    places = [(note.place((name,)), note.key_place((name,))) for name in sorted(note.model_fields_set)]
    parts = [part for value in said(note).values() if isinstance(value, tuple) for part in value]
    items = [(said(part), part.model_fields_set, part.model_extra) for part in parts if isinstance(part, Item)]
    at = [note.place(part.at) for part in parts if isinstance(part, Item)]
    return [type(note), said(note), note.model_fields_set, note.about._replace(where=None), note.id, places, items, at]


def said(values: Note | Item) -> dict[str, object]:
    return {name: getattr(values, name) for name in type(values).model_fields}


def seen(outlook: Outlook) -> list[object]:
    actions = [
        (action.identity, action.due, action.state, action.id, action.follow_up.closings) for action in outlook.actions
    ]
    return [outlook.problems, actions, [noted(note) for note in outlook.journal.notes]]


def pages(outlook: Outlook) -> list[str]:
    return [page.html(lambda src: src) for page in pages_of(View(outlook))]


def files(root: Path) -> dict[str, tuple[int, int]]:
    """Give what is kept, and since when."""
    found = (root / CACHE / kept.SHELF).iterdir()
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_size) for path in found}


def lie(root: Path) -> None:
    """Keep of Kari's note what it does not say: whoever believes the cache sees it."""
    place = place_of(root)
    keep_bytes(place, f"{kept._name()}.sealed", partial(pickled, {**kept._kept(place).most, **told_of(place)}))


def told_of(place: Shelf) -> dict[str, Read]:
    """Give what Kari's note does not say, as if it had been read there."""
    file = f"journal/{KARI}"
    read = {**kept._kept(place).most, **kept._kept(place).newer}[file]
    assert read.note is not None
    told = read.note.model_copy(update={"name": "Believe Me"}).belongs_to(read.note.about)
    return {file: read._replace(note=told)}


def place_of(root: Path) -> Shelf:
    place = shelf(root, kept.SHELF, kept.ROOM)
    assert place is not None
    return place


def is_believed(outlook: Outlook) -> bool:
    return "Believe Me" in {contact.name for contact in outlook.journal.contacts}


class Life:
    """Whatever may happen to the files of a journal, by chance."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self.chance = root, chance

    def goes_on(self) -> None:
        """Let something happen, or nothing."""
        for _ in range(self.chance.choice((0, 1, 1, 2, 6))):
            self.chance.choice((self._write, self._write, self._cut, self._twist, self._move, self._remove))()

    def _notes(self) -> list[Path]:
        return sorted((self.root / "journal").rglob("*.md"))

    def _write(self) -> None:
        content = self.chance.choice([*(text.encode() for text in TEXTS), FAULTY])
        folder = self.chance.choice(("contacts", "meetings", "companies", "topics"))
        write(self.root, f"{folder}/{self.chance.choice('abcå')}.md", content)

    def _cut(self) -> None:
        path = self.chance.choice(self._notes())
        content = path.read_bytes()
        path.write_bytes(content[: self.chance.randint(0, len(content))])

    def _twist(self) -> None:
        """Write as many other bytes, and put the times back."""
        path = self.chance.choice(self._notes())
        content, before = bytearray(path.read_bytes()), path.stat()
        if content:
            content[self.chance.randrange(len(content))] = self.chance.choice(b"\n -:#[2x")
        path.write_bytes(bytes(content))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def _move(self) -> None:
        path, other = self.chance.choice(self._notes()), self.chance.choice(self._notes())
        path.rename(other.with_name(path.name))

    def _remove(self) -> None:
        if len(self._notes()) > 1:
            self.chance.choice(self._notes()).unlink()


@pytest.mark.parametrize("journal", JOURNALS, ids=lambda path: path.name)
def test_whatever_is_edited_the_outlook_is_the_same(journal: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(journal, tmp_path / "root", symlinks=True))
    life = Life(root, random.Random(journal.name))
    for step in range(STEPS):
        life.goes_on()
        first, again, anew = looked(root), looked(root), looked(root, is_anew=True)
        assert seen(first) == seen(again) == seen(anew), step
        if step % PAGES_EACH == 0:
            assert pages(again) == pages(anew), step
            assert pages(published(again)) == pages(published(anew)), step
    assert sum(size for _, size in files(root).values()) < 50 * sum(path.stat().st_size for path in life._notes())


def test_what_is_kept_is_not_read_again(root: Path) -> None:
    looked(root)
    kept_then = files(root)
    lie(root)
    assert is_believed(looked(root))
    assert is_believed(watching.outlook_on(shelf_of(root), settings_in(root / CONFIG, NAMES), DAY, root))
    assert not is_believed(looked(root, is_anew=True))
    assert kept_then.keys() == files(root).keys()


def shelf_of(root: Path) -> watching.Shelf:
    return watching.read(root, settings_in(root / CONFIG, NAMES), watching.Shelf())


def test_without_the_cache_nothing_that_was_kept_is_taken(root: Path) -> None:
    (root / CONFIG).write_text("docs_dir: journal\nplugins: [kaffegen: {today: 2026-11-18}]\n", "utf-8")
    looked(root)
    lie(root)
    ask = ("due", "--all", "--format", "json")
    assert "Believe Me" not in kaffegen(*ask, "--no-cache", cwd=root).stdout
    assert "Believe Me" in kaffegen(*ask, cwd=root).stdout


def test_a_note_of_the_same_size_and_time_is_read_again(root: Path) -> None:
    looked(root)
    path = root / "journal" / KARI
    before = path.stat()
    path.write_text(TEXTS[1], "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert {contact.role for contact in looked(root).journal.contacts} >= {"sjefs"}


@pytest.mark.parametrize("change", ["folder", "kind", "country"])
def test_a_note_that_is_to_be_read_otherwise_is_read_again(root: Path, change: str) -> None:
    write(root, "contacts/inner/siri.md", TEXTS[2].encode())
    looked(root)
    kinds = "contacts: meetings, meetings: contacts"
    options = {"folder": "contacts: inner", "kind": kinds, "country": "country: SE"}[change]
    folder = "journal/contacts" if change == "folder" else "journal"
    (root / CONFIG).write_text(f"docs_dir: {folder}\nplugins: [kaffegen: {{{options}}}]\n", "utf-8")
    assert seen(looked(root)) == seen(looked(root, is_anew=True))


def test_another_kaffegen_reads_all_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked(root)
    lie(root)
    before = files(root)
    monkeypatch.setattr(kept, "as_installed", lambda: "another")
    kept._name.cache_clear()
    assert not is_believed(looked(root))
    assert len(files(root)) == len(before) + 1  # the other one's is left alone
    monkeypatch.undo()
    kept._name.cache_clear()


def test_one_that_is_changed_is_written_beside_the_rest(root: Path) -> None:
    looked(root)
    (name, first), *others = files(root).items()
    assert others == []
    for text in (TEXTS[1], TEXTS[0], TEXTS[4]):
        write(root, KARI, text.encode())
        looked(root)
        assert files(root)[name] == first
        assert len(files(root)) <= 2
    before = files(root)
    looked(root)
    assert files(root) == before


def test_what_is_gone_leaves_and_all_is_written_together_when_much_is_new(root: Path) -> None:
    for number in range(5):
        write(root, f"contacts/{number}.md", f"---\nname: Gone {number}\n---\n".encode())
    looked(root)
    for number in range(5):
        (root / "journal" / "contacts" / f"{number}.md").unlink()
    looked(root)
    there = b"".join(path.read_bytes() for path in (root / CACHE / kept.SHELF).iterdir())
    assert b"Gone" not in there
    assert b"Kari Berg" in there
    for number in range(4):
        write(root, f"contacts/{number}.md", TEXTS[2].encode())
    looked(root)
    assert len(kept._kept(place_of(root)).most) == 7


def test_it_does_not_grow_for_ever(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        monkeypatch.setattr(kept, "FORM", number)
        kept._name.cache_clear()
        looked(root)
        write(root, OLA, f"---\nname: Ola {number}\n---\n".encode())
        looked(root)
    monkeypatch.undo()
    kept._name.cache_clear()
    assert len(files(root)) == kept.ROOM.files


def test_it_is_for_nobody_else(root: Path) -> None:
    looked(root)
    write(root, KARI, TEXTS[1].encode())
    looked(root)
    folder = root / CACHE / kept.SHELF
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600] * 2
    assert (root / CACHE / ".gitignore").read_text("utf-8") == "*\n"


def _of_another_user(place: Shelf) -> None:
    lie(place.root)
    key = Path(os.environ["XDG_CACHE_HOME"], "kaffegen", "seal.key")
    key.write_bytes(bytes(32))


def _turned(place: Shelf) -> None:
    lie(place.root)
    path = most(place)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _cut(place: Shelf) -> None:
    lie(place.root)
    os.truncate(most(place), most(place).stat().st_size - 1)


def _empty(place: Shelf) -> None:
    most(place).write_bytes(b"")


def _unsealed(place: Shelf) -> None:
    lie(place.root)
    most(place).write_bytes(most(place).read_bytes().partition(b"\n")[2])


def _of_another_name(place: Shelf) -> None:
    lie(place.root)
    content = kept.kept_bytes(place, most(place).name)
    assert content is not None
    keep_bytes(place, "other.sealed", lambda: bytes(content.content))
    (most(place).parent / "other.sealed").replace(most(place))


def _newer_of_others(place: Shelf) -> None:
    """Keep beside the rest what goes on from another one."""
    write(place.root, KARI, TEXTS[1].encode())
    looked(place.root)
    told = told_of(place)
    keep_bytes(place, f"{kept._name()}-newer.sealed", lambda: pickled((b"another", told)))


def _link(place: Shelf) -> None:
    lie(place.root)
    most(place).replace(place.root / "elsewhere")
    most(place).symlink_to(place.root / "elsewhere")


def _folder_elsewhere(place: Shelf) -> None:
    lie(place.root)
    folder, outside = most(place).parent, place.root.parent / "outside"
    folder.rename(outside)
    folder.symlink_to(outside)


def most(place: Shelf) -> Path:
    return place.root / CACHE / kept.SHELF / f"{kept._name()}.sealed"


FAULTS: tuple[Callable[[Shelf], None], ...] = (
    _of_another_user, _turned, _cut, _empty, _unsealed, _of_another_name, _newer_of_others, _link, _folder_elsewhere,
)  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_what_is_not_ours_is_passed_by(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Callable[[Shelf], None]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    looked(root)
    fault(place_of(root))
    for _ in range(2):
        outlook = looked(root)
        assert not is_believed(outlook)
        assert seen(outlook) == seen(looked(root, is_anew=True))


def test_what_is_a_link_out_of_the_journal_is_not_written_to(root: Path) -> None:
    outside = root.parent / "outside"
    outside.mkdir()
    (root / ".cache").symlink_to(outside)
    assert looked(root).journal.contacts
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("hindrance", ["a file", "read-only", "nobody's home"])
def test_where_nothing_can_be_kept_all_is_read(root: Path, monkeypatch: pytest.MonkeyPatch, hindrance: str) -> None:
    if hindrance == "a file":
        (root / ".cache").write_text("", "utf-8")
    elif hindrance == "read-only":
        (root / CACHE / kept.SHELF).mkdir(parents=True)
        (root / CACHE / kept.SHELF).chmod(0o500)
        monkeypatch.setattr(os, "access", lambda *_: False)  # root may write all the same
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", str(root / CONFIG))
    for _ in range(2):
        assert seen(looked(root)) == seen(looked(root, is_anew=True))
    assert not list((root / ".cache").rglob("*.sealed"))


def test_a_full_disk_is_no_fault(root: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, limits[1]))
    try:
        outlook = looked(root)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert seen(outlook) == seen(looked(root, is_anew=True))
    assert list((root / CACHE / kept.SHELF).iterdir()) == []


def test_a_short_journal_is_just_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FEWEST", 4)
    looked(root)
    assert not (root / ".cache").exists()


SHARES = """
import datetime as dt, sys
from pathlib import Path
from kaffegen.hands import wait_for_all
from kaffegen.pipeline import look
from kaffegen.read import kept

kept.FEWEST, kept.MOST_NEWER = 1, 1
root, mine = Path(sys.argv[1]), sys.argv[2]
for number in range(20):
    (root / "journal" / "contacts" / f"{mine}.md").write_text(f"---\\nname: {mine} {number}\\n---\\n", "utf-8")
    names = {contact.name for contact in look(root, dt.date(2026, 11, 18)).journal.contacts}
    assert f"{mine} {number}" in names, names
    wait_for_all()
"""


def test_several_processes_share_it(root: Path) -> None:
    ask = [sys.executable, "-c", SHARES, str(root)]
    running = [subprocess.Popen([*ask, mine], stderr=subprocess.PIPE, text=True) for mine in ("Mari", "Liv", "Eva")]
    ended = [(process.communicate(timeout=120)[1], process.returncode) for process in running]
    assert ended == [("", 0)] * 3
    assert seen(looked(root)) == seen(looked(root, is_anew=True))
    assert len(files(root)) <= kept.ROOM.files
