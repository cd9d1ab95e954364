"""`kaffegen yes`: they said yes to a coffee, and perhaps when and where (M28)."""

import click

from kaffegen.acts.answered import answered_yes
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.when import day_meant
from kaffegen.commands.which import person_meant


@click.command("yes")
@click.argument("who", shell_complete=people)
@click.option("--on", metavar="WHEN", help='When you meet: "thursday 14:00", "torsdag kl. 14".')
@click.option("--at", "place", default="", metavar="PLACE", help="Where: a place of the journal, or any words.")
@options
@manner_options
def command(door: Door, who: str, on: str | None, place: str, manner: Manner) -> None:
    """Note that WHO would like to meet, and when.

    Example: kaffegen yes kari --on "thursday 14:00" --at hjørnet
    """
    outlook, contact = person_meant(door, who)
    moment = day_meant(door, on) if on else None
    carry_out(door, answered_yes(outlook, contact, door.language, moment, place), manner)
