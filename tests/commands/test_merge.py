"""`kaffegen merge`: what it will do is shown, asked about, done as one step, taken back, and committed when asked."""

import subprocess
from pathlib import Path

import pytest

from tests.acts.acting import bytes_of, journal
from tests.calling import Ended, kaffegen
from tests.commands.acting import at_terminal

FILES = {
    "contacts/kari-berg.md": "---\nname: Kari Berg\ncompany: Alfa\ncity: Oslo\n---\n",
    "contacts/kari-b.md": "---\nname: Kari B\ncity: Ås\ncompany: Beta\nprivate: true\n---\n\n"
    "## Logg\n\n- 2026-10-01: pratet\n",
    "contacts/ola.md": "---\nname: Ola Dahl\n---\nSe [[kari-b]].\n",
    "meetings/a.md": "---\ncontact: kari-b\ndate: 2026-11-02\nthanked: true\n---\n",
    "meetings/b.md": "---\ncontacts: [kari-berg, kari-b]\ndate: 2026-11-03\n---\n",
}
EXPECTED = {
    "contacts/kari-berg.md": (
        "---\nname: Kari Berg\naliases: Kari B\ncompany: Alfa\ncity: Oslo\npast:\n  - {company: Beta}\nwas: kari-b\n"
        "private: true\n---\n\n## Logg\n\n- 2026-10-01: pratet\n\n## Bare for meg\n\n- Kari B: city: Ås\n"
    ),
    "contacts/ola.md": "---\nname: Ola Dahl\n---\nSe [[kari-berg]].\n",
    "meetings/a.md": "---\ncontact: kari-berg\ndate: 2026-11-02\nthanked: true\n---\n",
    "meetings/b.md": "---\ncontacts: [kari-berg]\ndate: 2026-11-03\n---\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return journal(tmp_path, FILES, more=", today: 2026-11-18")


def texts(root: Path) -> dict[str, str]:
    return {src: text.decode() for src, text in bytes_of(root).items()}


def merge(root: Path, *arguments: str) -> Ended:
    return kaffegen("merge", *arguments, cwd=root)


def test_one_goes_into_the_other_and_what_one_should_know_is_said(root: Path) -> None:
    ended = merge(root, "kari-berg", "kari-b")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert texts(root) == EXPECTED
    assert ended.stdout == (
        "Kari B er nå en del av Kari Berg · journal/contacts/kari-berg.md (angre: kaffegen undo)\n"
        "3 andre notater viser nå dit.\n"
        "company: «Alfa» blir stående. «Beta» er notert som tidligere stilling.\n"
        "city: «Oslo» blir stående. «Ås» ligger under «Bare for meg».\n"
        "journal/contacts/kari-b.md er fjernet. Alt som sto der, er tatt vare på.\n"
        "Det ene notatet var privat. Da er hele notatet det.\n"
    )
    assert kaffegen("check", cwd=root).returncode == 0
    due = kaffegen("due", cwd=root).stdout
    assert "Kari B " not in due
    assert "kari-b" not in due
    assert kaffegen("undo", cwd=root).returncode == 0
    assert texts(root) == FILES


def test_a_dry_run_shows_the_difference_and_writes_nothing(root: Path) -> None:
    ended = merge(root, "kari-berg", "kari-b", "--dry-run")
    assert ended.returncode == 0
    assert texts(root) == FILES
    assert "--- a/journal/contacts/kari-b.md\n+++ /dev/null\n" in ended.stdout
    assert "-contact: kari-b\n+contact: kari-berg\n" in ended.stdout
    assert "journal/contacts/kari-b.md blir fjernet." in ended.stderr
    (root / "p").write_text(ended.stdout, "utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    subprocess.run(["git", "apply", "p"], cwd=root, check=True)
    assert texts(root) == EXPECTED


def test_on_a_terminal_one_chooses(root: Path) -> None:
    code, seen = at_terminal(root, "2\n3\n2\n", "merge", "kari-berg", "kari-b")
    assert code == 0, seen
    note = texts(root)["contacts/kari-berg.md"]
    assert "\ncompany: Beta\ncity: Ås\n" in note
    assert "- {company: Alfa}" in note
    assert "- Kari B: city: Oslo" in note
    assert "skriv et tall fra 1 til 2" in seen


def test_with_yes_nothing_is_asked(root: Path) -> None:
    code, _ = at_terminal(root, "", "merge", "kari-berg", "kari-b", "--yes")
    assert code == 0
    assert texts(root) == EXPECTED


@pytest.mark.parametrize("tracked", [True, False])
def test_it_is_committed_and_nothing_else_is(root: Path, tracked: bool) -> None:
    git = ["git", "-c", "user.name=S", "-c", "user.email=s@example.org"]
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    subprocess.run(["git", "config", "user.name", "S"], cwd=root, check=True)
    subprocess.run(["git", "config", "user.email", "s@example.org"], cwd=root, check=True)
    first = ["journal"] if tracked else ["journal/contacts/ola.md", "journal/meetings"]
    subprocess.run([*git, "add", *first], cwd=root, check=True)
    subprocess.run([*git, "commit", "-qm", "x"], cwd=root, check=True)
    (root / "other").write_text("x", "utf-8")
    subprocess.run([*git, "add", "other"], cwd=root, check=True)
    ended = merge(root, "kari-berg", "kari-b", "--commit")
    assert (ended.returncode, ended.stderr) == (0, "")
    names = subprocess.run(
        ["git", "show", "--format=%s", "--name-status", "--no-renames"], cwd=root, check=True, capture_output=True
    )
    subject, *files = names.stdout.decode().split("\n")
    assert subject == "Kari B er nå en del av Kari Berg"
    gone = ["D\tjournal/contacts/kari-b.md"] if tracked else []
    kept = [
        "journal/contacts/kari-berg.md",
        "journal/contacts/ola.md",
        "journal/meetings/a.md",
        "journal/meetings/b.md",
    ]
    assert sorted(line[2:] for line in files if line[:1] in "AM" and line) == kept
    assert [line for line in files if line.startswith("D")] == gone


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("kari-berg", "Kari Berg"), 2, "én og samme person"),
        (("kari-berg", "nobody"), 2, "nobody"),
        (("Siri Lie", "kari-b"), 2, "omvendt rekkefølge"),
    ],
)
def test_what_makes_no_sense_is_refused(root: Path, arguments: tuple[str, str], code: int, said: str) -> None:
    (root / "journal/meetings/c.md").write_text("---\ncontact: Siri Lie\n---\n", "utf-8")
    before = texts(root)
    ended = merge(root, *arguments)
    assert ended.returncode == code
    assert said in ended.stderr
    assert texts(root) == before


def test_a_note_with_an_error_is_named_with_its_line(root: Path) -> None:
    (root / "journal/contacts/kari-b.md").write_text("---\nname: Kari B\nmet: i går\n---\n", "utf-8")
    ended = merge(root, "kari-berg", "kari-b")
    assert ended.returncode == 2
    assert "journal/contacts/kari-b.md:3:6" in ended.stderr


def test_two_notes_of_one_id_are_told_apart_by_their_files(root: Path) -> None:
    other = root / "journal/contacts/venner/kari-berg.md"
    other.parent.mkdir()
    other.write_text("---\nname: Kari Berg\n---\nHei.\n", "utf-8")
    ended = merge(root, "contacts/kari-berg.md", "contacts/venner/kari-berg.md")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "was:" not in texts(root)["contacts/kari-berg.md"]
    assert texts(root)["contacts/kari-berg.md"].endswith("## Fra notatet om Kari Berg\n\nHei.\n")
    assert not other.exists()
