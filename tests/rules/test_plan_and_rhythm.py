"""A plan for the half-year, its people spread over it (M05), and meetings all the time (M06)."""

import pytest

from .journals import KARI, ME, MEETING, OLA, PLAN, held, kari

ON = "2026-11-05"
HALF_YEAR = "from: 2026-07-01\nto: 2026-12-31"
SIX = "people: [A Aa, B Bb, C Cc, D Dd, E Ee, F Ff]"
TWO = {KARI: "name: Kari Berg", OLA: "name: Ola Dahl"}


def planned(meeting: str = "", people: str = "kari-berg") -> dict[str, str]:
    files = {KARI: "name: Kari Berg", PLAN: f"from: 2026-11-02\nto: 2026-11-30\npeople: {people}"}
    if meeting:
        files[MEETING] = f"contact: kari-berg\n{meeting}"
    return files


def test_the_people_of_a_plan_are_spread_over_it(asked):
    found = asked("plan-invite", {PLAN: f"{HALF_YEAR}\n{SIX}"}, "2026-07-01")
    assert [(action.contact, action.due) for action in found] == [
        ("A Aa", "2026-07-01"),
        ("B Bb", "2026-07-31"),  # 1 × 184 / 6 = 30 days
        ("C Cc", "2026-08-31"),  # 61
        ("D Dd", "2026-10-01"),  # 92
        ("E Ee", "2026-11-02"),  # 122: 31 October is a Saturday
        ("F Ff", "2026-12-01"),  # 153
    ]


@pytest.mark.parametrize(
    ("days", "people", "expected"),
    [
        ("from: 2026-11-02\nto: 2026-11-02", "[A Aa, B Bb, C Cc]", ["2026-11-02"] * 3),
        ("from: 2026-11-02\nto: 2026-11-03", "[A Aa, B Bb]", ["2026-11-02", "2026-11-03"]),
        ("from: 2026-11-02\nto: 2026-11-11", "[A Aa, B Bb, C Cc]", ["2026-11-02", "2026-11-05", "2026-11-09"]),
        (
            "from: 2028-02-28\nto: 2028-03-02",
            "[A Aa, B Bb, C Cc, D Dd]",
            ["2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"],
        ),
    ],
)
def test_days_count_with_both_ends_and_are_rounded_down(asked, days, people, expected):
    found = asked("plan-invite", {PLAN: f"{days}\npeople: {people}"}, days[6:16])
    assert sorted(action.due for action in found) == expected


@pytest.mark.parametrize(
    "meeting",
    [
        "invited: 2026-11-02", "invited: 2026-11-05", "invited: 2026-11-02\nstatus: declined", "date: 2026-11-20",
        "date: 2026-11-03\nstatus: held", "invited: 2026-11-03\nstatus: unanswered",
        "invited: 2026-10-20\ndate: 2026-11-20",
    ],
)  # fmt: skip
def test_a_meeting_invited_or_further_since_the_plan_began_closes_it(asked, meeting):
    assert len(asked("plan-invite", planned(), ON)) == 1
    assert asked("plan-invite", planned(meeting), ON) == []


@pytest.mark.parametrize(
    "meeting",
    ["purpose: trender", "invite_by: 2026-11-20", "invited: 2026-11-01\nstatus: declined", held("2026-11-01")],
)
def test_an_idea_or_an_earlier_meeting_does_not(asked, meeting):
    assert asked("plan-invite", planned(meeting), ON) == [("plan-invite", "kari-berg", "2026-11-02", "overdue")]


def test_an_invitation_in_the_future_counts_nothing(asked):
    assert len(asked("plan-invite", planned("invited: 2026-11-06\nstatus: invited"), ON)) == 1


@pytest.mark.parametrize(
    ("today", "count"), [("2026-11-01", 0), ("2026-11-02", 1), ("2026-11-30", 1), ("2026-12-01", 0)]
)
def test_only_the_current_plan_asks(asked, today, count):
    assert len(asked("plan-invite", planned(), today)) == count


def test_who_stands_twice_in_a_plan_counts_once(asked):
    assert len(asked("plan-invite", planned(people="[kari-berg, Kari Berg]"), ON)) == 1


