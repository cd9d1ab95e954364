"""Makes a new note: under a free name, read again before it is written, opened in the editor."""

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple

import click

from kaffegen.beginnings.note import begun
from kaffegen.beginnings.slug import NO_NAMES, free
from kaffegen.checks import CHECKS
from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.door import Door
from kaffegen.edit.begin import begin_note
from kaffegen.insights import insights_of
from kaffegen.model import Outlook, folded
from kaffegen.pipeline import look
from kaffegen.problems import Problem, Severity, in_order
from kaffegen.read.assemble import journal_of
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner
from kaffegen.wording import message

STILL_TO_DO = frozenset({"K209", "K210", "K211", "K212"})  # groundwork, place, people of a plan: the note is for them
ASKED_BEFORE = frozenset({"K203"})  # near to somebody's name


class Desk(NamedTuple):
    """Where a note is begun: the journal lies open, and it was said how to go about it."""

    door: Door
    seen: Outlook
    yes: bool = False
    edit: bool | None = None  # None: where somebody sits there
    dry_run: bool = False

    def text(self, beginning: str, said: Mapping[str, str | tuple[str, ...]]) -> str:
        """Give the text of a note with what was said in it."""
        code, known = self.door.language.code, (one.id for one in self.seen.journal.contacts if one.has_note)
        person = next(known, self.door.language.say("first-run.id"))
        return begun(beginning, said, code, day=str(self.door.today), person=person)

    def made(self, file: str) -> str:
        """Say that the note is there."""
        return self.door.language.say("cli.new.made", file=file)


class Wanted(NamedTuple):
    """A note that is wanted: its kind, id and text, and a doubt about it: there is one much like it."""

    kind: str
    id: str
    text: str
    doubt: str = ""


def at_desk(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every new note has, and open the journal; it may still be empty."""

    @wraps(command)
    def run(door: Door, yes: bool, edit: bool | None, dry_run: bool, **rest: Any) -> None:
        command(Desk(door, look(door.root, door.today, door.settings), yes, edit, dry_run), **rest)

    run = click.option("--dry-run", is_flag=True, help="Show the note, write nothing.")(run)
    run = click.option("--edit/--no-edit", default=None, help="Open it in $VISUAL or $EDITOR, as on a terminal.")(run)
    return click.option("--yes", is_flag=True, help="Make it even if there is one much like it.")(run)


def begin(desk: Desk, wanted: Wanted, made: Callable[[str], str]) -> None:
    """Write the note under the id that is wanted, or the next free one; say with `made` of which file, and open it.

    Raise KaffegenError, and nothing is written, when the note would be wrong, or when there is a doubt that nobody
    can be asked about.
    """
    door, doubt = desk.door, wanted.doubt
    folder = _folder(door, wanted.kind)
    found = free(wanted.id, _taken(desk.seen, wanted.kind, folder))
    src = f"{folder.name}/{found}.md"
    within = Path(door.settings.docs_dir).as_posix()
    file = f"{within}/{src}"
    if found != wanted.id and wanted.id not in NO_NAMES:
        doubt = doubt or door.language.say("cli.new.there", file=f"{within}/{folder.name}/{wanted.id}.md", other=file)
    problems = _problems(desk, Source(file, src, wanted.kind, wanted.text.encode()))
    for problem in problems:
        if problem.severity is Severity.ERROR:
            raise door.stop("cli.new.fault", text=message(problem, door.language))
    doubts = [message(problem, door.language) for problem in problems if problem.code not in STILL_TO_DO]
    for words in filter(None, (doubt, *doubts)):
        agree(desk, words)
    if desk.dry_run:
        click.echo(wanted.text, nl=False)
        return
    begin_note(door.root, door.settings, src, wanted.text.encode(), door.language.say("cli.new.said"))
    click.echo(made(file))
    if desk.edit or (desk.edit is None and can_ask()):
        _open(door, (door.root / file).absolute(), file)


def agree(desk: Desk, words: str) -> None:
    """Go on where it was said or is answered that it is meant so; else raise KaffegenError."""
    door = desk.door
    if desk.yes:
        return
    if not can_ask():
        raise door.stop("cli.new.doubt", text=words)
    if not agrees(f"{words} {door.language.say('cli.new.anyway')}", door.language):
        click.echo(door.language.say("cli.new.none"))
        raise click.exceptions.Exit(0)


def _folder(door: Door, kind: str) -> Path:
    """Give the folder of a kind of note; raise KaffegenError when it leads out of the journal."""
    journal = door.root / door.settings.docs_dir
    name = next(folder for folder, of in door.settings.folders().items() if of == kind)
    folder = journal / name
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise door.stop("cli.new.no-folder", folder=f"{door.settings.docs_dir}/{name}")
    return folder


def _taken(seen: Outlook, kind: str, folder: Path) -> set[str]:
    """Give the names that are somebody's, folded: ids, old ids, and whatever lies in the folder."""
    notes = [note for note in seen.journal.notes if note.about.kind == kind]
    ids = {folded(name) for note in notes for name in (note.id, *(note.was or ()))}
    there = folder.iterdir() if folder.is_dir() else ()
    return ids | {folded(entry.stem) for entry in there if entry.suffix.casefold() == ".md"}


def _problems(desk: Desk, source: Source) -> list[Problem]:
    """Give what would be wrong in the journal with the note in it that is not wrong without."""
    seen = desk.seen
    note, problems = note_of(source, Manner(seen.known.settings.country))
    journal = journal_of([*seen.journal.notes, note])
    known = seen.known._replace(journal=journal, insights=insights_of(journal, seen.today))
    problems += [problem for check in CHECKS for problem in check(known)]
    before = {_key(problem) for problem in seen.problems}
    return [p for p in in_order(problems) if _key(p) not in before and p.code not in ASKED_BEFORE]


def _key(problem: Problem) -> tuple[object, ...]:
    return (problem.place, problem.code, problem.suggestion, *problem.words.items())


def _open(door: Door, path: Path, file: str) -> None:
    """Open the note in the editor that the environment names; without a shell, which would read the path as words."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor:
        return
    try:
        ended = subprocess.run([*shlex.split(editor, posix=os.name != "nt"), str(path)], check=False)  # noqa: S603 - the user's own
    except (OSError, ValueError):
        click.echo(door.language.say("cli.new.no-editor", editor=editor, file=file), err=True)
        return
    if ended.returncode:
        words = {"editor": editor, "code": str(ended.returncode), "file": file}
        click.echo(door.language.say("cli.new.editor-ended", **words), err=True)
