"""Mark their milestones and birthdays (M69)."""

import pytest

from .journals import MEETING, held, kari

ON = "2026-11-05"
JOB = "milestones:\n  - on: 2026-11-02\n    what: ny jobb"


def due(asked, rule, person, today=ON):
    return [action.due for action in asked(rule, kari(person=person), today)]


@pytest.mark.parametrize("done", ["2026-11-02", "2026-11-05", "true", "false"])
def test_congratulated_closes_a_milestone(asked, done):
    assert due(asked, "milestone", JOB) == ["2026-11-04"]
    assert due(asked, "milestone", f"{JOB}\n    congratulated: {done}") == []


@pytest.mark.parametrize(
    ("touch", "closes"),
    [
        ("touches:\n  - on: 2026-11-02", True),
        ("touches:\n  - on: 2026-11-05", True),
        ("touches:\n  - {on: 2026-11-03, by: them}", True),
        ("---\n## Logg\n- 2026-11-03 melding: gratulerte\n", True),
        ("touches:\n  - on: 2026-11-01", False),
        ("touches:\n  - on: 2026-11-06", False),
    ],
)
def test_a_touch_on_or_after_it_closes_it(asked, touch, closes):
    assert due(asked, "milestone", f"{JOB}\n{touch}") == ([] if closes else ["2026-11-04"])
    birthday = f"birthday: 1980-11-02\n{touch}"
    expected = "2027-11-02" if closes else "2026-11-02"
    assert due(asked, "birthday", birthday) == [expected]


def test_congratulated_in_the_future_counts_nothing(asked):
    assert due(asked, "milestone", f"{JOB}\n    congratulated: 2026-11-06") == ["2026-11-04"]


def test_each_milestone_is_an_action_of_its_own(asked):
    person = (
        f"{JOB}\n  - on: 2026-11-03\n    what: ny jobb\n  - on: 2026-11-02\n    what: pris\n    congratulated: true"
    )
    assert due(asked, "milestone", person) == ["2026-11-04", "2026-11-05"]


@pytest.mark.parametrize(("today", "state"), [("2026-12-02", "overdue"), ("2026-12-03", "lapsed")])
def test_a_milestone_lapses_thirty_days_after_its_own_date(asked, today, state):
    assert [a.state for a in asked("milestone", kari(person=JOB), today)] == [state]


def test_the_last_day_of_a_milestone_does_not_move_with_its_due_day(asked):
    person = "milestones:\n  - on: 2026-11-05\n    what: ny jobb"  # due on the 9th, after a weekend
    assert [a.state for a in asked("milestone", kari(person=person), "2026-12-05")] == ["overdue"]
    assert [a.state for a in asked("milestone", kari(person=person), "2026-12-06")] == ["lapsed"]


@pytest.mark.parametrize("strength", ["acquaintance", "known", "close", None])
def test_birthdays_are_for_all_but_strangers(asked, strength):
    said = f"strength: {strength}\n" if strength else ""
    assert due(asked, "birthday", f"{said}birthday: 11-04") == ["2026-11-04"]


def test_a_strangers_birthday_is_not_wished(asked):
    assert due(asked, "birthday", "strength: stranger\nbirthday: 11-04") == []


@pytest.mark.parametrize(
    ("born", "today", "expected", "state"),
    [
        ("1980-11-04", "2026-11-04", "2026-11-04", "today"),
        ("1980-11-04", "2026-11-11", "2026-11-04", "overdue"),
        ("1980-11-04", "2026-11-12", "2027-11-04", "later"),
        ("1980-12-30", "2027-01-04", "2026-12-30", "overdue"),
        ("1980-12-30", "2027-01-06", "2026-12-30", "overdue"),
        ("1980-12-30", "2027-01-07", "2027-12-30", "later"),
        ("01-02", "2026-12-30", "2027-01-02", "soon"),
        ("1980-11-07", "2026-11-05", "2026-11-07", "soon"),  # a Saturday stays
        ("1980-05-17", "2028-05-17", "2028-05-17", "today"),  # a holiday stays
        ("1980-02-29", "2028-02-29", "2028-02-29", "today"),
        ("1980-02-29", "2027-02-28", "2027-02-28", "today"),
        ("1980-02-29", "2027-03-07", "2027-02-28", "overdue"),
        ("1980-02-29", "2027-03-08", "2028-02-29", "later"),
        ("02-29", "2028-02-28", "2028-02-29", "soon"),
        ("1980-02-29", "2028-03-07", "2028-02-29", "overdue"),
        ("1980-02-29", "2028-03-08", "2029-02-28", "later"),
        ("1980-02-28", "2028-02-28", "2028-02-28", "today"),
    ],
)
def test_it_is_the_nearest_birthday(asked, born, today, expected, state):
    found = asked("birthday", kari(person=f"birthday: {born}"), today)
    assert found == [("birthday", "kari-berg", expected, state)]


def test_after_a_wish_on_a_leap_day_the_next_is_the_28th(asked):
    assert due(asked, "birthday", "birthday: 02-29\ntouches:\n  - on: 2028-02-29", "2028-03-01") == ["2029-02-28"]


def test_a_touch_on_last_years_birthday_does_not_wish_this_years(asked):
    assert due(asked, "birthday", "birthday: 11-04\ntouches:\n  - on: 2025-11-04") == ["2026-11-04"]


def test_who_has_no_birthday_said_is_not_wished_one(asked):
    assert due(asked, "birthday", "strength: close") == []
    assert asked("birthday", {MEETING: f"contact: Siri Moe\n{held('2026-11-03')}"}, ON) == []


def test_a_meeting_is_no_touch(asked):
    files = kari(held("2026-11-04"), "birthday: 11-04")
    assert asked("birthday", files, ON) == [("birthday", "kari-berg", "2026-11-04", "overdue")]


IMPORTED = "imported: [{from: vcard, birthday: 1980-11-06}]\nbirthday: 1980-11-06\n" + JOB


@pytest.mark.parametrize(
    ("person", "also", "is_asked"),
    [
        (IMPORTED, {}, False),
        (f"{IMPORTED}\nstrength: known", {}, True),
        (f"{IMPORTED}\ncadence: 1 month", {}, True),
        (f"{IMPORTED}\nmet: 2026-01-05", {}, True),
        (f"{IMPORTED}\ntouches: [{{on: 2026-10-01, note: x}}]", {}, True),
        (IMPORTED, {"meetings/x.md": "contact: kari-berg\npurpose: høre mer"}, True),
        (f"birthday: 1980-11-06\n{JOB}", {}, True),
    ],
)
def test_nothing_is_asked_towards_whom_only_an_import_brought(everything, person, also, is_asked):
    found = {action.rule for action in everything({**kari(person=person), **also}, ON)}
    assert {"birthday", "milestone"} & found == ({"birthday", "milestone"} if is_asked else set())
