"""`kaffegen touch`: a line in the log of a person, found by any part of a name, whatever else the journal holds."""

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
