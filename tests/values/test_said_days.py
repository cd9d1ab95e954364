"""Days as people say them, in three languages at once; nothing that could be two days is guessed at."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.languages import LANGUAGES, language, table
from kaffegen.languages.said import said
from kaffegen.values import Moment
from kaffegen.values.said_days import could_be, day_said, days_said

QUICK = settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
TODAY = dt.date(2026, 11, 18)  # a Wednesday
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2080, 12, 31))
ANY_TIME = st.times().map(lambda time: time.replace(second=0, microsecond=0))


def at(text: str) -> Moment:
    """Give the moment of an ISO text."""
    day, _, time = text.partition(" ")
    return Moment(dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i dag", "2026-11-18"),
        ("I  dag", "2026-11-18"),
        ("i morgen", "2026-11-19"),
        ("i overmorgen kl 9", "2026-11-20 09:00"),
        ("torsdag", "2026-11-19"),
        ("tors.", "2026-11-19"),
        ("onsdag", "2026-11-25"),  # today's own weekday is next week's
        ("på torsdag 14.00", "2026-11-19 14:00"),
        ("torsdag 14:00", "2026-11-19 14:00"),
        ("på torsdag kl. 14", "2026-11-19 14:00"),
        ("kl 14 på torsdag", "2026-11-19 14:00"),
        ("neste torsdag", "2026-11-26"),
        ("næste torsdag", "2026-11-26"),
        ("næste torsdag kl. 14.30", "2026-11-26 14:30"),
        ("torsdag i neste uke", "2026-11-26"),
        ("torsdag i næste uge", "2026-11-26"),
        ("tirsdag i uke 50", "2026-12-08"),
        ("tirsdag uge 50 kl. 10", "2026-12-08 10:00"),
        ("25.11", "2026-11-25"),
        ("18.11", "2026-11-18"),
        ("25.11.", "2026-11-25"),
        ("25.11 14.00", "2026-11-25 14:00"),
        ("25.11.26", "2026-11-25"),
        ("25.11.2026 kl. 14", "2026-11-25 14:00"),
        ("10.11", "2027-11-10"),
        ("29.2", "2028-02-29"),
        ("25. nov kl 13", "2026-11-25 13:00"),
        ("25. november", "2026-11-25"),
        ("den 25. november 2027", "2027-11-25"),
        ("d. 25. november", "2026-11-25"),
        ("den 25.", "2026-11-25"),
        ("31.", "2026-12-31"),
        ("torsdag 19. november", "2026-11-19"),
        ("torsdag den 19. november kl. 14.30", "2026-11-19 14:30"),
        ("torsdag 19.11", "2026-11-19"),
        ("2026-11-25 14:00", "2026-11-25 14:00"),
        ("2026-11-25T14:00", "2026-11-25 14:00"),
        ("2026-11-25", "2026-11-25"),
        ("25/11", "2026-11-25"),
        ("25/11/2026", "2026-11-25"),
        ("25-11-2026", "2026-11-25"),
        ("5/5", "2027-05-05"),
        ("om to uker", "2026-12-02"),
        ("om 3 dager", "2026-11-21"),
        ("om 14 dage", "2026-12-02"),
        ("om fjorten dage", "2026-12-02"),
        ("om en måned", "2026-12-18"),
        ("om et halvt år", "2027-05-18"),
        ("om to uger kl. 14", "2026-12-02 14:00"),
        ("i går", "2026-11-17"),
        ("i torsdags", "2026-11-12"),
        ("sist torsdag", "2026-11-12"),
        ("for to dager siden", "2026-11-16"),
        ("for en uge siden", "2026-11-11"),
        ("thursday 2pm", "2026-11-19 14:00"),
        ("2pm thursday", "2026-11-19 14:00"),
        ("12 pm thursday", "2026-11-19 12:00"),
        ("12am thursday", "2026-11-19 00:00"),
        ("next thursday 14:00", "2026-11-26 14:00"),
        ("on thursday at 10", "2026-11-19 10:00"),
        ("last thursday", "2026-11-12"),
        ("thursday of next week", "2026-11-26"),
        ("in two weeks", "2026-12-02"),
        ("two days ago", "2026-11-16"),
        ("tomorrow at 9", "2026-11-19 09:00"),
        ("the day after tomorrow", "2026-11-20"),
        ("the 25th", "2026-11-25"),
        ("25th of november", "2026-11-25"),
        ("November 25th, 2pm", "2026-11-25 14:00"),
        ("nov 25 2027", "2027-11-25"),
        ("forrige torsdag", "2026-11-12"),
        ("forrige fredag", "2026-11-13"),
        ("torsdag kl 1400", "2026-11-19 14:00"),
        ("torsdag kl. 0930", "2026-11-19 09:30"),
        ("kl. 930 i morgen", "2026-11-19 09:30"),
        ("thursday at 1400", "2026-11-19 14:00"),
        ("d. 3/12", "2026-12-03"),
        ("den 3/12", "2026-12-03"),
        ("d. 3/12 2027", "2027-12-03"),
        ("fredag d. 4/12 kl. 10", "2026-12-04 10:00"),
        ("fredag 4/12", "2026-12-04"),
        ("friday 4/12 at 10", "2026-12-04 10:00"),
        ("torsdag ettermiddag", "2026-11-19"),
        ("torsdag eftermiddag kl. 3", "2026-11-19 15:00"),
        ("torsdag kl 3 på ettermiddagen", "2026-11-19 15:00"),
        ("torsdag ettermiddag kl. 14", "2026-11-19 14:00"),
        ("i morgen formiddag", "2026-11-19"),
        ("i morgen tidlig kl 6", "2026-11-19 06:00"),
        ("i går kveld", "2026-11-17"),
        ("torsdag kveld halv åtte", "2026-11-19 19:30"),
        ("tomorrow afternoon at 3", "2026-11-19 15:00"),
        ("thursday morning", "2026-11-19"),
        ("torsdag 14-15", "2026-11-19 14:00"),
        ("torsdag kl. 14–15", "2026-11-19 14:00"),
        ("torsdag 14.00-15.30", "2026-11-19 14:00"),
        ("i morgen 14 til 15", "2026-11-19 14:00"),
        ("25.11 14-15", "2026-11-25 14:00"),
        ("thursday 2pm to 3pm", "2026-11-19 14:00"),
        ("torsdag halv tre", "2026-11-19 14:30"),
        ("torsdag kl. halv ti", "2026-11-19 09:30"),
        ("i morgen halv elleve", "2026-11-19 10:30"),
        ("torsdag halv ett", "2026-11-19 12:30"),
        ("thursday half past two", "2026-11-19 14:30"),
    ],
)
def test_a_day_is_read_as_it_is_said(text: str, expected: str) -> None:
    assert day_said(text, TODAY) == at(expected)


@pytest.mark.parametrize(
    "text",
    [
        "12/05/2026",  # May or December
        "12/05",
        "12-05-2026",
        "torsdag 14.10",  # ten past two, or the 14th of October 2027
        "torsdag 15.10",  # a quarter past three, or the 15th of last October
        "torsdag 12.11",  # last week's, as no coming 12th of November is a Thursday
        "torsdag 14",  # the 14th, or two o'clock
        "thursday at 2",  # in the night, or after lunch
        "torsdag kl 3.30",
        "12. 10.11",  # the 12th at ten past ten, or the 12th of October 2011
        "torsdag 10-12",  # from ten to twelve, or the 10th of December
        "torsdag halv sju",  # half past six in the morning, or in the evening
        "torsdag kveld kl. 12",  # noon, or midnight
        "3/12",
    ],
)
def test_what_could_be_two_days_is_no_day(text: str) -> None:
    assert day_said(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3/12", ["2026-12-03", "2027-03-12"]),
        ("12/05/2026", ["2026-05-12", "2026-12-05"]),
        ("torsdag kl 2", ["2026-11-19 02:00", "2026-11-19 14:00"]),
        ("torsdag halv sju", ["2026-11-19 06:30", "2026-11-19 18:30"]),
        ("torsdag 14.10", ["2026-11-19 14:10", "2027-10-14"]),
        ("torsdag", ["2026-11-19"]),
        ("noe", []),
    ],
)
def test_what_it_could_be_can_be_said(text: str, days: list[str]) -> None:
    assert could_be(text, TODAY) == [at(day) for day in days]


def test_the_one_before_is_refused_where_it_is_this_weeks_too() -> None:
    friday = dt.date(2026, 11, 20)
    assert day_said("forrige torsdag", friday) is None
    assert could_be("forrige torsdag", friday) == [at("2026-11-12"), at("2026-11-19")]


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "noe", "kl 14", "14:00", "uke 50", "neste uke", "fredag 19. november", "30.2", "32.", "31.4.2027",
        "2026-02-30", "torsdag kl 25", "torsdag 13pm", "om 99999 uker", "om 9999 år", "om en time", "neste",
        "14.00 torsdag", "neste torsdag den 26.", "halv tre", "torsdag ettermiddag kl 25", "kl 1400", "torsdag 15-14",
        "fredag 5/12", "forrige", "forrige torsdag den 12.", "torsdag morgen kl. 14", "torsdag kl 2560", "ettermiddag",
        "tirsdag i uke 54", "1.1.1850", "torsdag torsdag", "x" * 10_000,
    ],
)  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_said(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.11", "2026-11-10"),
        ("18.11", "2026-11-18"),
        ("19.11", "2025-11-19"),
        ("torsdag", "2026-11-12"),
        ("onsdag", "2026-11-11"),
        ("den 20.", "2026-10-20"),
        ("tirsdag i uke 46 kl 13", "2026-11-10 13:00"),
        ("tirsdag i uke 50", "2025-12-09"),
        ("mandag i uke 47", "2026-11-16"),
        ("29.2", "2024-02-29"),
    ],
)
def test_of_what_was_the_nearest_day_behind_is_meant(text: str, expected: str) -> None:
    assert day_said(text, TODAY, is_past=True) == at(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 uke", "2026-11-25"),
        ("2 måneder", "2027-01-18"),
        ("1 week", "2026-11-25"),
        ("2w", "2026-12-02"),
        ("tre dage", "2026-11-21"),
        ("en måned", "2026-12-18"),
        ("et halvt år", "2027-05-18"),
        ("i to uker", "2026-12-02"),
        ("for two weeks", "2026-12-02"),
        ("until friday", "2026-11-20"),
        ("til fredag", "2026-11-20"),
        ("indtil den 25. november", "2026-11-25"),
        ("neste uke", "2026-11-23"),
        ("til næste uge", "2026-11-23"),
        ("next month", "2026-12-01"),
        ("uke 50", "2026-12-07"),
        ("i morgen", "2026-11-19"),
        ("om to uger", "2026-12-02"),
        ("2026-12-01", "2026-12-01"),
    ],
)
def test_how_long_something_waits_is_read_as_it_is_said(text: str, expected: str) -> None:
    assert days_said(text, TODAY) == dt.date.fromisoformat(expected)


@pytest.mark.parametrize(
    "text", ["i går", "two days ago", "uke 47", "fredag kl 14", "", "noe", "9999 år", "12/05/2027", "2026-11-17"]
)
def test_nothing_waits_for_a_day_that_has_passed(text: str) -> None:
    assert days_said(text, TODAY) is None


def test_a_month_from_the_last_day_is_the_months_last_day() -> None:
    assert days_said("1 måned", dt.date(2026, 1, 31)) == dt.date(2026, 2, 28)


@QUICK
@given(DAYS, st.sampled_from(LANGUAGES), st.integers(0, 6))
def test_a_weekday_lies_within_a_week_on_the_side_that_is_meant(today: dt.date, code: str, weekday: int) -> None:
    for word in table(code, "days")["weekdays"][weekday]:
        coming, past = day_said(word, today), day_said(word, today, is_past=True)
        assert coming is not None
        assert past is not None
        assert (coming.day.weekday(), past.day.weekday()) == (weekday, weekday)
        assert dt.timedelta(1) <= coming.day - today <= dt.timedelta(7)
        assert dt.timedelta(1) <= today - past.day <= dt.timedelta(7)


@QUICK
@given(DAYS, DAYS, ANY_TIME, st.sampled_from(LANGUAGES))
def test_a_whole_date_is_that_day_however_it_is_written(today: dt.date, day: dt.date, time: dt.time, code: str) -> None:
    spoken = language(code)
    long = f"{spoken.weekday(day)} {day.year}"
    for text in (str(day), f"{day.day}.{day.month}.{day.year}", f"{day.day}. {day.month}. {day.year}", long):
        assert day_said(text, today) == Moment(day)
        assert day_said(f"{text} {time:%H:%M}", today) == Moment(day, time)
        assert day_said(f"{text} {said().clock.split('|')[0]} {time:%H.%M}", today) == Moment(day, time)


@QUICK
@given(DAYS, DAYS)
def test_a_date_without_its_year_is_the_nearest(today: dt.date, day: dt.date) -> None:
    text = f"{day.day}.{day.month}"
    coming, past = day_said(text, today), day_said(text, today, is_past=True)
    assert coming is not None
    assert past is not None
    assert past.day <= today <= coming.day
    assert (coming.day.day, coming.day.month) == (past.day.day, past.day.month) == (day.day, day.month)
    assert coming.day - today < dt.timedelta(8 * 366)


@QUICK
@given(DAYS, st.integers(1, 31), st.integers(1, 31), st.integers(1990, 2080))
def test_a_slashed_date_is_never_guessed(today: dt.date, first: int, second: int, year: int) -> None:
    found = day_said(f"{first}/{second}/{year}", today)
    if found is not None:
        assert {found.day.day, found.day.month} == {first, second}
        assert first == second or max(first, second) > 12


@pytest.mark.untraced
@QUICK
@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                *said().days,
                *said().weekdays,
                *said().months,
                *said().numbers,
                "neste",
                "kl",
                "om",
                "siden",
                "for",
                "uke",
                "25.",
                "14.00",
                "12/5",
                "2027",
                "ago",
                "next",
            ]
        ),
        max_size=6,
    ).map(" ".join),
    DAYS,
)
def test_nothing_that_is_typed_breaks_it(text: str, today: dt.date) -> None:
    for is_past in (True, False):
        found = day_said(text, today, is_past=is_past)
        assert found is None or 1900 <= found.day.year <= 2100
    until = days_said(text, today)
    assert until is None or until >= today


@pytest.mark.parametrize("today", [dt.date.min, dt.date.max, dt.date(2100, 12, 31), dt.date(1900, 1, 1)])
@pytest.mark.parametrize(
    "text",
    [
        "torsdag", "neste torsdag", "sist torsdag", "om to uker", "for to uker siden", "29.2", "31.", "tirsdag i uke 1",
        "i overmorgen", "i forgårs", "neste måned", "neste uke", "om et halvt år", "100 år",
    ],
)  # fmt: skip
def test_the_ends_of_the_calendar_stop_nothing(text: str, today: dt.date) -> None:
    found = (day_said(text, today), day_said(text, today, is_past=True))
    years = {moment.day.year for moment in found if moment} | {
        until.year for until in (days_said(text, today),) if until
    }
    assert years <= set(range(1900, 2101))


def test_every_language_has_the_same_kinds_of_words() -> None:
    kinds = [table(code, "days").keys() for code in LANGUAGES]
    assert kinds[0] == kinds[1] == kinds[2]
    for code in LANGUAGES:
        words = table(code, "days")
        assert (len(words["weekdays"]), len(words["months"])) == (7, 12)
        assert all(word == word.casefold() for names in (*words["weekdays"], *words["months"]) for word in names)
