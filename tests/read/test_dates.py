"""Dates, times and periods as people type them."""

import datetime as dt

import pytest
from dateutil.relativedelta import relativedelta

from .reading import check, contact, kept, meeting, read

READ = [
    ("2026-11-12", dt.date(2026, 11, 12), None),
    ("2026-11-12T14:00", dt.date(2026, 11, 12), dt.time(14)),
    ("2026-11-12 14:05", dt.date(2026, 11, 12), dt.time(14, 5)),
    ("'2026-11-12'", dt.date(2026, 11, 12), None),
    ("2028-02-29", dt.date(2028, 2, 29), None),
    ("1900-01-01", dt.date(1900, 1, 1), None),
    ("2100-12-31", dt.date(2100, 12, 31), None),
]
DOTTED = [
    ("12.11.2026", "2026-11-12"),
    ("5.1.2026", "2026-01-05"),
    ("31.12.1980", "1980-12-31"),
    ("29.2.2028", "2028-02-29"),
    ("12.11.2026 14:00", "2026-11-12T14:00"),
    ("12.11.2026 kl. 14.30", "2026-11-12T14:30"),
    ("12. 11. 2026", "2026-11-12"),
]
WRONG = [
    ("12/05/2026", "K123"),
    ("1/2/26", "K123"),
    ("2026-02-30", "K121"),
    ("2026-13-01", "K121"),
    ("2025-02-29", "K121"),
    ("29.2.2025", "K121"),
    ("31.11.2026", "K121"),
    ("2026-11-12T25:00", "K121"),
    ("0001-01-01", "K124"),
    ("9999-12-31", "K124"),
    ("1899-12-31", "K124"),
    ("2101-01-01", "K124"),
    ("2026-1-5", "K120 2026-01-05"),
    ("2026/01/05", "K120 2026-01-05"),
    ("2026-11-21T10:00:00+14:00", "K120 2026-11-21T10:00"),
    ("tomorrow", "K120"),
    ("i går kveld", "K120"),
    ("1732147200", "K120"),
    ("12:30", "K120"),
    ("NO", "K120"),
    (".inf", "K120"),
    ("２０２６-11-12", "K120"),
    ("2026-11-12 2026-11-13", "K120"),
    ("[2026-11-12]", "K113"),
    ("{dag: 2026-11-12, time: 14}", "K113"),
]


@pytest.mark.parametrize(("written", "day", "time"), READ)
def test_an_iso_date_is_read_with_its_time(written, day, time):
    note, problems = read(meeting(f"date: {written}"), "meeting")
    assert not problems
    assert (note.date.day, note.date.time) == (day, time)


@pytest.mark.parametrize(("written", "iso"), DOTTED)
def test_a_dotted_date_is_read_with_a_warning_that_gives_the_iso_form(written, iso):
    note, _ = check(meeting(f"date: ▶{written}"), f"K122 {iso}", kind="meeting")
    assert (note.date.day.isoformat() + (f"T{note.date.time:%H:%M}" if note.date.time else "")) == iso
    assert "date" not in note.about.faulty
    assert kept(note) == ("Åse Bø", "blåbær 😀")


@pytest.mark.parametrize(("written", "fault"), WRONG)
@pytest.mark.parametrize(("form", "field"), [(contact, "met"), (meeting, "date")])
def test_what_is_no_date_is_said_at_its_place(written, fault, form, field):
    note, problems = check(form(f"{field}: ▶{written}"), fault, kind=form.__name__)
    assert getattr(note, field) is None
    assert field in note.about.faulty
    assert kept(note)[0] == "Åse Bø"
    assert kept(note)[1] in ("søster 😀", "blåbær 😀")
    if not written.startswith(("[", "{")):
        assert problems[0].words["text"] == written


@pytest.mark.parametrize("written", ["12.11.0001", "31.12.9999", "0001.1.1"])
def test_a_year_out_of_range_is_no_warning_however_it_is_written(written):
    note, problems = read(contact(f"met: {written}"))
    assert note.met is None
    assert [p.severity.value for p in problems] == ["error"]


@pytest.mark.parametrize("written", ["met:", "met: ''", "met: ~", 'met: ""'])
def test_an_empty_date_is_not_said(written):
    note, problems = read(contact(written))
    assert (note.met, problems) == (None, [])
    assert "met" not in note.about.faulty


def test_columns_count_characters_after_letters_and_emoji_on_the_same_line():
    note, _ = check(
        contact('touches: [{note: "blåbær og rømme 😀😀 é", on: ▶2026-02-30}, {on: 2026-01-05, note: vår}]'), "K121"
    )
    assert [touch.on for touch in note.touches if not touch.faulty] == [dt.date(2026, 1, 5)]
    assert kept(note) == ("Åse Bø", "søster 😀")


