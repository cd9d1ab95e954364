"""`kaffegen done`: a follow-up is done, and the note says so."""

import click

from kaffegen.acts.done import Told, done
from kaffegen.acts.touch import WAYS
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import follow_ups
from kaffegen.commands.door import Door, options
from kaffegen.commands.spoken import Spoken, chosen
from kaffegen.commands.which import actions_meant, again


@click.command("done")
@click.argument("action", nargs=-1, metavar="ACTION|WHO...", shell_complete=follow_ups)
@click.option("--note", default="", metavar="TEXT", help="What it was about, where it becomes a line of the log.")
@click.option("--via", type=Spoken(WAYS), help="The way it went, where it becomes a line of the log.")
@options
@manner_options
def command(door: Door, action: tuple[str, ...], note: str, via: str | None, manner: Manner) -> None:
    """Say that a follow-up is done: ACTION is its id (or how that begins), WHO a part of a name, perhaps with a rule.

    Example: kaffegen done kari thank
    """
    told = Told(note, chosen(door, via, WAYS))
    for outlook, one in again(door, actions_meant(door, action)):
        carry_out(door, done(outlook, one, door.language, told), manner)
