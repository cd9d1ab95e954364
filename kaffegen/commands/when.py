"""Days as they are said in options, and said back: one sees at once if another Thursday was meant."""

from kaffegen.commands.door import Door
from kaffegen.values import Moment
from kaffegen.values.said_days import could_be


def day_meant(door: Door, written: str, *, is_past: bool = False) -> Moment:
    """Give the day that is meant; raise KaffegenError for none, and for what could be two."""
    found = could_be(written, door.today, is_past=is_past)
    if not found:
        raise door.stop("cli.no-day", text=written)
    if len(found) > 1:
        first, second, *_ = found
        days = {"first": in_words(door, first), "second": in_words(door, second)}
        raise door.stop("cli.two-days", text=written, **days, one=_typed(first), other=_typed(second))
    return found[0]


def in_words(door: Door, when: Moment) -> str:
    """Give the day with its weekday, its year where that is another, and its time."""
    day = door.language.weekday(when.day) + (f" {when.day.year}" if when.day.year != door.today.year else "")
    return door.language.say("cli.new.at", day=day, clock=door.language.clock(when.time)) if when.time else day


def _typed(when: Moment) -> str:
    """Give a day, with its time, as it can be typed and means no other."""
    return f"{when.day} {when.time:%H:%M}" if when.time else str(when.day)
