"""`kaffegen invite`, `yes`, `no`, `moved` and `met`: what happens with a meeting, in a line each."""

from pathlib import Path

import pytest

from tests.commands.acting import at_terminal, begun, held, others
from tests.commands.conftest import Run

SAID = {
    "nb": [
        "Inviterte Siri Lie", "Avtalte kaffe med Siri Lie 19. november", "Flyttet kaffen med Siri Lie til 26. november",
        "Kaffen med Siri Lie er avlyst", "Ola Dahl takket nei", "Tok en kaffe med Berit Moe",
    ],
    "da": [
        "Inviterede Siri Lie", "Aftalte kaffe med Siri Lie den 19. november",
        "Flyttede kaffen med Siri Lie til den 26. november", "Kaffen med Siri Lie er aflyst", "Ola Dahl takkede nej",
        "Drak kaffe med Berit Moe",
    ],
    "en": [
        "Invited Siri Lie", "Agreed on coffee with Siri Lie, 19 November",
        "Moved the coffee with Siri Lie to 26 November", "Coffee with Siri Lie is cancelled",
        "Ola Dahl said no", "Had coffee with Berit Moe",
    ],
}  # fmt: skip


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_from_the_invitation_to_the_day_after(run: Run, journal: Path, code: str) -> None:
    before = begun(journal, code)
    commands = (
        ["invite", "siri", "--via", "linkedin"],
        ["yes", "siri", "--on", "torsdag kl. 14" if code != "en" else "thursday 2pm", "--at", "hjørnet"],
        ["moved", "siri", "--to", "neste torsdag 14:00" if code == "nb" else "2026-11-26 14:00"],
        ["no", "siri"],
        ["no", "ola"],
        ["met", "berit", "--went", "well", "--promised", "ringe", "--promised", "sende rapporten"],
    )  # fmt: skip
    said = []
    for command in commands:
        found = run(*command)
        assert (found.returncode, found.stderr) == (0, ""), command
        said.append(found.stdout.partition(" · ")[0])
    assert said == SAID[code]
    changed = others(journal, before)
    front = "contact: siri-lie\nstatus: cancelled\ndate: 2026-11-26T14:00\nplace: hjørnet\n"
    new = "meetings/2026-11-18-siri-lie.md"
    assert changed[new] == f"---\n{front}invited: 2026-11-18\nvia: linkedin\nanswered: 2026-11-18\n---\n"
    assert "- [ ] ringe\n- [ ] sende rapporten\n" in changed["meetings/2026-11-18-berit-moe.md"]
    assert '"severity": "error"' not in run("check", "--format", "json").stdout
    for _ in commands:
        assert run("undo").returncode == 0
    assert others(journal, before) == {}
    assert held(journal).keys() == before.keys()


@pytest.mark.parametrize(
    "command",
    [
        ["yes", "siri"], ["no", "siri"], ["moved", "siri", "--to", "torsdag"], ["moved", "ola", "--to", "en dag"],
        ["invite", "ola"], ["invite", "Vibeke"], ["met", "Vibeke"], ["met", "siri", "--on", "i morgen"],
        ["met", "siri", "--talk-share", "101"], ["met", "siri", "--went", "fint"], ["yes", "ola", "--on", "12/05/2026"],
    ],
)  # fmt: skip
def test_what_cannot_be_is_not_written(run: Run, journal: Path, command: list[str]) -> None:
    before = begun(journal)
    found = run(*command)
    assert (found.returncode, found.stdout, others(journal, before)) == (2, "", {})


def test_a_new_note_is_shown_and_not_written(run: Run, journal: Path) -> None:
    before = begun(journal)
    found = run("invite", "siri", "--dry-run")
    assert found.stdout == (
        "--- /dev/null\n+++ b/journal/meetings/2026-11-18-siri-lie.md\n@@ -0,0 +1,4 @@\n"
        "+---\n+contact: siri-lie\n+invited: 2026-11-18\n+---\n"
    )
    assert others(journal, before) == {}


def test_a_file_that_is_no_meeting_of_ours_is_never_overwritten(run: Run, journal: Path) -> None:
    begun(journal)
    (journal / "journal/meetings/2026-11-18-siri-lie.md").mkdir()
    found = run("invite", "siri")
    assert (found.returncode, found.stdout) == (3, "")


ANSWERS = "fint\nbra\n120\n30 %\nringe Ola\nsende rapporten\n\nKari Moe (Alfa): leder\n\n\n\n"


def test_at_a_terminal_it_is_a_short_form(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, ANSWERS, "met", "berit")
    assert code == 0, said
    assert "Hvordan gikk det? (bra, ok, dårlig)" in said
    assert " skriv et tall fra 0 til 100\n" in said
    assert " «fint» er ikke et av valgene: bra, ok, dårlig\n" in said
    assert "Error" not in said
    written = others(journal, before)["meetings/2026-11-18-berit-moe.md"]
    assert "talk_share: 30\nwent: well\n" in written
    assert "- [ ] ringe Ola\n- [ ] sende rapporten\n" in written
    assert "## Navn jeg fikk\n\n- Kari Moe (Alfa): leder\n" in written
    assert "Anbefalt" not in written


def test_nothing_but_empty_answers_says_that_you_met(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, "\n\n\n\n\n\n", "met", "berit")
    assert (code, list(others(journal, before))) == (0, ["meetings/2026-11-18-berit-moe.md"]), said
    assert "status: held\n" in others(journal, before)["meetings/2026-11-18-berit-moe.md"]


@pytest.mark.parametrize(
    ("went", "written"), [("bra", "well"), ("Godt", "well"), ("dårlig", "badly"), ("dårligt", "badly"), ("ok", "ok")]
)
def test_how_it_went_is_read_in_any_language(run: Run, journal: Path, went: str, written: str) -> None:
    before = begun(journal)
    assert run("met", "berit", "--went", went, "--talk-share", "30 %").returncode == 0
    assert f"talk_share: 30\nwent: {written}\n" in others(journal, before)["meetings/2026-11-18-berit-moe.md"]
