"""Who would like to hear of a topic (M65)."""

import pytest

from kaffegen.insights.interests import Interests

from .small import held, known_of, meetings, people, person

LAGER = {"topics/lager.md": "name: Lager og drift\naliases: [lagring, KI]"}
KNOWN = "strength: known"


def told(topic, files):
    """Give who would like to hear of it, with the reasons."""
    return [(one.contact.id, *one.reasons) for one in Interests(known_of(LAGER | files)).listeners(topic)]


@pytest.mark.parametrize(
    ("lines", "reasons"),
    [
        ("topics: lager", ["topic"]),
        ("topics: Lagring", ["topic"]),
        ('topics: ["[[lager]]"]', ["topic"]),
        ("topics: lagerdrift", ["topic"]),
        ("needs: hjelp til lageret", ["need"]),
        ("needs: [noen som kan KI]", []),
        ("needs: noe\ntopics: sang", []),
        ("needs: plass på lageret\ntopics: lager", ["need", "topic"]),
        ("touches: [{on: 2026-11-18, note: x, topics: lager}]", ["touch"]),
        ("touches: [{on: 2026-11-19, note: x, topics: lager}]", []),
        ("touches: [{on: 2026-11-01, by: them, note: x, topics: [lagring]}]\ntopics: lager", ["topic", "touch"]),
        ("role: lagersjef", []),
    ],
)
def test_why_somebody_would_like_to_hear_of_it(lines, reasons):
    assert told("lager", person("Kari Berg", KNOWN, lines)) == ([("kari", *reasons)] if reasons else [])


@pytest.mark.parametrize(
    ("meeting", "reasons"),
    [
        (held("2026-10-01", "topics: lager"), ["meeting"]),
        (held("2026-10-01", "theme: Lagring"), ["meeting"]),
        ("contacts: [ola, kari]\nstatus: held\ndate: 2026-10-01\ntopics: lager", ["meeting"]),
        (held("2026-11-19", "topics: lager"), []),
        ("contact: kari\ndate: 2026-11-20\ntopics: lager", []),
    ],
)
def test_a_meeting_that_was_held_counts(meeting, reasons):
    files = person("Kari Berg", KNOWN) | person("Ola Dahl", "status: archived") | meetings(meeting)
    assert told("lager", files) == ([("kari", *reasons)] if reasons else [])


@pytest.mark.parametrize(
    ("topic", "theirs", "would"),
    [
        ("lager", "lager", True),
        ("LAGER OG  DRIFT", "lager", True),
        ("[[lager]]", "lagring", True),
        ("en artikkel om lagerdrift", "lager", True),
        ("roboter i helsevesenet", "lagerroboter", True),
        ("ombruk", "lager", False),
        ("ombruk av møbler", "Ombruk i kommuner", True),
        ("ki", "KI", True),
        ("ai", "AI", True),
        ("ai", "AI i helse", True),
        ("by", "bydel", False),
        ("by", "by", True),
        ("erfaringer", "Erfaring", False),
        ("", "lager", False),
        ("lager", "[[lager]]", True),
    ],
)
def test_one_asks_in_ones_own_words(topic, theirs, would):
    assert bool(told(topic, person("Kari Berg", KNOWN, f'topics: ["{theirs}"]'))) is would


@pytest.mark.parametrize(
    ("lines", "is_told"),
    [
        ("strength: close", True),
        ("role: leder", True),
        ("strength: stranger", False),
        ("strength: stranger\nmet: 2026-11-18", True),
        ("strength: stranger\nmet: 2026-11-19", False),
        ("status: archived", False),
        ("status: paused", False),
        ("status: paused\npaused_until: 2026-11-18", True),
    ],
)
def test_those_who_sleep_and_strangers_are_left_in_peace(lines, is_told):
    assert bool(told("lager", person("Kari Berg", "topics: lager", lines))) is is_told


def test_a_touch_that_is_not_all_read_counts_nothing():
    kari = person("Kari Berg", KNOWN, "touches: [{on: 2026-11-01, via: kråke, topics: lager}]")
    assert Interests(known_of(LAGER | kari, faulty=True)).listeners("lager") == ()


def test_who_needs_it_comes_first_then_whom_it_concerns_most_then_who_has_waited_longest():
    talked = [held(f"2026-0{month}-01", "topics: lager", "thanked: false", who="eva") for month in (1, 2, 3, 4, 5)]
    files = (
        person("Anne A", KNOWN, "topics: lager", "touches: [{on: 2026-11-01, note: x}]")  # 3, sent in November
        | person("Bo B", KNOWN, "topics: lager")  # 3, never sent anything
        | person("Cis C", KNOWN, "needs: plass på lageret")  # 4
        | person("Dag D", KNOWN, "topics: lager", "touches: [{on: 2026-10-01, note: x}]")  # 3, sent in October
        | people("Eva E")  # met five times about it: 2, and 3 for the meetings
        | person("Finn F", KNOWN, "touches: [{on: 2026-10-01, note: x, topics: lager}]")  # 1
        | person("Gro G", KNOWN, "topics: lager", "needs: lagerplass")  # 7
    )
    found = Interests(known_of(LAGER | files | meetings(*talked))).listeners("lager")
    assert [(one.contact.id, one.weight) for one in found] == [
        ("gro", 7), ("eva", 5), ("cis", 4), ("bo", 3), ("dag", 3), ("anne", 3), ("finn", 1),
    ]  # fmt: skip
    assert [str(one.last_sent) for one in found[3:6]] == ["None", "2026-10-01", "2026-11-01"]
    assert found[1].meeting is not None
    assert found[1].meeting.id == "4", "the last of them"
    assert found[0].meeting is None
