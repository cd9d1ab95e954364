"""The warm paths to somebody: who can be asked, by what link, in which order (M08, M09)."""

import pytest

from kaffegen.insights.ties import Ties

from .small import held, known_of, meetings, people, person, the

ALFA = {"companies/alfa.md": "name: Alfa Lager AS\naliases: [Alfa, AL]\nwas: [alfa-norge]"}
KARI, OLA, BERIT = person("Kari Berg"), person("Ola Dahl", "strength: close"), person("Berit Moe")


def ways(files, to="kari", today="2026-11-18"):
    """Give the paths in words: `close ola, knows berit, worked kari`."""
    known = known_of(files, today)
    found = Ties(known).paths_to(the(known, to))
    return [", ".join([f"{p.strength} {p.opener.id}", *(f"{x.how} {x.to.id}" for x in p.links)]) for p in found]


@pytest.mark.parametrize(
    ("how", "files"),
    [
        ("knows", person("Ola Dahl", "strength: close", "knows: kari")),
        ("knows", person("Ola Dahl", "strength: close", 'knows: ["[[Kari Berg]]"]')),
        ("knows", OLA | person("Kari Berg", "knows: Ola Dahl")),
        ("introduced", OLA | person("Kari Berg", "introduced_by: ola")),
        ("introduced", person("Ola Dahl", "strength: close", "introduced_by: kari")),
        ("named", OLA | meetings(held("2026-10-01", "referrals: Kari Berg", who="ola"))),
        ("named", OLA | meetings("contact: ola\ndate: 2026-10-01\n---\n## Navn jeg fikk\n- Kari Berg (Alfa)\n")),
    ],
)
def test_a_link_counts_in_either_direction(how, files):
    assert ways(KARI | files) == [f"close ola, {how} kari"]


@pytest.mark.parametrize(
    "files",
    [
        {},
        meetings(held("2026-11-19", "referrals: Kari Berg", who="ola")),
        meetings("contact: ola\nstatus: cancelled\ndate: 2026-10-01\nreferrals: Kari Berg"),
        person("Kari Berg", "knows: kari", "strength: close", "introduced_by: kari"),
        person("Ola Dahl", "strength: close", "company: Alfa") | person("Kari Berg", "company: Beta"),
    ],
    ids=["nothing said", "named in the future", "named in no meeting", "oneself", "two companies"],
)
def test_no_link_is_no_path(files):
    assert ways(KARI | OLA | files) == []


@pytest.mark.parametrize("theirs", ["company: alfa", "company: Alfa Lager AS", "past: [{company: AL}]"])
@pytest.mark.parametrize(
    "mine",
    ["company: alfa", "company: ALFA", 'company: "[[alfa]]"', "past: Alfa Lager AS", "past: [alfa-norge]"],
)
def test_a_shared_company_counts_however_it_is_written(theirs, mine):
    files = ALFA | person("Kari Berg", theirs) | person("Ola Dahl", "strength: close", mine)
    assert ways(files) == ["close ola, worked kari"]


def test_a_company_without_a_note_is_one_by_its_name():
    files = person("Kari Berg", "past: Beta Drift") | person("Ola Dahl", "strength: known", "company: beta  drift")
    assert ways(files) == ["known ola, worked kari"]
    known = known_of(files)
    (path,) = Ties(known).paths_to(the(known, "kari"))
    assert path.links[0].company == "Beta Drift"


@pytest.mark.parametrize(
    ("ola", "others", "strength", "is_for_asking"),
    [
        ("strength: close", {}, "close", True),
        ("strength: known", {}, "known", True),
        ("strength: acquaintance", {}, "acquaintance", False),
        ("strength: stranger", {}, "", False),
        ("strength: stranger\nmet: 2026-10-01", {}, "", False),
        ("role: leder", {}, "", False),
        ("met: 2026-11-18", {}, "known", True),
        ("met: 2026-11-19", {}, "", False),
        ("role: leder", meetings(held("2026-10-01", who="ola")), "known", True),
        ("role: leder", meetings("contact: ola\ninvited: 2026-10-01"), "", False),
    ],
)
def test_strangers_open_no_doors(ola, others, strength, is_for_asking):
    known = known_of(KARI | person("Ola Dahl", "knows: kari", ola) | others)
    found = Ties(known).paths_to(the(known, "kari"))
    assert [(p.strength, p.is_for_asking) for p in found] == ([(strength, is_for_asking)] if strength else [])


@pytest.mark.parametrize(
    ("ola", "may_be_asked"),
    [
        ("status: active", True),
        ("status: archived", False),
        ("status: paused", False),
        ("status: paused\npaused_until: 2026-11-18", True),
        ("status: paused\npaused_until: 2026-11-19", False),
    ],
)
def test_nobody_is_asked_who_is_left_in_peace(ola, may_be_asked):
    assert bool(ways(KARI | person("Ola Dahl", "strength: close", "knows: kari", ola))) is may_be_asked


