"""Which meetings and follow-ups reach a telephone's calendar, when, and with what words (M06, M60, B17, F20)."""

import datetime as dt
from typing import Any

import icalendar
import pytest

from kaffegen.feeds import FOLLOW_UPS, MEETINGS, feeds
from kaffegen.model import Outlook
from kaffegen.pipeline import outlook_from, published
from kaffegen.settings import Settings
from tests.insights.small import TODAY, known_of, people

KARI = people("Kari Berg")
Event = dict[str, str]


def outlook_of(files: dict[str, str], today: str = TODAY, **settings: str) -> Outlook:
    known = known_of(files, today)._replace(settings=Settings(**{"country": "NO", **settings}))  # type: ignore[arg-type]
    return outlook_from(known)


def raw(value: Any) -> str:
    """Give a value as it is written."""
    return str(value.to_ical().decode())


def events(outlook: Outlook, path: str) -> list[Event]:
    """Give what stands in one of the two files, in plain words."""
    found = icalendar.Calendar.from_ical(feeds(outlook)[path]).events
    return [
        {
            "what": str(event["SUMMARY"]),
            "from": raw(event["DTSTART"]),
            "to": raw(event["DTEND"]),
            "why": str(event.get("DESCRIPTION", "")),
            "where": str(event.get("LOCATION", "")),
            "status": str(event["STATUS"]),
            "busy": str(event["TRANSP"]),
            "rings": " ".join(raw(alarm["TRIGGER"]) for alarm in event.walk("VALARM")),
        }
        for event in found
    ]


def meeting(*lines: str) -> dict[str, str]:
    return KARI | {"meetings/a.md": "\n".join(["contact: kari", *lines])}


def the_meeting(*lines: str, **settings: str) -> Event:
    (event,) = events(outlook_of(meeting(*lines), **settings), MEETINGS)
    return event


def test_a_meeting_with_a_time() -> None:
    lines = ("date: 2026-11-24T13:00", "duration: 30", "place: Kafé Nord", "purpose: Lære om drift", "theme: Drift")
    assert the_meeting(*lines) == {
        "what": "Kaffe med Kari Berg",
        "from": "20261124T130000",
        "to": "20261124T133000",
        "why": "Lære om drift\nNotat: journal/meetings/a.md",
        "where": "Kafé Nord",
        "status": "CONFIRMED",
        "busy": "OPAQUE",
        "rings": "-P1D -PT1H",
    }


def test_a_meeting_without_a_time_is_a_day_on_which_one_is_free() -> None:
    found = the_meeting("date: 2028-02-29", "online: https://example.org/rom")
    assert (found["from"], found["to"], found["busy"]) == ("20280229", "20280301", "TRANSPARENT")
    assert (found["rings"], found["where"]) == ("-PT15H", "https://example.org/rom")


@pytest.mark.parametrize(
    ("written", "zone", "expected"),
    [
        ("2026-11-24T13:00", "Europe/Oslo", ("20261124T120000Z", "20261124T124500Z")),
        ("2027-03-28T02:30", "Europe/Copenhagen", ("20270328T013000Z", "20270328T021500Z")),
        ("2027-10-31T02:30", "Europe/Oslo", ("20271031T003000Z", "20271031T011500Z")),
        ("2026-12-31T23:30", "Etc/GMT+12", ("20270101T113000Z", "20270101T121500Z")),
        ("2027-01-01T00:30", "Pacific/Kiritimati", ("20261231T103000Z", "20261231T111500Z")),
        ("2026-11-24", "Pacific/Kiritimati", ("20261124", "20261125")),
    ],
)
def test_times_are_those_of_the_configured_zone(written: str, zone: str, expected: tuple[str, str]) -> None:
    found = the_meeting(f"date: {written}", timezone=zone)
    assert (found["from"], found["to"]) == expected


def test_the_machines_zone_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    here = feeds(outlook_of(meeting("date: 2026-11-24T13:00")))
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert feeds(outlook_of(meeting("date: 2026-11-24T13:00"))) == here


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("date: 2025-11-18", "went: well"), ["CONFIRMED"]),
        (("date: 2025-11-17", "went: well"), []),
        (("date: 2026-11-17",), ["CONFIRMED"]),
        (("date: 2100-12-31",), ["CONFIRMED"]),
        (("date: 2026-11-24", "status: cancelled"), ["CANCELLED"]),
        (("date: 2026-11-17", "status: cancelled"), []),
        (("date: 2026-11-24", "status: declined"), []),
        (("date: 2026-11-24", "status: idea"), []),
        (("invited: 2026-11-10",), []),
    ],
)
def test_the_last_year_and_what_is_to_come(lines: tuple[str, ...], expected: list[str]) -> None:
    assert [event["status"] for event in events(outlook_of(meeting(*lines)), MEETINGS)] == expected


@pytest.mark.parametrize(
    ("lines", "rings"),
    [
        (("date: 2026-11-18T08:00",), "-P1D -PT1H"),
        (("date: 2026-11-17T08:00",), ""),
        (("date: 2026-11-24T08:00", "status: cancelled"), ""),
    ],
)
def test_only_what_is_to_come_rings(lines: tuple[str, ...], rings: str) -> None:
    assert the_meeting(*lines)["rings"] == rings


