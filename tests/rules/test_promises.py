"""What I promised (next-step), and what they promised (await), wherever it stands (M50)."""

import pytest

from .journals import KARI, kari

ON = "2026-11-06"
MINE = "date: 2026-10-28\nnext_steps:\n  - what: sende rapporten"
THEIRS = "date: 2026-10-21\nnext_steps:\n  - what: sende boka\n    who: them"
SIDES = pytest.mark.parametrize(("rule", "meeting"), [("next-step", MINE), ("await", THEIRS)])


def note(body: str, front: str = "name: Kari Berg") -> dict[str, str]:
    return {KARI: f"{front}\n---\n{body}\n"}


@SIDES
@pytest.mark.parametrize("done", ["2026-10-28", "2026-11-06", "true", "false"])
def test_done_closes_it(asked, rule, meeting, done):
    assert len(asked(rule, kari(meeting), ON)) == 1
    assert asked(rule, kari(f"{meeting}\n    done: {done}"), ON) == []


@SIDES
def test_done_in_the_future_counts_nothing(asked, rule, meeting):
    assert asked(rule, kari(f"{meeting}\n    done: 2026-11-07"), ON) == [(rule, "kari-berg", "2026-11-04", "overdue")]


@pytest.mark.parametrize(
    ("rule", "meeting", "due"),
    [
        ("next-step", "  - {what: A, due: 2026-11-12}", "2026-11-12"),
        ("next-step", "  - {what: A, due: 2026-11-14}", "2026-11-16"),  # a Saturday
        ("await", "  - {what: A, who: them, due: 2026-11-09}", "2026-11-12"),
        ("await", "  - {what: A, who: them, due: 2026-11-11}", "2026-11-16"),  # the 14th is a Saturday
    ],
)
def test_a_day_of_its_own_counts_instead_of_the_meetings(asked, rule, meeting, due):
    files = kari(f"date: 2026-10-28\nnext_steps:\n{meeting}")
    assert [action.due for action in asked(rule, files, ON)] == [due]


def test_an_awaited_promise_with_a_day_lapses(asked):
    files = kari("date: 2026-10-28\nnext_steps:\n  - {what: A, who: them, due: 2026-11-01}")
    assert asked("await", files, "2027-02-02") == [("await", "kari-berg", "2026-11-04", "overdue")]
    assert asked("await", files, "2027-02-03") == [("await", "kari-berg", "2026-11-04", "lapsed")]


def test_each_promise_is_an_action_of_its_own(asked):
    files = kari(
        "date: 2026-10-28\nnext_steps:\n  - ringe\n  - {what: skrive, due: 2026-11-09}\n  - {what: C, who: them}"
    )
    assert [action.due for action in asked("next-step", files, ON)] == ["2026-11-04", "2026-11-09"]
    assert [action.due for action in asked("await", files, ON)] == ["2026-11-11"]


@pytest.mark.parametrize("written", ["next_steps: none", "next_steps: [none]", "next_steps:"])
def test_none_is_no_promise(asked, written):
    assert asked("next-step", kari(f"status: held\ndate: 2026-10-28\n{written}"), ON) == []


@pytest.mark.parametrize(
    ("line", "rule", "due"),
    [
        ("- [ ] sende rapporten", "next-step", None),
        ("* [ ] sende rapporten", "next-step", None),
        ("- [ ] sende rapporten 📅 2026-11-04", "next-step", "2026-11-04"),
        ("- [ ] sende rapporten (due 2026-11-04)", "next-step", "2026-11-04"),
        ("- [ ] sende rapporten (frist 2026-11-04)", "next-step", "2026-11-04"),
        ("- [ ] sende rapporten (senest 2026-11-04)", "next-step", "2026-11-04"),
        ("- [ ] 🔼 sende rapporten 🔁 every week 🛫 2026-10-01 ➕ 2026-10-01 📅 2026-11-04", "next-step", "2026-11-04"),
        ("- [ ] de: sende boka 📅 2026-11-02", "await", "2026-11-05"),
        ("- [ ] them: sende boka", "await", None),
        ("## Notater\n\n- [ ] sende rapporten 📅 2026-11-04", "next-step", "2026-11-04"),
        ("## Bare for meg\n\n- [ ] sende rapporten 📅 2026-11-04", "next-step", "2026-11-04"),
    ],
)
def test_a_box_in_a_contacts_body_is_a_promise(asked, line, rule, due):
    assert [(action.contact, action.due) for action in asked(rule, note(line), ON)] == [("kari-berg", due)]


