"""A build ends at once where nothing has changed since the last one, and in no other case."""

import datetime as dt
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.config import load_config

from kaffegen.mkdocs_plugin.last_build import LastBuild
from kaffegen.model.event import Log
from tests.site.journal_site import Built, run, write

KARI = "---\nname: Kari Berg\nstrength: known\n---\n\nMøttes på messa.\n"
FILES = {
    "contacts/kari-berg.md": KARI,
    "meetings/kaffe.md": "---\ncontact: kari-berg\nstatus: held\ndate: 2026-11-02\n---\n\nOm [[Ola]].\n",
    "meetings/feil.md": "---\ncontact: kari-berg\nstatus: hedl\n---\n",
    "om.md": "# Om dagboken\n\n[Kari](contacts/kari-berg.md)\n",
}
AS_LEFT = "Ingenting er endret siden forrige gang"
TODAY = dt.date(2026, 11, 18)
Change = Callable[[Path], object]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "dagbok", FILES)


def ended_early(built: Built) -> bool:
    return AS_LEFT in built.log


def note(root: Path) -> Path:
    return root / "journal" / "contacts" / "kari-berg.md"


def with_its_old_time(path: Path, text: str) -> None:
    """Write what has the same length, and give the file the time that it had."""
    before = path.stat()
    assert len(text.encode()) == before.st_size
    path.write_text(text, "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Solveig", "-c", "user.email=solveig@example.org")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def under_a_link(root: Path) -> None:
    (root.parent / "annet.md").write_text("# Annet\n", "utf-8")
    (root / "journal" / "lenke.md").symlink_to(root.parent / "annet.md")


SAME: dict[str, Change] = {
    "nothing": lambda root: None,
    "a file saved as it was": lambda root: note(root).write_text(KARI, "utf-8"),
    "a file that no build reads": lambda root: (root / "huskeliste.txt").write_text("melk", "utf-8"),
    "only the time": lambda root: os.utime(note(root)),
}
OTHER: dict[str, Change] = {
    "a note": lambda root: replace(note(root), "messa", "kurset"),
    "a note, with its time put back": lambda root: with_its_old_time(note(root), KARI.replace("messa", "torga")),
    "a new note": lambda root: write_note(root, "contacts/ola.md"),
    "a note that is gone": lambda root: (root / "journal" / "meetings" / "feil.md").unlink(),
    "a note under another name": lambda root: note(root).rename(note(root).with_name("kari.md")),
    "a page of one's own": lambda root: replace(root / "journal" / "om.md", "Om dag", "Om den dag"),
    "a picture": lambda root: (root / "journal" / "bilde.png").write_bytes(b"\x89PNG"),
    "the configuration": lambda root: replace(root / "mkdocs.yml", "Prøve", "Prøvd"),
    "the day": lambda root: replace(root / "mkdocs.yml", "2026-11-18", "2026-11-19"),
    "a page of the site": lambda root: with_its_old_time(root / "site" / "index.html", other_letters(root)),
    "a page of the site that is gone": lambda root: (root / "site" / "om" / "index.html").unlink(),
    "a strange file in the site": lambda root: (root / "site" / "fremmed.txt").write_text("x", "utf-8"),
    "no site": lambda root: shutil.rmtree(root / "site"),
    "no cache": lambda root: shutil.rmtree(root / ".cache"),
    "a repository": lambda root: git(root, "init", "-q"),
    "a link": under_a_link,
}


def write_note(root: Path, name: str) -> None:
    (root / "journal" / name).write_text("---\nname: Ola\n---\n", "utf-8")


def other_letters(root: Path) -> str:
    return (root / "site" / "index.html").read_text("utf-8").swapcase()


@pytest.mark.parametrize("change", SAME.values(), ids=SAME)
def test_a_second_build_of_the_same_ends_at_once(root: Path, change: Change) -> None:
    first = run(root, "build").files()
    change(root)
    again = run(root, "build")
    assert again.code == 0
    assert ended_early(again)
    assert again.files() == first


@pytest.mark.untraced
@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER)
def test_what_has_changed_is_built(root: Path, change: Change) -> None:
    run(root, "build")
    change(root)
    again = run(root, "build")
    assert not ended_early(again)
    built = again.files()
    shutil.rmtree(root / ".cache", ignore_errors=True)
    shutil.rmtree(root / "site")
    assert built == run(root, "build").files()


