"""A version that git does not have, of a journal as it was: it is said, and the rest works."""

import json

import pytest

from .repository import KARI, Repository

OLA = "contacts/ola.md"


@pytest.fixture
def grown(repository: Repository) -> Repository:
    repository.commit("2026-05-20", {KARI: "name: Kari Berg\ncompany: Alfa", OLA: "name: Ola Dahl"})
    return repository.commit("2026-06-20", {KARI: "name: Kari Berg\ncompany: Beta", OLA: "name: Ola Dahl\nrole: sjef"})


def lost(repository, name):
    """Take the content of a file, as a commit has it, away."""
    blob = repository.git("rev-parse", name)
    (repository.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()


SAID = "git har ikke innholdet i journal/contacts/kari-berg.md. Resten er med.\n"


@pytest.mark.parametrize("command", ["due", "check", "log"])
def test_what_is_missing_is_said_and_the_rest_is_there(grown, command):
    lost(grown, f"HEAD~1:journal/{KARI}")
    done = grown.kaffegen(command, "--as-of", "2026-06-01")
    assert (done.returncode, done.stderr.startswith(SAID)) == (0, True), done.stderr
    assert grown.kaffegen("due", "--as-of", "2026-06-21").stderr == ""


def test_pages_are_rendered_without_it(grown, tmp_path):
    lost(grown, f"HEAD~1:journal/{KARI}")
    done = grown.kaffegen("render", "--to", str(tmp_path / "ut"), "--as-of", "2026-06-01")
    assert (done.returncode, done.stderr) == (0, SAID)
    assert (tmp_path / "ut" / "contacts" / "ola.html").is_file()
    assert not (tmp_path / "ut" / KARI.replace(".md", ".html")).exists()


@pytest.mark.parametrize(("lost_in", "one", "other"), [("HEAD~1", "HEAD~1", "HEAD"), ("HEAD~1", "HEAD", "HEAD~1")])
def test_a_difference_claims_nothing_of_it(grown, lost_in, one, other):
    lost(grown, f"{lost_in}:journal/{KARI}")
    done = grown.kaffegen("diff", one, other, "--format", "json")
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, SAID)
    assert (found["changes"], found["gone"]) == ([], [])


def test_the_settings_of_then_are_today_s_where_they_are_missing(grown):
    config = grown.root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "      follow_ups: {nudge: off}\n", "utf-8")
    grown.commit("2026-06-25")
    lost(grown, "HEAD~1:mkdocs.yml")
    done = grown.kaffegen("due", "--as-of", "2026-06-21")
    assert (done.returncode, done.stderr) == (0, "git har ikke innholdet i mkdocs.yml. Resten er med.\n")


def test_a_template_of_one_s_own_is_named_too(grown):
    (grown.root / "journal" / "_drafts").mkdir()
    (grown.root / "journal" / "_drafts" / "thanks.txt").write_text("Takk!\n", "utf-8")
    grown.commit("2026-06-25")
    lost(grown, "HEAD:journal/_drafts/thanks.txt")
    done = grown.kaffegen("due", "--as-of", "2026-06-26")
    assert (done.returncode, done.stderr) == (0, SAID.replace("contacts/kari-berg.md", "_drafts/thanks.txt"))


def test_of_many_the_first_are_named(grown):
    grown.commit("2026-06-25", {f"contacts/a{number:02}.md": f"name: Person {number}" for number in range(12)})
    for number in range(12):
        lost(grown, f"HEAD:journal/contacts/a{number:02}.md")
    said = grown.kaffegen("due", "--as-of", "2026-06-26").stderr
    assert said.startswith("git har ikke innholdet i journal/contacts/a00.md, journal/contacts/a01.md, ")
    assert said.endswith(", journal/contacts/a09.md (+2). Resten er med.\n")
