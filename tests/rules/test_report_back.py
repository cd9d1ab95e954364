"""Tell those who helped how it went: after the meeting, and after each outcome (M63)."""

import pytest

from .journals import held, kari

NAMED = held("2026-10-28", "referrals: Ola Dahl")
TOLD = f"{NAMED}\nreported: 2026-10-30"
LATER = "2026-12-01"


def due(asked, meeting, today=LATER, **others):
    files = kari(meeting)
    for name, text in others.items():
        person = {"ola": "Ola Dahl", "siri": "Siri Moe"}[name.rstrip("0123456789")]
        files[f"meetings/{name}.md"] = f"contact: {person}\n{text}"
    return [(action.contact, action.due) for action in asked("report-back", files, today)]


@pytest.mark.parametrize(
    "got", ["referrals: Ola Dahl", "recommendations: Tittel", "referrals: A B\nrecommendations: C"]
)
def test_names_and_recommendations_are_to_be_reported_once(asked, got):
    assert due(asked, held("2026-10-28", got)) == [("kari-berg", "2026-11-04")]


@pytest.mark.parametrize("got", ["", "referrals: none", "recommendations: none", "got: et råd"])
def test_who_gave_neither_hears_no_report(asked, got):
    assert due(asked, held("2026-10-28", got)) == []


@pytest.mark.parametrize(
    "done",
    ["reported: 2026-10-28", "reported: 2026-11-20", "reported: true", "reported: false", "reported: [2026-10-29]"],
)
def test_reported_closes_it(asked, done):
    assert due(asked, f"{NAMED}\n{done}") == []


@pytest.mark.parametrize("done", ["2026-10-30", "true"])
def test_a_report_on_an_item_closes_it(asked, done):
    assert (
        due(asked, held("2026-10-28", f"referrals:\n  - name: Ola Dahl\n    reported: {done}\n  - name: Siri Moe"))
        == []
    )


def test_what_is_not_to_be_reported_on_the_only_name_closes_it(asked):
    assert due(asked, held("2026-10-28", "referrals:\n  - name: Ola Dahl\n    reported: false")) == []


@pytest.mark.parametrize("done", ["reported: 2026-12-02", "reported: 2026-10-27"])
def test_a_report_in_the_future_or_before_the_meeting_counts_nothing(asked, done):
    assert due(asked, f"{NAMED}\n{done}") == [("kari-berg", "2026-11-04")]


@pytest.mark.parametrize(
    ("ola", "again"),
    [
        pytest.param(held("2026-11-10"), "2026-11-17", id="held"),
        pytest.param("invited: 2026-11-02\nanswered: 2026-11-10\nstatus: declined", "2026-11-17", id="declined"),
        pytest.param(
            "invited: 2026-11-02\nnudged: [2026-11-09, 2026-11-05]\nstatus: declined", "2026-11-16", id="no day of no"
        ),
        pytest.param("invited: 2026-11-03\nstatus: declined", "2026-11-10", id="declined at once"),
        pytest.param("invited: 2026-10-30\nnudged: 2026-11-09\nstatus: unanswered", "2026-11-30", id="nudged in vain"),
        pytest.param("invited: 2026-10-30\nstatus: unanswered", "2026-11-27", id="invited in vain"),
    ],
)
def test_an_outcome_after_the_last_report_is_to_be_reported_again(asked, ola, again):
    assert due(asked, TOLD, ola=ola) == [("kari-berg", again)]


@pytest.mark.parametrize(
    ("ola", "before", "on"),
    [
        (held("2026-11-10"), "2026-11-09", "2026-11-10"),
        ("invited: 2026-10-30\nnudged: 2026-11-09\nstatus: unanswered", "2026-11-22", "2026-11-23"),
        ("invited: 2026-10-30\nstatus: unanswered", "2026-11-19", "2026-11-20"),
        ("invited: 2026-11-02\nanswered: 2026-11-10\nstatus: declined", "2026-11-09", "2026-11-10"),
    ],
)
def test_an_outcome_in_the_future_counts_nothing(asked, ola, before, on):
    assert due(asked, TOLD, before, ola=ola) == []
    assert len(due(asked, TOLD, on, ola=ola)) == 1


