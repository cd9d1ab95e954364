"""Snooze moves when something is shown, never the due date."""

import pytest

from .journals import BY_RULE, CASES, ME, PLAN, Case, held, kari

UNTIL = {"prepare": "2026-11-06", "birthday": "2026-11-09"}  # the others until the 20th
every_rule = pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)


@every_rule
def test_a_snoozed_action_waits_and_comes_back_with_its_own_due_day(asked, case: Case):
    until = UNTIL.get(case.rule, "2026-11-20")
    files = case.files(note=f"snooze: {{{case.rule}: {until}}}")
    found = asked(case.rule, files, "2026-11-05", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "snoozed")]
    found = asked(case.rule, files, until, **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "overdue")]


@every_rule
def test_it_waits_to_the_day_before(asked, case: Case):
    files = case.files(note=f"snooze:\n  {case.rule}: 2026-11-06")
    assert [action.state for action in asked(case.rule, files, "2026-11-05", **case.options)] == ["snoozed"]
    assert [action.state for action in asked(case.rule, files, "2026-11-06", **case.options)] == ["overdue"]


@every_rule
def test_snoozing_another_rule_changes_nothing(asked, case: Case):
    other = "memo" if case.rule == "thank" else "thank"
    files = case.files(note=f"snooze: {{{other}: 2026-11-20}}")
    assert [action.state for action in asked(case.rule, files, "2026-11-05", **case.options)] == ["overdue"]


def test_shown_from_is_the_snoozed_day_and_due_stays(outlook):
    files = kari(held("2026-11-03", "snooze: {thank: 2026-11-20}"))
    (found,) = (a for a in outlook(files, "2026-11-05").actions if a.rule.name == "thank")
    assert (found.due.isoformat(), found.shown_from.isoformat()) == ("2026-11-04", "2026-11-20")


def test_shown_from_is_the_due_day_without_a_snooze(outlook):
    (found,) = (a for a in outlook(kari(held("2026-11-06")), "2026-11-06").actions if a.rule.name == "thank")
    assert found.due.isoformat() == found.shown_from.isoformat() == "2026-11-09"


def test_a_snooze_that_ends_before_the_due_day_shows_nothing_earlier(outlook):
    files = kari("invite_by: 2026-11-04\nsnooze: {invite: 2026-10-20}")
    (found,) = (a for a in outlook(files, "2026-10-25").actions if a.rule.name == "invite")
    assert (found.due.isoformat(), found.shown_from.isoformat(), str(found.state)) == (
        "2026-11-04",
        "2026-11-04",
        "later",
    )


@pytest.mark.parametrize(
    ("rule", "last", "gone"),
    [
        ("thank", "2026-12-20", "2026-12-21"),  # 20 November + 30
        ("nudge", "2027-01-04", "2027-01-05"),  # + 45
        ("connect", "2027-01-19", "2027-01-20"),  # + 60
        ("next-step", "2027-02-18", "2027-02-19"),  # + 90
        ("recommendation", "2027-11-20", "2027-11-21"),  # + 365
    ],
)
def test_what_woke_lapses_counted_from_the_day_it_woke(asked, rule, last, gone):
    files = BY_RULE[rule].files(note=f"snooze: {{{rule}: 2026-11-20}}")
    assert asked(rule, files, last) == [(rule, "kari-berg", "2026-11-04", "overdue")]
    assert asked(rule, files, gone) == [(rule, "kari-berg", "2026-11-04", "lapsed")]


@pytest.mark.parametrize(
    ("rule", "path", "gone"),
    [("milestone", "contacts/kari-berg.md", "2026-12-03"), ("plan-invite", PLAN, "2026-12-01")],
)
def test_no_snooze_outlasts_the_last_day_of_what_has_its_own(asked, rule, path, gone):
    files = BY_RULE[rule].files()
    files[path] += f"\nsnooze: {{{rule}: 2027-03-01}}"
    assert [action.state for action in asked(rule, files, gone)] in ([], ["lapsed"])


@pytest.mark.parametrize(
    ("rule", "item"),
    [
        ("next-step", "next_steps:\n  - what: A\n    snooze: 2026-11-20\n  - what: B"),
        ("await", "next_steps:\n  - {what: A, who: them, snooze: 2026-11-20}\n  - {what: B, who: them}"),
        ("referral", "referrals:\n  - name: Ola A\n    snooze: 2026-11-20\n  - name: Ola B"),
        ("recommendation", "recommendations:\n  - title: A\n    snooze: 2026-11-20\n  - title: B"),
        (
            "send-thoughts",
            "recommendations:\n  - {title: A, done: 2026-10-27, snooze: 2026-11-20}\n  - {title: B, done: 2026-10-27}",
        ),
    ],
)
def test_an_items_snooze_puts_off_that_item_alone(asked, rule, item):
    found = asked(rule, kari(held("2026-10-05", item)), "2026-11-06")
    assert sorted(action.state for action in found) == ["overdue", "snoozed"]
    found = asked(rule, kari(held("2026-10-05", item)), "2026-11-20")
    assert {action.state for action in found} == {"overdue"}
    assert len({action.due for action in found}) == 1


def test_a_milestones_snooze_puts_off_that_milestone_alone(asked):
    person = "milestones:\n  - {on: 2026-11-02, what: A, snooze: 2026-11-20}\n  - {on: 2026-11-02, what: B}"
    found = asked("milestone", kari(person=person), "2026-11-05")
    assert found == [("milestone", "kari-berg", "2026-11-04", state) for state in (found[0].state, found[1].state)]
    assert sorted(action.state for action in found) == ["overdue", "snoozed"]


def test_an_undated_item_can_be_put_off_too(asked):
    files = {"contacts/kari-berg.md": "name: Kari Berg\n---\n- [ ] ringe ⏳ 2026-11-20\n"}
    assert asked("next-step", files, "2026-11-19") == [("next-step", "kari-berg", None, "snoozed")]
    assert asked("next-step", files, "2026-11-20") == [("next-step", "kari-berg", None, "someday")]


@pytest.mark.parametrize(
    ("today", "state"), [("2026-11-05", "snoozed"), ("2026-11-19", "snoozed"), ("2026-11-20", "today")]
)
def test_me_may_put_off_plan(asked, today, state):
    files = kari(held("2026-11-03"), others={ME: "snooze: {plan: 2026-11-20}"})
    assert [action.state for action in asked("plan", files, today)] == [state]


def test_a_snoozed_action_is_restored_by_its_contact_waking_no_earlier(asked):
    files = kari(held("2026-11-03", "snooze: {thank: 2026-11-10}"), "status: paused\npaused_until: 2026-11-06")
    assert asked("thank", files, "2026-11-05") == []
    assert [action.state for action in asked("thank", files, "2026-11-07")] == ["snoozed"]
