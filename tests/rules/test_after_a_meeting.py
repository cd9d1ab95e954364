"""Thank, memo, connect, agree on a next step (M50, M60, M61, M62)."""

import pytest

from .journals import KARI, MEETING, OLA, held, kari

ON = "2026-11-06"
HELD = held("2026-11-03")
DONE = ["2026-11-03", "2026-11-06", "true", "false"]
NO_LONGER = [
    pytest.param("thank", "thanked", id="thank"),
    pytest.param("memo", "memo", id="memo"),
]


@pytest.mark.parametrize(("rule", "field"), NO_LONGER)
@pytest.mark.parametrize("done", [*DONE, "{kari-berg: 2026-11-05}", "{Kari Berg: 2026-11-05}", "{kari-berg: true}"])
def test_its_field_closes_it(asked, rule, field, done):
    assert len(asked(rule, kari(HELD), ON)) == 1
    assert asked(rule, kari(f"{HELD}\n{field}: {done}"), ON) == []


@pytest.mark.parametrize(("rule", "field"), NO_LONGER)
@pytest.mark.parametrize("done", ["2026-11-07", "{kari-berg: 2026-11-07}", "{Ola Dahl: 2026-11-05}"])
def test_a_future_day_or_one_for_somebody_else_does_not(asked, rule, field, done):
    assert len(asked(rule, kari(f"{HELD}\n{field}: {done}"), ON)) == 1


@pytest.mark.parametrize("status", ["idea", "invited", "scheduled", "declined", "unanswered", "cancelled"])
@pytest.mark.parametrize("rule", ["thank", "memo", "connect", "agree-next-step"])
def test_it_is_for_a_meeting_that_was_held(asked, rule, status):
    assert asked(rule, kari(f"date: 2026-11-03\nstatus: {status}"), ON) == []


@pytest.mark.parametrize("rule", ["thank", "memo", "connect", "agree-next-step"])
def test_a_meeting_said_to_be_held_in_the_future_counts_nothing(asked, rule):
    assert asked(rule, kari(held("2026-11-07")), ON) == []


@pytest.mark.parametrize("rule", ["thank", "memo", "connect", "agree-next-step"])
def test_held_may_follow_from_what_is_written(asked, rule):
    assert len(asked(rule, kari("date: 2026-11-03\nwent: well"), ON)) == 1


@pytest.mark.parametrize(("date", "due"), [("2026-11-03T14:00", "2026-11-04"), ("2026-11-03 14:00", "2026-11-04")])
def test_the_time_of_day_changes_no_day(asked, date, due):
    assert [action.due for action in asked("thank", kari(held(date)), ON)] == [due]


@pytest.mark.parametrize("heading", ["Oppsummering", "Opsamling", "Memo"])
@pytest.mark.parametrize("thanked", ["2026-11-04", "true", "{kari-berg: 2026-11-04}"])
def test_a_filled_section_closes_it_once_thanked(asked, heading, thanked):
    assert asked("memo", kari(f"{HELD}\nthanked: {thanked}\n---\n## {heading}\nVi snakket.\n"), ON) == []


@pytest.mark.parametrize("thanked", ["", "thanked: 2026-11-07", "thanked: {Ola Dahl: 2026-11-04}"])
def test_a_filled_section_is_not_enough_before_the_thanks(asked, thanked):
    assert len(asked("memo", kari(f"{HELD}\n{thanked}\n---\n## Oppsummering\nVi snakket.\n"), ON)) == 1


@pytest.mark.parametrize(
    "body", ["", "## Oppsummering\n", "## Oppsummering\n\n## Annet\nVi snakket.\n", "Vi snakket.\n"]
)
def test_an_empty_section_closes_nothing(asked, body):
    assert len(asked("memo", kari(f"{HELD}\nthanked: 2026-11-04\n---\n{body}"), ON)) == 1


def test_the_thanks_alone_are_no_memo(asked):
    found = asked("memo", kari(f"{HELD}\nthanked: 2026-11-04"), ON)
    assert found == [("memo", "kari-berg", "2026-11-06", "today")]


@pytest.mark.parametrize("done", DONE)
def test_connected_closes_it(asked, done):
    assert asked("connect", kari(HELD, f"connected: {done}"), ON) == []


