"""Read what was recommended, then send your thoughts (M64)."""

import pytest

from .journals import held, kari

ON = "2026-11-05"


def titled(*parts: str, day: str = "2026-10-05") -> dict[str, str]:
    return kari(held(day, "recommendations:\n  - title: Tittel", *(f"    {part}" for part in parts)))


@pytest.mark.parametrize("done", ["2026-10-05", "2026-11-05", "true", "false"])
def test_done_closes_the_recommendation(asked, done):
    assert len(asked("recommendation", titled(), ON)) == 1
    assert asked("recommendation", titled(f"done: {done}"), ON) == []


def test_done_in_the_future_counts_nothing(asked):
    files = titled("done: 2026-11-06")
    assert asked("recommendation", files, ON) == [("recommendation", "kari-berg", "2026-11-04", "overdue")]
    assert asked("send-thoughts", files, ON) == []


def test_each_title_is_an_action_of_its_own(asked):
    assert len(asked("recommendation", kari(held("2026-10-05", "recommendations: [A, B, A]")), ON)) == 2


@pytest.mark.parametrize(
    ("done", "due"), [("2026-10-28", "2026-11-04"), ("true", "2026-10-12"), ("2026-11-05", "2026-11-12")]
)
def test_thoughts_are_due_a_week_after_it_was_done(asked, done, due):
    assert [action.due for action in asked("send-thoughts", titled(f"done: {done}"), ON)] == [due]


@pytest.mark.parametrize(
    "parts", [[], ["done: false"], ["dropped: 2026-10-30"], ["done: 2026-10-28", "dropped: 2026-10-30"]]
)
def test_there_are_no_thoughts_on_what_was_not_done(asked, parts):
    assert asked("send-thoughts", titled(*parts), ON) == []


@pytest.mark.parametrize("sent", ["2026-10-28", "2026-11-05", "true", "false"])
def test_sent_closes_it(asked, sent):
    assert asked("send-thoughts", titled("done: 2026-10-28", f"sent: {sent}"), ON) == []


def test_sent_in_the_future_counts_nothing(asked):
    assert len(asked("send-thoughts", titled("done: 2026-10-28", "sent: 2026-11-06"), ON)) == 1


@pytest.mark.parametrize("body", ["## Anbefalt\n- Tittel", "## Anbefalet\n- [ ] Tittel", "## Recommended\n* Tittel"])
def test_a_line_of_the_body_counts(asked, body):
    files = kari(f"{held('2026-10-05')}\n---\n{body}\n")
    assert asked("recommendation", files, ON) == [("recommendation", "kari-berg", "2026-11-04", "overdue")]
    assert asked("next-step", files, ON) == []


@pytest.mark.parametrize(
    ("box", "due"),
    [("- [x] Tittel ✅ 2026-10-28", "2026-11-04"), ("- [x] Tittel", "2026-10-12"), ("- [-] Tittel", None)],
)
def test_a_box_of_the_body_that_is_ticked_was_done(asked, box, due):
    files = kari(f"{held('2026-10-05')}\n---\n## Anbefalt\n{box}\n")
    assert asked("recommendation", files, ON) == []
    assert [action.due for action in asked("send-thoughts", files, ON)] == ([due] if due else [])


def test_a_title_that_stands_twice_counts_once(asked):
    files = kari(f"{held('2026-10-05', 'recommendations: Tittel')}\n---\n## Anbefalt\n- Tittel\n")
    assert len(asked("recommendation", files, ON)) == 1


def test_it_is_for_a_held_meeting(asked):
    assert asked("recommendation", kari("date: 2026-10-05\nstatus: cancelled\nrecommendations: A"), ON) == []
