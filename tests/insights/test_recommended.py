"""What was recommended, and what became of it (M44, M64)."""

import pytest

from kaffegen.insights.recommended import recommended

from .small import held, known_of, meetings, people


def states(*notes):
    found = recommended(known_of(people("Kari Berg", "Ola Dahl") | meetings(*notes)))
    return [(one.recommendation.title, one.by.id, one.state) for one in found]


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        ("", "open"),
        (", done: 2026-11-18", "done"),
        (", done: 2026-11-19", "open"),
        (", done: true", "done"),
        (", done: false", "dropped"),
        (", done: 2026-11-01, sent: 2026-11-02", "shared"),
        (", done: true, sent: true", "shared"),
        (", done: 2026-11-01, sent: 2026-11-19", "done"),
        (", done: 2026-11-01, sent: false", "done"),
        (", sent: 2026-11-02", "shared"),
        (", sent: false", "open"),
        (", dropped: true", "dropped"),
        (", dropped: 2026-11-18", "dropped"),
        (", dropped: 2026-11-19", "open"),
        (", done: true, sent: true, dropped: true", "dropped"),
    ],
)
def test_what_became_of_it(parts, state):
    assert states(held("2026-10-01", f"recommendations: [{{title: Tittel{parts}}}]")) == [("Tittel", "kari", state)]


def test_the_newest_comes_first_and_only_from_meetings_that_were_held():
    assert states(
        held("2026-10-01", "recommendations: [A, B]"),
        "contacts: [ola, kari]\ndate: 2026-10-02\nrecommendations: C",
        held("2026-11-19", "recommendations: D"),
        "contact: kari\nstatus: cancelled\ndate: 2026-10-01\nrecommendations: E",
    ) == [("C", "ola", "open"), ("A", "kari", "open"), ("B", "kari", "open")]


def test_one_that_is_not_all_read_is_left_out():
    notes = meetings(held("2026-10-01", "recommendations: [{title: A, done: i går}, B]"))
    found = recommended(known_of(people("Kari Berg") | notes, faulty=True))
    assert [one.recommendation.title for one in found] == ["B"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("## Anbefalt\n- A\n", [("A", "kari", "open")]),
        ("## Anbefalt\n- [x] A ✅ 2026-10-09\n", [("A", "kari", "done")]),
        ("## Bare for meg\n## Anbefalt\n- A\n", [("A", "kari", "open")]),
        ("## Bare for meg\n### Anbefalt\n- A\n", []),
    ],
)
def test_what_stands_in_a_private_section_is_left_there(body, found):
    assert states(f"contact: kari\nstatus: held\ndate: 2026-10-01\n---\n{body}") == found
