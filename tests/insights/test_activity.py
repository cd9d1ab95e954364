"""What was done in a period, as job seekers have to show it (M06)."""

import datetime as dt

import pytest

from kaffegen.insights.activity import activities, notes_of_period
from kaffegen.publish import Publisher
from kaffegen.read.assemble import journal_of

from .small import held, known_of, meetings, people, person

FIRST, LAST, TODAY = dt.date(2026, 11, 1), dt.date(2026, 11, 30), dt.date(2026, 11, 18)


def done(files, first=FIRST, last=LAST, today=TODAY):
    """Give `day kind outcome`, as far as there is one, of a journal in which nothing is private."""
    journal = known_of(people("Kari Berg") | files, today.isoformat()).journal
    return [" ".join([str(a.day), a.kind, a.outcome]).strip() for a in activities(journal, first, last, today)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("invited: 2026-10-31", []),
        ("invited: 2026-11-01", ["2026-11-01 invited"]),
        ("invited: 2026-11-18", ["2026-11-18 invited"]),
        ("invited: 2026-11-19", []),
        ("invited: 2026-11-02\nanswered: 2026-11-03", ["2026-11-02 invited"]),
        ("invited: 2026-11-02\nasked_by: them", []),
        ("status: declined\ninvited: 2026-11-02", ["2026-11-02 invited declined"]),
        ("status: unanswered\ninvited: 2026-11-02", ["2026-11-02 invited unanswered"]),
        ("status: cancelled\ninvited: 2026-11-02\ndate: 2026-11-09", ["2026-11-02 invited cancelled"]),
        ("status: cancelled\ndate: 2026-11-09", []),
        ("invited: 2026-10-02\ndate: 2026-11-20", ["2026-11-20 scheduled"]),
        ("invited: 2026-11-02\ndate: 2026-12-01", ["2026-11-02 invited scheduled"]),
        ("date: 2026-11-30", ["2026-11-30 scheduled"]),
        ("date: 2026-12-01", []),
        ("date: 2026-11-10", ["2026-11-10 scheduled"]),
        ("status: held", []),
        ("status: held\ndate: 2026-11-01", ["2026-11-01 held"]),
        ("status: held\ndate: 2026-10-31", []),
        (
            "status: held\ninvited: 2026-11-02\ndate: 2026-11-20",
            ["2026-11-02 invited scheduled", "2026-11-20 scheduled"],
        ),
        ("status: held\ninvited: 2026-11-02\ndate: 2026-11-09", ["2026-11-02 invited held", "2026-11-09 held"]),
        ("status: held\ndate: 2026-11-09\nasked_by: them", ["2026-11-09 held"]),
        ("status: idea\ndate: 2026-11-09", []),
        ("purpose: x", []),
    ],
)
def test_meetings_and_invitations(lines, expected):
    assert done(meetings(f"contact: kari\n{lines}")) == expected


@pytest.mark.parametrize(
    ("touch", "expected"),
    [
        ("on: 2026-11-01, note: x", ["2026-11-01 other"]),
        ("on: 2026-11-18, via: call, note: x", ["2026-11-18 call"]),
        ("on: 2026-11-19, via: call, note: x", []),
        ("on: 2026-10-31, note: x", []),
        ("on: 2026-11-02, by: them, note: x", []),
        ("on: 2026-11-02, by: me, via: post, topics: lager", ["2026-11-02 post"]),
    ],
)
def test_contact_that_was_no_meeting(touch, expected):
    assert done(person("Kari Berg", f"touches: [{{{touch}}}]")) == expected


@pytest.mark.parametrize(
    ("files", "row"),
    [
        (
            meetings(held("2026-11-02", "purpose: Lære\ntheme: lager\nmotivation: x")),
            ("held", ["Kari Berg"], "Alfa", "Lære"),
        ),
        (meetings(held("2026-11-02", "theme: lager")), ("held", ["Kari Berg"], "Alfa", "lager")),
        (meetings(held("2026-11-02")), ("held", ["Kari Berg"], "Alfa", "")),
        (
            meetings("contacts: [Ola Dahl, kari]\nstatus: held\ndate: 2026-11-02"),
            ("held", ["Ola Dahl", "Kari Berg"], "Alfa", ""),
        ),
        (meetings("contact: ukjent-id\nstatus: held\ndate: 2026-11-02"), ("held", [], "", "")),
        (
            person("Kari Berg", "company: Alfa", "touches: [{on: 2026-11-02, gave: [en bok, et råd], got: takk}]"),
            ("other", ["Kari Berg"], "Alfa", "en bok, et råd"),
        ),
        (
            person("Kari Berg", "touches: [{on: 2026-11-02, via: email, note: sendte boka, gave: en bok}]"),
            ("email", ["Kari Berg"], "", "sendte boka"),
        ),
    ],
)
def test_what_is_said_of_it(files, row):
    journal = known_of(person("Kari Berg", "company: Alfa") | files).journal
    (found,) = activities(journal, FIRST, LAST, TODAY)
    assert (found.kind, [contact.name for contact in found.people], found.company, found.purpose) == row


