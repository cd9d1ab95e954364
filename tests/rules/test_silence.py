"""What makes a rule hold its tongue: skip, off, an archived or sleeping contact, a bad meeting, the day it began."""

import pytest

from .journals import BY_RULE, CASES, KARI, ME, MEETING, OLA, Case, held, kari

every_rule = pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
every_persons_rule = pytest.mark.parametrize("case", [c for c in CASES if c.towards], ids=lambda case: case.rule)
ON = "2026-11-05"


@every_rule
def test_skip_in_the_note_silences_the_rule(asked, case: Case):
    assert asked(case.rule, case.files(note=f"skip: {case.rule}"), ON, **case.options) == []


@every_rule
def test_skip_may_name_several_rules(asked, case: Case):
    assert asked(case.rule, case.files(note=f"skip: x, {case.rule}"), ON, **case.options) == []


@every_persons_rule
def test_skip_in_the_contact_silences_the_rule(asked, case: Case):
    assert asked(case.rule, case.files(person=f"skip: [{case.rule}]"), ON, **case.options) == []


@every_rule
def test_skip_of_another_rule_silences_nothing(asked, case: Case):
    other = "memo" if case.rule == "thank" else "thank"
    assert len(asked(case.rule, case.files(note=f"skip: {other}"), ON, **case.options)) == 1


@pytest.mark.parametrize("rule", ["referral", "next-step", "await"])
def test_a_contacts_skip_covers_their_meetings_also_towards_others(asked, rule):
    steps = f"next_steps:\n  - what: ringe\n    with: Ola Dahl\n    who: {'them' if rule == 'await' else 'me'}"
    meeting = held("2026-10-21", "referrals: Ola Dahl", steps)
    assert [action.contact for action in asked(rule, kari(meeting), ON)] == ["Ola Dahl"]
    assert asked(rule, kari(meeting, f"skip: {rule}"), ON) == []


@every_rule
def test_off_in_the_configuration_silences_the_rule(asked, case: Case):
    assert asked(case.rule, case.files(), ON, follow_ups={case.rule: "off"}) == []


@pytest.mark.parametrize("rule", ["give_back", "keep_in_touch", "let_go"])
def test_the_configuration_may_write_a_rule_with_underscores(asked, rule):
    case = BY_RULE[rule.replace("_", "-")]
    assert asked(case.rule, case.files(), ON, follow_ups={rule: "off"}) == []


def test_drip_is_off_unless_it_is_set(asked):
    assert asked("drip", BY_RULE["drip"].files(), ON) == []


@every_persons_rule
def test_nothing_is_asked_of_an_archived_contact(everything, case: Case):
    found = everything(case.files(person="status: archived"), ON, **case.options)
    assert [action for action in found if action.rule == case.rule or action.contact == case.towards] == []


@every_persons_rule
def test_nothing_is_asked_of_a_paused_contact(everything, case: Case):
    found = everything(case.files(person="status: paused\npaused_until: 2026-11-20"), ON, **case.options)
    assert [action for action in found if action.contact == case.towards] == []


@every_persons_rule
def test_a_contact_who_woke_is_asked_for_again(asked, case: Case):
    files = case.files(person="status: paused\npaused_until: 2026-11-05")
    assert asked(case.rule, files, "2026-11-04", **case.options) == []
    found = asked(case.rule, files, "2026-11-06", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "overdue")]


def test_a_pause_without_an_end_lasts(everything):
    assert everything(kari(held("2026-11-03"), "status: paused"), "2030-11-05")[:1] == [
        ("rhythm", None, "2027-01-04", "overdue")
    ]


def test_a_meetings_rule_is_silent_when_its_first_contact_is_archived(asked):
    files = kari(person="status: archived", others={OLA: "name: Ola Dahl"})
    files[MEETING] = f"contacts: [kari-berg, ola-dahl]\n{held('2026-11-03')}"
    assert asked("agree-next-step", files, ON) == []
    assert [action.contact for action in asked("thank", files, ON)] == ["ola-dahl"]


def test_a_referral_by_an_archived_contact_is_still_to_be_followed(asked):
    files = kari(held("2026-10-28", "referrals: Ola Dahl"), "status: archived")
    assert asked("referral", files, ON) == [("referral", "Ola Dahl", "2026-11-04", "overdue")]


