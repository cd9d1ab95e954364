"""Days as they are said in options, and said back: one sees at once if another Thursday was meant."""

from kaffegen.commands.door import Door
from kaffegen.values import Moment
from kaffegen.values.said_days import day_said


def day_meant(door: Door, written: str, *, is_past: bool = False) -> Moment:
    """Give the day that is meant; raise KaffegenError for none, and for what could be two."""
    found = day_said(written, door.today, is_past=is_past)
    if found is None:
        raise door.stop("cli.no-day", text=written)
    return found


def in_words(door: Door, when: Moment) -> str:
    """Give the day with its weekday, its year where that is another, and its time."""
    day = door.language.weekday(when.day) + (f" {when.day.year}" if when.day.year != door.today.year else "")
    return door.language.say("cli.new.at", day=day, clock=door.language.clock(when.time)) if when.time else day
