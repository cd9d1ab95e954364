"""A rule's period can be set in the configuration."""

import pytest

from .journals import BY_RULE, OLA, held, kari

SET = [
    ("answer", "7 days", "2026-11-09"),  # invited 2 November
    ("nudge", "2 weeks", "2026-11-11"),  # invited 28 October
    ("let-go", "3 weeks", "2026-11-11"),  # nudged 21 October
    ("schedule", "10 days", "2026-11-11"),  # answered 1 November
    ("prepare", "1 week", "2026-10-30"),  # date 6 November
    ("outcome", "1 week", "2026-11-10"),  # date 3 November
    ("thank", "2 days", "2026-11-05"),  # held 3 November
    ("memo", "10 days", "2026-11-11"),  # held 1 November
    ("connect", "10 days", "2026-11-11"),  # held 1 November
    ("agree-next-step", "1 week", "2026-11-10"),  # held 3 November
    ("next-step", "2 weeks", "2026-11-11"),  # held 28 October
    ("await", "3 weeks", "2026-11-11"),  # held 21 October
    ("referral", "2 weeks", "2026-11-11"),  # held 28 October
    ("report-back", "2 weeks", "2026-11-11"),  # held 28 October
    ("recommendation", "2 months", "2026-12-07"),  # held 5 October; 5 December is a Saturday
    ("send-thoughts", "2 weeks", "2026-11-11"),  # done 28 October
    ("drip", "2 months", "2026-11-23"),  # held 23 September
    ("give-back", "3 months", "2027-01-05"),  # got 5 October
    ("milestone", "1 week", "2026-11-09"),  # on 2 November
    ("rhythm", "2 months", "2026-11-05"),  # held 5 September
]


@pytest.mark.parametrize(("rule", "period", "due"), SET, ids=[rule for rule, *_ in SET])
def test_a_period_of_ones_own_counts_instead(asked, rule, period, due):
    case = BY_RULE[rule]
    found = asked(rule, case.files(), "2026-11-05", follow_ups={rule: period})
    assert [action.due for action in found] == [due]


def test_a_period_changes_no_other_rule(everything):
    files = kari(held("2026-11-02"))
    plain = everything(files, "2026-11-03")
    changed = everything(files, "2026-11-03", follow_ups={"thank": "2 days"})
    assert {a for a in plain if a.rule != "thank"} == {a for a in changed if a.rule != "thank"}


@pytest.mark.parametrize("period", ["2 uker", "14 dager", "2 uger", "2 weeks"])
def test_a_period_may_be_in_norwegian_and_danish(asked, period):
    found = asked("nudge", kari("invited: 2026-10-28"), "2026-11-05", follow_ups={"nudge": period})
    assert [action.due for action in found] == ["2026-11-11"]


def test_the_lapse_counts_from_the_changed_day(asked):
    files, options = kari(held("2026-11-03")), {"follow_ups": {"thank": "1 week"}}
    assert asked("thank", files, "2026-12-10", **options) == [("thank", "kari-berg", "2026-11-10", "overdue")]
    assert asked("thank", files, "2026-12-11", **options) == [("thank", "kari-berg", "2026-11-10", "lapsed")]


@pytest.mark.parametrize(
    ("strength", "cadence", "due"),
    [
        ("close", "2 months", "2026-10-05"),  # 4 October is a Sunday
        ("known", "1 year", "2027-08-04"),
        ("acquaintance", "8 weeks", "2026-09-29"),
        ("stranger", "6 months", "2027-02-04"),
    ],
)
def test_a_cadence_can_be_set_for_each_strength(asked, strength, cadence, due):
    files = kari(person=f"strength: {strength}\nmet: 2026-08-04")
    found = asked("keep-in-touch", files, "2026-09-01", cadence={strength: cadence})
    assert [action.due for action in found] == [due]


def test_a_strength_can_be_set_never_to_be_asked(asked):
    files = kari(person="strength: acquaintance\nmet: 2025-08-04")
    assert len(asked("keep-in-touch", files, "2026-09-01")) == 1
    assert asked("keep-in-touch", files, "2026-09-01", cadence={"acquaintance": "never"}) == []


def test_a_contacts_own_cadence_wins_over_the_configuration(asked):
    files = kari(person="strength: close\nmet: 2026-08-04\ncadence: 1 month")
    found = asked("keep-in-touch", files, "2026-09-01", cadence={"close": "2 months"})
    assert [action.due for action in found] == ["2026-09-04"]


def test_the_cadence_of_who_has_no_strength_said_is_that_of_known(asked):
    files = kari(held("2026-05-04", "referrals: Siri Moe"), others={OLA: "name: Ola Dahl"})
    found = asked("keep-in-touch", files, "2026-06-01", cadence={"known": "2 months"})
    assert [(action.contact, action.due) for action in found] == [("kari-berg", "2026-07-06")]


@pytest.mark.parametrize(("period", "due"), [("10 days", "2026-11-13"), ("30 days", None)])
def test_the_period_of_rhythm_holds_for_who_is_searching_too(asked, period, due):
    files = kari(held("2026-11-03"), others={"me.md": "situation: searching"})
    found = asked("rhythm", files, "2026-11-13", follow_ups={"rhythm": period})
    assert [action.due for action in found] == ([due] if due else [])
