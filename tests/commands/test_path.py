"""`kaffegen path`: who can open the door, the warmest way first (M08, M09)."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.small_journal import write


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "nb",
            [
                "Spør Berit Moe, som kjenner Ola Dahl, som kjenner Vibeke Storm.",
                "Bli først bedre kjent med Ola Dahl, som kjenner Vibeke Storm.",
            ],
        ),
        (
            "da",
            [
                "Spørg Berit Moe, som kender Ola Dahl, som kender Vibeke Storm.",
                "Kom først lidt tættere på Ola Dahl, som kender Vibeke Storm.",
            ],
        ),
        (
            "en",
            [
                "Ask Berit Moe, who knows Ola Dahl, who knows Vibeke Storm.",
                "Get to know Ola Dahl, who knows Vibeke Storm, a little better first.",
            ],
        ),
    ],
)
def test_whom_to_ask(run: Run, journal: Path, code: str, lines: list[str]) -> None:
    write(journal, {}, code)
    found = run("path", "Vibeke Storm")
    assert (found.returncode, found.stdout.splitlines(), found.stderr) == (0, lines, "")


def test_json_is_the_contract(run: Run, journal: Path) -> None:
    write(journal, {})
    assert json.loads(run("path", "siri-lie", "--format", "json").stdout) == {
        "version": 1,
        "today": "2026-11-18",
        "contact": "siri-lie",
        "paths": [
            {
                "ask": "kari-berg",
                "strength": "close",
                "through": ["siri-lie"],
                "how": ["introduced"],
                "words": "Spør Kari Berg, som kjenner Siri Lie.",
            },
            {
                "ask": "berit-moe",
                "strength": "known",
                "through": ["siri-lie"],
                "how": ["worked"],
                "words": "Spør Berit Moe, som har jobbet samme sted som Siri Lie (alfa).",
            },
        ],
    }


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nb", "Fant ingen som kan åpne døra til Eva Ek. Skriv hvem som kjenner hvem i feltet «knows»."),
        ("da", "Fandt ingen, der kan åbne døren til Eva Ek. Skriv, hvem der kender hvem, i feltet »knows«."),
        ("en", "Found nobody who could open the door to Eva Ek. Write who knows whom in the field “knows”."),
    ],
)
def test_nobody_is_an_answer_too(run: Run, journal: Path, code: str, words: str) -> None:
    write(journal, {"contacts/eva-ek.md": "name: Eva Ek"}, code)
    found = run("path", "Eva")
    assert (found.returncode, found.stdout, found.stderr) == (0, f"{words}\n", "")
    machine = json.loads(run("path", "EVA  ek", "--format", "json").stdout)
    assert machine == {"version": 1, "today": "2026-11-18", "contact": "eva-ek", "paths": []}


@pytest.mark.parametrize(
    ("code", "who", "words"),
    [
        ("nb", "Kari Breg", "Fant ingen som heter «Kari Breg». Mente du Kari Berg?"),
        ("da", "Kari Breg", "Der er ingen ved navn »Kari Breg«. Mente du Kari Berg?"),
        ("en", "Kari Breg", "Nobody is called “Kari Breg”. Did you mean Kari Berg?"),
        ("nb", "Per Gynt", "Fant ingen som heter «Per Gynt»."),
        ("nb", "Kai", "Fant ingen som heter «Kai». Mente du kai-en, kai-to?"),
        ("nb", "", "Fant ingen som heter «»."),
    ],
)
def test_somebody_who_is_not_there_is_said(run: Run, journal: Path, code: str, who: str, words: str) -> None:
    write(journal, {"contacts/kai-en.md": "name: Kai En", "contacts/kai-to.md": "name: Kai To"}, code)
    found = run("path", who)
    assert (found.returncode, found.stdout, found.stderr) == (2, "", f"kaffegen: {words}\n")


def test_one_must_say_to_whom(run: Run) -> None:
    found = run("path")
    assert (found.returncode, found.stdout) == (2, "")
    assert "WHO" in found.stderr
