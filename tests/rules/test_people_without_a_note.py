"""Who has no note yet is followed up like anybody; a later note of that name is that person."""

import pytest

from .journals import CASES, KARI, MEETING, NAMES, PLAN, held

ON = "2026-11-05"
OF_MEETINGS = [case for case in CASES if case.note == MEETING and case.rule != "referral"]


@pytest.mark.parametrize("case", OF_MEETINGS, ids=lambda case: case.rule)
def test_a_meetings_rule_asks_towards_the_name(asked, case):
    files = {path: text.replace("kari-berg", "Siri Moe") for path, text in case.files().items() if path != KARI}
    assert asked(case.rule, files, ON) == [(case.rule, "Siri Moe", "2026-11-04", "overdue")]


@pytest.mark.parametrize("case", OF_MEETINGS, ids=lambda case: case.rule)
def test_a_later_note_of_that_name_is_that_person(asked, case):
    files = {path: text.replace("kari-berg", "Siri Moe") for path, text in case.files().items() if path != KARI}
    files["contacts/siri-moe.md"] = "name: Siri Moe"
    assert asked(case.rule, files, ON) == [(case.rule, "siri-moe", "2026-11-04", "overdue")]


def test_plan_invite_asks_for_a_name_too(asked):
    files = {PLAN: "from: 2026-11-04\nto: 2026-11-30\npeople: Siri Moe"}
    assert asked("plan-invite", files, ON) == [("plan-invite", "Siri Moe", "2026-11-04", "overdue")]


def test_drip_and_give_back_ask_for_a_name_too(asked):
    text = held("2026-09-23", "thanked: true", "memo: true", "next_steps: none", "got: [et råd, et navn]")
    files = {MEETING: f"contact: Siri Moe\n{text}"}
    found = asked("drip", files, "2026-12-08", follow_ups={"drip": "6 weeks"})
    assert [(action.contact, action.due) for action in found] == [("Siri Moe", "2026-11-04")]
    found = asked("give-back", files, "2026-12-08")
    assert [(action.contact, action.due) for action in found] == [("Siri Moe", "2026-10-23")]


@pytest.mark.parametrize("name", ["Siri Moe", "siri  moe", "[[Siri Moe]]"])
def test_one_name_written_in_several_ways_is_one_person(asked, name):
    files = {
        MEETING: f"contact: Siri Moe\n{held('2026-11-03')}",
        "meetings/annen.md": f"contact: {name}\n{held('2026-10-01')}",
    }
    assert [action.due for action in asked("connect", files, ON)] == ["2026-10-05"]


@pytest.mark.parametrize("reference", ["siri-moe", "sirimoe"])
def test_what_looks_like_an_id_and_is_none_is_nobody(everything, reference):
    files = {**NAMES, MEETING: f"contact: {reference}\n{held('2026-11-03')}"}
    assert [action.rule for action in everything(files, ON) if action.contact] == []


def test_an_ambiguous_name_is_nobody(everything):
    files = {"contacts/kari-1.md": "name: Kari Berg", "contacts/kari-2.md": "name: Kari Berg"}
    files[MEETING] = f"contact: Kari Berg\n{held('2026-11-03')}"
    assert [action.rule for action in everything(files, ON) if action.contact] == []


def test_a_bad_meeting_does_not_silence_what_later_good_ones_begin(asked):
    files = {
        "meetings/a.md": f"contact: Siri Moe\n{held('2025-03-02', 'went: badly')}",
        "meetings/b.md": f"contact: Siri Moe\n{held('2026-05-04', 'went: well')}",
    }
    assert asked("keep-in-touch", files, ON) == [("keep-in-touch", "Siri Moe", "2026-11-04", "overdue")]
