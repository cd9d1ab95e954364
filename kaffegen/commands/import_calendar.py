"""A calendar as `kaffegen import` takes it: says which events are meetings, asks, writes their notes as one step."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from kaffegen.beginnings.note import begun
from kaffegen.beginnings.slug import free, slug
from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.door import Door
from kaffegen.commands.import_calendar_asked import Chosen, asked, shown, sure, when
from kaffegen.edit import PutField
from kaffegen.edit.unite import Step, carry
from kaffegen.formats.calendar_read import Window, events_of
from kaffegen.formats.record import Given
from kaffegen.incoming.meetings_from_calendar import UID, Found, Move, Proposed, meetings_in, where, written
from kaffegen.model import Outlook, folded
from kaffegen.pipeline import look
from kaffegen.problems import Problem
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner
from kaffegen.wording import message
from kaffegen.workdays import zone

A_YEAR = dt.timedelta(days=365)


class Days(NamedTuple):
    """The days that one asked for; a year back and a year on where none are said."""

    since: dt.date | None = None
    until: dt.date | None = None


USUAL = Days()


def import_calendar(
    door: Door, given: Given, *, apply: bool, yes: bool, as_json: bool, days: Days = USUAL
) -> tuple[Problem, ...]:
    """Show what a calendar comes to, and with `apply` write it; give what could not be read in it.

    On a terminal each is asked about. With `yes`, or where nobody can be asked, only what is sure is written.
    """
    outlook = look(door.root, door.today, door.settings)
    tz = zone(door.settings.timezone) if door.settings.timezone else None
    window = Window(days.since or door.today - A_YEAR, days.until or door.today + A_YEAR, tz)
    read = events_of(given, window)
    found = meetings_in(read.events, outlook.journal, door.today)
    if as_json:
        click.echo(door.json(**_as_json(found, read.problems)))
    for problem in () if as_json else read.problems:
        click.echo(f"{problem.place} {problem.code} {message(problem, door.language)}", err=True)
    asks = apply and not yes and can_ask() and not as_json
    new, has_ended = asked(door, found.new) if asks else Chosen(sure(found.new)) if as_json else shown(door, found.new)
    asked_on = () if has_ended else found.moved
    moved = [each for each in asked_on if _is_move_wanted(door, each, asks=asks, quiet=as_json)]
    if not as_json:
        _tell(door, given, found, asks=asks, apply=apply)
    if apply and (new or moved):
        _write(door, outlook, new, moved, quiet=as_json)
    return read.problems


def _is_move_wanted(door: Door, each: Move, *, asks: bool, quiet: bool) -> bool:
    before = door.language.on(each.meeting.day, door.today) if each.meeting.day else ""
    words = {"when": when(door, each.event), "title": each.event.title, "before": before}
    words |= {"who": door.language.listed(list(map(str, each.meeting.people))), "file": each.meeting.about.file}
    if not quiet:
        click.echo(door.language.say("cli.calendar.moved", **words))
    return agrees(door.language.say("cli.calendar.ask-move"), door.language, by_default=True) if asks else True


def _tell(door: Door, given: Given, found: Found, *, asks: bool, apply: bool) -> None:
    """Say what else there is: what is known already, what is about nobody, what waits for an answer."""
    unsure = sum(bool(each.doubt) for each in found.new)
    if not found.new and not found.moved:
        click.echo(door.language.say("cli.calendar.none", file=given.file))
    for key, number in (("same", found.same), ("left", found.left), ("unsure", unsure if apply and not asks else 0)):
        if number:
            click.echo(door.language.count(f"cli.calendar.{key}", number), err=True)
    if not apply and (found.new or found.moved):
        click.echo(door.language.say("cli.calendar.how"), err=True)


def _write(door: Door, outlook: Outlook, new: Sequence[Proposed], moved: Sequence[Move], *, quiet: bool) -> None:
    """Write the notes as one step to undo."""
    folder = door.root / door.settings.docs_dir / door.settings.meetings
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise door.stop("cli.new.no-folder", folder=f"{door.settings.docs_dir}/{door.settings.meetings}")
    there = folder.iterdir() if folder.is_dir() else ()
    taken = {folded(meeting.id) for meeting in outlook.journal.meetings} | {folded(entry.stem) for entry in there}
    notes: dict[str, bytes] = {}
    for each in new:
        name = free(f"{each.event.day}-{slug(each.people[0].id)}", taken)
        taken.add(folded(name))
        notes[f"{door.settings.meetings}/{name}.md"] = _text(door, outlook, each).encode()
    changes = {each.meeting.about.src: (PutField("date", written(each.event)),) for each in moved}
    for src, text in notes.items():
        _must_be_well(door, src, text)
    said = door.language.count("cli.calendar.said", len(new) + len(moved))
    edits = carry(door.root, door.settings, Step(changes=changes, begun=notes), said)
    if not quiet and edits:
        where_to = edits[0].file if len(edits) == 1 else f"{door.settings.docs_dir}/{door.settings.meetings}/"
        click.echo(door.language.say("cli.act.done", said=said, file=where_to))


def _text(door: Door, outlook: Outlook, each: Proposed) -> str:
    """Give the note of a meeting: what the calendar says, and nothing of what happened."""
    status = "held" if each.is_held else "scheduled"
    people = tuple(one.id if one.has_note else one.name for one in each.people)
    said: dict[str, str | tuple[str, ...]] = {"status": status, "date": written(each.event)}
    said |= {"contact": people[0]} if len(people) == 1 else {"contacts": people}
    said |= where(each.event, outlook.journal)
    said |= {"duration": str(each.event.minutes)} if each.event.minutes else {}
    said |= {UID: each.event.key}
    return begun(status, said, door.language.code, day=str(door.today), person=people[0])


def _must_be_well(door: Door, src: str, text: bytes) -> None:
    _, problems = note_of(Source(src, src, "meeting", text), Manner(door.settings.country))
    if problems:
        raise door.stop("cli.new.fault", text=message(problems[0], door.language))


def _as_json(found: Found, problems: Sequence[Problem]) -> dict[str, Any]:
    return {
        "new": [
            _event_json(each) | {"contacts": [one.id for one in each.people], "doubt": each.doubt} for each in found.new
        ],
        "moved": [_event_json(each) | {"file": each.meeting.about.file} for each in found.moved],
        "counts": {"new": len(found.new), "moved": len(found.moved), "same": found.same, "left": found.left},
        "problems": [{"line": one.place.line, "code": one.code} for one in problems],
    }


def _event_json(each: Proposed | Move) -> dict[str, Any]:
    return {"date": written(each.event), "title": each.event.title, "calendar": each.event.key}
