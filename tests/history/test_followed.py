"""A journal that was moved keeps its history: to another folder, into one of the repository, or out of one."""

import shutil

import pytest

from .repository import KARI, Repository

ALFA, BETA, GAMMA = (f"name: Kari Berg\ncompany: {name}\nrole: leder" for name in ("Alfa", "Beta", "Gamma"))
LOG = [("appeared", "Kari Berg"), ("appeared", "Ola Dahl"), ("company", "Beta"), ("company", "Gamma")]


@pytest.fixture
def grown(repository: Repository) -> Repository:
    repository.commit("2026-09-01", {KARI: ALFA, "contacts/ola.md": "name: Ola Dahl"})
    repository.commit("2026-10-02", {KARI: BETA})
    assert len(repository.events) == 3
    return repository


def told(repository):
    return sorted((event.change.kind, event.change.after) for event in repository.events)


def configure(repository, folder):
    """Say in mkdocs.yml where the journal lies."""
    lines = (repository.root / "mkdocs.yml").read_text("utf-8").splitlines(keepends=True)
    said = [f"docs_dir: {folder}\n" if line.startswith("docs_dir:") else line for line in lines]
    (repository.root / "mkdocs.yml").write_text("".join(said), "utf-8")


def rename(repository, old, new, *, at_once=True):
    """Rename the journal's folder, and say so in mkdocs.yml in the same commit or in the next."""
    (repository.root / new).parent.mkdir(parents=True, exist_ok=True)
    repository.git("mv", old, new)
    if not at_once:
        repository.git("commit", "-q", "-m", "x", day="2026-11-01")
    configure(repository, new)
    repository.git("add", "--all")
    repository.git("commit", "-q", "-m", "x", day="2026-11-01")


def change(repository, folder, text, day="2026-11-03"):
    (repository.root / folder / KARI).write_text(f"---\n{text}\n---\n", "utf-8")
    repository.git("commit", "-q", "-a", "-m", "x", day=day)


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("new", ["notater", "docs/journal"])
def test_a_renamed_folder_keeps_its_history(grown, new, at_once):
    rename(grown, "journal", new, at_once=at_once)
    change(grown, new, GAMMA)
    assert told(grown) == LOG


def test_it_may_be_renamed_several_times(grown):
    rename(grown, "journal", "notater")
    rename(grown, "notater", "dagbok/alt")
    rename(grown, "dagbok/alt", "hefte")
    change(grown, "hefte", GAMMA)
    assert told(grown) == LOG


def test_what_is_lately_does_not_begin_with_the_move(grown):
    rename(grown, "journal", "notater")
    change(grown, "notater", GAMMA)
    lately = grown.outlook().known.history.since(grown.events[0].date)
    assert sorted(event.change.kind for event in lately) == [kind for kind, _ in LOG]
    assert grown.kaffegen("due").returncode == 0
    assert "job-change" in {action.rule.name for action in grown.outlook().actions}


def test_a_journal_moved_into_a_folder_of_the_repository_keeps_its_history(grown):
    (grown.root / "mitt").mkdir()
    grown.git("mv", "journal", "mkdocs.yml", "mitt")
    grown.git("commit", "-q", "-m", "x", day="2026-11-01")
    inner = Repository.__new__(Repository)
    inner.root = grown.root / "mitt"
    change(inner, "journal", GAMMA)
    assert told(inner) == LOG
    (grown.root / "to").mkdir()
    grown.git("mv", "mitt", "to/tre")
    grown.git("commit", "-q", "-m", "x", day="2026-11-04")
    inner.root = grown.root / "to" / "tre"
    assert told(inner) == LOG
    shutil.rmtree(inner.root / ".cache")
    assert told(inner) == LOG


def test_a_journal_moved_out_of_a_folder_of_the_repository_keeps_its_history(tmp_path):
    outer = Repository(tmp_path / "alt" / "mitt")
    (outer.root / ".gitignore").write_text(".cache/\n", "utf-8")
    outer.git("init", "--quiet", "-b", "main", str(tmp_path / "alt"))
    outer.commit("2026-09-01", {KARI: ALFA, "contacts/ola.md": "name: Ola Dahl"})
    outer.commit("2026-10-02", {KARI: BETA}).commit("2026-10-03", {KARI: GAMMA})
    assert told(outer) == LOG
    outer.git("mv", "journal", "mkdocs.yml", "..")
    outer.git("commit", "-q", "-m", "x", day="2026-11-05")
    top = Repository.__new__(Repository)
    top.root = tmp_path / "alt"
    assert told(top) == LOG


def test_notes_that_lay_at_the_top_keep_their_history(repository):
    (repository.root / "contacts").mkdir()
    (repository.root / KARI).write_text(f"---\n{ALFA}\n---\n", "utf-8")
    repository.commit("2026-09-01")
    (repository.root / KARI).write_text(f"---\n{BETA}\n---\n", "utf-8")
    repository.commit("2026-09-02")
    repository.git("mv", "contacts", "journal/contacts")
    repository.commit("2026-11-01")
    assert told(repository) == [("appeared", "Kari Berg"), ("company", "Beta")]


def test_a_journal_that_begins_late_in_a_repository_begins_there(repository):
    (repository.root / "other.md").write_text("x\n" * 50, "utf-8")
    repository.commit("2026-08-01")
    repository.git("mv", "other.md", "another.md")
    repository.commit("2026-09-01", {KARI: ALFA})
    repository.commit("2026-10-02", {KARI: BETA})
    assert told(repository) == [("appeared", "Kari Berg"), ("company", "Beta")]
