"""`kaffegen invite`: somebody was invited (M20): in the idea there is, else in a meeting note that is begun."""

import click

from kaffegen.acts.invited import invited
from kaffegen.acts.touch import WAYS
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.past_day import past_day
from kaffegen.commands.spoken import Spoken, chosen
from kaffegen.commands.which import person_meant


@click.command("invite")
@click.argument("who", shell_complete=people)
@click.option("--via", type=Spoken(WAYS), help="The way it went.")
@click.option("--on", metavar="DAY", help="The day you sent it; today unless said.")
@options
@manner_options
def command(door: Door, who: str, via: str | None, on: str | None, manner: Manner) -> None:
    """Note that you have invited WHO for a coffee; the text itself is a matter for `kaffegen draft`.

    Example: kaffegen invite "Vibeke Storm" --via linkedin
    """
    outlook, contact = person_meant(door, who)
    carry_out(door, invited(outlook, contact, door.language, past_day(door, on), chosen(door, via, WAYS)), manner)
