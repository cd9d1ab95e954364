"""A calendar file is what RFC 5545 says, whatever stands in the notes (B10, B16, L8, F20, F21)."""

import datetime as dt
import re
import unicodedata
from itertools import permutations
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.formats.icalendar import Entry, calendar_text

DAY, HOUR = dt.date(2026, 11, 18), dt.timedelta(hours=1)
OSLO = ZoneInfo("Europe/Oslo")
Component = tuple[str, list[tuple[str, str]], list["Component"]]
TOKENS = (
    "\r\n",
    *'\r\n\x00\x0b\x0c\t\x85\u2028\u2029;,\\:"æ🙂',
    "\ud800",
    "\\n",
    "\r\n ",
    "END:VEVENT",
    "lang tekst " * 9,
)
ANY_TEXT = st.lists(st.one_of(st.characters(), st.sampled_from(TOKENS)), max_size=12).map("".join)


def entry(key: str = "a", start: dt.date = DAY, **fields: object) -> Entry:
    return Entry((key,), start, **{"summary": "Kaffe", **fields})  # type: ignore[arg-type]


def written(*entries: Entry, name: str = "Kaffemøter", stamp: dt.date = DAY) -> str:
    return calendar_text(entries, name, "nb", stamp)


def lines_of(text: str) -> list[str]:
    """Give the content lines, unfolded; every rule on lines is held here."""
    octets = text.encode()
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\r") == octets.count(b"\n") == octets.count(b"\r\n")
    for line in octets[:-2].split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no letter is cut in two
    assert not [sign for sign in text if unicodedata.category(sign) == "Cc" and sign not in "\r\n"]
    assert not re.search("[\u2028\u2029]", text)
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def read(text: str) -> Component:
    """Give the calendar as components in components."""
    root: Component = ("", [], [])
    path = [root]
    for line in lines_of(text):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            path[-1][2].append((value, [], []))
            path.append(path[-1][2][-1])
        elif name == "END":
            assert path.pop()[0] == value
        else:
            assert re.fullmatch(r"[A-Z-]+(;[A-Z]+=[A-Z]+)?", name), line
            path[-1][1].append((name, value))
    assert path == [root]
    (calendar,) = root[2]
    return calendar


def said(component: Component, name: str) -> str:
    """Give the value of the one property of that name; parameters count to the name."""
    (value,) = [value for found, value in component[1] if found == name]
    return value


def unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    return re.sub(r"\\(.)", lambda found: "\n" if found.group(1) == "n" else found.group(1), value)


def plain(text: str) -> str:
    """Give a text as it must arrive: kinds of line ends are one, other control characters are gone."""
    text = re.sub("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", text).replace("\t", " ")
    return "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs"))


@settings(deadline=None)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_text_in_any_field_arrives_and_adds_nothing(
    key: str, summary: str, description: str, location: str, name: str
) -> None:
    text = written(
        entry(key, summary=summary, description=description, location=location, reminders=(-HOUR, HOUR)), name=name
    )
    calendar = read(text)
    (event,) = calendar[2]
    assert [alarm[0] for alarm in event[2]] == ["VALARM", "VALARM"]
    shown = [name for name, _ in event[1]]
    expected = ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY"]
    assert shown == [
        *expected, *["DESCRIPTION"][: len(description)], *["LOCATION"][: len(location)], "STATUS", "TRANSP", "CLASS",
    ]  # fmt: skip
    assert unescaped(said(calendar, "NAME")) == plain(name)
    assert unescaped(said(event, "SUMMARY")) == plain(summary).replace("\n", " ")
    for field, value in (("DESCRIPTION", description), ("LOCATION", location)):
        assert not value or unescaped(said(event, field)) == plain(value)


