"""`kaffegen check`: everything that is wrong in the notes, with file, line and column; advice when asked for (M20)."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from kaffegen.advice import advice
from kaffegen.commands.back import as_of_option
from kaffegen.commands.door import Door, options
from kaffegen.model import Outlook
from kaffegen.problems import Problem, Severity, in_order
from kaffegen.wording import message

GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


@click.command("check")
@click.argument("notes", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="End with 1 on warnings too.")
@click.option("--advice", "advised", is_flag=True, help="Add how the text of an invitation could be better.")
@options
@as_of_option
def command(door: Door, notes: tuple[Path, ...], form: str, strict: bool, advised: bool) -> None:
    """Check the journal, or only the NOTES given: line, column, what is wrong, what would be right.

    Ends with 1 when there are errors. Example: kaffegen check --format github
    """
    outlook = door.outlook()
    found = in_order([*outlook.problems, *advice(outlook.known)]) if advised else outlook.problems
    problems = _among(door, notes, found)
    counts = {str(severity): sum(p.severity is severity for p in problems) for severity in Severity}
    if form == "json":
        click.echo(door.json(problems=[_as_json(door, problem) for problem in problems], counts=counts))
    else:
        say = _as_github if form == "github" else _as_text
        for problem in problems:
            click.echo(say(door, problem))
    if form == "text":
        click.echo(_summary(door, outlook, counts), err=True)
    failing = counts["error"] + (counts["warning"] if strict else 0)
    sys.exit(1 if failing else 0)


def _among(door: Door, notes: tuple[Path, ...], problems: Iterable[Problem]) -> list[Problem]:
    """Give the problems of the notes that were asked for; of all, when none was."""
    if not notes:
        return list(problems)
    journal = (door.root / door.settings.docs_dir).resolve()
    asked = set()
    for note in notes:
        path = note.resolve()
        if not path.is_relative_to(journal):  # a hook names every page that is committed
            click.echo(door.language.say("cli.not-a-note", text=str(note)), err=True)
            continue
        asked.add(f"{Path(door.settings.docs_dir).as_posix()}/{path.relative_to(journal).as_posix()}")
    return [problem for problem in problems if problem.place.file in asked]


def _as_text(door: Door, problem: Problem) -> str:
    return f"{problem.place}: {problem.code} {message(problem, door.language)}"


def _as_json(door: Door, problem: Problem) -> dict[str, object]:
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": message(problem, door.language),
        "suggestion": problem.suggestion or None,
        "practices": list(problem.practices),
    }


def _as_github(door: Door, problem: Problem) -> str:
    """Give an annotation, escaped as workflow commands want it."""
    place = problem.place
    file = _escaped(place.file).replace(":", "%3A").replace(",", "%2C")
    where = f"file={file},line={place.line},col={place.column},title={problem.code}"
    return f"::{GITHUB[problem.severity]} {where}::{_escaped(message(problem, door.language))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _summary(door: Door, outlook: Outlook, counts: dict[str, int]) -> str:
    found = [door.language.count(f"cli.check.counts.{name}", n) for name, n in counts.items() if n]
    return ", ".join(found) if found else door.language.count("cli.check.clean", len(outlook.journal.notes))
