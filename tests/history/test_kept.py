"""What is kept of a history makes it quicker and nothing else: pages are the same bytes with it as without."""

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kaffegen.cache import CACHE
from kaffegen.history import kept
from kaffegen.sealed import Shelf, keep_bytes, kept_bytes, shelf
from kaffegen.unsealed import unpickled

from .repository import KAFFE, KARI, Repository
from .test_pages import Seen

NEWER, ALL = "log-newer.sealed", "log.sealed"
INVITED = "contact: kari-berg\ninvited: 2026-10-02"


def file(repository: Repository, name: str) -> Path:
    return repository.root / CACHE / kept.SHELF / name


def place(repository: Repository) -> Shelf:
    found = shelf(repository.root, kept.SHELF, kept.ROOM)
    assert found is not None
    return found


def content(repository: Repository, name: str) -> list[Any]:
    """Give what lies under the seal: its shape, how it was told, the head that it goes on from, and what was told."""
    found = kept_bytes(place(repository), name)
    assert found is not None
    return list(unpickled(found))


def number_told(repository: Repository, name: str) -> int:
    return len(content(repository, name)[3][1])


def spoil(repository: Repository, name: str, how: str) -> None:
    """Put what is not ours, or not for this, where something was kept; who believes it, sees nothing told."""
    shape, print_, base, (head, _, *rest) = content(repository, name)
    other = {"shape": [(0, *shape[1:])], "print": [shape, "another"], "base": [shape, print_, "0" * 40]}.get(how, [])
    lie = (*other, *(shape, print_, base)[len(other) :], (head, [], *rest))
    by = place(repository)._replace(key=bytes(32)) if how == "another's" else place(repository)
    keep_bytes(by, name, lambda: pickle.dumps(lie))
    BROKEN.get(how, Path.exists)(file(repository, name))


def _as_it_was(path: Path) -> None:
    """Leave a log as it lay there before there was a seal."""
    path.unlink()
    path.with_suffix(".json").write_text('{"version": 3, "told": []}', "utf-8")


BROKEN: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "folder": lambda path: (path.unlink(), path.mkdir()),
    "pipe": lambda path: (path.unlink(), os.mkfifo(path)),
    "unsealed": lambda path: path.write_bytes(path.read_bytes().partition(b"\n")[2]),
    "cut": lambda path: os.truncate(path, path.stat().st_size - 1),
    "as it was": _as_it_was,
}
SPOILT = ("shape", "print", "another's", *BROKEN)


def pages(repository: Repository, *, is_served: bool = True) -> dict[str, str]:
    """Give the log's pages, and what stands around the notes."""
    seen = Seen(repository.root, is_served=is_served)
    notes = [note.about.src for note in seen.view.outlook.journal.notes]
    return {src: seen.html(src) for src in [*(src for src in seen.pages if src.startswith("log")), *notes]}


def afresh(repository: Repository, *, is_served: bool = True) -> dict[str, str]:
    """Give the same where nothing was kept, and leave what was kept as it was."""
    aside = repository.root / "aside"
    (repository.root / ".cache").rename(aside)
    found = pages(repository, is_served=is_served)
    shutil.rmtree(repository.root / ".cache")
    aside.rename(repository.root / ".cache")
    return found


def steps(repository: Repository):
    """Commit, a step at a time, what changes the log in different ways."""
    yield repository.commit("2026-10-01", {KARI: "name: Kari Berg\ncompany: Alfa & <Sønn>"})
    yield repository.commit("2026-10-02", {KAFFE: INVITED, "contacts/ola.md": "name: Ola O'Dahl"}, author="Ola <&>")
    yield repository.commit("2026-10-20", {KAFFE: f"{INVITED}\ndate: 2026-10-19\nwent: well\nthanked: 2026-10-20"})
    repository.git("branch", "side")
    yield repository.commit("2026-10-21", {KARI: 'name: Kari Berg\ncompany: "Beta ""AS"""'.replace('""', "'")})
    repository.git("mv", f"journal/{KARI}", "journal/contacts/kari-dahl.md")
    yield repository.commit("2026-10-22", {"contacts/kari-dahl.md": "name: Kari Dahl\nwas: kari-berg\ncompany: Beta"})
    repository.git("checkout", "--quiet", "side")
    yield repository.commit("2027-10-23", {"contacts/liv.md": "name: Liv Vik\nprivate: true"})
    repository.git("merge", "--quiet", "-m", "x", "main", day="2026-10-24")
    yield repository
    repository.git("reset", "--quiet", "--hard", "HEAD~1")
    yield repository


