"""What the tests see of a command that is called in their own process is what a shell sees of one that is started."""

import subprocess

import pytest

from kaffegen.commands import NAMES
from tests.commands.conftest import Run


def seen(ended: "subprocess.CompletedProcess[str]") -> tuple[int, str, str]:
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize("name", NAMES)
def test_a_command_leans_on_nothing_that_another_one_imported(run: Run, start: Run, name: str) -> None:
    assert seen(start(name, "--help")) == seen(run(name, "--help"))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["due", "--all"], 0),
        (["check", "--strict", "--advice"], 0),
        (["check", "--strict", "--today", "2025-01-01"], 1),
        (["done", "kari-berg"], 2),
        (["draft", "kari", "--kind", "memo"], 0),
        (["ics", "--to", "nowhere/x.ics"], 4),
        (["due", "--until", "soon"], 2),
        (["nothing"], 2),
        ([], 2),
        (["--version"], 0),
    ],
)
def test_it_ends_and_speaks_alike(run: Run, start: Run, arguments: list[str], code: int) -> None:
    assert seen(start(*arguments)) == seen(run(*arguments))
    assert run(*arguments).returncode == code
