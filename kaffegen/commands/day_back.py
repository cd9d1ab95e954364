"""A day to look back to, as a person types it: `2026-06-01`, "i går", "12. april", "3 uker siden"."""

import datetime as dt

import click

from kaffegen.commands.door import Door
from kaffegen.commands.past_day import past_day
from kaffegen.commands.when import day_meant, in_words
from kaffegen.values import Moment
from kaffegen.values.said_days import could_be


def day_back(door: Door, text: str) -> dt.date:
    """Give the day; raise KaffegenError for none, for what could be two, and for one that is still to come."""
    day = day_back_if_any(door, text)
    if day is None:
        raise door.stop("cli.no-day-back", text=text)
    return day


def day_back_if_any(door: Door, text: str) -> dt.date | None:
    """Give the day in the same way, None for none; one that is said in words is said back, as it may be another.

    A date as a script writes it, year first, may be any there is. A time is not heard: a day is looked back to whole.
    """
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        pass
    if not could_be(text, door.today, is_past=True) or day_meant(door, text, is_past=True).time:
        return None
    day = past_day(door, text)
    click.echo(door.language.say("cli.day-back", text=text, day=in_words(door, Moment(day))), err=True)
    return day