@settings(deadline=None)
@given(st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=5))
def test_another_reader_finds_the_same(texts: list[tuple[str, str]]) -> None:
    entries = [entry(str(n), summary=summary, description=more) for n, (summary, more) in enumerate(texts)]
    found = icalendar.Calendar.from_ical(written(*entries)).events
    assert sorted((str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))) for event in found) == sorted(
        (plain(summary).replace("\n", " "), plain(more)) for summary, more in texts
    )


@pytest.mark.parametrize("letter", ["a", "æ", "€", "🙂", ";", "\\"])
def test_a_text_of_any_length_is_folded_between_letters(letter: str) -> None:
    for length in range(240):
        (event,) = read(written(entry(summary=letter * length)))[2]
        assert unescaped(said(event, "SUMMARY")) == letter * length


HOSTILE = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTENDEE:mailto:a@example.org\u2028ORGANIZER:b\x85METHOD:REQUEST\x0bURL:c"


def test_a_text_cannot_become_a_property() -> None:
    text = written(entry(HOSTILE, summary=HOSTILE, description=HOSTILE, location=HOSTILE), name=HOSTILE)
    (event,) = read(text)[2]
    assert event[2] == []
    names = {line.partition(":")[0] for line in lines_of(text)}
    assert not names & {"ATTENDEE", "ORGANIZER", "METHOD", "URL"}


def test_the_calendar_says_what_it_is_once() -> None:
    calendar = read(written(entry()))
    assert said(calendar, "VERSION") == "2.0"
    assert said(calendar, "PRODID") == "-//kaffegen//kaffegen//NB"
    assert said(calendar, "X-WR-CALNAME") == said(calendar, "NAME") == "Kaffemøter"


def test_a_calendar_without_entries_is_valid_and_holds_no_event() -> None:
    calendar = read(written())
    assert [component[0] for component in calendar[2]] == ["VTIMEZONE"]
    assert icalendar.Calendar.from_ical(written()).events == []


def start_and_end(start: dt.date, length: dt.timedelta = dt.timedelta(days=1)) -> list[str]:
    (event,) = read(written(entry(start=start, length=length)))[2]
    return [f"{name}:{value}" for name, value in event[1] if name.startswith(("DTSTART", "DTEND"))]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-18", ["20261118", "20261119"]),
        ("2026-12-31", ["20261231", "20270101"]),
        ("2028-02-28", ["20280228", "20280229"]),
        ("2028-02-29", ["20280229", "20280301"]),
        ("2026-03-29", ["20260329", "20260330"]),
        ("0001-01-01", ["00010101", "00010102"]),
        ("9999-12-31", ["99991231"]),
    ],
)
def test_a_day_is_a_day_and_its_end_the_next(day: str, expected: list[str]) -> None:
    names = ["DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"]
    assert start_and_end(dt.date.fromisoformat(day)) == [f"{n}:{v}" for n, v in zip(names, expected, strict=False)]


@pytest.mark.parametrize(
    ("zone", "start", "expected"),
    [
        (OSLO, "2026-11-18T13:00", ["20261118T120000Z", "20261118T124500Z"]),
        (OSLO, "2026-07-01T13:00", ["20260701T110000Z", "20260701T114500Z"]),
        (OSLO, "2026-03-29T02:30", ["20260329T013000Z", "20260329T021500Z"]),  # there is no such hour
        (OSLO, "2026-10-25T02:30", ["20261025T003000Z", "20261025T011500Z"]),  # there are two: the first
        (OSLO, "2026-03-29T01:30", ["20260329T003000Z", "20260329T011500Z"]),  # over the change
        (OSLO, "2026-01-01T00:15", ["20251231T231500Z", "20260101T000000Z"]),
        (ZoneInfo("Pacific/Kiritimati"), "2026-11-18T13:00", ["20261117T230000Z", "20261117T234500Z"]),
        (ZoneInfo("Etc/GMT+12"), "2026-11-18T13:00", ["20261119T010000Z", "20261119T014500Z"]),
        (None, "2026-11-18T13:00", ["20261118T130000", "20261118T134500"]),
        (None, "2026-12-31T23:30", ["20261231T233000", "20270101T001500"]),
        (ZoneInfo("Asia/Tokyo"), "0001-01-01T00:00", ["00010101T000000Z", "00010101T004500Z"]),
        (ZoneInfo("Etc/GMT+12"), "9999-12-31T23:30", ["99991231T233000Z"]),
    ],
)
def test_a_time_is_in_utc_or_the_same_on_every_clock(zone: ZoneInfo | None, start: str, expected: list[str]) -> None:
    found = start_and_end(dt.datetime.fromisoformat(start).replace(tzinfo=zone), dt.timedelta(minutes=45))
    assert [line.partition(":")[2] for line in found] == expected
    assert all(";" not in line for line in found), "a TZID would want its VTIMEZONE"