@pytest.mark.parametrize("rule", ["next-step", "await"])
def test_what_has_no_day_at_all_is_for_someday(asked, rule):
    who = "them" if rule == "await" else "me"
    files = kari(f"next_steps:\n  - what: ringe\n    who: {who}")
    assert asked(rule, files, ON) == [(rule, "kari-berg", None, "someday")]


@pytest.mark.parametrize(
    "line",
    [
        "- [x] ringe", "- [X] ringe", "- [x] ringe ✅ 2026-11-04", "- [x] ringe 📅 2026-11-04 ✅ 2026-11-06",
        "- [-] ringe",
        "- [-] ringe 📅 2026-11-04", "- ringe", "- [ ] ", "```\n- [ ] ringe\n```", "~~~\n- [ ] ringe\n~~~",
    ],
)  # fmt: skip
def test_what_is_ticked_dropped_or_no_box_is_not_asked(asked, line):
    assert asked("next-step", note(line), ON) == []


@pytest.mark.parametrize(
    "heading", ["Spørsmål", "Invitasjon", "Takk", "Oppsummering", "Questions", "Invitation", "Memo"]
)
def test_a_box_under_these_headings_is_no_promise(asked, heading):
    assert asked("next-step", kari(f"date: 2026-10-28\n---\n## {heading}\n- [ ] ringe\n"), ON) == []


@pytest.mark.parametrize(
    "body", ["- [ ] ringe", "## Løfter\n- ringe", "## Løfter\n1. ringe", "## Notater\n- [ ] ringe"]
)
def test_a_promise_in_a_meetings_body_counts_from_its_date(asked, body):
    files = kari(f"date: 2026-10-28\n---\n{body}\n")
    assert asked("next-step", files, ON) == [("next-step", "kari-berg", "2026-11-04", "overdue")]


def test_an_undated_promise_lapses_and_a_dated_one_in_a_body_does_not(asked):
    files = kari("date: 2026-10-28\n---\n- [ ] ringe\n- [ ] skrive 📅 2026-11-04\n")
    assert sorted(action.state for action in asked("next-step", files, "2027-02-03")) == ["lapsed", "overdue"]


def test_what_was_put_off_in_the_body_waits(asked):
    files = kari("date: 2026-10-28\n---\n- [ ] ringe ⏳ 2026-11-20\n")
    assert asked("next-step", files, ON) == [("next-step", "kari-berg", "2026-11-04", "snoozed")]
    assert asked("next-step", files, "2026-11-20") == [("next-step", "kari-berg", "2026-11-04", "overdue")]


@pytest.mark.parametrize("line", ["- ringe", "- [ ] ringe", "- Ringe"])
def test_what_stands_in_the_front_matter_and_the_body_counts_once(asked, line):
    files = kari(f"date: 2026-10-28\nnext_steps: ringe\n---\n## Løfter\n{line}\n")
    assert len(asked("next-step", files, ON)) == 1


def test_what_stands_twice_in_the_body_counts_once(asked):
    assert len(asked("next-step", note("- [ ] ringe\n- [ ] ringe"), ON)) == 1


def test_a_promise_stands_however_the_meeting_went_on(asked):
    for status in ("scheduled", "cancelled", "held"):
        assert len(asked("next-step", kari(f"{MINE}\nstatus: {status}"), ON)) == 1
