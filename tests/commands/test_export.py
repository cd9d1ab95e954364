"""`kaffegen export`: all of the journal for other programs, private notes only when asked for, never half a file."""

import csv
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from kaffegen.formats.record import Given
from kaffegen.formats.vcard_read import read_vcards
from tests.commands.conftest import Run
from tests.commands.small_journal import PEOPLE, write
from tests.commands.terminal import answering

NOTES = {
    "contacts/zoe-qvist.md": "name: Zoe Qvist\nprivate: true",
    "meetings/a.md": "contact: kari-berg\ndate: 2026-11-24T13:00\npurpose: Lære om drift\nprepared: true",
    "meetings/b.md": "contact: ola-dahl\ndate: 2026-11-25T13:00\nprivate: true\npurpose: hemmelig\nprepared: true",
    "meetings/c.md": "contacts: [berit-moe, Nils Ny]\ndate: 2026-11-17\nmotivation: motivkan\nsignals: [signalkan]",
    "places/kafe.md": "name: Kafeen",
    "me.md": "name: Siri\nskip: [plan, rhythm]\ndiscretion: [diskrekan]",
}
KINDS = ("vcard", "json", "csv", "ics")


def exported(path: Path) -> list[dict[str, object]]:
    return list(json.loads(path.read_text("utf-8"))["notes"])


def ids(path: Path) -> list[tuple[object, object]]:
    return [(note["kind"], note["id"]) for note in exported(path)]


COUNTED = {
    "nb": (
        "4 kontakter og 4 andre notater skrevet til a.json",
        "2 private notater er ikke med. --private tar dem med.",
    ),
    "da": ("4 kontakter og 4 andre noter skrevet til a.json", "2 private noter er ikke med. --private tager dem med."),
    "en": (
        "4 contacts and 4 other notes written to a.json",
        "2 private notes are not in it. --private takes them along.",
    ),
}


