"""What was done is seen: each deed on its day, once, towards whom, and nothing that lies ahead or is nobody's."""

import datetime as dt

import pytest

from kaffegen.insights.done import deeds

from .small import held, known_of, meetings, people, person

MONDAY = dt.date(2026, 11, 16)


def done(files):
    return [(str(deed.day)[5:], deed.kind, deed.people[0].id) for deed in deeds(known_of(files), MONDAY)]


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["thanked: 2026-11-17"], ["thanked", "met"]),
        (["memo: 2026-11-18"], ["memo", "met"]),
        (["invited: 2026-11-16"], ["invited", "met"]),
        (["invited: 2026-11-16", "asked_by: them"], ["met"]),
        (["invited: 2026-11-09", "nudged: 2026-11-16"], ["met", "nudged"]),
        (["reported: 2026-11-17"], ["told", "met"]),
        (["referrals: [{name: Ola Nes, reported: 2026-11-17}]"], ["told", "met"]),
        (["recommendations: [{title: X, done: 2026-11-10, sent: 2026-11-17}]"], ["told", "met"]),
        (["next_steps: [{what: x, done: 2026-11-17}]"], ["kept", "met"]),
        (["next_steps: [{what: x, done: 2026-11-17, who: them}]"], ["met"]),
        (["next_steps: [{what: x, done: true}]"], ["met"]),
        (["thanked: true"], ["met"]),
        (["thanked: 2026-11-15"], ["met"]),
        (["thanked: 2026-11-19"], ["met"]),
    ],
)
def test_what_a_meeting_says_was_done_is_told(lines, kinds):
    found = done(people("Kari Berg") | meetings(held("2026-11-16", *lines)))
    assert [kind for _, kind, _ in found] == kinds


def test_a_meeting_to_come_is_no_deed():
    assert done(people("Kari Berg") | meetings("contact: kari\ndate: 2026-11-20")) == []


def test_each_of_several_is_thanked_by_name():
    text = "contacts: [kari, ola]\ndate: 2026-11-10\nthanked: {kari: 2026-11-16, ola: 2026-11-17}"
    files = people("Kari Berg", "Ola Nes") | meetings(text)
    assert done(files) == [("11-17", "thanked", "ola"), ("11-16", "thanked", "kari")]


def test_a_touch_of_mine_counts_and_one_of_theirs_does_not():
    mine = person("Kari Berg", "touches: [{on: 2026-11-17, via: email}, {on: 2026-11-17, via: call}]")
    theirs = person("Ola Nes", "touches: [{on: 2026-11-17, by: them}]")
    assert done(mine | theirs) == [("11-17", "wrote", "kari")]
