"""What is kept of a history makes it quicker and nothing else: pages are the same bytes with it as without."""

import json
import shutil

import pytest

from kaffegen.history import kept

from .repository import KAFFE, KARI, Repository
from .test_pages import Seen

NEWER = ("history", "log-newer.json")
ALL = ("history", "log.json")
INVITED = "contact: kari-berg\ninvited: 2026-10-02"


def file(repository: Repository, name: tuple[str, str]):
    return repository.root.joinpath(".cache", "kaffegen", *name)


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
    newer = json.loads(file(repository, NEWER).read_bytes())
    assert len(newer["told"]) == 3
    assert newer["base"] == json.loads(before)["head"]
    assert file(repository, NEWER).stat().st_mode & 0o077 == 0


def test_what_is_newer_is_written_together_with_the_rest_when_it_grows(repository, monkeypatch):
    monkeypatch.setattr(kept, "MOST_NEWER", 2)
    for number in range(5):
        repository.commit(f"2026-11-0{number + 1}", {f"contacts/{number}.md": f"name: Ola {number}"})
        assert len(repository.events) == number + 1
    assert len(json.loads(file(repository, ALL).read_bytes())["told"]) == 4
    assert len(json.loads(file(repository, NEWER).read_bytes())["told"]) == 1


def test_what_went_on_from_another_history_is_taken_away(repository):
    for number in range(3):
        repository.commit(f"2026-11-0{number + 1}", {f"contacts/{number}.md": f"name: Ola {number}"})
        assert len(repository.events) == number + 1
    repository.git("reset", "--quiet", "--hard", "HEAD~2")
    assert repository.told == ["appeared"]
    assert not file(repository, NEWER).exists()


@pytest.mark.parametrize(
    "written", ["", "{", "null", "[]", '{"version": 2}', "base", "shape", "types", "folder", "gone"]
)
def test_what_is_newer_and_not_ours_is_passed_by(repository, written):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    repository.commit("2026-11-02", {"contacts/ola.md": "name: Ola Dahl"})
    assert repository.told == ["appeared"] * 2
    content = json.loads(file(repository, NEWER).read_bytes())
    if written == "base":
        content["base"], content["told"] = "0" * 40, []
    elif written == "shape":
        content["told"][0] = content["told"][0][:2]
    elif written == "types":
        content["told"][0][4][0][2] = {"kind": 1}
    file(repository, NEWER).unlink()
    if written == "folder":
        file(repository, NEWER).mkdir()
    elif written != "gone":
        text = json.dumps(content) if written in ("base", "shape", "types") else written
        file(repository, NEWER).write_text(text, "utf-8")
    assert repository.told == ["appeared"] * 2


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
