"""What one has heard on a theme, and from how many people (M71)."""

import pytest

from kaffegen.insights.themes import themes

from .small import held, ids, known_of, meetings, people

TEN = ", ".join(f"Person P{n}" for n in range(10))
LAGER = {"topics/lager.md": "name: Lager og drift\naliases: [lagring]\nwas: [lagerdrift]"}


def told(*notes, files=None):
    found = themes(known_of(people("Kari Berg", "Ola Dahl") | LAGER | (files or {}) | meetings(*notes)))
    return {key: (theme.name, ids(theme.meetings), ids(theme.people)) for key, theme in found.items()}


@pytest.mark.parametrize(
    "lines",
    [
        "topics: lager",
        "topics: Lager og drift",
        "topics: [Lagring]",
        'topics: ["[[lager]]"]',
        "topics: lagerdrift",
        "theme: lager",
        "topics: [lager, lagring]\ntheme: Lager og Drift",
    ],
)
def test_a_topic_is_one_however_it_is_written(lines):
    assert told(held("2026-10-01", lines)) == {"lager": ("Lager og drift", ["0"], ["kari"])}


def test_the_newest_comes_first_and_each_person_counts_once():
    assert told(
        held("2026-10-01", "topics: [lager, sang]"),
        "contacts: [ola, kari]\nstatus: held\ndate: 2026-10-02\ntopics: lagring",
        held("2026-11-19", "topics: lager"),
        "contact: kari\ndate: 2026-11-01\ntopics: lager",
        "contact: kari\nstatus: cancelled\ndate: 2026-11-01\ntopics: lager",
    ) == {"lager": ("Lager og drift", ["1", "0"], ["ola", "kari"]), "sang": ("sang", ["0"], ["kari"])}


@pytest.mark.parametrize(
    ("notes", "is_well_known"),
    [
        ([held("2026-10-01", "topics: lager", who=f"Person P{n}") for n in range(10)], True),
        ([held("2026-10-01", "topics: lager", who=f"Person P{n}") for n in range(9)], False),
        ([held("2026-10-01", "topics: lager") for _ in range(10)], False),
        ([f"contacts: [{TEN}]\nstatus: held\ndate: 2026-10-01\ntopics: lager"], True),
    ],
    ids=["ten", "nine", "ten times the same", "ten at once"],
)
def test_ten_people_are_enough(notes, is_well_known):
    assert themes(known_of(LAGER | people("Kari Berg") | meetings(*notes)))["lager"].is_well_known is is_well_known


def test_nothing_talked_of_is_no_theme():
    assert told(held("2026-10-01")) == {}
