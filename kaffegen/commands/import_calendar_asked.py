"""The meetings that a calendar proposes: shown, what repeats as one, and asked about until one has had enough."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import click

from kaffegen.acts.act import called
from kaffegen.commands.asking import YES, answer
from kaffegen.commands.door import Door
from kaffegen.formats.calendar_read import Event
from kaffegen.incoming.meetings_from_calendar import Proposed

END = "q"


class Chosen(NamedTuple):
    """Which of the proposed meetings are to be written, and whether one wants to be asked on."""

    new: tuple[Proposed, ...]
    has_ended: bool = False


def shown(door: Door, proposed: Iterable[Proposed]) -> Chosen:
    """Show what is proposed, and give what is sure."""
    for series in _each_series(proposed):
        _show(door, series)
    return Chosen(sure(proposed))


def sure(proposed: Iterable[Proposed]) -> tuple[Proposed, ...]:
    """Give the meetings that nobody need be asked about."""
    return tuple(each for each in proposed if not each.doubt)


def asked(door: Door, proposed: Iterable[Proposed]) -> Chosen:
    """Show one after the other, what repeats as one, and give those which are wanted."""
    wanted: list[Proposed] = []
    for series in _each_series(proposed):
        _show(door, series)
        key = "cli.calendar.ask" if len(series) == 1 else "cli.calendar.ask-series"
        question = door.language.say(key, n=len(series), end=END)
        answered = answer(question, door.language.say("cli.no" if series[0].doubt else "cli.yes"), str, door.language)
        if answered.casefold() == END:
            return Chosen(tuple(wanted), has_ended=True)
        if answered.casefold().startswith(YES):
            wanted += series
    return Chosen(tuple(wanted))


def when(door: Door, event: Event) -> str:
    """Give the day of an event, and its time."""
    time = f" {event.time:%H:%M}" if event.time else ""
    return f"{door.language.on(event.day, door.today)}{time}"


def _show(door: Door, series: Sequence[Proposed]) -> None:
    first, last = series[0], series[-1]
    words = {"who": door.language.listed([called(one) for one in first.people]), "title": first.event.title}
    words |= {"when": when(door, first.event), "last": door.language.on(last.event.day, door.today)}
    key = "cli.calendar.sure" if len(series) == 1 else "cli.calendar.series"
    click.echo(door.language.say(key, n=len(series), **words))
    if first.doubt:
        why = door.language.say(f"cli.calendar.why.{first.doubt}")
        click.secho(f"    {door.language.say('cli.calendar.doubt', why=why)}", dim=True)


def _each_series(proposed: Iterable[Proposed]) -> list[list[Proposed]]:
    """Give the meetings of one repeated event together, where the first of them stands."""
    found: dict[tuple[object, ...], list[Proposed]] = {}
    for each in proposed:
        event, day = each.event, each.event.key.rpartition("/")
        sign = day[0] if day[2][:4].isdecimal() else event.key
        found.setdefault((sign, event.title, tuple(one.id for one in each.people), each.doubt), []).append(each)
    return list(found.values())