def test_a_commit_is_built_but_once(root: Path) -> None:
    git(root, "init", "-q")
    git(root, "add", "journal")
    git(root, "commit", "-q", "-m", "Begynn")
    run(root, "build")
    assert ended_early(run(root, "build"))
    git(root, "commit", "-q", "--allow-empty", "-m", "Mer")
    assert not ended_early(run(root, "build"))


def test_what_was_to_be_said_is_said_again(root: Path) -> None:
    first, again = run(root, "build"), run(root, "build")
    assert ended_early(again)
    assert "meetings/feil.md" in first.log
    assert again.warnings() == first.warnings()


def test_strict_counts_the_same_warnings(root: Path) -> None:
    first, again = run(root, "build", "--strict"), run(root, "build", "--strict")
    assert (first.code, again.code) == (1, 1)
    assert "meetings/feil.md" in again.log
    assert "Cleaning site directory" not in again.log
    ends = [[line for line in built.log.splitlines() if "strict mode" in line] for built in (first, again)]
    assert len(ends[0]) == 1
    assert ends[0] == ends[1]


def test_a_quiet_build_knows_no_warnings_to_say_again(root: Path) -> None:
    run(root, "build", "--quiet")
    assert "meetings/feil.md" in run(root, "build").log


def test_who_asks_for_nothing_to_be_cleaned_gets_a_build(root: Path) -> None:
    run(root, "build")
    assert not ended_early(run(root, "build", "--dirty"))
    assert not ended_early(run(root, "build"))  # what a dirty build leaves is nothing to rely on


@pytest.mark.untraced
@pytest.mark.parametrize(
    "config",
    [
        "hooks: [krok.py]\n",
        "theme: {name: material, custom_dir: eget}\n",
        "extra_templates: [mal.html]\n",
        "markdown_extensions: [pymdownx.snippets]\n",
        "plugins: [search, kaffegen: {today: 2026-11-18}, tags]\n",
    ],
)
def test_with_what_kaffegen_does_not_know_all_is_built(root: Path, config: str) -> None:
    (root / "krok.py").write_text("", "utf-8")
    (root / "eget").mkdir()
    (root / "journal" / "mal.html").write_text("<p>{{ build_date_utc }}</p>", "utf-8")
    write(root, {}, config=config)
    assert run(root, "build").code == 0
    assert not ended_early(run(root, "build"))


def test_extensions_that_are_known_are_no_hindrance(root: Path) -> None:
    emoji = "  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
    write(root, {}, config=f"markdown_extensions:\n  - admonition\n{emoji}")
    assert run(root, "build").code == 0
    assert ended_early(run(root, "build"))


def test_two_folders_are_known_apart(root: Path, tmp_path: Path) -> None:
    elsewhere = ("build", "--site-dir", str(tmp_path / "annet"))
    run(root, "build")
    assert not ended_early(run(root, *elsewhere))
    assert ended_early(run(root, "build"))
    assert ended_early(run(root, *elsewhere))


def test_another_users_word_is_not_believed(root: Path, tmp_path: Path) -> None:
    run(root, "build")
    assert not ended_early(run(root, "build", XDG_CACHE_HOME=str(tmp_path / "annen")))


@pytest.mark.untraced
@pytest.mark.parametrize("content", [b"", b"{", b"\xff\n[]", b"0" * 64 + b"\n[1,2,3,4]"])
def test_a_broken_cache_is_passed_over(root: Path, content: bytes) -> None:
    run(root, "build")
    (kept,) = (root / ".cache" / "kaffegen" / "builds").glob("*.json")
    assert kept.stat().st_mode & 0o777 == 0o600
    kept.write_bytes(content)
    again = run(root, "build")
    assert again.code == 0
    assert not ended_early(again)
    assert ended_early(run(root, "build"))


def test_what_is_written_during_the_build_is_built_the_next_time(root: Path) -> None:
    (root / "site").mkdir()
    last = LastBuild(load_config(str(root / "mkdocs.yml")), TODAY)
    write_note(root, "contacts/ola.md")
    last.keep(TODAY, Log())
    assert not list((root / ".cache").rglob("*.json"))


def test_a_day_that_ends_during_the_build_is_not_kept(root: Path) -> None:
    (root / "site").mkdir()
    last = LastBuild(load_config(str(root / "mkdocs.yml")), TODAY)
    last.keep(TODAY + dt.timedelta(days=1), Log())
    assert not list((root / ".cache").rglob("*.json"))
    last.keep(TODAY, Log(trouble="broken"))
    assert not list((root / ".cache").rglob("*.json"))
    last.keep(TODAY, Log())
    assert list((root / ".cache").rglob("*.json"))