def test_a_touch_that_is_not_all_read_is_left_out():
    files = person("Kari Berg", "touches: [{on: 2026-11-02, via: kråke, note: x}]")
    assert activities(known_of(files, faulty=True).journal, FIRST, LAST, TODAY) == ()


@pytest.mark.parametrize(
    ("day", "is_in"), [("2026-10-31", False), ("2026-11-01", True), ("2026-11-30", True), ("2026-12-01", False)]
)
def test_the_notes_of_a_period_are_those_of_its_ends_too(day, is_in):
    for files in (
        person("Kari Berg", f"touches: [{{on: {day}, note: x}}]"),
        meetings(f"contact: Kari Berg\ninvited: {day}"),
        meetings(f"contact: Kari Berg\ndate: {day}"),
    ):
        assert bool(notes_of_period(known_of(files).journal, FIRST, LAST)) is is_in


def test_the_oldest_comes_first_and_a_day_has_its_own_order():
    notes = meetings(held("2026-11-03"), held("2026-11-02", who="Ola Dahl"), held("2026-11-02"))
    files = notes | person("Kari Berg", "touches: [{on: 2026-11-02, via: call}]")
    journal = known_of(files).journal
    found = [(str(a.day), a.kind, a.people[0].id) for a in activities(journal, FIRST, LAST, TODAY)]
    assert found == [
        ("2026-11-02", "call", "kari"), ("2026-11-02", "held", "Ola Dahl"),
        ("2026-11-02", "held", "kari"), ("2026-11-03", "held", "kari"),
    ]  # fmt: skip


PRIVATE = "private: true"


@pytest.mark.parametrize(
    "files",
    [
        meetings(held("2026-11-02", PRIVATE, "purpose: hemmelig")),
        meetings(held("2026-11-02", "purpose: hemmelig", who="ola")),
        meetings("contacts: [kari, ola]\nstatus: held\ndate: 2026-11-02\npurpose: hemmelig"),
        meetings("contact: kari\ncontacts: [Ola Dahlh]\nstatus: held\ndate: 2026-11-02\npurpose: hemmelig"),
        person("Ola Dahl", PRIVATE, "touches: [{on: 2026-11-02, note: hemmelig}]"),
        person("Kari Berg")
        | {"contacts/kari.md": "name: Kari\n---\n## Bare for meg\n### Logg\n- 2026-11-02 hemmelig\n"},
    ],
    ids=[
        "a meeting",
        "with a private person",
        "among others",
        "misspelt",
        "a private person's own",
        "a private section",
    ],
)
def test_nothing_private_is_in_it(files):
    everybody = people("Kari Berg") | person("Ola Dahl", PRIVATE)
    journal = known_of(everybody | files).journal
    shown = journal_of(Publisher(journal, "nb").notes(notes_of_period(journal, FIRST, LAST)))
    assert activities(shown, FIRST, LAST, TODAY) == ()


def test_private_words_in_what_is_shown_are_masked():
    files = person("Ola Dahl", PRIVATE) | meetings(
        held("2026-11-02", "purpose: Høre hva Ola Dahl mener", "motivation: få jobben hans")
    )
    journal = known_of(people("Kari Berg") | files).journal
    shown = journal_of(Publisher(journal, "nb").notes(notes_of_period(journal, FIRST, LAST)))
    (found,) = activities(shown, FIRST, LAST, TODAY)
    assert "Ola" not in found.purpose
    assert found.purpose.startswith("Høre hva ")


def test_the_notes_of_a_period_are_all_that_the_list_is_made_of():
    files = (
        person("Kari Berg", "touches: [{on: 2026-11-02, note: x}]")
        | person("Ola Dahl", "company: Alfa")
        | people("Berit Moe")
        | meetings(
            held("2026-11-03", who="ola"), held("2026-10-01", who="berit"), "contact: Ny Ny\ninvited: 2026-11-04"
        )
    )
    journal = known_of(files).journal
    notes = notes_of_period(journal, FIRST, LAST)
    assert sorted(note.about.src for note in notes) == [
        "contacts/kari.md", "contacts/ola.md", "meetings/0.md", "meetings/2.md",
    ]  # fmt: skip
    whole, part = (activities(j, FIRST, LAST, TODAY) for j in (journal, journal_of(notes)))
    assert [(a.day, a.kind, a.company, [c.name for c in a.people]) for a in part] == [
        (a.day, a.kind, a.company, [c.name for c in a.people]) for a in whole
    ]
    assert len(whole) == 3
