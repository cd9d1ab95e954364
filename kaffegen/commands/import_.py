"""`kaffegen import`: the address book one already has, as often as it is exported anew (M01)."""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.given import Handed, handed
from kaffegen.commands.import_asked import decide
from kaffegen.commands.import_calendar import Days, import_calendar
from kaffegen.commands.import_json import as_json
from kaffegen.commands.import_plan import told_by
from kaffegen.commands.import_shown import show, tell_written
from kaffegen.commands.import_since import begin_now
from kaffegen.commands.import_written import Work, work_of
from kaffegen.commands.progress import Progress
from kaffegen.edit import EditRefused
from kaffegen.edit.together import write_together
from kaffegen.formats.calendar_read import is_calendar
from kaffegen.problems import Problem, Severity

_PART = re.compile(r",(?=[\w.]+=)")  # a column's name may have commas


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(exists=True, path_type=Path))
@click.option("--apply", "applies", is_flag=True, help="Write it. Without this, it is only shown.")
@click.option("--yes", is_flag=True, help="Ask nothing: take those who are sure, leave the others.")
@click.option("--map", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column of a CSV is what.")
@click.option("--since", metavar="DATE", help="Of a calendar, from that day on; a year back unless you say.")
@click.option("--until", metavar="DATE", help="Of a calendar, up to that day; a year ahead unless you say.")
@click.option("--all", "shows_all", is_flag=True, help="Show everybody, not only the first ones.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, files: tuple[Path, ...], columns: tuple[str, ...], form: str, **said: Any) -> None:
    """Take in people from LinkedIn, a telephone, Outlook, Google or notes, meetings from a calendar (.ics).

    It is shown first, and written with --apply; what you wrote yourself stays.
    Example: kaffegen import Connections.csv
    """
    all_handed = [handed(door, path) for path in files]
    calendars = [each for each in all_handed if is_calendar(each.given.content)]
    if calendars and len(all_handed) > 1 and form == "json":
        raise door.stop("cli.import.alone", file=calendars[0].given.file)
    days = Days(*(door.day(said[name]) if said[name] else None for name in ("since", "until")))
    manner = {"apply": said["applies"], "yes": said["yes"], "as_json": form == "json", "days": days}
    problems = [problem for each in calendars for problem in import_calendar(door, each.given, **manner)]
    people = [each for each in all_handed if each not in calendars]
    is_well = True
    if people or not calendars:
        told, is_well = _taken_in(door, people, columns, form, said)
        problems += told
    sys.exit(0 if is_well and all(problem.severity is not Severity.ERROR for problem in problems) else 1)


def _taken_in(
    door: Door, all_handed: Sequence[Handed], columns: tuple[str, ...], form: str, said: Mapping[str, Any]
) -> tuple[list[Problem], bool]:
    """Take in the people, or show them; give what could not be read, and whether every note could be edited."""
    applies, told = said["applies"], told_by(door, all_handed, _mapping(door, columns))
    if applies and not said["yes"] and form == "text":
        decide(door, told.planning)
    plan = told.planning.plan()
    work = work_of(door, plan, (note for each in told.heard for note in each.notes))
    refused: list[EditRefused] = []
    if applies:
        refused = _write(door, all_handed, work)
        since = begin_now(door) if work.edits else ""
    if form == "json":
        click.echo(as_json(door, told, plan, work, is_written=applies))
    elif applies:
        tell_written(door, told, plan, work, refused)
        if since:
            click.echo(f"\n{since}")
    else:
        show(door, told, plan, work, shows_all=said["shows_all"])
    return [problem for heard in told.heard for problem in heard.problems], not (work.refused or refused)


def _write(door: Door, all_handed: Sequence[Handed], work: Work) -> list[EditRefused]:
    """Write all notes as one step to undo, and give why some were left as they were."""
    edits = work.edits
    said = door.language.say(
        "cli.import.said", files=door.language.listed([Path(each.given.file).name for each in all_handed])
    )
    with Progress(door.language.say("cli.import.writing"), 2 * len(edits)) as tick:
        return write_together(door.root, door.settings, edits, said, tick) if edits else []


def _mapping(door: Door, columns: Iterable[str]) -> dict[str, str]:
    """Read `name=Navn,company=Firma`, at once or one by one; raise KaffegenError for what is none."""
    found: dict[str, str] = {}
    for written in columns:
        for part in _PART.split(written):
            field, sign, column = part.partition("=")
            if not (sign and field.strip() and column.strip()):
                raise door.stop("cli.import.no-column", text=written)
            found[field.strip()] = column.strip()
    return found