def test_each_wrong_date_of_several_has_its_own_place():
    note, _ = check(
        meeting("nudged: [2026-11-01, ▶i går, ▶2026-1-5]", "invited: ▶12/05/2026"),
        "K120", "K120 2026-01-05", "K123", kind="meeting",
    )  # fmt: skip
    assert kept(note) == ("Åse Bø", "blåbær 😀")


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("3 days", {"days": 3}), ("1 day", {"days": 1}), ("2 weeks", {"weeks": 2}), ("6 months", {"months": 6}),
        ("1 year", {"years": 1}), ("3 dager", {"days": 3}), ("2 uker", {"weeks": 2}), ("6 måneder", {"months": 6}),
        ("1 år", {"years": 1}), ("3 dage", {"days": 3}), ("2 uger", {"weeks": 2}), ("1 uke", {"weeks": 1}),
        ("1 uge", {"weeks": 1}), ("1 måned", {"months": 1}), ("6 Months", {"months": 6}), ("14 døgn", {"days": 14}),
    ],
)  # fmt: skip
def test_a_period_is_read_in_three_languages(written, period):
    note, problems = read(contact(f"cadence: {written}"))
    assert not problems
    day = dt.date(2026, 1, 31)
    assert day + note.cadence == day + relativedelta(**period)


@pytest.mark.parametrize("written", ["never", "aldri", "aldrig", "Never"])
def test_never_is_a_cadence(written):
    note, problems = read(contact(f"cadence: {written}"))
    assert (note.cadence, problems) == ("never", [])


@pytest.mark.parametrize(
    "written", ["soon", "6", "-3 days", "6 hours", "ofte", "3 days ago", "1/2 year", "99999 years"]
)
def test_what_is_no_period_is_said(written):
    note, _ = check(contact(f"cadence: ▶{written}"), "K125")
    assert note.cadence is None
    assert kept(note) == ("Åse Bø", "søster 😀")


@pytest.mark.parametrize(
    ("written", "value"),
    [("true", True), ("false", False), ("True", True), ("2026-11-12", dt.date(2026, 11, 12))],
)
def test_what_was_done_takes_a_date_true_or_false(written, value):
    note, problems = read(contact(f"connected: {written}"))
    assert (note.connected, problems) == (value, [])


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("ja", "K127 true"), ("yes", "K127 true"), ("nei", "K127 false"), ("nej", "K127 false"),
        ("snart", "K120"), ("2026-02-30", "K121"), ("12/05/2026", "K123"), ("1", "K120"),
    ],
)  # fmt: skip
def test_what_was_done_takes_nothing_else(written, fault):
    note, _ = check(contact(f"connected: ▶{written}"), fault)
    assert note.connected is None
    assert "connected" in note.about.faulty


def test_what_was_done_may_be_dotted():
    note, _ = check(contact("connected: ▶12.11.2026"), "K122 2026-11-12")
    assert note.connected == dt.date(2026, 11, 12)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1980-05-17", (5, 17, 1980)), ("05-17", (5, 17, None)), ("02-29", (2, 29, None)), ("1980-02-29", (2, 29, 1980))],
)
def test_a_birthday_may_leave_out_the_year(written, value):
    note, problems = read(contact(f"birthday: {written}"))
    assert not problems
    assert (note.birthday.month, note.birthday.day, note.birthday.year) == value


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("02-30", "K121"), ("13-01", "K121"), ("1981-02-29", "K121"), ("17.05", "K134 05-17"), ("17.5.", "K134 05-17"),
        ("17. mai", "K120"), ("May 17", "K134"), ("17/5/1980", "K123"), ("1850-01-01", "K124"),
    ],
)  # fmt: skip
def test_what_is_no_birthday_is_said(written, fault):
    note, _ = check(contact(f"birthday: ▶{written}"), fault)
    assert note.birthday is None
    assert kept(note) == ("Åse Bø", "søster 😀")


def test_a_dotted_birthday_is_read():
    note, _ = check(contact("birthday: ▶17.5.1980"), "K122 1980-05-17")
    assert (note.birthday.month, note.birthday.day, note.birthday.year) == (5, 17, 1980)


def test_the_29th_of_february_is_the_28th_in_other_years():
    note, _ = read(contact("birthday: 02-29"))
    assert note.birthday.in_year(2026) == dt.date(2026, 2, 28)
    assert note.birthday.in_year(2028) == dt.date(2028, 2, 29)


@pytest.mark.parametrize("written", ["2019", "2019-03", "2019-03-01"])
def test_a_former_post_may_begin_in_a_year_a_month_or_on_a_day(written):
    note, problems = read(contact(f"past: [{{company: Alfa, from: {written}, to: 2020}}]"))
    assert not problems
    assert (note.past[0].since, note.past[0].until) == (written, "2020")


@pytest.mark.parametrize(("written", "fault"), [("2019-13", "K120"), ("lenge siden", "K120"), ("2019-02-30", "K121")])
def test_a_former_post_cannot_begin_whenever(written, fault):
    note, _ = check(contact(f"past: [{{company: Alfa, from: ▶{written}}}, Beta]"), fault)
    assert [past.company for past in note.past if not past.faulty] == ["Beta"]