def test_a_plan_without_days_or_people_asks_nobody(asked):
    assert asked("plan-invite", {PLAN: "people: Siri Moe"}, ON) == []
    assert asked("plan-invite", {PLAN: "from: 2026-11-02\nto: 2026-11-30"}, ON) == []


@pytest.mark.parametrize(
    "files",
    [
        pytest.param(kari(held("2026-11-03")), id="one held meeting"),
        pytest.param(kari("date: 2026-11-03\nwent: ok"), id="one that follows to be held"),
        pytest.param({**TWO, "contacts/siri.md": "name: Siri Moe"}, id="three contacts"),
        pytest.param({**TWO, KARI: "name: Kari Berg\nknows: Siri Moe"}, id="two and one without a note"),
        pytest.param({MEETING: "contacts: [A Aa, B Bb, C Cc]"}, id="three without a note"),
    ],
)
def test_a_plan_is_asked_for_when_there_is_somebody_to_plan_for(asked, files):
    assert asked("plan", files, ON) == [("plan", None, ON, "today")]


@pytest.mark.parametrize(
    "files",
    [
        {},
        TWO,
        kari("date: 2026-11-03"),
        kari(held("2026-11-06")),
        {**kari(held("2026-11-03")), PLAN: HALF_YEAR},
        {**kari(held("2026-11-03")), PLAN: "from: 2026-11-05\nto: 2026-11-05"},
    ],
)
def test_no_plan_is_asked_for_otherwise(asked, files):
    assert asked("plan", files, ON) == []


@pytest.mark.parametrize("days", ["from: 2026-11-06\nto: 2026-12-31", "from: 2026-07-01\nto: 2026-11-04", "goal: 3"])
def test_a_plan_that_does_not_cover_today_is_none(asked, days):
    assert len(asked("plan", kari(held("2026-11-03"), others={PLAN: days}), ON)) == 1


def test_plan_is_due_today_every_day(asked):
    files = kari(held("2026-11-03"))
    assert [asked("plan", files, day)[0].due for day in ("2026-11-09", "2027-11-09")] == ["2026-11-09", "2027-11-09"]


@pytest.mark.parametrize(
    ("situation", "last", "today", "due"),
    [
        ("", "2026-09-05", "2026-11-03", None),
        ("", "2026-09-05", "2026-11-04", "2026-11-04"),
        ("situation: employed", "2026-09-05", "2026-11-04", "2026-11-04"),
        ("situation: student", "2026-10-01", "2026-11-04", None),
        ("situation: searching", "2026-10-26", "2026-11-04", None),
        ("situation: searching", "2026-10-26", "2026-11-05", "2026-11-05"),
        ("situation: searching", "2026-10-28", "2026-11-07", "2026-11-09"),  # a Saturday
    ],
)
def test_rhythm_is_asked_after_a_gap(asked, situation, last, today, due):
    found = asked("rhythm", kari(held(last), others={ME: situation}), today)
    assert [action.due for action in found] == ([due] if due else [])


@pytest.mark.parametrize(
    ("other", "asks"),
    [
        ("date: 2026-11-20", False),
        ("date: 2026-11-05", False),
        ("date: 2026-11-20\nstatus: scheduled", False),
        (held("2026-10-01"), False),
        ("invited: 2026-11-02", True),
        ("date: 2026-11-20\nstatus: cancelled", True),
        ("date: 2026-10-20\nstatus: cancelled", True),
        (held("2026-11-20"), True),
        (held("2026-08-01"), True),
    ],
)
def test_rhythm_is_closed_by_one_that_is_scheduled_or_held(asked, other, asks):
    files = kari(held("2026-09-05"), others={"meetings/ola.md": f"contact: Ola Dahl\n{other}"})
    assert asked("rhythm", files, ON) == ([("rhythm", None, "2026-11-04", "overdue")] if asks else [])


@pytest.mark.parametrize("meeting", ["", "date: 2026-09-05\nstatus: cancelled", "invited: 2026-01-05"])
def test_there_is_no_rhythm_before_the_first_meeting(asked, meeting):
    assert asked("rhythm", kari(meeting), ON) == []
