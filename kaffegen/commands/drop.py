"""`kaffegen drop`: a follow-up is let go of; nobody asks for it again (M66)."""

import click

from kaffegen.acts.drop import dropped
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import follow_ups
from kaffegen.commands.door import Door, options
from kaffegen.commands.which import actions_meant, again


@click.command("drop")
@click.argument("action", nargs=-1, metavar="ACTION|WHO...", shell_complete=follow_ups)
@options
@manner_options
def command(door: Door, action: tuple[str, ...], manner: Manner) -> None:
    """Let go of a follow-up that is not needed: ACTION is its id (or how that begins), WHO a part of a name.

    Example: kaffegen drop kari memo
    """
    for outlook, one in again(door, actions_meant(door, action)):
        carry_out(door, dropped(outlook, one, door.language), manner)