@every_rule
def test_what_fell_due_before_follow_ups_since_has_lapsed(asked, case: Case):
    found = asked(case.rule, case.files(), ON, follow_ups_since="2026-11-05", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "lapsed")]


@every_rule
def test_what_falls_due_on_the_day_of_follow_ups_since_is_asked(asked, case: Case):
    found = asked(case.rule, case.files(), ON, follow_ups_since="2026-11-04", **case.options)
    assert found == [(case.rule, case.towards, "2026-11-04", "overdue")]


def test_the_moved_due_day_is_compared_with_follow_ups_since(asked):
    found = asked("thank", kari(held("2026-10-30")), ON, follow_ups_since="2026-11-01")
    assert found == [("thank", "kari-berg", "2026-11-02", "overdue")]


AFTER_A_MEETING = (
    "memo", "connect", "agree-next-step", "next-step", "await", "referral", "report-back", "recommendation",
    "send-thoughts",
)  # fmt: skip


@pytest.mark.parametrize("rule", AFTER_A_MEETING)
def test_after_a_bad_meeting_it_is_not_asked(asked, rule):
    case = BY_RULE[rule]
    assert asked(rule, case.files(note="went: badly"), ON) == []
    assert len(asked(rule, case.files(note="went: ok"), ON)) == 1


def test_after_a_bad_meeting_one_thanks_as_warmly(asked):
    found = asked("thank", kari(held("2026-11-03", "went: badly")), ON)
    assert found == [("thank", "kari-berg", "2026-11-04", "overdue")]


an_item = pytest.mark.parametrize(
    ("rule", "dropped"),
    [
        ("next-step", "next_steps:\n  - what: ringe\n    dropped: {}"),
        ("await", "next_steps:\n  - what: ringe\n    who: them\n    dropped: {}"),
        ("referral", "referrals:\n  - name: Ola Dahl\n    dropped: {}"),
        ("recommendation", "recommendations:\n  - title: Tittel\n    dropped: {}"),
        ("send-thoughts", "recommendations:\n  - title: Tittel\n    done: 2026-10-28\n    dropped: {}"),
    ],
)


@an_item
@pytest.mark.parametrize("day", ["2026-10-30", "2026-11-05", "true"])
def test_a_dropped_item_is_not_asked(asked, rule, dropped, day):
    assert asked(rule, kari(held("2026-10-05", dropped.format(day))), ON) == []


@an_item
def test_a_dropped_item_leaves_the_others(asked, rule, dropped):
    head, first = dropped.format("2026-10-30").split("\n", 1)
    second = first.replace("    dropped: 2026-10-30", "    snooze: 2026-10-30").replace("ringe", "skrive")
    second = second.replace("Tittel", "Boka").replace("Ola Dahl", "Siri Moe")
    assert len(asked(rule, kari(held("2026-10-05", head, first, second)), ON)) == 1


@an_item
def test_an_item_dropped_in_the_future_counts_nothing(asked, rule, dropped):
    assert len(asked(rule, kari(held("2026-10-05", dropped.format("2026-11-06"))), ON)) == 1


@pytest.mark.parametrize(("day", "count"), [("2026-11-05", 0), ("2026-11-06", 1)])
def test_a_dropped_milestone_is_not_asked(asked, day, count):
    person = f"milestones:\n  - on: 2026-11-02\n    what: ny jobb\n    dropped: {day}"
    assert len(asked("milestone", kari(person=person), ON)) == count


@pytest.mark.parametrize("rule", ["plan", "rhythm"])
def test_me_may_skip_plan_and_rhythm(asked, rule):
    files = kari(held("2026-09-05"))
    assert len(asked(rule, files, ON)) == 1
    assert asked(rule, {**files, ME: f"skip: [{rule}]"}, ON) == []
    assert asked(rule, files, ON, follow_ups={rule: "off"}) == []


def test_a_contact_is_found_by_name_and_alias_when_it_is_asleep(asked):
    files = {
        KARI: "name: Kari Berg\naliases: Kari B\nstatus: archived",
        MEETING: f"contact: Kari B\n{held('2026-11-03')}",
    }
    assert asked("thank", files, ON) == []
