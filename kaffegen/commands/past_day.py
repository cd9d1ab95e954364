"""A day on which something was done, as an option says it."""

import datetime as dt

from kaffegen.commands.door import Door
from kaffegen.commands.when import day_meant


def past_day(door: Door, text: str | None) -> dt.date:
    """Give the day, today unless said; raise KaffegenError for no day, and for one that is still to come."""
    if text is None:
        return door.today
    day = day_meant(door, text, is_past=True).day
    if day > door.today:
        raise door.stop("cli.day-to-come", text=text, day=str(day))
    return day
