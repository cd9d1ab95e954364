"""What only keeps warm waits while something else with that person is open, or was just sent (M66)."""

import pytest

from .journals import CLOSED, OLA, held, kari

ON = "2026-11-05"
DUE = "connected: true\nstrength: close\nmet: 2026-08-04"  # keep-in-touch, due 4 November
GOT_TWO = "connected: true\ncadence: never\ntouches:\n  - {on: 2026-10-05, by: them, got: [en bok, et navn]}"
MET = held("2026-09-23", CLOSED)  # drip, due 4 November
SET = {"follow_ups": {"drip": "6 weeks"}}
kept_warm = pytest.mark.parametrize(
    ("rule", "files"),
    [
        pytest.param("keep-in-touch", kari(person=DUE), id="keep-in-touch"),
        pytest.param("give-back", kari(person=GOT_TWO), id="give-back"),
        pytest.param("drip", kari(MET, "connected: true"), id="drip"),
    ],
)


def states(asked, rule, files, today=ON):
    return [action.state for action in asked(rule, files, today, **SET)]


@kept_warm
def test_alone_it_is_asked(asked, rule, files):
    assert states(asked, rule, files) == ["overdue"]


@kept_warm
@pytest.mark.parametrize("due", ["2026-10-01", "2026-11-05", "2026-11-12"])
def test_an_open_promise_overdue_today_or_soon_holds_it_back(asked, rule, files, due):
    files = {**files, "contacts/kari-berg.md": f"{files['contacts/kari-berg.md']}\n---\n- [ ] ringe 📅 {due}\n"}
    assert asked(rule, files, ON, **SET) == [(rule, "kari-berg", "2026-11-04", "restrained")]


@kept_warm
@pytest.mark.parametrize(
    "line",
    [
        "- [ ] ringe 📅 2026-11-13",
        "- [ ] ringe",
        "- [ ] ringe 📅 2026-11-01 ⏳ 2026-11-20",
        "- [x] ringe 📅 2026-11-01",
    ],
)
def test_what_is_later_undated_put_off_or_done_does_not(asked, rule, files, line):
    files = {**files, "contacts/kari-berg.md": f"{files['contacts/kari-berg.md']}\n---\n{line}\n"}
    assert states(asked, rule, files) == ["overdue"]


@kept_warm
def test_what_has_lapsed_does_not(asked, rule, files):
    meeting = held("2026-06-01", "memo: true", "next_steps: none")  # the thanks lapsed in July
    assert states(asked, rule, {**files, "meetings/gammel.md": f"contact: kari-berg\n{meeting}"}) == ["overdue"]


@kept_warm
def test_what_is_open_with_somebody_else_does_not(asked, rule, files):
    ola = "name: Ola Dahl\n---\n- [ ] ringe 📅 2026-11-01\n"
    assert states(asked, rule, {**files, OLA: ola}) == ["overdue"]


@kept_warm
@pytest.mark.parametrize(
    "open_action",
    [
        pytest.param("milestones:\n  - {on: 2026-11-02, what: ny jobb}", id="a milestone"),
        pytest.param("birthday: 11-08", id="a birthday"),
    ],
)
def test_other_kinds_hold_it_back_too(asked, rule, files, open_action):
    files = {**files, "contacts/kari-berg.md": f"{files['contacts/kari-berg.md']}\n{open_action}"}
    assert states(asked, rule, files) == ["restrained"]


@kept_warm
def test_an_idea_to_invite_holds_it_back(asked, rule, files):
    files = {**files, "meetings/neste.md": "contact: kari-berg\ninvite_by: 2026-11-09"}
    found = states(asked, rule, files)
    assert found == ([] if rule == "keep-in-touch" else ["restrained"])  # for that it is under way


@kept_warm
def test_what_plan_and_rhythm_ask_holds_nobody_back(everything, rule, files):
    files = {**files, "meetings/ola.md": f"contact: Ola Dahl\n{held('2026-08-01', CLOSED)}"}
    found = {action.rule: action.state for action in everything(files, ON, **SET) if action.contact != "Ola Dahl"}
    assert found["plan"] == "today"
    assert found[rule] == "overdue"


@kept_warm
@pytest.mark.parametrize(
    ("today", "state"), [("2026-10-27", "later"), ("2026-10-28", "restrained"), ("2026-11-04", "restrained")]
)
def test_only_what_would_be_shown_is_held_back(asked, rule, files, today, state):
    files = {**files, "contacts/kari-berg.md": f"{files['contacts/kari-berg.md']}\n---\n- [ ] ringe 📅 2026-10-01\n"}
    assert states(asked, rule, files, today) == [state]


