"""`kaffegen snooze`: a follow-up is put off until a day; the day it is due stays as it was (M66)."""

import datetime as dt

import click

from kaffegen.acts.snooze import snoozed
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import follow_ups
from kaffegen.commands.door import Door, options
from kaffegen.commands.which import actions_meant, again
from kaffegen.values.said_days import days_said


@click.command("snooze")
@click.argument("action", nargs=-1, required=True, metavar="ACTION|WHO... DAYS", shell_complete=follow_ups)
@options
@manner_options
def command(door: Door, action: tuple[str, ...], manner: Manner) -> None:
    """Put off a follow-up: for DAYS ("1 week", "tre dage"), or until a day ("friday", "2026-12-01").

    ACTION is its id (or how that begins), WHO a part of a name. Example: kaffegen snooze kari thank 1 week
    """
    words, until = _parted(door, action)
    for outlook, one in again(door, actions_meant(door, words)):
        carry_out(door, snoozed(outlook, one, until, door.language), manner)


def _parted(door: Door, words: tuple[str, ...]) -> tuple[tuple[str, ...], dt.date]:
    """Give what is put off, and until when: as many of the last words as are a day; raise KaffegenError for no day."""
    for index in range(1, len(words)):
        until = days_said(" ".join(words[index:]), door.today)
        if until:
            return words[:index], until
    raise door.stop("cli.no-period", text=" ".join(words[1:]) or words[0])
