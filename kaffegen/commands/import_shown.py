"""What an import would do, or did, in words: how many, who, what changes, what stays, and what has no place."""

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar

import click

from kaffegen.commands.carry_out import difference
from kaffegen.commands.door import Door
from kaffegen.commands.import_people import beside, changes_in_columns, in_columns, kept_words, width_of
from kaffegen.commands.import_plan import Told
from kaffegen.commands.import_shared import shared_names
from kaffegen.commands.import_written import Work, file_of
from kaffegen.edit import Edit, EditRefused
from kaffegen.incoming.person import Person
from kaffegen.incoming.planned import Plan
from kaffegen.incoming.worded import what_it_is
from kaffegen.problems import in_order
from kaffegen.refusal import refusal
from kaffegen.wording import message

T = TypeVar("T")
FIRST = 10
DIFFS = 3  # of many changes; ten fill the terminal several times
COUNTS = ("new", "changed", "same", "doubtful")


def show(door: Door, told: Told, plan: Plan, work: Work, *, shows_all: bool) -> None:
    """Show what would be done; nothing is."""
    _tell_problems(door, told)
    click.echo(_table(door, plan))
    most = None if shows_all else FIRST
    width = width_of(plan.new[:most])
    _listed(door, "new", plan.new, lambda one: in_columns(one.fields, file_of(door, one), width), most)
    if work.notes:
        click.echo("  " + door.language.count("cli.import.notes", len(work.notes)))
    _show_changed(door, work.changed, most)
    _tell_the_rest(door, plan, list(work.refused.values()), most)
    _tell_shared(door, told)
    if work.edits or plan.doubtful:
        click.echo("\n" + door.language.say("cli.import.how"))


def _show_changed(door: Door, changed: Mapping[Person, Edit], most: int | None) -> None:
    """Show how notes would change: each as a diff; of many on a terminal one line each, and the first as diffs."""
    pairs = list(changed.items())
    if most is not None and len(pairs) > DIFFS and sys.stdout.isatty():
        width = width_of([*changed][:most])
        _listed(door, "changed", list(changed), lambda one: changes_in_columns(one, width), most)
        _listed(door, "diff", pairs[:DIFFS], lambda pair: _changed(door, *pair), None)
    else:
        _listed(door, "changed", pairs, lambda pair: _changed(door, *pair), most)


def tell_written(door: Door, told: Told, plan: Plan, work: Work, refused: Collection[EditRefused]) -> None:
    """Say what was written, and what was not."""
    _tell_problems(door, told)
    counts = (("new", len(work.new)), ("changed", len(work.changed)), ("notes", len(work.notes)))
    if any(count for _, count in counts):
        done = door.language.listed([door.language.count(f"cli.import.wrote.{key}", n) for key, n in counts if n])
        click.echo(door.language.say("cli.import.wrote", what=done))
    else:
        click.echo(door.language.say("cli.import.nothing"))
    _tell_the_rest(door, plan, [*work.refused.values(), *refused], None)
    _tell_shared(door, told)


def _tell_the_rest(door: Door, plan: Plan, refused: Iterable[EditRefused], most: int | None) -> None:
    people = (*plan.new, *plan.changed, *plan.same)
    kept = [(one, kept) for one in people for kept in one.kept]
    _listed(door, "kept", kept, lambda pair: f"  {kept_words(door, *pair)}", most)
    _listed(door, "refused", list(refused), lambda error: f"  {refusal(error, door.language)}", None)
    _listed(door, "doubtful", plan.doubtful, lambda doubt: beside(door, doubt), most)
    for key, is_kept in (("told", True), ("lost", False)):
        if lost := _lost(plan, is_kept, door.language.code):
            click.echo("\n" + door.language.say(f"cli.import.{key}"))
            click.echo("\n".join(f"  {count:5}  {what}" for what, count in lost))


def _lost(plan: Plan, is_kept: bool, code: str) -> list[tuple[str, int]]:
    """Give what no field of a contact holds, the most frequent first."""
    lost = Counter(what_it_is(each.what, code) for each in plan.lost if each.is_kept is is_kept)
    return sorted(lost.items(), key=lambda entry: (-entry[1], entry[0]))


def _table(door: Door, plan: Plan) -> str:
    numbers = {key: len(getattr(plan, key)) for key in COUNTS}
    return "\n".join(f"{count:7}  " + door.language.count(f"cli.import.{key}", count) for key, count in numbers.items())


def _listed(door: Door, key: str, things: Sequence[T], line: Callable[[T], str], most: int | None) -> None:
    """Show the first of some, below what they are, and say how many more there are."""
    if not things:
        return
    click.echo("\n" + door.language.say(f"cli.import.title.{key}"))
    for thing in things[:most]:
        click.echo(line(thing))
    if most is not None and len(things) > most:
        click.echo("  " + door.language.count("cli.import.more", len(things) - most))


def _changed(door: Door, person: Person, edit: Edit) -> str:
    """Give whose note changes, how it was known that it is theirs, and the lines."""
    why = door.language.say(f"cli.import.why.{person.why}")
    return f"{person.fields.get('name') or person.id} ({why})\n{difference(edit)}".rstrip("\n")


def _tell_shared(door: Door, told: Told) -> None:
    """Say where a name does not tell any more whom it means."""
    for line in shared_names(door, told.planning.shared_names()):
        click.echo(f"\n{line}")


def _tell_problems(door: Door, told: Told) -> None:
    """Name what could not be read, beside what is put out."""
    for problem in in_order([problem for heard in told.heard for problem in heard.problems]):
        click.echo(f"{problem.place}: {problem.code} {message(problem, door.language)}", err=True)
    for file in told.passed_over:
        click.echo(door.language.say("cli.import.passed-over", file=file), err=True)