@pytest.mark.parametrize(("minutes", "end"), [("9000", "20261125T130000"), ("0", "20261124T134500")])
def test_no_meeting_is_longer_than_a_day_or_over_when_it_begins(minutes: str, end: str) -> None:
    assert the_meeting("date: 2026-11-24T13:00", f"duration: {minutes}")["to"] == end


def test_a_place_with_a_note_gives_its_name_and_address() -> None:
    files = meeting("date: 2026-11-24T13:00", "place: nord") | {
        "places/nord.md": "name: Kafé Nord\naddress: Storgata 1"
    }
    assert events(outlook_of(files), MEETINGS)[0]["where"] == "Kafé Nord, Storgata 1"


HELD = "contact: kari\ndate: {day}\nwent: well\nnext_steps: none\nskip: [memo, connect]"
QUIET = {"me.md": "name: Siri\nskip: [plan, rhythm]"}


def follow_ups(*lines: str, day: str = "2026-11-17", today: str = TODAY) -> list[Event]:
    text = "\n".join([HELD.format(day=day), *lines])
    return events(outlook_of(KARI | QUIET | {"meetings/a.md": text}, today), FOLLOW_UPS)


def test_what_is_due_today_rings_in_the_morning() -> None:
    first, _ = follow_ups()
    assert first == {
        "what": "Takk Kari Berg for praten",
        "from": "20261118",
        "to": "20261119",
        "why": "Dere møttes 17. november.\nNotat: journal/meetings/a.md",
        "where": "",
        "status": "CONFIRMED",
        "busy": "TRANSPARENT",
        "rings": "PT9H",
    }


@pytest.mark.parametrize(
    ("day", "shown", "rings"),
    [("2026-11-12", "20261118", ""), ("2026-11-17", "20261118", "PT9H"), ("2026-11-18", "20261119", "PT9H")],
)
def test_what_is_overdue_waits_today_in_silence(day: str, shown: str, rings: str) -> None:
    found = [event for event in follow_ups(day=day) if event["what"].startswith("Takk")]
    assert [(event["from"], event["rings"]) for event in found] == [(shown, rings)]


def test_what_was_put_off_comes_on_its_day_and_what_is_done_is_gone() -> None:
    shown = [event["from"] for event in follow_ups("snooze: {thank: 2027-01-04}") if "Takk" in event["what"]]
    assert shown == ["20270104"]
    assert not [event for event in follow_ups("thanked: true") if "Takk" in event["what"]]


def test_what_has_passed_is_not_there() -> None:
    assert not [event for event in follow_ups(day="2026-05-05") if "Takk" in event["what"]]


SECRETS = {
    "contacts/zeb.md": "name: Zebulon Qvarrist\nprivate: true",
    "meetings/a.md": "contact: zeb\ndate: 2026-11-24T13:00\npurpose: hemmelig",
    "meetings/b.md": "contacts: [kari, zeb]\ndate: 2026-11-25\npurpose: hemmelig",
    "meetings/c.md": "contact: kari\ndate: 2026-11-26\nprivate: true\npurpose: hemmelig",
    "meetings/d.md": (
        "contact: kari\ndate: 2026-11-27\npurpose: Om Zebulon Qvarrist\nmotivation: innerst\n"
        "next_steps: [{what: ringe, with: zeb, due: 2026-11-20}]"
    ),
    "meetings/e.md": "contact: kari\ndate: 2026-11-13\nwent: well\nmotivation: innerst\nsignals: [nedleggelse]",
}


def test_nothing_private_is_in_a_published_journals_files() -> None:
    seen = outlook_of(KARI | SECRETS)
    text = "".join(feeds(published(seen)).values()).replace("\r\n ", "")
    assert [word for word in ("hemmelig", "Zebulon", "Qvarrist", "innerst", "nedlegg", "zeb") if word in text] == []
    assert "Kaffe med Kari Berg" in text


def test_motivation_and_signals_are_not_even_in_ones_own() -> None:
    text = "".join(feeds(outlook_of(KARI | SECRETS)).values()).replace("\r\n ", "")
    assert [word for word in ("innerst", "nedlegg") if word in text] == []
    assert "Kaffe med Zebulon Qvarrist" in text


def test_identities_stay_from_day_to_day_and_none_is_used_twice() -> None:
    def identities(today: str) -> set[str]:
        files = feeds(outlook_of(KARI | SECRETS, today))
        found = [str(e["UID"]) for text in files.values() for e in icalendar.Calendar.from_ical(text).events]
        assert len(set(found)) == len(found)
        return set(found)

    assert identities("2026-11-18") <= identities("2026-11-19")


def test_two_meetings_of_one_name_are_two() -> None:
    files = KARI | {
        f"meetings/{folder}/a.md": f"contact: kari\ndate: 2026-11-{day}" for folder, day in (("x", 24), ("y", 25))
    }
    found = icalendar.Calendar.from_ical(feeds(outlook_of(files))[MEETINGS]).events
    assert len({str(event["UID"]) for event in found}) == 2


def test_the_same_journal_and_day_give_the_same_bytes() -> None:
    assert feeds(outlook_of(KARI | SECRETS)) == feeds(outlook_of(dict(reversed(list((KARI | SECRETS).items())))))


def test_a_day_at_the_end_of_a_year_and_in_week_53() -> None:
    found = the_meeting("date: 2026-12-31")
    assert (found["from"], found["to"]) == ("20261231", "20270101")
    assert dt.date(2026, 12, 31).isocalendar().week == 53
