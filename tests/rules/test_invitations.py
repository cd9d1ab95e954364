"""Answer, invite, nudge, let go, schedule: from an idea to a date (M04, M20, M28, M29)."""

import pytest

from .journals import kari

ON = "2026-11-05"
THEIRS = "asked_by: them\ninvited: 2026-11-02"
IDEA = "invite_by: 2026-11-04"
INVITED = "invited: 2026-10-28"
NUDGED = "invited: 2026-10-07\nnudged: 2026-10-21"
ANSWERED = "invited: 2026-10-18\nanswered: 2026-11-01"
STATUSES = ("scheduled", "held", "declined", "unanswered", "cancelled")
OPEN = [
    pytest.param("answer", THEIRS, id="answer"),
    pytest.param("invite", IDEA, id="invite"),
    pytest.param("nudge", INVITED, id="nudge"),
    pytest.param("let-go", NUDGED, id="let-go"),
    pytest.param("schedule", ANSWERED, id="schedule"),
]


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize(("rule", "meeting"), OPEN)
def test_another_status_closes_it(asked, rule, meeting, status):
    assert len(asked(rule, kari(meeting), ON)) == 1
    assert asked(rule, kari(f"{meeting}\nstatus: {status}"), ON) == []


@pytest.mark.parametrize(("rule", "meeting"), OPEN)
@pytest.mark.parametrize("further", ["date: 2026-11-20", "date: 2026-11-04\nthanked: 2026-11-05"])
def test_a_status_that_follows_from_what_is_written_closes_it(asked, rule, meeting, further):
    assert asked(rule, kari(f"{meeting}\n{further}"), ON) == []


@pytest.mark.parametrize(("rule", "meeting"), [case for case in OPEN if case.id != "invite"])
def test_the_status_invited_in_words_is_the_same_as_an_invitation_with_a_day(asked, rule, meeting):
    assert len(asked(rule, kari(f"{meeting}\nstatus: invited"), ON)) == 1


@pytest.mark.parametrize(
    ("rule", "closed"),
    [
        ("answer", f"{THEIRS}\nanswered: 2026-11-05"),
        ("answer", f"{THEIRS}\nanswered: 2026-11-02"),
        ("invite", f"{IDEA}\ninvited: 2026-11-05"),
        ("invite", f"{IDEA}\ninvited: 2026-11-05\nstatus: invited"),
        ("invite", f"{IDEA}\ninvited: 2026-11-05\nstatus: idea"),
        ("nudge", f"{INVITED}\nnudged: 2026-11-05"),
        ("nudge", f"{INVITED}\nnudged: [2026-11-02, 2026-11-05]"),
        ("nudge", f"{INVITED}\nanswered: 2026-11-05"),
        ("let-go", f"{NUDGED}\nanswered: 2026-11-05"),
        ("schedule", f"{ANSWERED}\ndate: 2026-11-20"),
        ("schedule", f"{ANSWERED}\nstatus: invited\ndate: 2026-11-20"),
    ],
)
def test_it_is_closed_by_what_the_table_says(asked, rule, closed):
    assert asked(rule, kari(closed), ON) == []


@pytest.mark.parametrize(
    ("rule", "written", "due"),
    [
        ("answer", f"{THEIRS}\nanswered: 2026-11-06", "2026-11-04"),
        ("invite", f"{IDEA}\ninvited: 2026-11-06", "2026-11-04"),
        ("nudge", f"{INVITED}\nnudged: 2026-11-06", "2026-11-04"),
        ("nudge", f"{INVITED}\nanswered: 2026-11-06", "2026-11-04"),
        ("let-go", f"{NUDGED}\nanswered: 2026-11-06", "2026-11-04"),
        ("let-go", "invited: 2026-10-07\nnudged: [2026-10-21, 2026-11-06]", "2026-11-04"),
    ],
)
def test_a_future_day_counts_nothing(asked, rule, written, due):
    assert asked(rule, kari(written), ON) == [(rule, "kari-berg", due, "overdue")]


@pytest.mark.parametrize(
    ("rule", "written"),
    [
        ("answer", "asked_by: them\ninvited: 2026-11-06"),
        ("nudge", "invited: 2026-11-06"),
        ("let-go", "invited: 2026-10-07\nnudged: 2026-11-06"),
        ("schedule", "invited: 2026-10-18\nanswered: 2026-11-06"),
    ],
)
def test_what_lies_in_the_future_begins_nothing(asked, rule, written):
    assert asked(rule, kari(written), ON) == []


@pytest.mark.parametrize("written", ["asked_by: them", "asked_by: me\ninvited: 2026-11-02", "invited: 2026-11-02"])
def test_answer_is_for_an_invitation_of_theirs(asked, written):
    assert asked("answer", kari(written), ON) == []


def test_invite_is_for_an_idea_with_a_day(asked):
    assert asked("invite", kari("purpose: trender"), ON) == []
    assert asked("invite", kari("status: idea\ninvite_by: 2026-11-04"), ON) == [
        ("invite", "kari-berg", "2026-11-04", "overdue")
    ]


@pytest.mark.parametrize("written", [INVITED, NUDGED, f"{INVITED}\nstatus: invited"])
def test_who_asked_themselves_is_neither_nudged_nor_let_go(everything, written):
    found = {action.rule for action in everything(kari(f"{written}\nasked_by: them"), ON)}
    assert found & {"nudge", "let-go"} == set()


def test_nudge_is_for_who_was_never_nudged(asked):
    assert asked("nudge", kari(NUDGED), ON) == []


def test_let_go_counts_from_the_last_nudge(asked):
    files = kari("invited: 2026-09-30\nnudged: [2026-10-28, 2026-10-07]")
    assert asked("let-go", files, ON) == [("let-go", "kari-berg", "2026-11-11", "soon")]


def test_let_go_is_for_who_was_nudged(asked):
    assert asked("let-go", kari(INVITED), ON) == []


@pytest.mark.parametrize("answered", ["2026-11-02", "2026-11-05"])
def test_an_answer_turns_the_wait_for_it_into_finding_a_day(everything, answered):
    found = {action.rule for action in everything(kari(f"{NUDGED}\nanswered: {answered}"), ON)}
    assert found == {"schedule"}


def test_schedule_is_for_their_invitation_too_once_i_answered(asked):
    files = kari(f"{THEIRS}\nanswered: 2026-11-04")
    assert asked("schedule", files, ON) == [("schedule", "kari-berg", "2026-11-09", "soon")]


def test_an_invitation_is_at_one_step_at_a_time(everything):
    steps = [IDEA, INVITED, NUDGED, ANSWERED, THEIRS]
    found = [[action.rule for action in everything(kari(step), ON)] for step in steps]
    assert found == [["invite"], ["nudge"], ["let-go"], ["schedule"], ["answer"]]