def test_the_best_come_first_and_whom_one_hardly_knows_comes_last():
    files = (
        person("Tina Vold", "company: Alfa", "knows: [anne, bjarne, ada, midt]")
        | person("Midt Lien")
        | person("Anne A", "strength: close")
        | person("Bjarne B", "strength: known")
        | person("Dag D", "strength: close", "company: Alfa")
        | person("Carl C", "strength: known", "past: Alfa")
        | person("Eva E", "strength: close", "knows: midt")
        | person("Finn F", "strength: known", "knows: midt")
        | person("Ada G", "strength: acquaintance")
    )
    best = [
        "close anne, knows tina", "known bjarne, knows tina", "close dag, worked tina", "known carl, worked tina",
        "close eva, knows midt, knows tina",
    ]  # fmt: skip
    assert ways(files, "tina") == best, "five, and no more"
    for gone in ("anne", "bjarne"):
        files[f"contacts/{gone}.md"] += "\nstatus: archived"
    last = ["known finn, knows midt, knows tina", "acquaintance ada, knows tina"]
    assert ways(files, "tina") == [*best[2:], *last]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (person("Berit Moe", "knows: [kari, ola]"), ["close ola, knows berit, knows kari"]),
        (person("Berit Moe", "knows: [kari, ola]", "status: paused"), ["close ola, knows berit, knows kari"]),
        (person("Berit Moe", "knows: [kari, ola]", "status: archived"), []),
        (
            person("Berit Moe", "knows: kari", "past: Beta") | person("Ola Dahl", "strength: close", "past: Beta"),
            ["close ola, worked berit, knows kari"],
        ),
        (
            person("Berit Moe", "knows: ola", "past: Beta") | person("Kari Berg", "company: Beta"),
            [],
        ),
        (
            person("Berit Moe", "past: [Beta, Gamma]")
            | person("Kari Berg", "company: Beta")
            | person("Ola Dahl", "strength: close", "company: Gamma"),
            [],
        ),
        (person("Berit Moe", "knows: [ola, dina]") | person("Dina Ek", "knows: kari"), []),
    ],
    ids=[
        "known",
        "paused on the way",
        "archived on the way",
        "worked, then knows",
        "knows, then worked",
        "worked twice",
        "three",
    ],
)
def test_two_steps_are_as_far_as_it_goes_and_not_over_colleagues_of_colleagues(files, expected):
    assert ways(KARI | OLA | BERIT | files) == expected


def test_one_opener_is_one_path_the_shortest():
    both = person("Berit Moe", "knows: [kari, ola]") | person("Dina Ek", "knows: [kari, ola]")
    assert ways(KARI | OLA | both) == ["close ola, knows berit, knows kari"]
    ola = person("Ola Dahl", "strength: close", "knows: kari", "company: Alfa")
    assert ways(person("Kari Berg", "company: Alfa") | ola | both) == ["close ola, knows kari"]


def test_of_several_ways_over_somebody_the_shorter_one_counts():
    files = (
        person("Kari Berg", "knows: [berit, dina]")
        | person("Berit Moe", "company: Alfa")
        | person("Dina Ek", "knows: ola")
        | person("Ola Dahl", "strength: close", "company: Alfa")
    )
    assert ways(files) == ["close ola, knows dina, knows kari"]


def test_nobody_is_asked_about_themselves():
    files = person("Kari Berg", "strength: close", "knows: berit") | BERIT
    assert ways(files) == []
    assert ways(files, "berit") == ["close kari, knows berit"]


def test_a_ring_comes_to_an_end():
    ring = (
        person("Kari Berg", "knows: ola", "introduced_by: ola")
        | person("Ola Dahl", "strength: close", "knows: [kari, berit]", "introduced_by: berit")
        | person("Berit Moe", "strength: known", "knows: [kari, ola]", "introduced_by: kari")
    )
    assert ways(ring) == ["close ola, knows kari", "known berit, knows kari"]


def test_people_without_a_note_are_on_the_way_and_at_the_end_of_it():
    ola = person("Ola Dahl", "strength: close", "knows: Vibeke Storm")
    assert ways(ola, "Vibeke Storm") == ["close ola, knows Vibeke Storm"]
    assert ways(ola | person("Kari Berg", "knows: vibeke  storm")) == ["close ola, knows Vibeke Storm, knows kari"]


def test_a_name_that_two_have_is_nobody():
    two = {"contacts/kari.md": "name: Kari Berg", "contacts/kari-2.md": "name: Kari Berg"}
    assert ways(two | person("Ola Dahl", "strength: close", "knows: Kari Berg")) == []


def test_links_are_the_same_whoever_is_asked():
    known = known_of(KARI | people("Berit Moe") | person("Ola Dahl", "knows: [kari, berit]", "strength: close"))
    ties = Ties(known)
    assert list(ties.links_of(the(known, "ola"))) == ["kari", "berit"]
    assert [link.to.id for link in ties.links_of(the(known, "kari")).values()] == ["ola"]