@pytest.mark.parametrize(("today", "state"), [("2026-11-20", "snoozed"), ("2026-12-01", "restrained")])
def test_what_is_put_off_stays_put_off(asked, today, state):
    files = kari(person=f"{DUE}\nsnooze: {{keep-in-touch: 2026-12-01}}\n---\n- [ ] ringe 📅 2026-10-01\n")
    assert states(asked, "keep-in-touch", files, today) == [state]


def test_what_keeps_warm_does_not_hold_back_its_like(asked):
    files = kari(MET, GOT_TWO.replace("never", "4 weeks"))
    assert [states(asked, rule, files) for rule in ("keep-in-touch", "give-back", "drip")] == [["overdue"]] * 3


SENT = [
    pytest.param({"meetings/a.md": held("2026-09-15", "memo: false\nnext_steps: none\nthanked: {}")}, id="thanks"),
    pytest.param({"meetings/a.md": held("2026-09-15", "memo: {}\nnext_steps: none\nthanked: false")}, id="a memo"),
    pytest.param(
        {"meetings/a.md": held("2026-09-15", "memo: false\nnext_steps: none\nthanked: {{kari-berg: {}}}")},
        id="thanks by name",
    ),
    pytest.param({"meetings/a.md": "invited: {}\nstatus: declined"}, id="an invitation"),
    pytest.param({"meetings/a.md": "invited: 2026-10-01\nnudged: {}\nstatus: unanswered"}, id="a nudge"),
    pytest.param(
        {"meetings/a.md": "asked_by: them\ninvited: 2026-10-01\nanswered: {}\nstatus: declined"}, id="an answer"
    ),
    pytest.param(
        {"meetings/a.md": held("2026-08-01", "referrals: Ola Dahl", CLOSED, "reported: {}"), "meetings/o.md": "x"},
        id="a report",
    ),
    pytest.param(
        {
            "meetings/a.md": held(
                "2026-08-01", CLOSED, "reported: false\nrecommendations:\n  - {{title: A, done: true, sent: {}}}"
            )
        },
        id="thoughts",
    ),
    pytest.param({"person": "  - {{on: {}}}"}, id="a touch"),
    pytest.param({"person": "milestones:\n  - {{on: 2026-10-01, what: A, congratulated: {}}}"}, id="a congratulation"),
]


def sent(parts: dict[str, str], day: str) -> dict[str, str]:
    files = kari(person=f"{GOT_TWO}\n{parts.get('person', '').format(day)}")
    if "meetings/a.md" in parts:
        files["meetings/a.md"] = "contact: kari-berg\n" + parts["meetings/a.md"].format(day)
    if "meetings/o.md" in parts:
        files["meetings/o.md"] = "contact: Ola Dahl\ninvited: 2026-08-05\nstatus: cancelled"
    return files


@pytest.mark.parametrize("parts", SENT)
@pytest.mark.parametrize(
    ("day", "state"),
    [("2026-10-28", "overdue"), ("2026-10-29", "restrained"), ("2026-11-05", "restrained"), ("2026-11-06", "overdue")],
)
def test_it_waits_seven_days_after_i_sent_something(asked, parts, day, state):
    assert states(asked, "give-back", sent(parts, day)) == [state]


@pytest.mark.parametrize("touch", ["{on: 2026-11-04, by: them}", "{on: 2026-11-04, by: them, via: call}"])
def test_what_they_sent_holds_nothing_back(asked, touch):
    assert states(asked, "give-back", kari(person=f"{GOT_TWO}\n  - {touch}")) == ["overdue"]


def test_thanks_on_a_day_unknown_count_as_sent_on_the_day_of_the_meeting(asked):
    files = kari(held("2026-11-02", CLOSED), GOT_TWO)
    assert states(asked, "give-back", files) == ["restrained"]
    assert states(asked, "give-back", files, "2026-11-10") == ["overdue"]


def test_thanks_to_one_hold_nothing_back_with_the_other(asked):
    files = kari(person=GOT_TWO, others={OLA: "name: Ola Dahl\nconnected: true"})
    files["meetings/a.md"] = "contacts: [kari-berg, ola-dahl]\n" + held(
        "2026-10-20", "memo: false", "next_steps: none", "thanked: {kari-berg: false, ola-dahl: 2026-11-04}"
    )
    assert states(asked, "give-back", files) == ["overdue"]


def test_after_the_week_it_is_asked_with_its_own_due_day(asked):
    files = sent(SENT[0].values[0], "2026-11-04")
    assert asked("give-back", files, "2026-11-11") == [("give-back", "kari-berg", "2026-11-04", "restrained")]
    assert asked("give-back", files, "2026-11-12") == [("give-back", "kari-berg", "2026-11-04", "overdue")]
