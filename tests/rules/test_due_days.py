"""Every rule on an ordinary week: the due day, the states around it, and the last day before it lapses."""

import datetime as dt

import pytest

from .journals import CASES, Case, held, kari

FROM_THE_START = (
    "invite", "let-go", "prepare", "await", "recommendation", "keep-in-touch", "drip", "give-back", "birthday",
)  # fmt: skip
STARTS_ON_ITS_DAY = ("outcome", "plan-invite", "rhythm")
every_rule = pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)


def after(day: str, days: int = 1) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()


@every_rule
def test_what_was_written_lies_as_long_before_the_due_day_as_the_table_says(case: Case):
    assert (dt.date(2026, 11, 4) - case.wait).isoformat() == case.day


@every_rule
def test_it_is_due_on_its_day(asked, case: Case):
    found = asked(case.rule, case.files(), "2026-11-04", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "today")]


@every_rule
def test_it_is_overdue_the_day_after(asked, case: Case):
    found = asked(case.rule, case.files(), "2026-11-05", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "overdue")]


@pytest.mark.parametrize("case", [c for c in CASES if c.rule not in STARTS_ON_ITS_DAY], ids=lambda case: case.rule)
def test_it_is_soon_the_day_before(asked, case: Case):
    found = asked(case.rule, case.files(), "2026-11-03", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "soon")]


@pytest.mark.parametrize("case", [c for c in CASES if c.rule in FROM_THE_START], ids=lambda case: case.rule)
@pytest.mark.parametrize(("today", "state"), [("2026-10-27", "later"), ("2026-10-28", "soon")])
def test_soon_begins_seven_days_before(asked, case: Case, today, state):
    found = asked(case.rule, case.files(), today, **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", state)]


@pytest.mark.parametrize("case", [c for c in CASES if c.first], ids=lambda case: case.rule)
def test_it_is_asked_from_the_day_it_becomes_true_and_not_before(asked, case: Case):
    day, state = case.first
    assert asked(case.rule, case.files(), after(day, -1), **case.options) == []
    found = asked(case.rule, case.files(), day, **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", state)]


@pytest.mark.parametrize("case", [c for c in CASES if c.last], ids=lambda case: case.rule)
def test_it_is_overdue_to_its_last_day(asked, case: Case):
    found = asked(case.rule, case.files(), case.last, **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "overdue")]


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.last and not c.leaves_nothing and c.rule != "birthday"], ids=lambda case: case.rule
)
def test_it_lapses_after_its_last_day_and_keeps_its_due_day(asked, case: Case):
    found = asked(case.rule, case.files(), after(case.last), **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "lapsed")]


@pytest.mark.parametrize("case", [c for c in CASES if c.leaves_nothing], ids=lambda case: case.rule)
def test_nothing_is_left_when_its_time_is_over(asked, case: Case):
    assert asked(case.rule, case.files(), after(case.last), **case.options) == []


def test_rhythm_never_lapses(asked):
    files = kari(held("2026-09-05"))
    assert asked("rhythm", files, "2029-11-04") == [("rhythm", None, "2026-11-04", "overdue")]


def test_a_dated_next_step_never_lapses(asked):
    files = kari("date: 2026-10-28\nnext_steps:\n  - what: sende rapporten\n    due: 2026-11-04")
    assert asked("next-step", files, "2029-11-05") == [("next-step", "kari-berg", "2026-11-04", "overdue")]


@pytest.mark.parametrize(
    ("rule", "files", "due", "last"),
    [
        ("thank", kari(held("2026-11-06")), "2026-11-09", "2026-12-09"),
        ("nudge", kari("invited: 2026-10-31"), "2026-11-09", "2026-12-24"),
        ("memo", kari(held("2026-11-04")), "2026-11-09", "2026-12-09"),
        ("outcome", kari("date: 2026-11-06"), "2026-11-09", "2027-01-08"),
    ],
)
def test_the_days_until_it_lapses_count_from_the_moved_due_day(asked, rule, files, due, last):
    assert asked(rule, files, last) == [(rule, "kari-berg", due, "overdue")]
    assert asked(rule, files, after(last)) == [(rule, "kari-berg", due, "lapsed")]


def test_every_rule_but_plan_has_an_ordinary_week():
    from kaffegen.rules import NAMES  # noqa: PLC0415 - only to be compared with the table

    elsewhere = ("plan", "job-change")  # which has no day; which needs a history
    assert sorted([*(case.rule for case in CASES), *elsewhere]) == sorted(NAMES)


def test_a_leap_day_is_a_day_like_others(asked):
    assert asked("thank", kari(held("2028-02-28")), "2028-02-28") == [("thank", "kari-berg", "2028-02-29", "soon")]
    assert asked("thank", kari(held("2028-02-29")), "2028-02-29") == [("thank", "kari-berg", "2028-03-01", "soon")]
