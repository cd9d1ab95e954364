"""`kaffegen undo`: the last change that kaffegen made in a note is taken back, byte for byte."""

import click

from kaffegen.commands.door import Door, options
from kaffegen.edit import undo


@click.command("undo")
@options
def command(door: Door) -> None:
    """Take back the last change that kaffegen made, if the note is still as kaffegen left it.

    Example: kaffegen undo
    """
    undone = undo(door.root, door.settings)
    click.echo(door.language.say("cli.undone", said=undone.what, file=", ".join(undone.files)))
