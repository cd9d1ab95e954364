"""`kaffegen undo`: the last change that kaffegen made in a note is taken back, byte for byte."""

import shlex

import click

from kaffegen.commands.committed import is_committed
from kaffegen.commands.door import Door, options
from kaffegen.edit import undo

MOST = 10  # files that are named; an import is one step of thousands


@click.command("undo")
@options
def command(door: Door) -> None:
    """Take back the last change that kaffegen made, if the note is still as kaffegen left it.

    Example: kaffegen undo
    """
    undone = undo(door.root, door.settings)
    click.echo(door.language.say("cli.undone", said=undone.what, file=_named(door, undone.files)))
    if kept := [file for file in undone.files[:MOST] if is_committed(door.root, file, undone.what)]:
        click.echo(door.language.say("cli.undone.committed", said=undone.what, files=shlex.join(kept)))


def _named(door: Door, files: tuple[str, ...]) -> str:
    named = ", ".join(files[:MOST])
    return named if len(files) <= MOST else door.language.count("cli.undone.more", len(files) - MOST, files=named)
