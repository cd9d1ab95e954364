"""`kaffegen merge`: two notes of one person become one, and everything that named either names the one that stays."""

from pathlib import Path

import click

from kaffegen.acts.merge import Merge, merge
from kaffegen.acts.merge_fields import Difference
from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.carry_out import Manner, commit, difference, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.people import known_person
from kaffegen.edit.refused import said_of
from kaffegen.edit.unite import carry, foreseen
from kaffegen.model import Contact, Journal, folded

CHOSEN = frozenset({"company", "status", "city", "address", "linkedin", "language", "strength", "relation", "met",
    "introduced_by", "connected", "cadence", "birthday", "paused_until"})  # fmt: skip


@click.command("merge")
@click.argument("stays", metavar="A", shell_complete=people)
@click.argument("goes", metavar="B", shell_complete=people)
@click.option("--yes", is_flag=True, help="Ask nothing: where both say something else, what A says stays.")
@options
@manner_options
def command(door: Door, stays: str, goes: str, yes: bool, manner: Manner) -> None:
    """Unite two contacts that are one person: B goes into A, with meetings, log and all that names B.

    Example: kaffegen merge kari-berg kari-b
    """
    outlook = door.outlook()
    one, other = (_person(door, outlook.journal, name) for name in (stays, goes))
    found = merge(outlook, one, other, door.language)
    if can_ask() and not yes and not manner.dry_run:
        wins = [each.field for each in found.differences if each.field in CHOSEN and _is_other(door, each)]
        found = merge(outlook, one, other, door.language, wins) if wins else found
    if manner.dry_run:
        with said_of("", door.language.code):
            edits = foreseen(door.root, door.settings, found.step)
        click.echo("".join(map(difference, edits)), nl=False)
        _tell(door, found, is_done=False)
        return
    edits = carry(door.root, door.settings, found.step, found.said)
    click.echo(door.language.say("cli.act.done", said=found.said, file=edits[0].file))
    _tell(door, found, is_done=True, others=len(edits) - 1 - len(found.step.removed))
    if manner.commit:
        commit(door, [edit.file for edit in edits], found.said)


def _person(door: Door, journal: Journal, who: str) -> Contact:
    """Give who is meant; two notes of one name are told apart by the path of their file."""
    by_path = [one for one in journal.contacts if one.has_note and who in (one.about.src, one.about.file)]
    by_id = [one for one in journal.contacts if one.has_note and folded(one.id) == folded(who)]
    found = by_path or by_id
    return found[0] if len(found) == 1 else known_person(door, journal, who)


def _is_other(door: Door, each: Difference) -> bool:
    """Ask which of two values is right."""
    click.echo(f"{each.field}:\n  1  {each.kept}\n  2  {each.other}")
    return answer(door.language.say("cli.which"), "1", lambda written: _number(door, written), door.language) == "2"


def _number(door: Door, written: str) -> str:
    if written not in ("1", "2"):
        raise door.stop("cli.which-number", most="2")
    return written


def _tell(door: Door, found: Merge, *, is_done: bool, others: int = 0) -> None:
    """Say what one should know of it: on the side in a dry run, whose output is the difference."""
    say, err = door.language.say, not is_done
    if others:
        click.echo(door.language.count("cli.merge.others", others), err=err)
    for each in found.differences:
        key = "cli.merge.past" if each.where == "past" else "cli.merge.kept"
        click.echo(say(key, field=each.field, kept=each.kept, other=each.other), err=err)
    for src in found.step.removed:
        file = f"{Path(door.settings.docs_dir).as_posix()}/{src}"
        click.echo(say("cli.merge.gone" if is_done else "cli.merge.goes", file=file), err=err)
    if found.is_now_private:
        click.echo(say("cli.merge.private"), err=err)
