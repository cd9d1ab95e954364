"""Shares, lengths, counts."""

import pytest

from .reading import check, kept, meeting, read


@pytest.mark.parametrize(("written", "share"), [("30", 30), ("30%", 30), ("30 %", 30), ("0", 0), ("100%", 100)])
def test_a_share_is_a_number_or_a_percentage(written, share):
    note, problems = read(meeting(f"talk_share: {written}"), "meeting")
    assert (note.talk_share, problems) == (share, [])


@pytest.mark.parametrize("written", ["101", "-1", "halvparten", "30,5", "0.3", "1e1", "30/70", "٣٠", "1_0"])
def test_what_is_no_share_is_said(written):
    note, _ = check(meeting(f"talk_share: ▶{written}"), "K128", kind="meeting")
    assert note.talk_share is None
    assert kept(note) == ("Åse Bø", "blåbær 😀")


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("45", 45), ("45 min", 45), ("45min", 45), ("1 hour", 60), ("2 hours", 120), ("1,5 timer", 90),
        ("1.5 hours", 90), ("1 time", 60), ("30 minutter", 30), ("1 t", 60), ("45 min.", 45),
    ],
)  # fmt: skip
def test_a_length_is_in_minutes_or_hours(written, minutes):
    note, problems = read(meeting(f"duration: {written}"), "meeting")
    assert (note.duration, problems) == (minutes, [])


@pytest.mark.parametrize("written", ["lenge", "1 dag", "12:30", "45 min + kaffe", "-5", "1 h 30 min", "99999"])
def test_what_is_no_length_is_said(written):
    note, _ = check(meeting(f"duration: ▶{written}"), "K135", kind="meeting")
    assert note.duration is None
    assert kept(note) == ("Åse Bø", "blåbær 😀")


def test_a_goal_is_a_whole_number():
    note, problems = read("---\nfrom: 2026-07-01\nto: 2026-12-31\ngoal: 12\npeople: [Bo Li]\n---\n", "plan")
    assert (note.goal, problems) == (12, [])


@pytest.mark.parametrize("written", ["ti", "-1", "1.5", "10000", "0x10"])
def test_what_is_no_goal_is_said(written):
    note, _ = check(f"---\nfrom: 2026-07-01\ngoal: ▶{written}\nto: 2026-12-31\n---\n", "K136", kind="plan")
    assert note.goal is None
    assert note.first
    assert note.last
