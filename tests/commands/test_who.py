"""`kaffegen who`: who would like to have what I read on a topic (M65)."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.small_journal import write

TALKED = {
    "meetings/en.md": "contact: siri-lie\ndate: 2026-10-01\nwent: well\ntopics: [lager]\nthanked: 2026-10-02",
}


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "nb",
            [
                "Kari Berg", "    trenger det, opptatt av det", "Ola Dahl", "    opptatt av det",
                "Siri Lie", "    dere har snakket om det · hørte fra deg 2. oktober",
            ],
        ),
        (
            "da",
            [
                "Kari Berg", "    har brug for det, optaget af det", "Ola Dahl", "    optaget af det",
                "Siri Lie", "    I har talt om det · hørte fra dig den 2. oktober",
            ],
        ),
        (
            "en",
            [
                "Kari Berg", "    needs it, cares about it", "Ola Dahl", "    cares about it",
                "Siri Lie", "    you have talked about it · heard from you 2 October",
            ],
        ),
    ],
)  # fmt: skip
def test_who_and_why(run: Run, journal: Path, code: str, lines: list[str]) -> None:
    write(journal, TALKED, code)
    found = run("who", "nye", "lager")
    listed, _, draft = found.stdout.partition("\n\n")
    assert (found.returncode, listed.splitlines(), found.stderr) == (0, lines, "")
    assert "Kari Berg:\n" in draft, "the text to the first of them"


def test_json_is_the_contract(run: Run, journal: Path) -> None:
    write(journal, TALKED)
    found = json.loads(run("who", "nye", "lager", "--format", "json").stdout)
    assert (found.keys(), found["topic"]) == ({"version", "today", "topic", "people", "draft"}, "nye lager")
    assert found["draft"]["contact"] == "kari-berg"
    assert found["people"][0] == {
        "contact": "kari-berg",
        "contact_name": "Kari Berg",
        "reasons": ["need", "topic"],
        "last_sent": None,
    }
    assert found["people"][2] == {
        "contact": "siri-lie",
        "contact_name": "Siri Lie",
        "reasons": ["meeting"],
        "last_sent": "2026-10-02",
    }
    assert len(found["people"]) == 3


def test_eight_are_enough(run: Run, journal: Path) -> None:
    write(journal, {f"contacts/p{n}.md": f"name: P {n}\ntopics: sang" for n in range(10)})
    found = json.loads(run("who", "sang", "--format", "json").stdout)
    assert [one["contact"] for one in found["people"]] == [f"p{n}" for n in range(8)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nb", "Fant ingen som er opptatt av ombruk."),
        ("da", "Fandt ingen, der er optaget af ombruk."),
        ("en", "Found nobody who cares about ombruk."),
    ],
)
def test_nobody_is_an_answer_too(run: Run, journal: Path, code: str, words: str) -> None:
    write(journal, {}, code)
    found = run("who", "ombruk")
    assert (found.returncode, found.stdout) == (0, f"{words}\n")
    machine = json.loads(run("who", "ombruk", "--format", "json").stdout)
    assert (machine["people"], machine["draft"]) == ([], None)


def test_the_text_may_be_to_another(run: Run, journal: Path) -> None:
    write(journal, TALKED)
    found = run("who", "lager", "--to", "Ola")
    assert "\nTil Ola Dahl:\n" in found.stdout
    wrong = run("who", "lager", "--to", "Ola Dhal")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == "kaffegen: Fant ingen som heter «Ola Dhal». Mente du Ola Dahl?\n"


def test_one_must_say_of_what(run: Run) -> None:
    found = run("who")
    assert (found.returncode, found.stdout) == (2, "")
    assert "TOPIC" in found.stderr
