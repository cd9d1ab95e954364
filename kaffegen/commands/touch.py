"""`kaffegen touch`: contact that was no meeting, in the person's log (M65, M70)."""

import click

from kaffegen.acts.touch import WAYS, touched
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.past_day import past_day
from kaffegen.commands.spoken import Spoken, chosen
from kaffegen.commands.which import contact_meant


@click.command("touch")
@click.argument("who", shell_complete=people)
@click.argument("text")
@click.option("--via", type=Spoken(WAYS), help="The way it went.")
@click.option("--gave", is_flag=True, help="TEXT is what you gave.")
@click.option("--got", is_flag=True, help="TEXT is what you got.")
@click.option("--on", metavar="DAY", help='The day ("yesterday", "i går", 2026-11-17); today unless said.')
@options
@manner_options
def command(door: Door, who: str, text: str, on: str | None, manner: Manner, via: str | None, **passed: bool) -> None:
    """Note that you were in touch with WHO: a mail, a call, something you sent.

    Example: kaffegen touch kari "sent the report on robots" --via email --gave
    """
    if all(passed.values()):
        raise door.stop("cli.touch.both")
    contact = contact_meant(door, who)
    day, way = past_day(door, on), chosen(door, via, WAYS)
    gift = next((which for which, is_so in passed.items() if is_so), "")
    carry_out(door, touched(contact, door.language, text, day, way, gift), manner)