def test_connected_in_the_future_counts_nothing(asked):
    assert len(asked("connect", kari(HELD, "connected: 2026-11-07"), ON)) == 1


def test_only_the_first_held_meeting_asks(asked):
    files = kari(HELD)
    files["meetings/a.md"] = f"contact: kari-berg\n{held('2026-11-05')}"
    files["meetings/z.md"] = f"contact: kari-berg\n{held('2026-10-01')}"
    assert asked("connect", files, ON) == [("connect", "kari-berg", "2026-10-05", "overdue")]  # 4 October: a Sunday


def test_a_meeting_that_was_not_held_is_not_the_first(asked):
    files = kari(HELD)
    files["meetings/a.md"] = "contact: kari-berg\ndate: 2026-10-01\nstatus: cancelled"
    assert asked("connect", files, ON) == [("connect", "kari-berg", "2026-11-06", "today")]


@pytest.mark.parametrize(
    "written",
    [
        "next_steps: ringe", "next_steps: none", "next_steps: [none]", "next_steps:\n  - what: ringe\n    who: them",
        "next_steps:\n  - {what: ringe, done: 2026-11-04}", "---\n## Løfter\n- ringe", "---\n## Promises\n- ringe",
        "---\n- [ ] ringe", "---\n- [x] ringe ✅ 2026-11-04", "---\n- [ ] de: sende boka",
    ],
)  # fmt: skip
def test_one_that_is_written_or_none_closes_it(asked, written):
    assert len(asked("agree-next-step", kari(HELD), ON)) == 1
    assert asked("agree-next-step", kari(f"{HELD}\n{written}\n"), ON) == []


@pytest.mark.parametrize(
    "written", ["next_steps:", "next_steps: ''", "---\n## Løfter\n", "---\n## Spørsmål\n- [ ] Hva?"]
)
def test_an_empty_one_closes_nothing(asked, written):
    assert len(asked("agree-next-step", kari(f"{HELD}\n{written}\n"), ON)) == 1


@pytest.mark.parametrize(
    "later", [held("2026-11-05"), "date: 2026-11-20", "invited: 2026-11-05", "date: 2026-11-20\ncontacts: [ola-dahl]"]
)
def test_a_later_meeting_with_them_closes_it(asked, later):
    files = kari(HELD, others={OLA: "name: Ola Dahl"})
    files["meetings/neste.md"] = f"contact: kari-berg\n{later}"
    due = [action.due for action in asked("agree-next-step", files, ON)]
    assert "2026-11-04" not in due


@pytest.mark.parametrize("other", [held("2026-10-05"), "invited: 2026-10-05", "date: 2026-10-05\nstatus: cancelled"])
def test_an_earlier_meeting_closes_nothing(asked, other):
    files = kari(HELD)
    files["meetings/forrige.md"] = f"contact: kari-berg\n{other}"
    assert "2026-11-04" in [action.due for action in asked("agree-next-step", files, ON)]


def test_a_meeting_with_somebody_else_closes_nothing(asked):
    files = kari(HELD, others={OLA: "name: Ola Dahl", "meetings/ola.md": "contact: ola-dahl\ndate: 2026-11-20"})
    assert len(asked("agree-next-step", files, ON)) == 1


def test_who_has_no_note_is_thanked_and_connected_to_like_anybody(everything):
    found = everything({MEETING: f"contact: Siri Moe\n{HELD}"}, ON)
    assert [(a.rule, a.contact, a.due) for a in found if a.contact] == [
        ("thank", "Siri Moe", "2026-11-04"),
        ("agree-next-step", "Siri Moe", "2026-11-04"),
        ("memo", "Siri Moe", "2026-11-06"),
        ("connect", "Siri Moe", "2026-11-06"),
        ("keep-in-touch", "Siri Moe", "2027-05-03"),
    ]


@pytest.mark.parametrize("reference", ["kari-berg", "Kari Berg", "[[kari-berg]]", '"[[Kari Berg]]"', "KB", "kari berg"])
def test_a_person_is_the_same_however_they_are_named(asked, reference):
    files = {KARI: "name: Kari Berg\naliases: KB", MEETING: f"contact: {reference}\n{HELD}"}
    assert [action.contact for action in asked("thank", files, ON)] == ["kari-berg"]
