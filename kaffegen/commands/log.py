"""`kaffegen log`: what happened, with whom and when, as the commits tell it."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby

import click

from kaffegen.commands.back import as_of_option
from kaffegen.commands.day_back import day_back
from kaffegen.commands.door import Door, options
from kaffegen.commands.people import known_person
from kaffegen.folded_log import ARRIVED, lines_of_log
from kaffegen.history.kinds import KINDS
from kaffegen.log_words import LogWords
from kaffegen.model import Event, Log


@click.command("log")
@click.argument("who", required=False)
@click.option("--since", "first", metavar="DATE", help='Only what was committed from that day on: "3 uker siden".')
@click.option("--kind", type=click.Choice(KINDS), metavar="KIND", help="Only events of this kind, such as thanked.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
@as_of_option
def command(door: Door, who: str | None, first: str | None, kind: str | None, form: str) -> None:
    """Tell what happened, the newest first, from the history that git keeps; with WHO only towards that person.

    Example: kaffegen log "Kari Berg" --since 2026-06-01
    """
    outlook = door.outlook()
    log = outlook.known.history.log
    words = LogWords(outlook.journal, door.language, door.today)
    begin = day_back(door, first) if first else None
    events = [e for e in log.events if (begin is None or e.date >= begin) and (kind is None or e.change.kind == kind)]
    if who is not None:
        person = known_person(door, outlook.journal, who)
        events = [event for event in events if person in words.people(event.src, event.change)]
    if form == "json":
        click.echo(door.json(trouble=log.trouble or None, events=[_as_json(door, words, event) for event in events]))
    elif events:
        lines = lines_of_log(events) if kind != ARRIVED else [[event] for event in events]
        click.echo("\n".join(_lines(door, words, lines)))
    _tell_trouble(door, log, is_empty=not events and form == "text")


def _tell_trouble(door: Door, log: Log, *, is_empty: bool) -> None:
    """Say once why nothing, or not all, is known; it is no reason to fail."""
    key = log.trouble or ("" if log.is_kept else "no-repository")
    if key:
        click.echo(door.language.say(f"history.{key}", said=" ".join(log.said.split())), err=True)
    elif is_empty:
        click.echo(door.language.say("cli.log.none"))


def _as_json(door: Door, words: LogWords, event: Event) -> dict[str, object]:
    change = event.change
    people = words.people(event.src, change)
    return {
        "date": str(event.date),
        "day": str(event.day),
        "kind": change.kind,
        "file": f"{door.settings.docs_dir}/{event.src}",
        "contacts": [contact.id for contact in people],
        "said": words.said(event),
        "before": change.before or None,
        "after": change.after or None,
        "item": change.item or None,
        "days": event.days,
        "author": event.author or None,
        "commit": event.commit,
        "future": _is_future(door, event.date),
    }


def _is_future(door: Door, day: dt.date) -> bool:
    """Tell whether a day is still to come; of a journal whose day is pinned, that says nothing."""
    return day > door.today and door.settings.today is None


def _lines(door: Door, words: LogWords, lines: list[list[Event]]) -> Iterator[str]:
    """Give them by day."""
    for day, group in groupby(lines, key=lambda line: line[0].date):
        future = f" ({door.language.say('event.future')})" if _is_future(door, day) else ""
        yield click.style(f"\n{door.language.short(day)}{future}", bold=True)
        for line in group:
            event = line[0]
            when = "" if event.day == event.date else f" ({door.language.day(event.day, event.date)})"
            said = words.said(event) if len(line) == 1 else words.line([(each.src, each.change) for each in line])
            yield f"  {said}{click.style(when, dim=True)}"
