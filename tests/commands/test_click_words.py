"""What click says of a command that was typed wrongly is said as the journal speaks."""

import inspect
from pathlib import Path

import click
import pytest

from kaffegen.commands.click_words import KEY
from kaffegen.languages import language
from tests.commands.conftest import CONFIG, Run
from tests.commands.terminal import answering
from tests.test_catalogues import CATALOGUES

MISTAKES = (
    ["touch"], ["touch", "kari"], ["touch", "kari", "x", "y"], ["moved", "kari"], ["--nonsense"], ["nonsense"],
    ["due", "--al"], ["due", "--all=3"], ["due", "--format", "xml"], ["due", "--until"], ["new", "meeting"],
    ["new", "topc", "x"], ["met", "kari", "--talk-share", "mye"], ["due", "-C", "mkdocs.yml"],
    ["draft", "x", "--kind", "y"],
)  # fmt: skip
ENGLISH = (
    "Usage", "Try", "for help", "Error", "Missing", "No such", "Invalid", "Did you", "Aborted", "Got", "unexpected",
    "requires", "argument", "option", "does not", "is not", "one of", "is a file", "possible", "valid",
)  # fmt: skip


def _speaks(journal: Path, code: str) -> None:
    (journal / "mkdocs.yml").write_text(CONFIG.replace("language: en", f"language: {code}"), "utf-8")


@pytest.mark.parametrize("arguments", MISTAKES, ids=" ".join)
@pytest.mark.parametrize("code", ["nb", "da"])
def test_nothing_is_said_in_english(run: Run, journal: Path, arguments: list[str], code: str) -> None:
    _speaks(journal, code)
    found = run(*arguments, LANG="en_GB.UTF-8")
    usage, _, said = found.stderr.rpartition("\n\n")  # the first line names what there is to type, as --help does
    assert (found.returncode, found.stdout) == (2, "")
    assert not usage or usage.startswith(f"{language(code).say('cli.usage')} kaffegen ")
    for word in arguments:
        said = said.replace(word, "")
    assert not [word for word in ENGLISH if word in said], found.stderr


@pytest.mark.parametrize(
    ("code", "arguments", "usage", "expected"),
    [
        (
            "nb",
            ["touch", "kari"],
            "Bruk: kaffegen touch [OPTIONS] WHO TEXT\nSkriv kaffegen touch --help for å se mer.",
            "kaffegen: Mangler 'TEXT'.\n",
        ),
        (
            "da",
            ["due", "--untill", "x"],
            "Brug: kaffegen due [OPTIONS]\nSkriv kaffegen due --help for at se mere.",
            "kaffegen: Der er intet valg, der hedder »--untill«. Mente du en af disse: '--all', '--until'?\n",
        ),
        (
            "en",
            ["nonsense"],
            "Usage: kaffegen [OPTIONS] COMMAND [ARGS]...\nType kaffegen --help to see more.",
            "kaffegen: There is no command “nonsense”.\n",
        ),
    ],
)
def test_it_is_said_in_plain_words(
    run: Run, journal: Path, code: str, arguments: list[str], usage: str, expected: str
) -> None:
    _speaks(journal, code)
    assert run(*arguments).stderr == f"{usage}\n\n{expected}"


def test_the_journal_that_is_named_decides(run: Run, journal: Path, tmp_path: Path) -> None:
    _speaks(journal, "da")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for option in (["-C", str(journal)], [f"--directory={journal}"], [f"-C{journal}"]):
        assert run("due", *option, "--al", cwd=elsewhere).stderr.startswith("Brug: ")


def test_without_a_journal_the_machine_decides(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    for lang, word in (("da_DK.UTF-8", "Brug: "), ("en_US", "Usage: "), ("nb_NO", "Bruk: ")):
        found = run("due", "--al", cwd=tmp_path_factory.mktemp("empty"), LC_ALL="", LC_MESSAGES="", LANG=lang)
        assert found.stderr.startswith(word)


def test_who_leaves_a_question_is_told_so_in_the_journals_language(journal: Path) -> None:
    _speaks(journal, "nb")
    code, shown = answering(journal, ["new", "contact", "kari"], [])
    assert (code, shown.rstrip().endswith("Avbrutt.")) == (1, True), shown


def test_help_is_as_it_was(run: Run) -> None:
    assert run("due", "--help").stdout.startswith("Usage: kaffegen due [OPTIONS]")
    assert run().stderr.startswith("Usage: kaffegen [OPTIONS]")


def test_each_phrase_is_one_of_clicks() -> None:
    """A phrase that click words otherwise would never be said again."""
    modules = (click.core, click.exceptions, click.parser, click.termui, click.types)
    texts = "\n".join(inspect.getsource(module) for module in modules)
    phrases = [key.removeprefix(KEY) for key in CATALOGUES["nb"] if key.startswith(KEY)]
    assert len(phrases) > 15
    assert [phrase for phrase in phrases if phrase.encode("unicode_escape").decode() not in texts] == []
