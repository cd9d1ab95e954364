"""The companies one aims for, and whether one has met somebody who leads (M03)."""

import pytest

from kaffegen.insights.targets import leads, targets

from .small import held, ids, known_of, meetings, people, person, the

LEADERS = [
    "Leder", "avdelingsleder", "Daglig leder", "Driftssjef", "HR-sjef", "administrerende direktør", "Adm. dir.",
    "Rektor", "gründer", "medeier", "innehaver", "partner", "Styreleder", "Ordfører", "prosjektleder, lager",
    "afdelingschef", "Vicedirektør", "adm. direktør", "stifter og ejer", "indehaver", "formand", "borgmester",
    "CEO", "Co-founder", "Head of Sales", "Managing Director", "General manager", "Owner", "VP Marketing",
    "leder for veiledere",
]  # fmt: skip
OTHERS = [
    "veileder", "Karriereveileder", "studievejleder", "sykepleier", "Hjelpepleier", "plejer", "Produkteier",
    "produktejer", "Product owner", "HR business  partner", "samarbeidspartner", "Product Manager",
    "rådgiver", "konsulent", "lektor", "nadir", "ingeniør", "advisor", "forsker", "",
]  # fmt: skip


@pytest.mark.parametrize(
    ("role", "expected"), [*((role, True) for role in LEADERS), *((role, False) for role in OTHERS)]
)
def test_who_leads(role, expected):
    known = known_of(person("Kari Berg", f'role: "{role}"') if role else people("Kari Berg"))
    assert leads(the(known, "kari")) is expected


ALFA = {"companies/alfa.md": "name: Alfa AS\naliases: [Alfa Lager]\ntarget: true"}
LEADER = "role: driftssjef"


def told(files, today="2026-11-18"):
    """Give each company with those who are there, who of them leads, which leaders were met, who was there before."""
    return [(t.company.id, *map(ids, (t.people, t.leaders, t.met, t.before))) for t in targets(known_of(files, today))]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, ([], [], [], [])),
        (person("Kari Berg", "company: alfa"), (["kari"], [], [], [])),
        (person("Kari Berg", "company: Alfa Lager", LEADER), (["kari"], ["kari"], [], [])),
        (person("Kari Berg", "company: ALFA as", LEADER, "met: 2026-11-18"), (["kari"], ["kari"], ["kari"], [])),
        (person("Kari Berg", "company: alfa", LEADER, "met: 2026-11-19"), (["kari"], ["kari"], [], [])),
        (person("Kari Berg", "company: alfa", "met: 2026-11-01"), (["kari"], [], [], [])),
        (person("Kari Berg", "company: alfa", LEADER, "status: archived"), ([], [], [], [])),
        (person("Kari Berg", "company: alfa", LEADER, "status: paused", "met: 2020-01-01"), ([], [], ["kari"], [])),
        (person("Kari Berg", "company: Beta", "past: [alfa, {company: Alfa AS}]"), ([], [], [], ["kari"])),
        (person("Kari Berg", "company: alfa", "past: alfa"), (["kari"], [], [], [])),
        (person("Kari Berg", "past: alfa", "status: archived"), ([], [], [], [])),
        (person("Kari Berg", "past: alfa"), ([], [], [], ["kari"])),
    ],
)
def test_whom_one_knows_there(files, expected):
    assert told(ALFA | files) == [("alfa", *expected)]


def test_a_meeting_counts_as_met():
    leader = person("Kari Berg", "company: alfa", LEADER)
    assert told(ALFA | leader | meetings(held("2026-10-01"))) == [("alfa", ["kari"], ["kari"], ["kari"], [])]
    assert told(ALFA | leader | meetings(held("2026-11-19"))) == [("alfa", ["kari"], ["kari"], [], [])]


def test_those_without_a_leader_met_come_first_and_those_of_the_plan_are_there_with_a_note_or_none():
    files = (
        ALFA
        | {
            "companies/beta.md": "name: Beta",
            "companies/gamma.md": "name: Gamma",
            "companies/delta.md": "name: Delta\ntarget: true",
            "plans/x.md": "from: 2026-07-01\nto: 2026-12-31\ncompanies: [Beta, Omega AS, alfa lager]",
            "plans/y.md": "from: 2026-01-01\nto: 2026-06-30\ncompanies: [gamma, Sigma]",
        }
        | person("Kari Berg", "company: Alfa AS", LEADER, "met: 2026-07-01")
        | person("Ola Dahl", "company: omega  as", LEADER)
    )
    assert told(files) == [
        ("beta", [], [], [], []),
        ("delta", [], [], [], []),
        ("Omega AS", ["ola"], ["ola"], [], []),
        ("alfa", ["kari"], ["kari"], ["kari"], []),
    ]
    assert [found[0] for found in told(files, "2026-06-30")] == ["alfa", "delta", "gamma", "Sigma"]


def test_nobody_without_a_company_is_at_one():
    assert told({"companies/x.md": "name: X\ntarget: true"} | people("Kari Berg")) == [("x", [], [], [], [])]
