"""The Tab key offers commands, people and what is to be done, as click asks for it in bash, zsh and fish."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.calling import kaffegen
from tests.commands.acting import begun
from tests.commands.conftest import Run

PROGRAM = Path(sys.executable).with_name("kaffegen")


def offered(journal: Path, line: str) -> list[str]:
    """Give what is offered where a line ends."""
    said = {"_KAFFEGEN_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    found = kaffegen(cwd=journal, **said)
    assert (found.returncode, found.stderr) == (0, "")
    return [item.removeprefix("plain,") for item in found.stdout.splitlines() if item]


def test_commands_are_offered(journal: Path) -> None:
    assert {"due", "done", "draft"} <= set(offered(journal, "kaffegen d"))


@pytest.mark.parametrize("command", ["touch", "invite", "yes", "no", "moved", "met", "path", "draft"])
def test_people_are_offered_by_any_part_of_their_name(journal: Path, command: str) -> None:
    begun(journal)
    assert offered(journal, f"kaffegen {command} berg") == ["kari-berg"]
    assert offered(journal, f"kaffegen {command} nobody") == []


def test_what_is_to_be_done_is_offered_by_person_then_by_rule_or_by_id(run: Run, journal: Path) -> None:
    begun(journal)
    assert "kari-berg" in offered(journal, "kaffegen done ")
    assert "thank" in offered(journal, "kaffegen done kari-berg ")
    assert "thank" not in offered(journal, "kaffegen done kari-berg thank ")
    (id_,) = offered(journal, "kaffegen done thank-")
    assert id_.startswith("thank-")
    assert run("done", id_).returncode == 0


def test_nothing_is_offered_and_nothing_said_where_there_is_no_journal(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert offered(empty, "kaffegen touch ") == []
    assert offered(empty, "kaffegen done ") == []


def test_a_real_bash_takes_it(journal: Path) -> None:
    begun(journal)
    script = f"""
        eval "$(_KAFFEGEN_COMPLETE=bash_source {PROGRAM})"
        COMP_WORDS=({PROGRAM} touch berg) COMP_CWORD=2
        _kaffegen_completion {PROGRAM}
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], cwd=journal, capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (["kari-berg"], "")
