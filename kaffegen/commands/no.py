"""`kaffegen no`: they said no, or what was agreed on is cancelled (M29)."""

import click

from kaffegen.acts.declined import answered_no
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.which import person_meant


@click.command("no")
@click.argument("who", shell_complete=people)
@options
@manner_options
def command(door: Door, who: str, manner: Manner) -> None:
    """Note that WHO said no; where a day was agreed on, that it is cancelled.

    Example: kaffegen no kari
    """
    outlook, contact = person_meant(door, who)
    carry_out(door, answered_no(outlook, contact, door.language), manner)
