"""`kaffegen inbox`: shown where nobody can be asked, asked about at a terminal; what is sorted in is gone from it."""

from pathlib import Path

import pytest

from tests.commands.acting import at_terminal, begun, others
from tests.commands.conftest import Run

LINES = "Ola: lovet å ringe\nHun med mappa kjente noen\n- Kari Berg nevnte Åse Lund (Alfa)\nOla: sa hei\n"


@pytest.fixture
def inbox(journal: Path) -> Path:
    begun(journal)
    path = journal / "journal" / "inbox.md"
    path.write_text(LINES, "utf-8")
    return path


@pytest.mark.parametrize("more", [[], ["--dry-run"], ["--dry-run", "--yes"]])
def test_where_nobody_is_asked_it_is_only_shown(run: Run, journal: Path, inbox: Path, more: list[str]) -> None:
    before = begun(journal) | {"inbox.md": inbox.write_text(LINES, "utf-8") and LINES.encode()}
    found = run("inbox", *more)
    assert (found.returncode, found.stderr, others(journal, before)) == (0, "", {})
    assert found.stdout.splitlines() == [
        "journal/inbox.md:1: Ola: lovet å ringe",
        "    Lovet Ola Dahl: ringe · journal/contacts/ola-dahl.md",
        "journal/inbox.md:2: Hun med mappa kjente noen",
        "    Sier ikke hvem det gjelder, og blir stående.",
        "journal/inbox.md:3: Kari Berg nevnte Åse Lund (Alfa)",
        "    Kari Berg nevnte Åse Lund (Alfa) · journal/meetings/a.md",
        "journal/inbox.md:4: Ola: sa hei",
        "    Kontakt med Ola Dahl · journal/contacts/ola-dahl.md",
    ]


def test_all_that_is_understood_is_sorted_in_and_can_be_taken_back(run: Run, journal: Path, inbox: Path) -> None:
    before = {name: text.encode() for name, text in others(journal, {}).items()}
    found = run("inbox", "--yes")
    assert found.returncode == 0, found.stderr
    assert inbox.read_text("utf-8") == "Hun med mappa kjente noen\n"
    changed = others(journal, before)
    assert sorted(changed) == ["contacts/ola-dahl.md", "inbox.md", "meetings/a.md"]
    assert "- [ ] ringe 📅 2026-11-25\n" in changed["contacts/ola-dahl.md"]
    assert "- 2026-11-18: sa hei\n" in changed["contacts/ola-dahl.md"]
    assert "- Åse Lund (Alfa)\n" in changed["meetings/a.md"]
    assert run("check").returncode == 0
    for _ in range(3):
        assert run("undo").returncode == 0
    assert others(journal, before) == {}


def test_at_a_terminal_each_line_is_asked_about(journal: Path, inbox: Path) -> None:
    before = {name: text.encode() for name, text in others(journal, {}).items()}
    answers = "1\nnobody\nberit\n\n-\nq\n"  # a line of the log, after all; whose? Berit's; leave it; stop
    code, said = at_terminal(journal, answers, "inbox")
    assert code == 0, said
    assert inbox.read_text("utf-8") == "- Kari Berg nevnte Åse Lund (Alfa)\nOla: sa hei\n"
    changed = others(journal, before)
    assert "- 2026-11-18: lovet å ringe\n" in changed["contacts/ola-dahl.md"]
    assert "- 2026-11-18: Hun med mappa kjente noen\n" in changed["contacts/berit-moe.md"]


@pytest.mark.parametrize("text", [None, "", "# Innboks\n\n<!-- Ola: hei -->\n"])
def test_an_empty_inbox(run: Run, journal: Path, text: str | None) -> None:
    begun(journal)
    if text is not None:
        (journal / "journal/inbox.md").write_text(text, "utf-8")
    assert run("inbox").stdout == "Innboksen er tom.\n"


def test_an_inbox_that_is_no_text_is_left_alone(run: Run, journal: Path, inbox: Path) -> None:
    inbox.write_bytes("Ola: lovet å ringe\n".encode("latin-1"))
    found = run("inbox", "--yes")
    assert found.returncode == 3
    assert inbox.read_bytes() == "Ola: lovet å ringe\n".encode("latin-1")


