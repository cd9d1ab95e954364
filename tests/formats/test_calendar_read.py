# ruff: noqa: E501 - tables of notes
"""A calendar of another program is read in the journal's own time; whatever it holds, it is soon done, and never raises."""

import datetime as dt
import time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.formats.calendar_read import Window, is_calendar
from kaffegen.formats.calendar_repeats import days_of, rule_of
from tests.formats.calendars import GOOGLE, ICLOUD, OSLO, OUTLOOK, WINDOW, calendar, days_in, read

A = "UID:a\nSUMMARY:x\n"


def test_google_is_read() -> None:
    (event,) = read(GOOGLE).events
    assert (event.key, str(event.day), event.time, event.minutes) == (
        "abc123@google.com",
        "2026-11-20",
        dt.time(13),
        60,
    )
    assert (event.title, event.place) == ("Kaffe ; prat", "Kanelhuset, Storgata 1")
    assert event.online == "https://meet.google.com/abc-defg-hij"
    assert [(one.mail, one.name) for one in event.people] == [
        ("siri@example.org", "siri@example.org"), ("Kari@example.org", "Kari Berg"),
    ]  # fmt: skip


def test_outlook_is_read_with_windows_names_of_zones() -> None:
    (event,) = read(OUTLOOK).events
    assert (str(event.day), event.time, event.minutes) == ("2026-11-02", dt.time(10), 60)
    assert event.online == "https://teams.example.org/l/meetup"
    assert event.key == "040000008200E00074C5B7101A82E008"
    assert read(OUTLOOK).problems == ()


def test_icloud_is_read() -> None:
    first, second, *_ = read(ICLOUD).events
    assert {event.title for event in read(ICLOUD).events} == {"Ola Dahl – frokost", "Kari Berg fyller år"}
    meeting = next(event for event in read(ICLOUD).events if event.title.startswith("Ola"))
    assert (meeting.minutes, meeting.place, meeting.online) == (45, "", "https://zoom.example.org/j/1")
    assert first.day <= second.day
    assert all(event.is_yearly for event in read(ICLOUD).events if event != meeting)


@pytest.mark.parametrize(
    ("zone", "written", "expected"),
    [
        ("W. Europe Standard Time", "20261102T100000", "10:00"),
        ("Pacific Standard Time", "20261102T010000", "10:00"),
        ("/freeassociation.sourceforge.net/Europe/London", "20261102T090000", "10:00"),
        ("Nowhere/X", "20261102T100000", "10:00"),
        ("../../etc/passwd", "20261102T100000", "10:00"),
    ],
)
def test_times_are_those_of_the_journal(zone: str, written: str, expected: str) -> None:
    found = read(calendar(f"{A}DTSTART;TZID={zone}:{written}"))
    assert f"{found.events[0].time:%H:%M}" == expected
    is_unknown = "X" in zone or "passwd" in zone
    assert [problem.code for problem in found.problems] == (["K355"] if is_unknown else [])


def test_a_zone_that_the_file_names_is_known() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Min tid\nX-LIC-LOCATION:America/New_York\nEND:VTIMEZONE\n"
    text = calendar(f"{A}DTSTART;TZID=Min tid:20261102T040000").replace("BEGIN:VEVENT", f"{zone}BEGIN:VEVENT")
    assert read(text).events[0].time == dt.time(10)


RULES = [
    "FREQ=DAILY;COUNT=5", "FREQ=DAILY;INTERVAL=3;UNTIL=20261220", "FREQ=WEEKLY;COUNT=9;BYDAY=MO,WE", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=8",
    "FREQ=MONTHLY;COUNT=6", "FREQ=MONTHLY;BYDAY=2TU;COUNT=5", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4", "FREQ=YEARLY;COUNT=2", "FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=5;COUNT=3", "FREQ=DAILY;BYDAY=MO;COUNT=3", "FREQ=DAILY;BYMONTH=12;COUNT=3",
    "FREQ=YEARLY;BYMONTH=12;BYDAY=1MO;COUNT=2",
]  # fmt: skip


