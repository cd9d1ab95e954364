"""`kaffegen moved`: a coffee that was agreed on gets another day (M28)."""

import click

from kaffegen.acts.moved import moved
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.when import day_meant
from kaffegen.commands.which import person_meant


@click.command("moved")
@click.argument("who", shell_complete=people)
@click.option("--to", "on", required=True, metavar="WHEN", help='The new day: "next thursday 14:00", "torsdag kl. 14".')
@click.option("--at", "place", default="", metavar="PLACE", help="Where, if that is another place.")
@options
@manner_options
def command(door: Door, who: str, on: str, place: str, manner: Manner) -> None:
    """Note that the coffee with WHO is on another day.

    Example: kaffegen moved kari --to "next thursday 14:00"
    """
    outlook, contact = person_meant(door, who)
    carry_out(door, moved(outlook, contact, door.language, day_meant(door, on), place), manner)