STAYS = (
    "Ola: kaffe torsdag kl. 14, han tar med tallene\n"
    "ringte kari i går\n"
    "Ola og Berit Moe: lovte å sette dem i kontakt\n"
    "Hun kjente Siri Lie\n"
    "Kari Berg tlf 99887766, men ikke om kvelden\n"
)
WHY = {
    "nb": [
        "Ser ut som en avtale eller et svar, men sier mer enn det. Linja blir stående.",
        "Flere heter «kari»: Kari Berg og Kari Moe. Linja blir stående.",
        "Gjelder flere: Ola Dahl og Berit Moe. Linja blir stående.",
        "Nevner Siri Lie, men kan gjelde noen andre. Linja blir stående.",
        "Ser ut som noe til notatet om Kari Berg. Linja blir stående.",
    ],
    "da": [
        "Ligner en aftale eller et svar, men siger mere end det. Linjen bliver stående.",
        "Flere hedder »kari«: Kari Berg og Kari Moe. Linjen bliver stående.",
        "Gælder flere: Ola Dahl og Berit Moe. Linjen bliver stående.",
        "Nævner Siri Lie, men kan gælde en anden. Linjen bliver stående.",
        "Ligner noget til noten om Kari Berg. Linjen bliver stående.",
    ],
    "en": [
        "Looks like an appointment or an answer, but says more than that. The line stays.",
        "Several are called “kari”: Kari Berg and Kari Moe. The line stays.",
        "Is about several: Ola Dahl and Berit Moe. The line stays.",
        "Names Siri Lie, but may be about somebody else. The line stays.",
        "Looks like something for the note of Kari Berg. The line stays.",
    ],
}


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_what_could_lose_a_word_stays_and_says_why(run: Run, journal: Path, code: str) -> None:
    begun(journal, code)
    path = journal / "journal" / "inbox.md"
    path.write_text(STAYS, "utf-8")
    before = {name: text.encode() for name, text in others(journal, {}).items()}
    found = run("inbox", "--yes")
    assert (found.returncode, found.stderr, others(journal, before)) == (0, "", {})
    assert [line.strip() for line in found.stdout.splitlines()[1::2]] == WHY[code]


def test_at_a_terminal_what_could_lose_a_word_is_left_unless_one_says_so(journal: Path) -> None:
    begun(journal)
    path = journal / "journal" / "inbox.md"
    path.write_text(STAYS, "utf-8")
    before = {name: text.encode() for name, text in others(journal, {}).items()}
    # leave the appointment, after a number there is not; Kari Moe, a line of the log; Ola, a promise; nobody; the log
    code, said = at_terminal(journal, "17\n\n2\n\n1\n\n\n1\n", "inbox")
    assert code == 0, said
    assert "skriv et tall fra 1 til 6" in said
    assert "Error" not in said
    assert path.read_text("utf-8").splitlines() == [STAYS.splitlines()[0], STAYS.splitlines()[3]]
    changed = others(journal, before)
    assert "- 2026-11-17: ringte kari\n" in changed["contacts/kari-moe.md"]
    assert "- 2026-11-18: Ola og Berit Moe: lovte å sette dem i kontakt\n" in changed["contacts/ola-dahl.md"]
    assert "- 2026-11-18: tlf 99887766, men ikke om kvelden\n" in changed["contacts/kari-berg.md"]


def test_the_one_form_of_an_appointment_that_is_sure_is_a_meeting(run: Run, journal: Path) -> None:
    begun(journal)
    (journal / "journal/inbox.md").write_text("Ola: kaffe på Hjørnet om lager, torsdag kl. 14\n", "utf-8")
    assert run("inbox", "--yes").returncode == 0
    written = (journal / "journal/meetings/b.md").read_text("utf-8")
    assert "date: 2026-11-19T14:00\nplace: Hjørnet\n" in written
    assert "purpose: lager\n" in written