@pytest.mark.parametrize("written", RULES)
@pytest.mark.parametrize("start", [dt.date(2026, 11, 2), dt.date(2026, 11, 30), dt.date(2026, 12, 31)])
def test_events_repeat_as_they_should(written: str, start: dt.date) -> None:
    rule = rule_of(written)
    assert rule
    first, last = dt.date(2026, 11, 1), dt.date(2027, 12, 31)
    expected = rrulestr(written, dtstart=dt.datetime.combine(start, dt.time.min))
    assert list(days_of(rule, start, first, last)) == [day.date() for day in expected if day.date() <= last]


def test_what_is_left_out_moved_or_put_in_is_so() -> None:
    series = f"{A}DTSTART;TZID=Europe/Oslo:20261102T100000\nRRULE:FREQ=WEEKLY;COUNT=4"
    out = f"{series}\nEXDATE;TZID=Europe/Oslo:20261109T100000\nRDATE;TZID=Europe/Oslo:20261111T100000"
    other = f"{A}DTSTART;TZID=Europe/Oslo:20261117T120000\nRECURRENCE-ID;TZID=Europe/Oslo:20261116T100000"
    found = read(calendar(out, other)).events
    assert [str(event.day) for event in found] == ["2026-11-02", "2026-11-11", "2026-11-17", "2026-11-23"]
    assert [event.key for event in found][2] == "a/2026-11-16"


