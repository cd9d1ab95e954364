"""Get in touch with whom they named (M43, M63)."""

import pytest

from .journals import OLA, held, kari

ON = "2026-11-05"
NAMED = held("2026-10-28", "referrals: Ola Dahl")
OPEN = [("referral", "ola-dahl", "2026-11-04", "overdue")]
WITH_NOTE = {OLA: "name: Ola Dahl"}


def with_ola(meeting: str = "", referral: str = NAMED) -> dict[str, str]:
    files = kari(referral, others=WITH_NOTE)
    if meeting:
        files["meetings/ola.md"] = f"contact: ola-dahl\n{meeting}"
    return files


def test_one_acts_towards_the_person_named(asked):
    assert asked("referral", with_ola(), ON) == OPEN
    assert asked("referral", kari(NAMED), ON) == [("referral", "Ola Dahl", "2026-11-04", "overdue")]


@pytest.mark.parametrize(
    "meeting",
    [
        "invited: 2026-10-28", "invited: 2026-11-05", "date: 2026-11-20", held("2026-11-02"),
        "invited: 2026-10-29\nstatus: declined", "invited: 2026-10-29\nstatus: unanswered", "status: invited",
    ],
)  # fmt: skip
def test_a_meeting_invited_or_further_closes_it(asked, meeting):
    assert asked("referral", with_ola(meeting), ON) == []


@pytest.mark.parametrize("meeting", ["", "purpose: trender", "invite_by: 2026-11-20", "status: idea"])
def test_an_idea_does_not_close_it(asked, meeting):
    assert asked("referral", with_ola(meeting), ON) == OPEN


@pytest.mark.parametrize(
    "meeting", ["invited: 2026-10-27", held("2026-10-27"), "invited: 2025-10-29\nstatus: unanswered"]
)
def test_an_earlier_meeting_does_not_close_it(asked, meeting):
    assert asked("referral", with_ola(meeting), ON) == OPEN


@pytest.mark.parametrize("meeting", ["invited: 2026-11-06", "invited: 2026-11-06\nstatus: invited"])
def test_an_invitation_in_the_future_counts_nothing(asked, meeting):
    assert asked("referral", with_ola(meeting), ON) == OPEN


def test_a_meeting_with_somebody_else_does_not_close_it(asked):
    files = with_ola()
    files["meetings/siri.md"] = "contact: Siri Moe\ninvited: 2026-11-02"
    assert asked("referral", files, ON) == OPEN


@pytest.mark.parametrize("done", ["2026-10-30", "true", "false"])
def test_reported_in_the_item_closes_it(asked, done):
    referral = held("2026-10-28", f"referrals:\n  - name: Ola Dahl\n    reported: {done}")
    assert asked("referral", with_ola(referral=referral), ON) == []


def test_reported_in_the_future_counts_nothing(asked):
    referral = held("2026-10-28", "referrals:\n  - name: Ola Dahl\n    reported: 2026-11-06")
    assert asked("referral", with_ola(referral=referral), ON) == OPEN


def test_the_meetings_own_report_does_not_close_it(asked):
    assert asked("referral", with_ola(referral=f"{NAMED}\nreported: 2026-11-02"), ON) == OPEN


@pytest.mark.parametrize(
    "body",
    [
        "## Navn jeg fikk\n- Ola Dahl", "## Navn jeg fikk\n- Ola Dahl (Alfa): leder for drift",
        "## Navne jeg fik\n- [[ola-dahl]]",
        "## Names\n- [[Ola Dahl]]: leder for drift", "## Names\n1. Ola Dahl",
    ],
)  # fmt: skip
def test_a_name_in_the_body_counts(asked, body):
    assert asked("referral", with_ola(referral=f"{held('2026-10-28')}\n---\n{body}\n"), ON) == OPEN


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Ola Dahl", "- Ola Dahl"),
        ("Ola Dahl", "- Ola Dahl (Alfa): leder for drift"),
        ("ola-dahl", "- Ola Dahl (Alfa)"),
        ("[ola-dahl, Ola Dahl]", ""),
    ],
)
def test_a_name_that_stands_twice_counts_once(asked, written, body):
    referral = f"{held('2026-10-28', f'referrals: {written}')}\n---\n## Navn jeg fikk\n{body}\n"
    assert asked("referral", with_ola(referral=referral), ON) == OPEN


@pytest.mark.parametrize("box", ["- [-] Ola Dahl", "- [x] Ola Dahl ✅ 2026-11-02"])
def test_a_box_in_the_body_drops_a_name_or_says_it_was_reported(asked, box):
    assert asked("referral", with_ola(referral=f"{held('2026-10-28')}\n---\n## Navn jeg fikk\n{box}\n"), ON) == []


def test_no_name_is_no_referral(asked):
    assert asked("referral", kari(held("2026-10-28", "referrals: none")), ON) == []


def test_it_is_for_a_held_meeting(asked):
    assert asked("referral", kari("date: 2026-10-28\nstatus: cancelled\nreferrals: Ola Dahl"), ON) == []
    assert asked("referral", kari("date: 2026-10-28\nreferrals: Ola Dahl"), ON) == [
        ("referral", "Ola Dahl", "2026-11-04", "overdue")
    ]
