"""What `kaffegen check` says, worked out."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kaffegen.advice import advice
from kaffegen.commands.answer import Answer
from kaffegen.commands.door import Door
from kaffegen.model import Outlook
from kaffegen.problems import Problem, Severity, in_order
from kaffegen.wording import message

GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


class Wanted(NamedTuple):
    """What was typed."""

    notes: tuple[Path, ...]
    form: str
    strict: bool
    advised: bool


def answer(door: Door, outlook: Outlook, wanted: Wanted) -> Answer:
    """Give what is wrong, as it is asked for; it ends with 1 when there are errors."""
    found = in_order([*outlook.problems, *advice(outlook.known)]) if wanted.advised else outlook.problems
    problems, others = _among(door, wanted.notes, found)
    counts = {str(severity): sum(p.severity is severity for p in problems) for severity in Severity}
    if wanted.form == "json":
        said = door.json(problems=[_as_json(door, problem) for problem in problems], counts=counts)
    else:
        say = _as_github if wanted.form == "github" else _as_text
        said = "\n".join(say(door, problem) for problem in problems)
    if wanted.form == "text":
        others.append(_summary(door, outlook, counts))
    failing = counts["error"] + (counts["warning"] if wanted.strict else 0)
    return Answer(said, "\n".join(others), 1 if failing else 0)


def _among(door: Door, notes: tuple[Path, ...], problems: Iterable[Problem]) -> tuple[list[Problem], list[str]]:
    """Give the problems of the notes that were asked for, of all when none was; and what is said of no notes."""
    if not notes:
        return list(problems), []
    journal = (door.root / door.settings.docs_dir).resolve()
    asked, others = set(), []
    for note in notes:
        path = note.resolve()
        if not path.is_relative_to(journal):  # a hook names every page that is committed
            others.append(door.language.say("cli.not-a-note", text=str(note)))
            continue
        asked.add(f"{Path(door.settings.docs_dir).as_posix()}/{path.relative_to(journal).as_posix()}")
    return [problem for problem in problems if problem.place.file in asked], others


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