@pytest.mark.parametrize(
    ("lines", "days", "codes"),
    [
        ("DTSTART:20261102T100000\nRRULE:FREQ=SECONDLY;COUNT=1000000000", 1, ["K352"]),
        ("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;COUNT=1000000000", 60, ["K353"]),
        ("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;INTERVAL=0", 1, ["K352"]),
        ("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;INTERVAL=99999999999999999999", 1, ["K352"]),
        ("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;INTERVAL=999999999", 1, []),
        ("DTSTART:20261102T100000\nRRULE:FREQ=YEARLY;UNTIL=99991231T235959Z", 2, []),
        ("DTSTART:20261102T100000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 0, []),
        ("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 0, []),
        ("DTSTART:20261102T100000\nRRULE:FREQ=MONTHLY;BYDAY=20MO", 0, []),
        ("DTSTART:19000101T000000\nRRULE:FREQ=DAILY", 59, ["K353"]),
        ("DTSTART:16010101T000000\nRRULE:FREQ=DAILY", 0, ["K351"]),
        ("DTSTART:99991231T235959Z", 0, ["K351"]),
        ("DTSTART:00010101T000000Z", 0, ["K351"]),
        ("DTSTART:21001231T235959Z", 0, []),
        ("DTSTART:20261102T100000\nDURATION:-PT1H", 1, []),
        ("DTSTART:20261102T100000\nDURATION:P99999999D", 1, []),
        ("DTSTART:20261102T100000\nDTEND:20251102T100000", 1, []),
        ("DTSTART:20261302T100000", 0, ["K351"]),
        ("DTSTART:i morgen", 0, ["K351"]),
        ("SUMMARY:uten dag", 0, ["K351"]),
        ("DTSTART:20261102T996100", 0, ["K351"]),
        ("DTSTART:20261102T100000\nATTENDEE;CN=\"a:mailto:x", 1, ["K350"]),
        ("DTSTART:20261102T100000\nRRULE:x", 1, ["K352"]),
    ],
)  # fmt: skip
def test_what_is_hostile_is_bounded_or_refused(lines: str, days: int, codes: list[str]) -> None:
    begun = time.process_time()
    found = read(calendar(f"UID:a\n{lines}"))
    assert len(found.events) == days
    assert [problem.code for problem in found.problems] == codes
    assert all(event.minutes is None or event.minutes > 0 for event in found.events)
    assert time.process_time() - begun < 5


def test_an_offset_that_cannot_be_is_never_worked_with() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+5328\nTZOFFSETTO:+5328\nEND:STANDARD\nEND:VTIMEZONE\n"
    text = calendar(f"{A}DTSTART;TZID=Z:20261102T100000").replace("BEGIN:VEVENT", f"{zone}BEGIN:VEVENT")
    found = read(text)
    assert (found.events[0].time, [problem.code for problem in found.problems]) == (dt.time(10), ["K355"])


@pytest.mark.untraced
def test_many_events_that_repeat_for_ever_are_soon_read() -> None:
    text = calendar(
        *(f"UID:{n}\nDTSTART:19000101T000000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30" for n in range(200))
    )
    begun = time.process_time()
    assert read(text).events == ()
    assert time.process_time() - begun < 10


@pytest.mark.untraced
@pytest.mark.parametrize("rule", ["FREQ=DAILY;COUNT=999999", "FREQ=YEARLY;BYDAY=MO;COUNT=999999"])
def test_many_events_that_must_be_counted_are_soon_read_and_what_is_left_is_said(rule: str) -> None:
    text = calendar(*(f"UID:{n}\nDTSTART:19000101T000000\nRRULE:{rule}" for n in range(200)))
    begun = time.process_time()
    found = read(text)
    assert {problem.code for problem in found.problems} == {"K352", "K353"}
    assert time.process_time() - begun < 10


def test_what_is_cut_off_is_said_and_the_rest_is_read() -> None:
    text = calendar(f"{A}DTSTART:20261102T100000", f"{A}DTSTART:20261103T100000").partition("END:VEVENT\nEND:VCAL")[0]
    found = read(text)
    assert [str(event.day) for event in found.events] == ["2026-11-02"]
    assert [(problem.code, problem.place.line) for problem in found.problems] == [("K351", 8)]


def test_only_the_window_is_read() -> None:
    text = calendar(*(f"UID:{day}\nDTSTART:{day}T100000" for day in (20251117, 20251118, 20271118, 20271119)))
    assert days_in(text) == ["2025-11-18", "2027-11-18"]
    assert days_in(text, Window(dt.date(2025, 1, 1), dt.date(2025, 12, 1), OSLO)) == ["2025-11-17", "2025-11-18"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_are_told_apart(encoding: str) -> None:
    content = calendar("UID:å\nSUMMARY:Kaffe på Blåbær\nDTSTART:20261102T100000").encode(encoding)
    assert is_calendar(content)
    assert [event.title for event in read(content).events] == ["Kaffe på Blåbær"]


LINES = st.sampled_from([
    "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "TZID:x", "X-LIC-LOCATION:Europe/Oslo", "DTSTART:20261102T100000", "DTSTART;TZID=x:20261102",
    "DTSTART;VALUE=DATE:20261102", "RRULE:FREQ=DAILY;COUNT=9", "RRULE:FREQ=MONTHLY;BYDAY=1MO,-1SU", "EXDATE:20261103,x", "RDATE:20261103/P1D", "UID:a", "RECURRENCE-ID:20261103", " fortsatt", "\tx",
    "ATTENDEE;CN=x;PARTSTAT=DECLINED:mailto:a@example.org", "ATTENDEE;;:", "SUMMARY:\\", "LOCATION:https://[", "STATUS:CANCELLED", "DURATION:P1W", "DURATION:PT", "", ":", ";", "\ud7ff\u2028\x00",
])  # fmt: skip


@given(st.lists(LINES, max_size=40), st.binary(max_size=60), st.integers(0, 200))
@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_bytes_raise(lines: list[str], noise: bytes, at: int) -> None:
    content = "\n".join(lines).encode()
    found = read(content[:at] + noise + content[at:])
    assert all(WINDOW.first <= event.day <= WINDOW.last for event in found.events)