def test_pages_are_the_same_bytes_with_what_is_kept(repository):
    for number, grown in enumerate(steps(repository)):
        for is_served in (True, False):
            assert pages(grown, is_served=is_served) == afresh(grown, is_served=is_served), number
        assert len(pages(grown)["log.md"]) > 100


def test_of_a_new_commit_alone_is_written(repository):
    repository.commit("2026-10-01", {f"contacts/{number}.md": f"name: Ola {number}" for number in range(20)})
    assert len(repository.events) == 20
    before = file(repository, ALL).read_bytes()
    for number in range(3):
        repository.commit(f"2026-11-0{number + 1}", {KARI: f"name: Kari Berg\ncompany: Firma {number * 11}"})
        assert len(repository.events) == 21 + number
    assert file(repository, ALL).read_bytes() == before
    assert number_told(repository, NEWER) == 3
    assert content(repository, NEWER)[2] == content(repository, ALL)[3][0]
    assert file(repository, NEWER).stat().st_mode & 0o077 == 0


def test_what_is_newer_is_written_together_with_the_rest_when_it_grows(repository, monkeypatch):
    monkeypatch.setattr(kept, "MOST_NEWER", 2)
    for number in range(5):
        repository.commit(f"2026-11-0{number + 1}", {f"contacts/{number}.md": f"name: Ola {number}"})
        assert len(repository.events) == number + 1
    assert number_told(repository, ALL) == 4
    assert number_told(repository, NEWER) == 1


def test_what_went_on_from_another_history_is_taken_away(repository):
    for number in range(3):
        repository.commit(f"2026-11-0{number + 1}", {f"contacts/{number}.md": f"name: Ola {number}"})
        assert len(repository.events) == number + 1
    repository.git("reset", "--quiet", "--hard", "HEAD~2")
    assert repository.told == ["appeared"]
    assert not file(repository, NEWER).exists()


@pytest.mark.parametrize("how", [*SPOILT, "base"])
def test_what_is_newer_and_not_ours_is_passed_by(repository, how):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    repository.commit("2026-11-02", {"contacts/ola.md": "name: Ola Dahl"})
    assert repository.told == ["appeared"] * 2
    spoil(repository, NEWER, how)
    assert repository.told == ["appeared"] * 2


@pytest.mark.parametrize("how", SPOILT)
def test_a_log_that_is_not_ours_is_passed_by(repository, how):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    spoil(repository, ALL, how)
    assert repository.told == ["appeared"]


def test_a_log_of_ours_is_believed(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    spoil(repository, ALL, "nothing")
    assert repository.told == []


def test_without_a_key_nothing_is_kept(repository, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(repository.root / "own"))
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    assert not (repository.root / ".cache").exists()


def test_what_commits_tell_is_escaped_wherever_it_stands(repository):
    name = 'Kari "B" <b>O\'Berg</b> & co'
    repository.commit("2026-10-01", {KARI: f"name: '{name.replace(chr(39), 2 * chr(39))}'"}, author="Ola &lt; b")
    repository.commit("2026-10-02", {KAFFE: INVITED})
    shown = pages(repository)
    safe = "Kari &#34;B&#34; &lt;b&gt;O&#39;Berg&lt;/b&gt; &amp; co"
    assert f">{safe} kom inn i dagboken</a></td>" in shown["log.md"]
    assert f'data-mark="0">{safe}</option>' in shown["log.md"]
    assert ">Ola &amp;lt; b</td></tr>" in shown["log.md"]
    assert f"<li>Inviterte {safe}<small>2. okt. 2026</small></li>" in shown[KARI]
    assert f"<li>Inviterte {safe}<small>2. okt. 2026</small></li>" in shown[KAFFE]