@pytest.mark.parametrize(
    "ola", ["invited: 2026-11-02", "date: 2026-12-10", "invite_by: 2026-11-02", "date: 2026-11-10\nstatus: cancelled"]
)
def test_what_is_under_way_is_no_outcome(asked, ola):
    assert due(asked, TOLD, ola=ola) == []


@pytest.mark.parametrize(
    ("reported", "again"),
    [
        ("[2026-10-30, 2026-11-10]", None),
        ("[2026-11-11, 2026-10-30]", None),
        ("[2026-10-30, 2026-11-09]", "2026-11-17"),
        ("[2026-10-30, 2026-12-02]", "2026-11-17"),
        ("true", "2026-11-17"),
        ("false", None),
    ],
)
def test_a_report_on_or_after_the_outcome_closes_it(asked, reported, again):
    found = due(asked, f"{NAMED}\nreported: {reported}", ola=held("2026-11-10"))
    assert found == ([("kari-berg", again)] if again else [])


def test_an_items_report_closes_the_outcome_too(asked):
    item = "referrals:\n  - name: Ola Dahl\n    reported: 2026-11-12"
    assert due(asked, held("2026-10-28", item), ola=held("2026-11-10")) == []


def test_while_nothing_is_reported_the_meeting_counts_not_the_outcome(asked):
    assert due(asked, NAMED, ola=held("2026-11-10")) == [("kari-berg", "2026-11-04")]


def test_the_earlier_open_outcome_counts(asked):
    told = held("2026-10-28", "referrals: [Ola Dahl, Siri Moe]", "reported: 2026-10-30")
    assert due(asked, told, ola=held("2026-11-11"), siri=held("2026-11-05")) == [("kari-berg", "2026-11-12")]
    heard = told.replace("2026-10-30", "2026-11-06")
    assert due(asked, heard, ola=held("2026-11-11"), siri=held("2026-11-05")) == [("kari-berg", "2026-11-18")]


def test_outcomes_count_until_the_first_held_meeting(asked):
    heard = f"{NAMED}\nreported: 2026-11-06"
    assert due(asked, heard, ola=held("2026-11-05"), ola2=held("2026-11-20")) == []


def test_a_no_that_became_a_meeting_is_to_be_told_again(asked):
    heard = f"{NAMED}\nreported: 2026-11-06"
    declined = "invited: 2026-11-02\nanswered: 2026-11-05\nstatus: declined"
    assert due(asked, heard, ola=declined, ola2=held("2026-11-20")) == [("kari-berg", "2026-11-27")]


def test_an_outcome_before_the_name_was_given_is_no_news(asked):
    assert due(asked, TOLD, ola=held("2026-10-20")) == []


def test_a_dropped_name_has_no_outcome_to_report(asked):
    item = "referrals:\n  - name: Ola Dahl\n    dropped: 2026-11-01\nreported: 2026-10-30"
    assert due(asked, held("2026-10-28", item), ola=held("2026-11-10")) == []


def test_the_report_again_lapses_from_its_own_due_day(asked):
    files = kari(TOLD, others={"meetings/ola.md": f"contact: Ola Dahl\n{held('2026-11-10')}"})
    assert [a.state for a in asked("report-back", files, "2027-01-16")] == ["overdue"]  # 17 November + 60
    assert [a.state for a in asked("report-back", files, "2027-01-17")] == ["lapsed"]


@pytest.mark.parametrize("body", ["## Navn jeg fikk\n- Ola Dahl", "## Anbefalt\n- Tittel"])
def test_what_stands_in_the_body_is_to_be_reported_too(asked, body):
    assert due(asked, f"{held('2026-10-28')}\n---\n{body}\n") == [("kari-berg", "2026-11-04")]
