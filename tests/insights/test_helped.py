"""Everybody who opened a door, gave a name or an hour (M63, M70)."""

import pytest

from kaffegen.insights.chains import chains
from kaffegen.insights.helped import helpers

from .small import held, ids, known_of, meetings, people, person


def helped(files, today="2026-11-18"):
    known = known_of(people("Kari Berg", "Ola Dahl") | files, today)
    return helpers(known, chains(known))


def told(files, today="2026-11-18"):
    return {h.contact.id: (len(h.hours), ids(h.led_to), list(h.names), list(h.got)) for h in helped(files, today)}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, None),
        (meetings(held("2026-10-01")), (1, [], [], [])),
        (meetings(held("2026-10-01"), held("2026-10-02")), (2, [], [], [])),
        (meetings(held("2026-11-19")), None),
        (meetings(held("2024-11-18")), (1, [], [], [])),  # 730 days ago
        (meetings(held("2024-11-17")), None),
        (meetings(held("2026-10-01", "asked_by: them")), None),
        (meetings("contacts: [ola, kari]\nstatus: held\ndate: 2026-10-01"), (1, [], [], [])),
        (meetings("contact: kari\ninvited: 2026-10-01"), None),
        (person("Berit Moe", "introduced_by: kari"), (0, ["berit"], [], [])),
        (meetings(held("2010-01-01", "referrals: Berit Moe")), (0, ["Berit Moe"], [], [])),
        (meetings(held("2026-10-01", "asked_by: them", "referrals: Berit Moe")), (0, ["Berit Moe"], [], [])),
        (
            person("Berit Moe", "met: 2020-01-01")
            | meetings(held("2026-10-01", "asked_by: them", "referrals: Berit Moe")),
            (0, [], ["Berit Moe"], []),
        ),
        (
            person("Berit Moe", "introduced_by: ola")
            | meetings(held("2026-10-01", "asked_by: them", "referrals: berit")),
            (0, [], ["Berit Moe"], []),
        ),
        (
            person("Berit Moe", "met: 2020-01-01")
            | meetings(held("2026-10-01", "asked_by: them", "referrals: [{name: berit, dropped: true}]")),
            None,
        ),
        (meetings(held("2026-10-01", "asked_by: them", "got: en bok")), (0, [], [], ["en bok"])),
        (
            person("Kari Berg", "touches: [{on: 2026-10-01, by: them, got: [en bok, et råd]}]"),
            (0, [], [], ["en bok", "et råd"]),
        ),
        (person("Kari Berg", "touches: [{on: 2026-11-19, by: them, got: en bok}]"), None),
        (person("Kari Berg", "touches: [{on: 2024-11-17, by: them, got: en bok}]"), None),
        (person("Kari Berg", "touches: [{on: 2024-11-18, by: them, got: en bok}]"), (0, [], [], ["en bok"])),
        (person("Kari Berg", "touches: [{on: 2026-10-01, gave: en bok}]"), None),
        (person("Kari Berg", "status: archived") | meetings(held("2026-10-01")), None),
        (person("Kari Berg", "status: paused") | meetings(held("2026-10-01")), (1, [], [], [])),
    ],
)
def test_who_helped_and_how(files, expected):
    assert told(files).get("kari") == expected


def test_who_opened_doors_comes_first_then_down_the_chain_to_the_job():
    files = (
        person("Tor T")
        | person("Ada A", "introduced_by: tor")
        | person("Bo B", "introduced_by: ada")
        | person("Chr C", "introduced_by: bo")
        | person("Siri S")
        | person("Nils N", "introduced_by: siri", "status: archived")
        | meetings(
            held("2026-10-01", who="chr"), held("2026-10-02", "thanked: 2026-10-03"), held("2026-09-01", who="tor")
        )
    )
    found = helped(files)
    assert ids(helper.contact for helper in found) == ["siri", "tor", "ada", "bo", "kari", "chr"]
    assert [ids(helper.by) for helper in found] == [[], [], ["tor"], ["tor", "ada"], [], ["tor", "ada", "bo"]]
    assert [str(helper.last_sent or "") for helper in found if helper.contact.id == "kari"] == ["2026-10-03"]
    assert [str(day) for helper in found for day in helper.hours] == ["2026-09-01", "2026-10-02", "2026-10-01"]
