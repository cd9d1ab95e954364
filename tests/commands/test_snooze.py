"""`kaffegen snooze`, `kaffegen drop` and `kaffegen undo`: what is put off, let go of, and taken back."""

from pathlib import Path

import pytest

from tests.commands.acting import at_terminal, begun, others
from tests.commands.conftest import Run


@pytest.mark.parametrize(
    ("code", "words", "day"),
    [
        ("nb", ["1", "uke"], "2026-11-25"),
        ("nb", ["tre", "dager"], "2026-11-21"),
        ("nb", ["2026-12-01"], "2026-12-01"),
        ("nb", ["til", "fredag"], "2026-11-20"),
        ("da", ["en", "måned"], "2026-12-18"),
        ("da", ["14", "dage"], "2026-12-02"),
        ("en", ["1 week"], "2026-11-25"),
        ("en", ["until", "next", "monday"], "2026-11-23"),
    ],
)
def test_it_is_put_off_as_one_says_it(run: Run, journal: Path, code: str, words: list[str], day: str) -> None:
    before = begun(journal, code)
    found = run("snooze", "kari-berg", "thank", *words)
    assert (found.returncode, found.stderr) == (0, "")
    assert f"snooze: {{thank: {day}}}" in others(journal, before)["meetings/a.md"]
    assert "Kari Berg" not in run("due", "--rule", "thank").stdout


@pytest.mark.parametrize("words", [["kari-berg", "thank"], ["1", "week"], ["kari-berg", "thank", "12/05/2026"]])
def test_without_a_day_nothing_is_put_off(run: Run, journal: Path, words: list[str]) -> None:
    before = begun(journal, "en")
    found = run("snooze", *words)
    assert (found.returncode, others(journal, before)) == (2, {})


def test_to_a_day_before_it_is_due_is_refused(run: Run, journal: Path) -> None:
    before = begun(journal, "da")
    found = run("snooze", "kari-berg", "memo", "i dag")
    assert (found.returncode, others(journal, before)) == (2, {})
    assert found.stderr == "kaffegen: Fristen er torsdag den 19. november. Vælg en senere dag.\n"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("nb", "Trengs ikke: Send Kari Berg en kort oppsummering"),
        ("da", "Ikke nødvendigt: Send Kari Berg en kort opsamling"),
        ("en", "Not needed: Send Kari Berg a short memo"),
    ],
)
def test_what_is_not_needed_is_dropped(run: Run, journal: Path, code: str, said: str) -> None:
    before = begun(journal, code)
    found = run("drop", "kari-berg", "memo")
    assert found.stdout.startswith(f"{said} · journal/meetings/a.md (")
    assert "skip: [connect, memo]" in others(journal, before)["meetings/a.md"]
    assert run("due", "--all", "--rule", "memo").stdout.find("Kari Berg") < 0


@pytest.mark.parametrize(
    ("code", "said", "nothing"),
    [
        ("nb", "Angret: Takket Kari Berg · journal/meetings/a.md\n", "kaffegen: Det er ingenting å angre.\n"),
        ("da", "Fortrudt: Takkede Kari Berg · journal/meetings/a.md\n", "kaffegen: Der er ikke noget at fortryde.\n"),
        ("en", "Undone: Thanked Kari Berg · journal/meetings/a.md\n", "kaffegen: There is nothing to undo.\n"),
    ],
)
def test_undo_takes_back_what_was_done_last(run: Run, journal: Path, code: str, said: str, nothing: str) -> None:
    before = begun(journal, code)
    run("drop", "kari-berg", "memo")
    run("done", "kari-berg", "thank")
    assert run("undo").stdout == said
    assert run("undo").returncode == 0
    assert others(journal, before) == {}
    found = run("undo")
    assert (found.returncode, found.stderr) == (3, nothing)


def test_undo_leaves_what_was_changed_since(run: Run, journal: Path) -> None:
    begun(journal)
    run("done", "kari-berg", "thank")
    note = journal / "journal/meetings/a.md"
    note.write_text(note.read_text("utf-8") + "mer\n", "utf-8")
    before = note.read_bytes()
    assert run("undo").returncode == 3
    assert note.read_bytes() == before


def test_all_that_is_chosen_is_put_off(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, "1,2\n", "snooze", "kari-berg", "1", "uke")
    assert code == 0, said
    assert "snooze: {thank: 2026-11-25, agree-next-step: 2026-11-25}" in others(journal, before)["meetings/a.md"]


def test_a_read_only_note_stays_as_it_is(run: Run, journal: Path) -> None:
    before = begun(journal)
    (journal / "journal/meetings/a.md").chmod(0o444)
    found = run("done", "kari-berg", "thank")
    assert (found.returncode, others(journal, before)) == (4, {})
    assert (journal / "journal/meetings/a.md").stat().st_mode & 0o777 == 0o444
