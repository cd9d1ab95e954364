"""Sleeping friends: who is one, and whom to wake first (M01, M02). Today is 18 November 2026."""

import datetime as dt

import pytest

from kaffegen.insights.sleeping import sleepers, this_week

from .small import held, known_of, meetings, person


def asleep(files, **options):
    return [(s.contact.id, str(s.last or "")) for s in sleepers(known_of(files, **options))]


OLD = "touches: [{on: 2025-11-17, note: x}]"  # 366 days ago


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (OLD, "2025-11-17"),
        ("touches: [{on: 2025-11-18, note: x}]", None),
        ("met: 2025-11-17", "2025-11-17"),
        ("met: 2025-11-18", None),
        ("touches: [{on: 2020-02-29, by: them, note: x}]", "2020-02-29"),
        ("touches: [{on: 2025-11-17, note: x}, {on: 2026-11-19, note: x}]", "2025-11-17"),
        ("touches: [{on: 2025-11-17, note: x}, {on: 2026-01-01, note: x}]", None),
        ("strength: close", ""),
        ("strength: known", ""),
        ("strength: acquaintance", None),
        ("role: leder", None),
        (f"{OLD}\nstrength: acquaintance", "2025-11-17"),
        (f"{OLD}\nstrength: stranger", None),
        ("strength: close\ncadence: never", None),
        ("strength: close\nstatus: archived", None),
        ("strength: close\nstatus: paused", None),
        ("strength: close\nstatus: paused\npaused_until: 2026-11-19", None),
        ("strength: close\nstatus: paused\npaused_until: 2026-11-18", ""),
    ],
)
def test_who_sleeps(lines, last):
    assert asleep(person("Kari Berg", lines)) == ([] if last is None else [("kari", last)])


@pytest.mark.parametrize(
    ("meeting", "sleeps"),
    [
        ("contact: kari\ninvited: 2026-11-01", False),
        ("contact: kari\ninvited: 2026-08-20", False),
        ("contact: kari\ninvited: 2026-08-19", True),
        ("contact: kari\ndate: 2026-12-01", False),
        ("contact: kari\ninvite_by: 2026-12-01", False),
        ("contact: kari\npurpose: x", True),
        ("contact: kari\nstatus: declined\ninvited: 2026-11-01", True),
        (held("2025-11-18"), False),
        (held("2025-11-17"), True),
    ],
)
def test_nobody_sleeps_with_whom_something_is_under_way(meeting, sleeps):
    assert bool(asleep(person("Kari Berg", OLD) | meetings(meeting))) is sleeps


def test_who_has_no_note_sleeps_like_anybody_but_a_name_on_a_list_is_no_friend():
    assert asleep(person("Ola Dahl", "knows: Vibeke Storm")) == []
    assert asleep(meetings(held("2025-11-17", who="Vibeke Storm"))) == [("Vibeke Storm", "2025-11-17")]


def test_a_day_that_cannot_be_read_may_be_yesterday():
    touched = person("Kari Berg", "touches: [{on: 2025-11-17, note: x}, {on: i går, note: x}]")
    assert asleep(touched, faulty=True) == []
    assert asleep(person("Kari Berg", OLD) | meetings("contact: kari\nstatus: held\ndate: i går"), faulty=True) == []


PLAN = {"plans/x.md": "from: 2026-07-01\nto: 2026-12-31\ntopics: [lager, Ombruk]"}
LAGER = {"topics/lager.md": "name: Lager og drift\naliases: [lagring]"}


def test_whom_to_wake_first():
    files = (
        person("Anne A", "met: 2024-01-01")
        | person("Bo B", "met: 2023-01-01", "strength: acquaintance")
        | person("Cis C", "met: 2023-01-01", "strength: known")
        | person("Dag D", "met: 2025-01-01", "strength: close")
        | person("Eva E", "met: 2024-01-01", "strength: close")
        | person("Finn F", "strength: close")
        | person("Gro G", "met: 2025-01-01", "strength: close", "topics: [Lagring, sang]")
        | person("Hans H", "met: 2025-01-01", "strength: close", "topics: [lager og drift, ombruk]")
        | person("Ida I", "met: 2024-01-01", "strength: close")
    )
    found = sleepers(known_of(files | PLAN | LAGER))
    order = ["hans", "gro", "finn", "eva", "ida", "dag", "cis", "bo", "anne"]
    assert [sleeper.contact.id for sleeper in found] == order
    assert [sleeper.topics for sleeper in found[:3]] == [("lager og drift", "ombruk"), ("Lagring",), ()]
    earlier = sleepers(known_of(files | {"plans/x.md": "from: 2026-01-01\nto: 2026-11-17\ntopics: lager"} | LAGER))
    assert [sleeper.topics for sleeper in earlier] == [()] * 9


IMPORTED = "imported: [{from: linkedin, company: Alfa}]"


@pytest.mark.parametrize(
    ("lines", "sleeps"),
    [
        (IMPORTED, True),
        (f"{IMPORTED}\nstrength: stranger", False),
        (f"{IMPORTED}\nstrength: acquaintance", False),  # it was said how well one knows them, and that is too little
        (f"{IMPORTED}\nstatus: archived", False),
        (f"{IMPORTED}\nmet: 2026-11-01", False),
    ],
)
def test_an_address_book_sleeps(lines, sleeps):
    assert bool(asleep(person("Kari Berg", lines))) is sleeps


def test_of_an_address_book_come_first_who_has_news_and_whom_one_has_known_longest():
    files = (
        person("Anne A", IMPORTED, "connected: 2020-01-01")
        | person("Bo B", IMPORTED, "connected: 2015-01-01")
        | person("Cis C", IMPORTED)
        | person("Dag D", IMPORTED, "milestones: [{on: 2026-11-01, what: ny jobb}]")
        | person("Eva E", IMPORTED, "milestones: [{on: 2026-11-02, what: ny jobb, congratulated: true}]")
        | person("Finn F", "strength: known")
    )
    found = sleepers(known_of(files))
    assert [sleeper.contact.id for sleeper in found] == ["finn", "dag", "bo", "anne", "cis", "eva"]
    assert [sleeper.news.what for sleeper in found if sleeper.news] == ["ny jobb"]


def test_five_a_week_and_everybody_of_the_first_in_turn():
    files = {path: text for n in range(20) for path, text in person(f"P{n:02} X", "strength: close").items()}
    found = sleepers(known_of(files))
    monday = dt.date(2026, 11, 16)
    weeks = [[s.contact.id for s in this_week(found, monday + dt.timedelta(weeks=n))] for n in range(3)]
    assert sorted(one for week in weeks for one in week) == [f"p{n:02}" for n in range(15)]
    assert [s.contact.id for s in this_week(found, monday + dt.timedelta(days=6))] == weeks[0]
    assert [s.contact.id for s in this_week(found[:4], monday)] == ["p00", "p01", "p02", "p03"]