@pytest.mark.parametrize(
    ("hours", "expected"),
    [(-24, "-P1D"), (-1, "-PT1H"), (-15, "-PT15H"), (9, "PT9H"), (-1.5, "-PT1H30M"), (0, "PT0M"), (-25, "-P1DT1H")],
)
def test_a_reminder_counts_from_the_start(hours: float, expected: str) -> None:
    (event,) = read(written(entry(reminders=(hours * HOUR,))))[2]
    (alarm,) = event[2]
    assert (said(alarm, "ACTION"), said(alarm, "TRIGGER"), said(alarm, "DESCRIPTION")) == ("DISPLAY", expected, "Kaffe")
    found = icalendar.Calendar.from_ical(written(entry(reminders=(hours * HOUR,)))).walk("VALARM")
    assert [reminder.decoded("TRIGGER") for reminder in found] == [hours * HOUR]


def test_identities_stay_and_tell_nothing() -> None:
    def identities(*entries: Entry, stamp: dt.date = DAY) -> list[str]:
        return [said(event, "UID") for event in read(written(*entries, stamp=stamp))[2]]

    berg = entry("kari-berg", summary="Kaffe med Kari Berg")
    moved = berg._replace(start=DAY + dt.timedelta(days=3), summary="Kaffe med Kari", location="Alfa")
    assert identities(berg) == identities(moved, stamp=DAY + dt.timedelta(days=1))
    assert "berg" not in identities(berg)[0]
    same = identities(berg, berg, berg, entry("b"))
    assert len(set(same)) == 4
    assert identities(berg)[0] in same


def test_the_order_in_which_they_come_does_not_matter() -> None:
    nine = dt.datetime(2026, 11, 18, 9, tzinfo=OSLO)
    times = (DAY, nine, nine.replace(tzinfo=None))
    entries = [entry(f"{number}", start) for number, start in enumerate(times)]
    entries.append(entries[0]._replace(summary="Te"))
    assert len({written(*order) for order in permutations(entries)}) == 1


def test_the_stamp_is_the_day() -> None:
    (event,) = read(written(entry(), stamp=dt.date(2026, 12, 31)))[2]
    assert said(event, "DTSTAMP") == "20261231T000000Z"


@pytest.mark.parametrize(("is_busy", "expected"), [(True, "OPAQUE"), (False, "TRANSPARENT")])
def test_what_takes_no_time_leaves_one_free(is_busy: bool, expected: str) -> None:
    (event,) = read(written(entry(is_busy=is_busy, status="CANCELLED")))[2]
    assert (said(event, "TRANSP"), said(event, "STATUS"), said(event, "CLASS")) == (expected, "CANCELLED", "PRIVATE")


def test_ten_thousand_are_written_and_read_the_same() -> None:
    entries = [
        entry(str(n), DAY + dt.timedelta(days=n % 400), summary=f"Kaffe nr. {n}; «ærlig talt», " * 3, reminders=(HOUR,))
        for n in range(10_000)
    ]
    events = read(written(*entries))[2]
    assert len({said(event, "UID") for event in events}) == 10_000
    assert sorted(unescaped(said(event, "SUMMARY")) for event in events) == sorted(e.summary for e in entries)
