"""`kaffegen new meeting`: a coffee meeting begun, from idea to held, with its groundwork to fill in (M10, M14, M34)."""

import datetime as dt

import click

from kaffegen.beginnings.note import FIELDS
from kaffegen.commands.beginning import Desk, Wanted, at_desk, begin
from kaffegen.commands.door import Door, options
from kaffegen.commands.named import name_said, names_said, noted, reference_to
from kaffegen.commands.when import day_meant, in_words
from kaffegen.model.meeting import STATUSES
from kaffegen.values import Moment
from kaffegen.values.said_days import day_said

NEEDS_A_DAY = ("scheduled", "held")
JUST_PASSED = dt.timedelta(days=60)
FAR_OFF = dt.timedelta(days=200)


@click.command("meeting")
@click.argument("words", metavar="NAME…", nargs=-1, required=True)
@click.option("--on", metavar="DAY", help='When: "torsdag 14:00", "25. nov kl 13", "in two weeks", 2026-11-25.')
@click.option("--at", "place", metavar="PLACE", help="Where: a place by name or id, or an address with https://")
@click.option("--purpose", metavar="TEXT", help="Why this very talk.")
@click.option("--status", type=click.Choice(STATUSES), help="Unless said: idea, or with a day scheduled or held.")
@options
@at_desk
def command(desk: Desk, words: tuple[str, ...], on: str | None, status: str | None, **given: str | None) -> None:
    """Begin the note of a coffee meeting with one person, or several: with commas, "og" or & between, or each known.

    Example: kaffegen new meeting Berit --on "neste torsdag kl. 14" --at Kanelhuset
    """
    door = desk.door
    when = _when(door, on, status) if on else None
    status = status or _status(door, when)
    if when is None and status in NEEDS_A_DAY:
        raise door.stop("cli.new.needs-day", status=status)
    people = [reference_to(desk, name) for name in names_said(desk, words)]
    if not people:
        raise door.stop("cli.new.who")
    references = tuple(dict.fromkeys(reference for reference, _ in people))
    said: dict[str, str | tuple[str, ...]] = {"status": status}
    said |= {"contact": references[0]} if len(references) == 1 else {"contacts": references}
    said |= {"invited": str(door.today)} if status == "invited" else {}
    said |= {"date": _written(when)} if when else {}
    said |= _where(desk, given["place"]) if given["place"] else {}
    said |= {"purpose": name_said(door, [given["purpose"]])} if given["purpose"] else {}
    text = desk.text(status if status in FIELDS else "let-go", said)
    begin(desk, Wanted("meeting", f"{door.today}-{people[0][1]}", text), lambda file: _made(desk, file, when))


def _status(door: Door, when: Moment | None) -> str:
    """Give the status of a meeting of which only the day is known."""
    if when is None:
        return "idea"
    return "held" if when.day < door.today else "scheduled"


def _when(door: Door, written: str, status: str | None) -> Moment:
    """Give when a meeting is or was; a date that has just passed, without its year, could be either."""
    if status == "held":
        return day_meant(door, written, is_past=True)
    when, before = day_meant(door, written), day_said(written, door.today, is_past=True)
    if before and when.day - door.today > FAR_OFF and door.today - before.day < JUST_PASSED:
        days = {"first": in_words(door, before), "second": in_words(door, when)}
        raise door.stop("cli.new.which-day", text=written, **days)
    return when


def _written(when: Moment) -> str:
    return f"{when.day}T{when.time:%H:%M}" if when.time else str(when.day)


def _where(desk: Desk, written: str) -> dict[str, str]:
    """Give the field for where one meets: a place, or an address on the web."""
    said = name_said(desk.door, [written])
    is_online = said.casefold().startswith(("https://", "http://"))
    return {"online": said} if is_online else {"place": noted(desk.seen.journal.venues, said)}


def _made(desk: Desk, file: str, when: Moment | None) -> str:
    return (
        desk.made(file)
        if when is None
        else desk.door.language.say("cli.new.made.for", file=file, when=in_words(desk.door, when))
    )
