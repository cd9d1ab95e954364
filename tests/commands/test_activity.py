"""`kaffegen activity`: date, whom, company, purpose, outcome, without private words (M06)."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.small_journal import write

NOTES = {
    "companies/alfa.md": "name: Alfa Lager AS",
    "contacts/berit-moe.md": "name: Berit Moe\ncompany: alfa\ntouches: [{on: 2026-11-05, via: call, note: ringte}]",
    "meetings/a.md": "contact: berit-moe\ninvited: 2026-11-02\ndate: 2026-11-10\nwent: well\npurpose: Lære",
    "meetings/b.md": "contact: ola-dahl\ninvited: 2026-11-03\nstatus: declined",
    "meetings/c.md": "contact: ola-dahl\ninvited: 2026-10-01",
}
NB = [
    "2026-11-02 · Invitasjon · Berit Moe · Alfa Lager AS · Lære · Holdt",
    "2026-11-03 · Invitasjon · Ola Dahl · Takket nei",
    "2026-11-05 · Telefonsamtale · Berit Moe · Alfa Lager AS · ringte",
    "2026-11-10 · Kaffemøte · Berit Moe · Alfa Lager AS · Lære",
]
DA = [
    "2026-11-02 · Invitation · Berit Moe · Alfa Lager AS · Lære · Holdt",
    "2026-11-03 · Invitation · Ola Dahl · Takkede nej",
    "2026-11-05 · Telefonsamtale · Berit Moe · Alfa Lager AS · ringte",
    "2026-11-10 · Kaffemøde · Berit Moe · Alfa Lager AS · Lære",
]
EN = [
    "2026-11-02 · Invitation · Berit Moe · Alfa Lager AS · Lære · Held",
    "2026-11-03 · Invitation · Ola Dahl · Declined",
    "2026-11-05 · Telephone call · Berit Moe · Alfa Lager AS · ringte",
    "2026-11-10 · Coffee meeting · Berit Moe · Alfa Lager AS · Lære",
]


@pytest.mark.parametrize(("code", "lines"), [("nb", NB), ("da", DA), ("en", EN)])
def test_the_last_thirty_days(run: Run, journal: Path, code: str, lines: list[str]) -> None:
    write(journal, NOTES, code)
    found = run("activity")
    assert (found.returncode, found.stdout.splitlines(), found.stderr) == (0, lines, "")


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ([], ["02", "03", "05", "10"]),
        (["--from", "2026-11-03", "--to", "2026-11-05"], ["03", "05"]),
        (["--from", "2026-11-05"], ["05", "10"]),
        (["--to", "2026-11-02"], ["02"]),
        (["--from", "2026-11-10", "--to", "2026-11-10"], ["10"]),
        (["--to", "2026-10-30"], ["01"]),
        (["--to", "2026-10-31"], []),
        (["--to", "0001-01-01"], []),
        (["--from", "0001-01-01", "--to", "9999-12-31"], ["01", "02", "03", "05", "10"]),
        (["--today", "2026-11-04"], ["02", "03"]),
    ],
)
def test_the_period_has_both_its_ends(run: Run, journal: Path, period: list[str], days: list[str]) -> None:
    write(journal, NOTES)
    found = json.loads(run("activity", "--format", "json", *period).stdout)
    assert [activity["date"][-2:] for activity in found["activities"]] == days


def test_json_is_the_contract(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    found = json.loads(run("activity", "--format", "json", "--to", "2026-11-03").stdout)
    assert found == {
        "version": 1,
        "today": "2026-11-18",
        "from": "2026-10-05",
        "to": "2026-11-03",
        "activities": [
            {
                "date": "2026-11-02",
                "kind": "invited",
                "people": ["Berit Moe"],
                "company": "Alfa Lager AS",
                "purpose": "Lære",
                "outcome": "held",
                "came_of": [],
            },
            {
                "date": "2026-11-03",
                "kind": "invited",
                "people": ["Ola Dahl"],
                "company": None,
                "purpose": None,
                "outcome": "declined",
                "came_of": [],
            },
        ],
    }


@pytest.mark.parametrize(
    ("code", "words", "heads"),
    [
        ("nb", "Ingenting notert i den perioden.", ["Når", "Aktivitet", "Hvem", "Firma", "Hensikt", "Resultat"]),
        ("da", "Intet noteret i den periode.", ["Hvornår", "Aktivitet", "Hvem", "Virksomhed", "Formål", "Resultat"]),
        ("en", "Nothing noted in that period.", ["When", "Activity", "Who", "Company", "Purpose", "Outcome"]),
    ],
)
def test_nothing_is_an_answer_too(run: Run, journal: Path, code: str, words: str, heads: list[str]) -> None:
    write(journal, {}, code)
    assert run("activity").stdout == f"{words}\n"
    assert json.loads(run("activity", "--format", "json").stdout)["activities"] == []
    assert run("activity", "--format", "csv").stdout.splitlines() == [",".join(heads)]


@pytest.mark.parametrize(
    ("code", "period", "words"),
    [
        ("nb", ["--from", "i går"], "«i går» er ikke en dato. Skriv 2026-11-18."),
        ("da", ["--to", "2026-02-30"], "»2026-02-30« er ikke en dato. Skriv 2026-11-18."),
        ("en", ["--to", "12.11.2026"], "“12.11.2026” is no date. Write 2026-11-18."),
        ("nb", ["--from", "2026-11-19"], "perioden går baklengs: 2026-11-19 kommer etter 2026-11-18"),
        ("da", ["--from", "2026-11-19"], "perioden går baglæns: 2026-11-19 kommer efter 2026-11-18"),
        ("en", ["--from", "2026-11-19"], "the period runs backwards: 2026-11-19 comes after 2026-11-18"),
        (
            "nb",
            ["--from", "2026-11-02", "--to", "2026-11-01"],
            "perioden går baklengs: 2026-11-02 kommer etter 2026-11-01",
        ),
    ],
)
def test_a_wrong_period_is_said(run: Run, journal: Path, code: str, period: list[str], words: str) -> None:
    write(journal, NOTES, code)
    found = run("activity", *period)
    assert (found.returncode, found.stdout, found.stderr) == (2, "", f"kaffegen: {words}\n")


HOSTILE = {
    "contacts/ola-dahl.md": (
        'name: "=HYPERLINK(""https://example.org"",""x"")"'.replace('""', '\\"')
        + '\ncompany: "@SUM(A1)"\ntouches:\n'
        + '  - {on: 2026-11-01, note: "+1+1"}\n'
        + '  - {on: 2026-11-02, note: "- ringe"}\n'
        + '  - {on: 2026-11-03, note: "han sa «ja», \\"kanskje\\""}\n'
        + '  - {on: 2026-11-04, note: "to\\nlinjer, og\\r\\n=1"}\n'
        + '  - {on: 2026-11-05, note: "\\t=1+1"}\n'
        + '  - {on: 2026-11-06, note: "\\r=1+1"}\n'
        + '  - {on: 2026-11-07, note: "\\u00a0=1+1"}\n'
        + '  - {on: 2026-11-08, note: "12-årsjubileum"}'
    )
}


def test_a_spreadsheet_reads_no_formula_and_one_line_a_row(run: Run, journal: Path) -> None:
    write(journal, HOSTILE)
    written = run("activity", "--format", "csv").stdout
    rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))
    assert {row[2] for row in rows[1:]} == {'\'=HYPERLINK("https://example.org","x")'}
    assert {row[3] for row in rows[1:]} == {"'@SUM(A1)"}
    assert [row[4] for row in rows[1:]] == [
        "'+1+1", "'- ringe", 'han sa «ja», "kanskje"', "to linjer, og =1", "'=1+1", "'=1+1", "'=1+1", "12-årsjubileum",
    ]  # fmt: skip
    assert [len(row) for row in rows] == [6] * 9
    assert len(written.splitlines()) == 9


PRIVATE = {
    "contacts/zeb.md": "name: Zebulon Qvarrist\nprivate: true\ncompany: Skjultfirma",
    "meetings/a.md": "contact: zeb\ninvited: 2026-11-02\ndate: 2026-11-03\nwent: well\npurpose: hemmelig",
    "meetings/b.md": "contacts: [ola-dahl, zeb]\ndate: 2026-11-04\nwent: well\npurpose: hemmelig",
    "meetings/c.md": "contact: ola-dahl\ndate: 2026-11-05\nwent: well\npurpose: hemmelig\nprivate: true",
    "meetings/d.md": (
        "contact: ola-dahl\ndate: 2026-11-06\nwent: well\npurpose: Spørre om Zebulon Qvarrist\nmotivation: hemmelig"
    ),
    "meetings/e.md": "contact: ola-dahl\ndate: 2026-11-07\nwent: well\n---\n## Bare for meg\nhemmelig",
    "contacts/ola-dahl.md": "name: Ola Dahl\n---\n## Bare for meg\n### Logg\n- 2026-11-08 hemmelig\n",
}


@pytest.mark.parametrize("form", ["text", "csv", "json"])
def test_nothing_private_is_in_it(run: Run, journal: Path, form: str) -> None:
    write(journal, PRIVATE)
    for name in ("meetings/e.md", "contacts/ola-dahl.md"):
        path = journal / "journal" / name
        path.write_text(path.read_text("utf-8").removesuffix("---\n"), "utf-8")
    found = run("activity", "--format", form).stdout
    assert [word for word in ("hemmelig", "Zeb", "Qvarrist", "Skjultfirma", "11-02", "11-08") if word in found] == []
    listed = found.partition("activities")[2] if form == "json" else found  # without the period itself
    assert [day for day in ("11-03", "11-04", "11-05", "11-06", "11-07") if day in listed] == ["11-06", "11-07"]