@pytest.mark.parametrize("code", COUNTED)
def test_all_notes_that_are_not_private_are_written_and_counted(run: Run, journal: Path, code: str) -> None:
    write(journal, NOTES, code)
    found = run("export", "json", "--to", "a.json")
    assert (found.returncode, tuple(found.stdout.splitlines()), found.stderr) == (0, COUNTED[code], "")
    assert ids(journal / "a.json") == [
        ("contact", "berit-moe"), ("contact", "kari-berg"), ("contact", "ola-dahl"), ("contact", "siri-lie"),
        ("meeting", "a"), ("meeting", "c"), ("place", "kafe"), ("me", "me"),
    ]  # fmt: skip
    assert json.loads((journal / "a.json").read_text("utf-8"))["today"] == "2026-11-18"
    assert sorted(path.name for path in journal.iterdir()) == ["a.json", "journal", "mkdocs.yml"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_is_readable_by_oneself_alone_and_holds_nothing_private(run: Run, journal: Path, kind: str) -> None:
    write(journal, NOTES)
    assert run("export", kind, "--to", "a").returncode == 0
    assert stat.S_IMODE((journal / "a").stat().st_mode) == 0o600
    written = (journal / "a").read_text("utf-8")
    for word in ("hemmelig", "Qvist", "zoe", "motivkan", "signalkan", "diskrekan"):
        assert word not in written


@pytest.mark.parametrize("kind", KINDS)
def test_the_motivation_is_in_no_export_at_all(run: Run, journal: Path, kind: str) -> None:
    write(journal, NOTES)
    found = run("export", kind, "--to", "a", "--private")
    assert found.stdout.splitlines()[1] == "Private notater er med. Legg fila der bare du kommer til."
    written = (journal / "a").read_text("utf-8")
    assert "motivkan" not in written
    expected = {"vcard": "Zoe Qvist", "json": "signalkan", "csv": "Qvist", "ics": "hemmelig"}
    assert expected[kind] in written


@pytest.mark.parametrize(
    ("arguments", "version"), [((), "4.0"), (("--version", "3.0"), "3.0"), (("--version", "4.0"), "4.0")]
)
def test_contacts_as_vcards(run: Run, journal: Path, arguments: tuple[str, ...], version: str) -> None:
    write(journal, NOTES)
    found = run("export", "vcard", "--to", "a.vcf", *arguments)
    assert found.stdout.splitlines()[0] == "4 kontakter skrevet til a.vcf"
    content = (journal / "a.vcf").read_bytes()
    assert content.count(b"VERSION:" + version.encode() + b"\r\n") == 4
    heard = read_vcards(Given("a.vcf", content), "NO")
    assert [record.fields["name"] for record in heard.records] == ["Berit Moe", "Kari Berg", "Ola Dahl", "Siri Lie"]


def test_contacts_as_a_table(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    run("export", "csv", "--to", "a.csv")
    content = (journal / "a.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfFirst Name,Last Name,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert [(row["First Name"], row["Last Name"], row["Id"]) for row in rows][1] == ("Kari", "Berg", "kari-berg")


def test_the_calendar_is_that_of_kaffegen_ics(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    assert run("export", "ics", "--to", "a.ics").stdout == "2 kaffemøter og 9 oppfølginger skrevet til a.ics\n"
    run("ics", "--to", "b.ics")
    assert (journal / "a.ics").read_bytes() == (journal / "b.ics").read_bytes()


def test_one_person_with_the_meetings_with_them(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    run("export", "json", "--to", "a.json", "--person", "Kari")
    assert ids(journal / "a.json") == [("contact", "kari-berg"), ("meeting", "a")]
    run("export", "json", "--to", "b.json", "--person", "Kari", "--person", "ola-dahl", "--person", "kari-berg")
    assert ids(journal / "b.json") == [("contact", "kari-berg"), ("contact", "ola-dahl"), ("meeting", "a")]
    run("export", "json", "--to", "c.json", "--person", "ola-dahl", "--private")
    assert ids(journal / "c.json") == [("contact", "ola-dahl"), ("meeting", "b")]
    run("export", "json", "--to", "d.json", "--person", "Nils Ny")
    assert ids(journal / "d.json") == [("meeting", "c")]
    assert run("export", "csv", "--to", "e.csv", "--person", "Kari").stdout == "1 kontakt skrevet til e.csv\n"
    run("export", "ics", "--to", "f.ics", "--person", "Kari")
    events = icalendar.Calendar.from_ical((journal / "f.ics").read_bytes()).events
    assert [str(event["SUMMARY"]) for event in events] == ["Kaffe med Kari Berg"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("json", "--person", "Nobody Here"), "Fant ingen som heter «Nobody Here»"),
        (("json", "--person", "Zoe Qvist"), "Zoe Qvist er privat. Legg til --private for å ta det med.\n"),
        (("csv", "--person", "Nils Ny"), "Nils Ny har ikke noe notat ennå. Prøv json, som har med møtene.\n"),
        (("vcard", "--person", "Nils Ny"), "Nils Ny har ikke noe notat ennå. Prøv json, som har med møtene.\n"),
        (("json", "--version", "3.0"), "--version gjelder bare vcard, ikke json\n"),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_is_there(
    run: Run, journal: Path, arguments: tuple[str, ...], said: str
) -> None:
    write(journal, NOTES)
    found = run("export", *arguments, "--to", "a")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"kaffegen: {said}")
    assert not (journal / "a").exists()


@pytest.mark.parametrize("way", ["journal/x", "journal/contacts/x", "./journal/../journal/x", "link/x"])
def test_private_notes_are_not_written_where_they_would_be_built(run: Run, journal: Path, way: str) -> None:
    write(journal, NOTES)
    (journal / "link").symlink_to("journal")
    before = sorted(journal.rglob("*"))
    found = run("export", "json", "--to", way, "--private")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"kaffegen: {Path(way)} ligger blant notatene")
    assert sorted(journal.rglob("*")) == before


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_goes_to_another_program_and_the_words_beside_it(
    run: Run, start: Run, journal: Path, kind: str
) -> None:
    write(journal, NOTES)
    said = run("export", kind, "--to", "a").stdout
    found = subprocess.run(
        [sys.executable, "-c", "from kaffegen.commands import main; main()", "export", kind],
        cwd=journal, capture_output=True, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert found.returncode == 0
    assert found.stdout == (journal / "a").read_bytes()
    assert found.stderr.decode() == said.replace("til a\n", "til standard ut\n")


def test_on_a_terminal_one_is_asked_where_it_goes(journal: Path) -> None:
    write(journal, NOTES)
    code, shown = answering(journal, ["export", "json"], [])
    assert code == 2
    assert "Si hvor den skal: kaffegen export json --to FIL, eller send den videre til et annet program.\n" in shown
    assert "kari-berg" not in shown


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_an_output_that_takes_nothing_is_said(journal: Path) -> None:
    write(journal, NOTES)
    with Path("/dev/full").open("wb") as full:
        found = subprocess.run(
            [sys.executable, "-c", "from kaffegen.commands import main; main()", "export", "json"],
            cwd=journal, stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert found.returncode == 4
    assert found.stderr.startswith(b"kaffegen: kunne ikke skrive -: ")


def test_what_cannot_be_read_is_named_and_the_rest_is_written(run: Run, journal: Path) -> None:
    write(journal, {"contacts/x.md": 'name: Xenia\nrole: "Leder\ncity: Ås'})
    (journal / "journal" / "contacts" / "y.md").write_text("+++\nname = 'Y'\n+++\n", "utf-8")
    found = run("export", "json", "--to", "a.json")
    assert found.returncode == 1
    assert found.stdout == "5 kontakter og 0 andre notater skrevet til a.json\n"
    assert found.stderr == (
        "journal/contacts/y.md lar seg ikke lese og er ikke med: kaffegen check sier hvorfor\n"
        "journal/contacts/x.md: role lar seg ikke lese og er ikke med: kaffegen check sier hvorfor\n"
    )
    assert ("contact", "x") in ids(journal / "a.json")


def test_a_file_that_says_the_same_is_not_touched(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    for kind in KINDS:
        run("export", kind, "--to", kind)
        os.utime(journal / kind, ns=(1, 1))
        before = (journal / kind).stat()
        run("export", kind, "--to", kind)
        after = (journal / kind).stat()
        assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, 1)
    (journal / "json").chmod(0o644)
    run("export", "json", "--to", "json")
    assert stat.S_IMODE((journal / "json").stat().st_mode) == 0o600
    (journal / "journal" / "contacts" / "ny.md").write_text("---\nname: Ny\n---\n", "utf-8")
    run("export", "json", "--to", "json")
    assert ("contact", "ny") in ids(journal / "json")


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
from kaffegen.commands import main
sys.argv = ["kaffegen", "export", sys.argv[1], "--to", "a"]
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX limits the size of files")
@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_leaves_what_was_there(journal: Path, kind: str) -> None:
    write(journal, NOTES)
    (journal / "a").write_text("old", "utf-8")
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    found = subprocess.run(
        [sys.executable, "-c", FULL, kind], cwd=journal, env=environment, capture_output=True, check=False
    )
    assert (found.returncode, found.stdout) == (4, b"")
    assert found.stderr.startswith(b"kaffegen: kunne ikke skrive a: ")
    assert (journal / "a").read_text("utf-8") == "old"
    assert sorted(path.name for path in journal.iterdir()) == ["a", "journal", "mkdocs.yml"]
    assert len(PEOPLE) == 4
