"""`kaffegen helped`: whom to tell and thank, down the chain (M63, M70)."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.small_journal import write

NOTES = {
    "meetings/a.md": (
        "contact: kari-berg\ndate: 2026-10-01\nthanked: 2026-10-02\ngot:\n  - en bok\n  - råd fra «[[ola-dahl|Ola]]»"
    ),
    "meetings/b.md": "contact: siri-lie\ndate: 2026-10-10\nasked_by: them\nreferrals: [Kari Berg, Ny Person]",
}
EN = [
    "Kari Berg",
    "    Opened the door to Siri Lie",
    "    Took the time 1 Oct 2026.",
    "    You got: en bok; råd fra «Ola»",
    "Siri Lie",
    "    The way there went through Kari Berg",
    "    Opened the door to Ny Person",
    "    Mentioned Kari Berg",
]


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "nb",
            [
                "Kari Berg", "    Åpnet døra til Siri Lie", "    Tok seg tid 1. okt. 2026.",
                "    Du fikk: en bok; råd fra «Ola»", "Siri Lie", "    Veien dit gikk via Kari Berg",
                "    Åpnet døra til Ny Person", "    Nevnte Kari Berg",
            ],
        ),
        (
            "da",
            [
                "Kari Berg", "    Åbnede døren til Siri Lie", "    Tog sig tid den 1. okt. 2026.",
                "    Du fik: en bok; råd fra «Ola»", "Siri Lie", "    Vejen dertil gik via Kari Berg",
                "    Åbnede døren til Ny Person", "    Nævnte Kari Berg",
            ],
        ),
        ("en", EN),
    ],
)  # fmt: skip
def test_who_helped_and_how(run: Run, journal: Path, code: str, lines: list[str]) -> None:
    write(journal, NOTES, code)
    found = run("helped", "--no-drafts")
    assert (found.returncode, found.stdout.splitlines(), found.stderr) == (0, lines, "")


def test_json_is_the_contract(run: Run, journal: Path) -> None:
    write(journal, NOTES)
    found = json.loads(run("helped", "--format", "json").stdout)
    drafts = [helper.pop("draft") for helper in found["helpers"]]
    assert [draft["contact"] for draft in drafts] == ["kari-berg", "siri-lie"]
    assert found == {
        "version": 1,
        "today": "2026-11-18",
        "helpers": [
            {
                "contact": "kari-berg",
                "contact_name": "Kari Berg",
                "hours": ["2026-10-01"],
                "led_to": ["siri-lie"],
                "names": [],
                "got": ["en bok", "råd fra «[[ola-dahl|Ola]]»"],
                "through": [],
                "last_sent": "2026-10-02",
            },
            {
                "contact": "siri-lie",
                "contact_name": "Siri Lie",
                "hours": [],
                "led_to": ["Ny Person"],
                "names": ["Kari Berg"],
                "got": [],
                "through": ["kari-berg"],
                "last_sent": None,
            },
        ],
    }


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nb", "Ingen ennå. Noter hvem du møter, og hvem de nevner."),
        ("da", "Ingen endnu. Noter, hvem du møder, og hvem de nævner."),
        ("en", "Nobody yet. Note whom you meet, and whom they mention."),
    ],
)
def test_nobody_is_an_answer_too(run: Run, journal: Path, code: str, words: str) -> None:
    write(journal, {"contacts/siri-lie.md": "name: Siri Lie"}, code)
    found = run("helped")
    assert (found.returncode, found.stdout) == (0, f"{words}\n")
    assert json.loads(run("helped", "--format", "json").stdout)["helpers"] == []
