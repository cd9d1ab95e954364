"""A calendar becomes notes of meetings: shown first, asked about, written as one step, and the same the second time."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.commands.door import Door, options
from kaffegen.commands.import_calendar import Days, import_calendar
from kaffegen.edit import undo
from kaffegen.formats.record import Given
from kaffegen.settings import Settings
from tests.acts.acting import bytes_of, seen
from tests.acts.acting import journal as written
from tests.calling import kaffegen
from tests.commands.terminal import answering
from tests.formats.calendars import GOOGLE, ICLOUD, OUTLOOK, calendar

PEOPLE = {
    "contacts/kari.md": "---\nname: Kari Berg\nemail: kari@example.org\n---\n",
    "contacts/ola.md": "---\nname: Ola Dahl\n---\n",
    "places/kanelhuset.md": "---\nname: Kanelhuset, Storgata 1\n---\n",
}
ALL = calendar(
    "UID:a\nDTSTART:20261110T100000\nDTEND:20261110T110000\nSUMMARY:Kari Berg\nLOCATION:Kontoret: 2. etg",
    "UID:b\nDTSTART:20261124T100000\nSUMMARY:Kaffe med Kari",
    "UID:c\nDTSTART:20261125T100000\nSUMMARY:Kari Berg & Ola Dahl\nLOCATION:https://zoom.example.org/j/1",
    "UID:d\nDTSTART:20261126T100000\nSUMMARY:Tannlege",
)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--apply", is_flag=True)
@click.option("--yes", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
@options
def importing(door: Door, file: Path, **manner: Any) -> None:
    import_calendar(door, Given("k.ics", file.read_bytes()), days=Days(), **manner)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return written(tmp_path, PEOPLE, more=", timezone: Europe/Oslo, today: 2026-11-18")


def called(root: Path, text: str, *arguments: str) -> Result:
    (root / "k.ics").write_text(text, "utf-8")
    ended = CliRunner().invoke(importing, [str(root / "k.ics"), "-C", str(root), *arguments], catch_exceptions=False)
    assert ended.exit_code == 0
    return ended


def texts(root: Path) -> dict[str, str]:
    return {src: text.decode() for src, text in bytes_of(root).items() if src not in PEOPLE}


def test_nothing_is_written_before_it_is_asked_for(root: Path) -> None:
    ended = called(root, ALL)
    assert texts(root) == {}
    assert "10. november" in ended.output
    assert "Kari Berg og Ola Dahl" in ended.output
    assert "bare fornavnet" in ended.output
    assert "Ingenting er skrevet" in ended.output


def test_what_is_sure_is_written_as_one_step(root: Path) -> None:
    called(root, ALL, "--apply", "--yes")
    found = texts(root)
    assert found.keys() == {"meetings/2026-11-10-kari.md", "meetings/2026-11-25-kari.md"}
    held, coming = found.values()
    for line in (
        "contact: kari",
        "status: held",
        "date: 2026-11-10T10:00",
        'place: "Kontoret: 2. etg"',
        "duration: 60",
    ):
        assert f"\n{line}\n" in held
    for line in ("contacts: [kari, ola]", "status: scheduled", "online: https://zoom.example.org/j/1", "x_calendar: c"):
        assert f"\n{line}\n" in coming
    assert [problem.code for problem in seen(root).problems if problem.severity == "error"] == []
    meetings = seen(root).journal.meetings
    assert [(meeting.status, meeting.has_happened) for meeting in meetings] == [("held", False), ("scheduled", False)]
    undo(root, Settings(country="NO"))
    assert texts(root) == {}


@pytest.mark.parametrize("text", [ALL, GOOGLE, OUTLOOK, ICLOUD])
def test_a_second_import_changes_no_byte(root: Path, text: str) -> None:
    called(root, text, "--apply", "--yes")
    before = texts(root)
    called(root, text, "--apply", "--yes")
    assert texts(root) == before


def test_a_meeting_that_was_moved_gets_its_new_day_and_nothing_else(root: Path) -> None:
    called(root, ALL, "--apply", "--yes")
    before = texts(root)
    ended = called(root, ALL.replace("20261125T100000", "20261201T113000"), "--apply", "--yes")
    changed = {src: text for src, text in texts(root).items() if before[src] != text}
    assert changed == {
        "meetings/2026-11-25-kari.md": before["meetings/2026-11-25-kari.md"].replace(
            "2026-11-25T10:00", "2026-12-01T11:30"
        )
    }
    assert "flyttet fra 25. november" in ended.output


def test_a_place_with_a_note_is_named_by_it(root: Path) -> None:
    called(root, GOOGLE, "--apply", "--yes")
    assert "\nplace: kanelhuset\n" in texts(root)["meetings/2026-11-20-kari.md"]


def test_a_name_that_is_taken_is_not_written_over(root: Path) -> None:
    note = root / "journal/meetings/2026-11-10-kari.md"
    note.parent.mkdir()
    note.write_text("---\ncontact: ola\nstatus: idea\n---\n", "utf-8")
    called(root, ALL, "--apply", "--yes")
    assert texts(root)["meetings/2026-11-10-kari.md"] == "---\ncontact: ola\nstatus: idea\n---\n"
    assert "meetings/2026-11-10-kari-2.md" in texts(root)


def test_it_is_said_as_json_too(root: Path) -> None:
    said = json.loads(called(root, ALL, "--json").output)
    assert said["counts"] == {"new": 3, "moved": 0, "same": 0, "left": 1}
    assert [(each["contacts"], each["doubt"]) for each in said["new"]] == [
        (["kari"], ""), (["kari"], "first-name"), (["kari", "ola"], ""),
    ]  # fmt: skip


def test_what_cannot_be_read_is_said_with_its_line(root: Path) -> None:
    ended = called(root, calendar("UID:a\nSUMMARY:Kari Berg"))
    assert "k.ics:3:1 K351" in ended.output


SPOILT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=30)


@given(SPOILT, SPOILT, SPOILT)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_whatever_stands_in_an_event_is_text_in_a_note(tmp_path: Path, uid: str, title: str, place: str) -> None:
    root = written(tmp_path, PEOPLE, more=", timezone: Europe/Oslo, today: 2026-11-18")
    text = calendar(f"UID:{uid}\nDTSTART:20261124T100000\nSUMMARY:{title} Kari Berg\nLOCATION:{place}")
    called(root, text, "--apply", "--yes")
    assert [problem for problem in seen(root).problems if problem.severity == "error"] == []
    for src in texts(root):
        (root / "journal" / src).unlink()


def test_the_command_knows_a_calendar_by_its_content(root):
    (root / "bok.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Eva Lie\nEND:VCARD\n", "utf-8")
    (root / "kalender.txt").write_text(ALL, "utf-8")
    shown = kaffegen("import", "kalender.txt", cwd=root)
    assert "Kari Berg" in shown.stdout
    assert not texts(root)
    kaffegen("import", "kalender.txt", "--apply", "--yes", cwd=root)
    assert len(texts(root)) == 2
    both = kaffegen("import", "kalender.txt", "bok.vcf", "--format", "json", cwd=root)
    assert both.returncode == 2
    assert "kalender.txt er en kalender." in both.stderr


WEEKLY = "UID:w\nDTSTART:20261102T100000\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Status Ola Dahl"


def test_what_repeats_is_shown_and_asked_about_once(root: Path) -> None:
    (root / "k.ics").write_text(calendar(WEEKLY, "UID:a\nDTSTART:20261110T100000\nSUMMARY:Kari Berg"), "utf-8")
    code, said = answering(root, ["import", "k.ics", "--apply"], ["nei", "ja"])
    assert code == 0
    assert said.count("Status Ola Dahl") == 1
    assert "4 ganger" in said
    assert texts(root).keys() == {"meetings/2026-11-10-kari.md"}


def test_one_may_have_enough_of_the_questions(root: Path) -> None:
    (root / "k.ics").write_text(calendar("UID:a\nDTSTART:20261101T100000\nSUMMARY:Kari Berg", WEEKLY), "utf-8")
    _, said = answering(root, ["import", "k.ics", "--apply"], ["ja", "q"])
    assert texts(root).keys() == {"meetings/2026-11-01-kari.md"}
    assert said.count("(angre: kaffegen undo)") == 1


def test_many_notes_are_told_of_once(root: Path) -> None:
    ended = called(root, calendar(WEEKLY), "--apply", "--yes")
    assert ended.output.count("(angre: kaffegen undo)") == 1
    assert len(texts(root)) == 4
