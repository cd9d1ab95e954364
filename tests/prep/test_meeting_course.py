"""The course of a meeting fills its time to the minute, and most of it is theirs (M40, M41)."""

import pytest

from kaffegen.insights.meeting_course import COURSE, course
from kaffegen.languages import LANGUAGES, table


@pytest.mark.parametrize("duration", [*range(1, 13), 15, 20, 30, 45, 60, 75, 90, 120, 480])
def test_the_parts_sum_to_the_duration(duration):
    steps = course(duration)
    assert sum(step.minutes for step in steps) == duration
    assert [step.begins for step in steps] == [sum(s.minutes for s in steps[:i]) for i in range(len(steps))]
    assert all(step.minutes > 0 for step in steps)


@pytest.mark.parametrize("duration", [None, 0])
def test_where_no_duration_is_known_it_is_45_minutes(duration):
    assert [(step.name, step.minutes) for step in course(duration)] == [
        ("greet", 2), ("time", 1), ("why", 4), ("ask", 14), ("listen", 14),
        ("whom", 4), ("report", 2), ("next", 3), ("thank", 1),
    ]  # fmt: skip


@pytest.mark.parametrize("duration", [15, 30, 45, 60, 90, 480])
def test_more_than_half_is_for_asking_and_listening(duration):
    minutes = {step.name: step.minutes for step in course(duration)}
    assert list(minutes) == list(COURSE)
    assert 2 * (minutes["ask"] + minutes["listen"]) > duration


def test_of_a_very_short_meeting_the_thanks_and_the_next_step_are_kept():
    assert [step.name for step in course(5)] == ["greet", "why", "ask", "next", "thank"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_part_has_its_words(code):
    words = table(code, "questions")["course"]
    assert set(words) == {*COURSE, "greet_them"}
    assert all(text and "!" not in text for text in words.values())
