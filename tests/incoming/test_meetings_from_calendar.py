"""Which events of a calendar are meetings: those that name somebody one knows, and that no note has yet."""

import datetime as dt
from pathlib import Path

import pytest

from kaffegen.incoming.meetings_from_calendar import Found, meetings_in
from tests.acts.acting import TODAY, journal, seen
from tests.formats.calendars import GOOGLE, ICLOUD, OUTLOOK, calendar, read

PEOPLE = {
    "contacts/kari.md": "---\nname: Kari Berg\naliases: Kari B. Moe\nemail: kari@example.org\n---\n",
    "contacts/ola.md": "---\nname: Ola Dahl\nemail: {work: ola@example.org}\n---\n",
    "contacts/ola-2.md": "---\nname: Ola Moe\n---\n",
}
COMING, PAST = "DTSTART:20261124T100000", "DTSTART:20261110T100000"


def found_in(tmp_path: Path, text: str, **notes: str) -> Found:
    files = PEOPLE | {f"meetings/{name}.md": f"---\n{front}\n---\n" for name, front in notes.items()}
    return meetings_in(read(text).events, seen(journal(tmp_path, files)).journal, TODAY)


def new_in(tmp_path: Path, text: str, **notes: str) -> list[tuple[str, tuple[str, ...], bool, str]]:
    found = found_in(tmp_path, text, **notes)
    return [(str(each.event.day), tuple(one.id for one in each.people), each.is_held, each.doubt) for each in found.new]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOGLE, [("2026-11-20", ("kari",), False, "")]),
        (OUTLOOK, [("2026-11-02", ("kari",), True, "")]),
        (ICLOUD, [("2026-11-03", ("ola",), True, "")]),
    ],
)
def test_those_whom_one_knows_are_found(tmp_path: Path, text: str, expected: list[object]) -> None:
    assert new_in(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("lines", "people", "doubt"),
    [
        ("SUMMARY:Kaffe med Kari Berg", ("kari",), ""),
        ("SUMMARY:KARI BERG/Siri", ("kari",), ""),
        ("SUMMARY:Kari B. Moe og Ola Dahl", ("kari", "ola"), ""),
        ("SUMMARY:Kaffe med Kari", ("kari",), "first-name"),
        ("SUMMARY:Kaffe med Ola", (), ""),
        ("SUMMARY:Karin Bergsen", (), ""),
        ("SUMMARY:Karibia", (), ""),
        ("SUMMARY:x\nATTENDEE;CN=Ola Dahl:invalid:nomail", ("ola",), ""),
        ("SUMMARY:x\nATTENDEE;PARTSTAT=DECLINED:mailto:kari@example.org", (), ""),
        ("SUMMARY:Kari Berg\nATTENDEE;PARTSTAT=DECLINED:mailto:kari@example.org", (), ""),
        ("SUMMARY:x\nATTENDEE:mailto:siri@example.org", (), ""),
        ("SUMMARY:x\nATTENDEE;CN=Ola Dahl;PARTSTAT=DECLINED:invalid:nomail", (), ""),
        ("SUMMARY:Kari Berg\nSTATUS:CANCELLED", (), ""),
    ],
)
def test_who_is_meant(tmp_path: Path, lines: str, people: tuple[str, ...], doubt: str) -> None:
    expected = [("2026-11-24", people, False, doubt)] if people else []
    assert new_in(tmp_path, calendar(f"UID:a\n{COMING}\n{lines}")) == expected


def test_a_whole_day_is_in_doubt_and_a_birthday_is_none(tmp_path: Path) -> None:
    day = "DTSTART;VALUE=DATE:20261124\nSUMMARY:Kari Berg"
    assert new_in(tmp_path, calendar(f"UID:a\n{day}")) == [("2026-11-24", ("kari",), False, "whole-day")]
    assert new_in(tmp_path, calendar(f"UID:a\n{day}\nRRULE:FREQ=YEARLY")) == []


def test_today_is_still_to_come(tmp_path: Path) -> None:
    text = calendar(f"UID:a\nDTSTART:{TODAY:%Y%m%d}T080000\nSUMMARY:Kari Berg")
    assert new_in(tmp_path, text) == [(str(TODAY), ("kari",), False, "")]


@pytest.mark.parametrize(
    ("note", "same", "moved"),
    [
        ("contact: kari\ndate: 2026-11-24T09:00", 1, 0),
        ("contact: kari\nstatus: cancelled\ndate: 2026-11-24", 0, 0),
        ("contact: ola\ndate: 2026-11-24", 0, 0),
        ("contact: kari\ndate: 2026-11-24T10:00\nx_calendar: a", 1, 0),
        ("contact: kari\ndate: 2026-11-24\nx_calendar: a", 1, 0),
        ("contact: kari\ndate: 2026-11-23T10:00\nx_calendar: a", 0, 1),
        ("contact: kari\ndate: 2026-11-24T11:00\nx_calendar: a", 0, 1),
        ("contact: kari\nstatus: held\ndate: 2026-11-10\nx_calendar: a", 1, 0),
        ("contact: kari\ndate: 2026-11-24T11:00\nx_calendar: [a]", 1, 0),
    ],
)
def test_what_has_a_note_is_not_proposed_again(tmp_path: Path, note: str, same: int, moved: int) -> None:
    found = found_in(tmp_path, calendar(f"UID:a\n{COMING}\nSUMMARY:Kari Berg"), one=note)
    assert (len(found.new), found.same, len(found.moved)) == (1 - same - moved, same, moved)


def test_the_same_event_twice_is_one(tmp_path: Path) -> None:
    event = f"UID:a\n{COMING}\nSUMMARY:Kari Berg"
    found = found_in(tmp_path, calendar(event, event))
    assert (len(found.new), found.left) == (1, 1)
    assert found.new[0].event.day == dt.date(2026, 11, 24)
