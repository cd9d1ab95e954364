"""`kaffegen touch`: a line in the log of a person, found by any part of a name, whatever else the journal holds."""

import os
from pathlib import Path

import pytest

from tests.commands.acting import NOTES, at_terminal, begun, others
from tests.commands.conftest import Run
from tests.commands.small_journal import write

OLA = "contacts/ola-dahl.md"


@pytest.mark.parametrize(
    ("code", "more", "written", "said"),
    [
        ("nb", ["--via", "email", "--gave"], "## Logg\n\n- 2026-11-18 e-post: ga: rapporten", "Delte noe med Ola Dahl"),
        ("da", ["--via", "call"], "## Log\n\n- 2026-11-18 telefon: rapporten", "Telefonsamtale med Ola Dahl"),
        ("en", ["--got"], "## Log\n\n- 2026-11-18: got: rapporten", "Got something from Ola Dahl"),
        ("nb", ["--on", "i går"], "## Logg\n\n- 2026-11-17: rapporten", "Kontakt med Ola Dahl"),
        ("en", ["--on", "monday"], "## Log\n\n- 2026-11-16: rapporten", "In touch with Ola Dahl"),
        ("nb", ["--via", "epost"], "## Logg\n\n- 2026-11-18 e-post: rapporten", "E-post med Ola Dahl"),
        ("nb", ["--via", "E-post"], "## Logg\n\n- 2026-11-18 e-post: rapporten", "E-post med Ola Dahl"),
        ("da", ["--via", "opkald"], "## Log\n\n- 2026-11-18 telefon: rapporten", "Telefonsamtale med Ola Dahl"),
        ("nb", ["--on", "forrige torsdag"], "## Logg\n\n- 2026-11-12: rapporten", "Kontakt med Ola Dahl"),
    ],
)  # fmt: skip
def test_it_is_a_line_in_the_log(run: Run, journal: Path, code: str, more: list[str], written: str, said: str) -> None:
    before = begun(journal, code)
    found = run("touch", "ola", "rapporten", *more)
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.startswith(f"{said} · journal/contacts/ola-dahl.md (")
    assert others(journal, before)[OLA].endswith(f"---\n\n{written}\n")
    assert run("check", "--strict", "journal/contacts/ola-dahl.md").returncode == 0


@pytest.mark.parametrize(
    ("who", "more"),
    [
        ("ola", ["--on", "i morgen"]),
        ("ola", ["--on", "12/05/2026"]),
        ("nobody", []),
        ("kari", []),
        ("Vibeke", []),
        ("", []),
    ],
)
def test_what_is_not_clear_is_not_written(run: Run, journal: Path, who: str, more: list[str]) -> None:
    before = begun(journal)
    found = run("touch", who, "rapporten", *more)
    assert (found.returncode, found.stdout, others(journal, before)) == (2, "", {})
    assert found.stderr.startswith("kaffegen: ")


def test_whom_it_may_be_is_named(run: Run, journal: Path) -> None:
    begun(journal, "en")
    assert run("touch", "kari", "x").stderr == (
        "kaffegen: “kari” can mean several:\n  kari-berg  Kari Berg\n  kari-moe  Kari Moe\n"
    )
    assert run("touch", "Vibeke", "x").stderr == (
        'kaffegen: Vibeke Storm has no note yet. Begin one first: kaffegen new contact "Vibeke Storm"\n'
    )
    assert run("touch", "Ola Dal", "x").stderr == "kaffegen: Nobody is called “Ola Dal”. Did you mean Ola Dahl?\n"


def test_at_a_terminal_it_asks_who(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, "2\n", "touch", "kari", "hei")
    assert (code, list(others(journal, before))) == (0, ["contacts/kari-moe.md"]), said


def test_a_note_whose_name_is_written_in_another_form_is_found(run: Run, journal: Path) -> None:
    write(journal, {**NOTES, "contacts/x.md": "name: A\u030ase  BØ"})
    assert run("touch", "åse bø", "hei").returncode == 0


def test_a_name_that_looks_like_an_option_needs_two_dashes(run: Run, journal: Path) -> None:
    before = begun(journal)
    assert run("touch", "ola", "--", "--nei").returncode == 0
    assert "- 2026-11-18: --nei\n" in others(journal, before)[OLA]


BOTH = {
    "nb": "Velg --gave eller --got. Ga du noe og fikk noe, så skriv det som to linjer.",
    "da": "Vælg --gave eller --got. Gav du noget og fik noget, så skriv det som to linjer.",
    "en": "Choose --gave or --got. If you gave something and got something, write two lines.",
}
NO_WAY = {
    "nb": "«brevdue» er ikke et av valgene: e-post, telefon, melding, linkedin, innlegg, arrangement, annet",
    "da": "»brevdue« er ikke en af mulighederne: mail, telefon, besked, linkedin, opslag, arrangement, andet",
    "en": "“brevdue” is none of the choices: email, call, message, linkedin, post, event, other",
}


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_what_is_refused_is_said_in_the_journals_language(run: Run, journal: Path, code: str) -> None:
    before = begun(journal, code)
    both, way = run("touch", "ola", "x", "--gave", "--got"), run("touch", "ola", "x", "--via", "brevdue")
    assert (both.returncode, both.stderr) == (2, f"kaffegen: {BOTH[code]}\n")
    assert (way.returncode, way.stderr) == (2, f"kaffegen: {NO_WAY[code]}\n")
    assert others(journal, before) == {}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "nb",
            "«3/10» kan være tirsdag 10. mars eller lørdag 3. oktober. Skriv 2026-03-10 eller 2026-10-03.",
        ),
        (
            "da",
            "»3/10« kan være tirsdag den 10. marts eller lørdag den 3. oktober. Skriv 2026-03-10 eller 2026-10-03.",
        ),
        ("en", "“3/10” can be Tuesday 10 March or Saturday 3 October. Write 2026-03-10 or 2026-10-03."),
    ],
)
def test_a_day_that_could_be_two_says_which(run: Run, journal: Path, code: str, said: str) -> None:
    begun(journal, code)
    found = run("touch", "ola", "x", "--on", "3/10")
    assert (found.returncode, found.stderr) == (2, f"kaffegen: {said}\n")


def test_at_a_terminal_it_is_asked_again_in_the_journals_language(journal: Path) -> None:
    begun(journal)
    code, said = at_terminal(journal, "9\n2\n", "touch", "kari", "hei")
    assert code == 0
    assert " skriv et tall fra 1 til 2\n" in said
    assert "Error" not in said


def test_bytes_that_are_no_text_are_refused(run: Run, journal: Path) -> None:
    before = begun(journal)
    found = run("touch", "ola", os.fsdecode(b"bad \xff byte"))
    assert (found.returncode, others(journal, before)) == (2, {})
    assert found.stderr == "kaffegen: «bad \\udcff byte» er ikke tekst i UTF-8. Skriv det på nytt.\n"


def test_a_name_is_found_whatever_the_locale_says(run: Run, journal: Path) -> None:
    write(journal, {**NOTES, "contacts/x.md": "name: Bjørn Aas"})
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run("touch", "bjørn", "sa hei på møtet", **plain).returncode == 0
    assert "- 2026-11-18: sa hei på møtet\n" in (journal / "journal/contacts/x.md").read_text("utf-8")
