"""Nobody is contacted only once (M68); the network is kept up for years (M70)."""

import pytest

from .journals import MEETING, OLA, held, kari

ON = "2026-11-05"
MET = "strength: close\nmet: 2026-08-04"


def due(asked, files, today=ON, **options):
    return [action.due for action in asked("keep-in-touch", files, today, **options)]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("strength: close\nmet: 2026-08-04", "2026-11-04"),
        ("strength: known\nmet: 2026-05-04", "2026-11-04"),
        ("strength: acquaintance\nmet: 2025-11-04", "2026-11-04"),
        ("met: 2026-05-04", "2026-11-04"),
        ("strength: stranger\nmet: 2026-05-04\ncadence: 6 months", "2026-11-04"),
        ("strength: close\nmet: 2026-08-04\ncadence: 2 months", "2026-10-05"),
        ("strength: close\nmet: 2026-08-04\ncadence: 1 år", "2027-08-04"),
    ],
)
def test_the_cadence_is_that_of_the_contact_else_of_the_strength(asked, person, expected):
    assert due(asked, kari(person=person)) == [expected]


@pytest.mark.parametrize(
    "person", ["strength: stranger\nmet: 2026-05-04", f"{MET}\ncadence: never", f"{MET}\ncadence: aldri"]
)
def test_never_is_never(asked, person):
    assert due(asked, kari(person=person), "2030-01-01") == []


@pytest.mark.parametrize(
    ("last", "cadence", "expected", "today"),
    [
        ("2026-08-31", "6 months", "2027-03-01", ON),  # 28 February 2027 is a Sunday
        ("2027-08-31", "6 months", "2028-02-29", "2027-09-01"),
        ("2028-02-29", "1 year", "2029-02-28", "2028-03-01"),
        ("2028-02-29", "12 months", "2029-02-28", "2028-03-01"),
        ("2026-08-31", "3 months", "2026-11-30", ON),
    ],
)
def test_months_added_to_the_last_day_of_a_month_end_on_a_last_day(asked, last, cadence, expected, today):
    assert due(asked, kari(person=f"met: {last}\ncadence: {cadence}"), today) == [expected]


@pytest.mark.parametrize(
    "contact",
    [
        pytest.param({"meeting": held("2026-10-01")}, id="a held meeting"),
        pytest.param({"meeting": "date: 2026-10-01\nwent: badly"}, id="a held meeting that went badly"),
        pytest.param({"person": f"{MET}\ntouches:\n  - on: 2026-10-01"}, id="a touch of mine"),
        pytest.param({"person": f"{MET}\ntouches:\n  - {{on: 2026-10-01, by: them}}"}, id="a touch of theirs"),
        pytest.param({"person": f"{MET}\ntouches:\n  - {{on: 2026-10-01, via: post}}"}, id="a comment on a post"),
        pytest.param(
            {"person": f"{MET}\n---\n## Logg\n- 2026-10-01 e-post: sendte rapporten\n"}, id="a line of the log"
        ),
        pytest.param({"meeting": "invited: 2026-10-01\nstatus: declined"}, id="an invitation"),
        pytest.param({"meeting": "invited: 2026-09-01\nnudged: 2026-10-01\nstatus: unanswered"}, id="a nudge"),
    ],
)
def test_the_cadence_counts_from_the_last_contact(asked, contact):
    assert due(asked, kari(**{"person": MET, **contact})) == [
        "2027-01-04"
    ]  # 1 January is a holiday, the 2nd a Saturday


@pytest.mark.parametrize(
    "contact",
    [
        {"meeting": held("2026-11-06")},
        {"meeting": "date: 2026-10-01\nstatus: cancelled"},
        {"meeting": "asked_by: them\ninvited: 2026-10-01\nstatus: declined"},
        {"person": f"{MET}\ntouches:\n  - on: 2026-11-06"},
        {"meeting": "invited: 2026-11-06\nstatus: declined"},
        {"meeting": "purpose: trender"},
        {"person": f"{MET}\nconnected: 2026-10-01"},
        {"person": f"{MET}\n---\n- [x] ringe ✅ 2026-10-01\n"},
    ],
)
def test_what_is_no_contact_or_lies_in_the_future_resets_nothing(asked, contact):
    assert due(asked, kari(**{"person": MET, **contact})) == ["2026-11-04"]


@pytest.mark.parametrize(
    "person", ["strength: close", "strength: close\ntouches:\n  - on: 2026-08-04", "strength: close\nmet: 2026-11-06"]
)
def test_who_was_never_met_is_not_kept_in_touch_with(asked, person):
    assert due(asked, kari(person=person)) == []


def test_who_was_only_invited_is_not_kept_in_touch_with(asked):
    assert due(asked, kari("invited: 2026-01-05\nstatus: unanswered")) == []


UNDER_WAY = [
    "invited: 2026-10-28", "date: 2026-11-20", "invited: 2026-10-07\nnudged: 2026-10-21",
    "asked_by: them\ninvited: 2026-11-02",
    "invite_by: 2026-11-20", "invited: 2026-10-28\nanswered: 2026-11-02", "status: invited",
    "date: 2026-11-20\nstatus: scheduled",
]  # fmt: skip


@pytest.mark.parametrize("meeting", UNDER_WAY)
def test_nothing_is_asked_while_a_meeting_is_under_way(asked, meeting):
    assert due(asked, kari(meeting, MET)) == []


@pytest.mark.parametrize(
    "meeting", ["purpose: trender", "invite_by: 2026-08-06", "invited: 2026-08-06", "date: 2026-08-06"]
)
def test_what_has_not_moved_for_ninety_days_is_not_under_way(asked, meeting):
    assert len(due(asked, kari(meeting, "strength: close\nmet: 2026-02-02"))) == 1  # 6 August + 91 days


@pytest.mark.parametrize("meeting", ["invite_by: 2026-08-07", "invited: 2026-08-07", "date: 2026-08-07"])
def test_what_moved_ninety_days_ago_is_still_under_way(asked, meeting):
    assert due(asked, kari(meeting, "strength: close\nmet: 2026-02-02")) == []


def test_a_meeting_with_somebody_else_is_not_under_way_with_them(asked):
    files = kari(
        person=MET, others={OLA: "name: Ola Dahl", "meetings/ola.md": "contact: ola-dahl\ninvited: 2026-10-28"}
    )
    assert due(asked, files) == ["2026-11-04"]


def test_a_year_overdue_it_is_a_sleeping_friend(asked):
    assert [a.state for a in asked("keep-in-touch", kari(person=MET), "2027-11-04")] == ["overdue"]
    assert [a.state for a in asked("keep-in-touch", kari(person=MET), "2027-11-05")] == ["lapsed"]


def test_a_person_without_a_note_is_kept_in_touch_with_as_one_who_is_known(asked):
    files = {MEETING: f"contact: Siri Moe\n{held('2026-05-04')}"}
    assert asked("keep-in-touch", files, "2026-06-01") == [("keep-in-touch", "Siri Moe", "2026-11-04", "later")]


def test_nothing_is_asked_of_a_name_that_was_only_given(asked):
    files = kari(held("2026-05-04", "referrals: Ola Dahl"), "strength: close")
    assert [action.contact for action in asked("keep-in-touch", files, "2026-06-01")] == ["kari-berg"]
