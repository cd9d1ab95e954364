"""A due day on a weekend, a holiday or a day away moves to the next working day; prepare's to the one before."""

import pytest

from .journals import BY_RULE, CASES, ME, Case, held, kari

FREE_DAYS = [  # country, due day by the table, the working day after, the one before for `prepare`
    pytest.param("NO", "2026-11-07", "2026-11-09", "2026-11-06", id="a Saturday"),
    pytest.param("NO", "2028-05-17", "2028-05-18", "2028-05-16", id="17 May in Norway"),
    pytest.param("NO", "2026-04-02", "2026-04-07", "2026-04-01", id="Maundy Thursday"),
]
OTHER_DAYS = [
    pytest.param("NO", "2026-11-08", "2026-11-09", "2026-11-06", id="a Sunday"),
    pytest.param("DK", "2028-05-17", "2028-05-17", "2028-05-17", id="17 May in Denmark"),
    pytest.param("NO", "2026-04-03", "2026-04-07", "2026-04-01", id="Good Friday"),
    pytest.param("NO", "2026-04-05", "2026-04-07", "2026-04-01", id="Easter Sunday"),
    pytest.param("NO", "2026-04-06", "2026-04-07", "2026-04-01", id="Easter Monday"),
    pytest.param("SE", "2026-04-02", "2026-04-02", "2026-04-02", id="Maundy Thursday in Sweden"),
    pytest.param("NO", "2026-05-01", "2026-05-04", "2026-04-30", id="1 May in Norway"),
    pytest.param("DK", "2026-05-01", "2026-05-01", "2026-05-01", id="1 May in Denmark"),
    pytest.param("SE", "2028-06-06", "2028-06-07", "2028-06-05", id="6 June in Sweden"),
    pytest.param("NO", "2028-06-06", "2028-06-06", "2028-06-06", id="6 June in Norway"),
    pytest.param("NO", "2028-02-29", "2028-02-29", "2028-02-29", id="a leap day"),
    pytest.param("NO", "2027-01-01", "2027-01-04", "2026-12-31", id="New Year's Day"),
]
every_rule = pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)


@every_rule
@pytest.mark.parametrize(("country", "raw", "moved", "before"), FREE_DAYS)
def test_the_due_day_moves_to_a_working_day(asked, case: Case, country, raw, moved, before):
    found = asked(case.rule, case.files(due=raw), raw, country=country, **case.options)
    expected = {"prepare": before, "birthday": raw}.get(case.rule, moved)
    assert [action.due for action in found] == [expected]


@pytest.mark.parametrize("rule", ["thank", "prepare", "birthday", "keep-in-touch"])
@pytest.mark.parametrize(("country", "raw", "moved", "before"), OTHER_DAYS)
def test_each_country_has_its_own_free_days(asked, rule, country, raw, moved, before):
    found = asked(rule, BY_RULE[rule].files(due=raw), raw, country=country)
    expected = {"prepare": before, "birthday": raw}.get(rule, moved)
    assert [action.due for action in found] == [expected]


@every_rule
def test_no_day_away_is_a_working_day(asked, case: Case):
    files = case.files()
    files[ME] = "away:\n  - from: 2026-11-04\n    to: 2026-11-06"
    found = asked(case.rule, files, "2026-11-04", **case.options)
    expected = {"prepare": "2026-11-03", "birthday": "2026-11-04"}.get(case.rule, "2026-11-09")
    assert [action.due for action in found] == [expected]


def test_days_away_and_holidays_join(asked):
    files = kari(held("2026-03-31"), others={ME: "away:\n  - from: 2026-04-01\n    to: 2026-04-01"})
    assert [action.due for action in asked("thank", files, "2026-04-01")] == ["2026-04-07"]


def test_several_journeys_count_each(asked):
    away = "away:\n  - {from: 2026-11-04, to: 2026-11-05}\n  - {from: 2026-11-09, to: 2026-11-10}"
    found = asked("memo", kari(held("2026-11-03"), others={ME: away}), "2026-11-04")
    assert [action.due for action in found] == ["2026-11-06"]
    found = asked("memo", kari(held("2026-11-04"), others={ME: away}), "2026-11-04")
    assert [action.due for action in found] == ["2026-11-11"]


def test_the_day_after_coming_home_is_a_working_day(asked):
    files = kari(held("2026-11-03"), others={ME: "away:\n  - from: 2026-11-02\n    to: 2026-11-03"})
    assert [action.due for action in asked("thank", files, "2026-11-03")] == ["2026-11-04"]


@pytest.mark.parametrize(
    ("today", "state"), [("2026-11-07", "soon"), ("2026-11-09", "today"), ("2026-11-10", "overdue")]
)
def test_the_state_follows_the_moved_day(asked, today, state):
    assert asked("thank", kari(held("2026-11-06")), today) == [("thank", "kari-berg", "2026-11-09", state)]


@pytest.mark.parametrize(("language", "due"), [("nb", "2026-05-04"), ("da", "2026-05-01"), ("", "2026-05-04")])
def test_the_country_follows_from_the_language_when_it_is_not_said(asked, language, due):
    found = asked("thank", kari(held("2026-04-30")), "2026-04-30", language=language, country="")
    assert [action.due for action in found] == [due]


def test_plan_is_due_on_the_next_working_day_at_a_weekend(asked):
    assert asked("plan", kari(held("2026-11-03")), "2026-11-07") == [("plan", None, "2026-11-09", "soon")]
