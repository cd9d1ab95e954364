"""`kaffegen ics`: one file for the telephone's calendar, whole or not at all, private notes only when asked for."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from tests.commands.conftest import Run
from tests.commands.small_journal import write

NOTES = {
    "meetings/a.md": "contact: kari-berg\ndate: 2026-11-24T13:00\npurpose: Lære om drift\nprepared: true",
    "meetings/b.md": "contact: ola-dahl\ndate: 2026-11-25T13:00\nprivate: true\npurpose: hemmelig\nprepared: true",
    "meetings/c.md": "contact: berit-moe\ndate: 2026-11-17\nwent: well\nnext_steps: none\nskip: [memo, connect]",
    "me.md": "name: Siri\nskip: [plan, rhythm]",
}


def said(path: Path) -> list[str]:
    return sorted(str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(path.read_bytes()).events)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nb", "2 kaffemøter og 2 oppfølginger skrevet til kaffe.ics\n"),
        ("da", "2 kaffemøder og 2 opfølgninger skrevet til kaffe.ics\n"),
        ("en", "2 coffee meetings and 2 follow-ups written to kaffe.ics\n"),
    ],
)
def test_it_writes_both_kinds_and_says_so(run: Run, journal: Path, code: str, words: str) -> None:
    write(journal, NOTES, code)
    found = run("ics", "--to", "kaffe.ics")
    assert (found.returncode, found.stdout, found.stderr) == (0, words, "")
    assert len(said(journal / "kaffe.ics")) == 4
    assert stat.S_IMODE((journal / "kaffe.ics").stat().st_mode) == 0o600
    assert sorted(path.name for path in journal.iterdir()) == ["journal", "kaffe.ics", "mkdocs.yml"]


def test_one_kind_alone(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    assert run("ics", "--to", "m.ics", "--kind", "meetings").stdout == "2 kaffemøter skrevet til m.ics\n"
    assert said(journal / "m.ics") == ["Kaffe med Berit Moe", "Kaffe med Kari Berg"]
    run("ics", "--to", "f.ics", "--kind", "follow-ups")
    assert "Takk Berit Moe for praten" in said(journal / "f.ics")


def test_private_notes_are_in_it_only_when_asked_for(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    run("ics", "--to", "a.ics")
    assert "hemmelig" not in (journal / "a.ics").read_text("utf-8")
    found = run("ics", "--to", "b.ics", "--private")
    assert found.stdout.splitlines()[1] == "Private notater er med. Legg fila der bare du kommer til."
    assert "hemmelig" in (journal / "b.ics").read_text("utf-8")


@pytest.mark.parametrize("way", ["journal/x.ics", "journal/contacts/x.ics", "./journal/../journal/x.ics", "link/x.ics"])
def test_private_notes_are_not_written_where_they_would_be_built(run: Run, journal: Path, way: str) -> None:
    write(journal, NOTES)
    (journal / "link").symlink_to("journal")
    before = sorted(journal.rglob("*"))
    found = run("ics", "--to", way, "--private")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"kaffegen: {Path(way)} ligger blant notatene")
    assert sorted(journal.rglob("*")) == before


def test_the_same_day_gives_the_same_bytes(start: Run, journal: Path) -> None:
    write(journal, NOTES)
    start("ics", "--to", "a.ics", TZ="Pacific/Kiritimati", LANG="C", PYTHONHASHSEED="1")
    start("ics", "--to", "b.ics", TZ="Etc/GMT+12", LC_ALL="nb_NO.UTF-8", PYTHONHASHSEED="2")
    assert (journal / "a.ics").read_bytes() == (journal / "b.ics").read_bytes()
    assert b"DTSTART:20261124T130000\r\n" in (journal / "a.ics").read_bytes()


def test_a_file_that_is_there_is_replaced_and_a_link_kept(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    folder = journal / "synced"
    folder.mkdir()
    (folder / "kaffe.ics").write_text("old", "utf-8")
    (folder / "kaffe.ics").chmod(0o644)
    (journal / "link.ics").symlink_to("synced/kaffe.ics")
    assert run("ics", "--to", "link.ics").returncode == 0
    assert (journal / "link.ics").is_symlink()
    assert len(said(folder / "kaffe.ics")) == 4
    assert stat.S_IMODE((folder / "kaffe.ics").stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == ["kaffe.ics"]


@pytest.mark.parametrize("target", ["nowhere/x.ics", "journal", "mkdocs.yml/x.ics", "x" * 300])
def test_a_place_that_cannot_be_written_is_named(run: Run, journal: Path, target: str) -> None:
    write(journal, NOTES)
    before = sorted(journal.rglob("*"))
    found = run("ics", "--to", target)
    assert (found.returncode, found.stdout) == (4, "")
    assert found.stderr.startswith(f"kaffegen: kunne ikke skrive {target}: ")
    assert sorted(journal.rglob("*")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX has FIFOs")
def test_what_is_no_file_is_left_as_it_is(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    os.mkfifo(journal / "pipe.ics")  # never a device of the machine: where the check is missing, it would be replaced
    found = run("ics", "--to", "pipe.ics")
    assert (found.returncode, found.stdout) == (4, "")
    assert found.stderr == "kaffegen: kunne ikke skrive pipe.ics: det er ingen vanlig fil\n"
    assert (journal / "pipe.ics").is_fifo()


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
from kaffegen.commands import main
sys.argv = ["kaffegen", "ics", "--to", "kaffe.ics"]
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX limits the size of files")
def test_a_full_disk_leaves_what_was_there(journal: Path) -> None:
    write(journal, NOTES)
    (journal / "kaffe.ics").write_text("old", "utf-8")
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    found = subprocess.run([sys.executable, "-c", FULL], cwd=journal, env=environment, capture_output=True, check=False)
    assert (found.returncode, found.stdout) == (4, b"")
    assert found.stderr.startswith(b"kaffegen: kunne ikke skrive kaffe.ics: ")
    assert (journal / "kaffe.ics").read_text("utf-8") == "old"
    assert sorted(path.name for path in journal.iterdir()) == ["journal", "kaffe.ics", "mkdocs.yml"]


def test_an_empty_journal_is_refused_and_nothing_written(run: Run, journal: Path) -> None:
    for path in (journal / "journal").rglob("*.md"):
        path.unlink()
    found = run("ics", "--to", "kaffe.ics")
    assert found.returncode == 2
    assert not (journal / "kaffe.ics").exists()
