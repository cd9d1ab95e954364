"""`kaffegen new`: a note begun as it should be, with why each field is there (M01, M03, M05, M31, M71)."""

from collections.abc import Iterable

import click

from kaffegen.beginnings.slug import slug
from kaffegen.commands import new_meeting
from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.beginning import Desk, Wanted, at_desk, begin
from kaffegen.commands.door import options
from kaffegen.commands.named import (
    doubt_about,
    doubt_about_person,
    name_said,
    names_said,
    noted,
    reference_to,
    said_together,
)
from kaffegen.commands.past_day import past_day
from kaffegen.model import Note
from kaffegen.rules.plan import GOAL, HALF_A_YEAR

NAME = click.argument("words", metavar="NAME…", nargs=-1, required=True)


@click.group("new")
def command() -> None:
    """Begin a note: a contact, a meeting, a company, a place, a topic or a plan.

    Example: kaffegen new meeting Berit --on "neste torsdag kl. 14"
    """


@command.command("contact")
@NAME
@click.option("--company", metavar="NAME", help="Where they work.")
@click.option("--role", metavar="TEXT", help="What they do there.")
@click.option("--email", metavar="ADDRESS", help="Where to write to them.")
@click.option("--phone", metavar="NUMBER", help="Where to call them.")
@click.option("--met", metavar="DAY", help='When you met: "i går", 2026-11-12.')
@options
@at_desk
def contact(desk: Desk, words: tuple[str, ...], company: str | None, met: str | None, **given: str | None) -> None:
    """Begin the note of a person.

    Example: kaffegen new contact Berit Dahl --company "Helselager Øst" --met "i går"
    """
    door, journal, name = desk.door, desk.seen.journal, name_said(desk.door, words)
    said = {"name": name} | {field: name_said(door, [text]) for field, text in given.items() if text}
    if company:
        said["company"] = noted(journal.companies, name_said(door, [company]))
    if met:
        said["met"] = str(past_day(door, met))
    doubt = doubt_about_person(door, journal, name)
    begin(desk, Wanted("contact", slug(name), desk.text("contact", said), doubt), desk.made)


@command.command("company")
@NAME
@options
@at_desk
def company(desk: Desk, words: tuple[str, ...]) -> None:
    """Begin the note of a company, perhaps one where you would like to meet somebody.

    Example: kaffegen new company Rimfaks Logistikk
    """
    _begin_named(desk, "company", desk.seen.journal.companies, words)


@command.command("place")
@NAME
@options
@at_desk
def place(desk: Desk, words: tuple[str, ...]) -> None:
    """Begin the note of a place to meet.

    Example: kaffegen new place Kanelhuset
    """
    _begin_named(desk, "place", desk.seen.journal.venues, words)


@command.command("topic")
@NAME
@options
@at_desk
def topic(desk: Desk, words: tuple[str, ...]) -> None:
    """Begin the note of a theme to talk about.

    Example: kaffegen new topic Ombruk
    """
    _begin_named(desk, "topic", desk.seen.journal.topics, words)


@command.command("plan")
@click.argument("words", metavar="[NAME…]", nargs=-1)
@click.option(
    "--people",
    metavar="NAMES",
    multiple=True,
    callback=said_together,
    help="Whom you want to meet, with commas between; about six.",
)
@options
@at_desk
def plan(desk: Desk, words: tuple[str, ...], people: str | None) -> None:
    """Begin a plan for half a year from today: whom you want to meet. Its name is this month's unless said.

    Example: kaffegen new plan --people "Berit, Jonas, Vibeke Storm"
    """
    door = desk.door
    wanted = slug(name_said(door, words)) if words else f"{door.today:%Y-%m}"
    named = _people(desk, people or "") if people is not None or desk.yes or not can_ask() else _people_asked(desk)
    dates = {"from": str(door.today), "to": str(door.today + HALF_A_YEAR)}
    text = desk.text("plan", {**dates, "goal": str(GOAL), "people": named})
    begin(desk, Wanted("plan", wanted, text, doubt_about(door, desk.seen.journal.plans, wanted)), desk.made)


command.add_command(new_meeting.command)


def _people(desk: Desk, written: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reference_to(desk, person)[0] for person in names_said(desk, [written])))


def _people_asked(desk: Desk) -> tuple[str, ...]:
    """Give the people who are answered; none is an answer too, and the note says what is missing."""
    found: list[tuple[str, ...]] = []

    def read(written: str) -> str:
        found.append(_people(desk, written))
        return written

    answer(desk.door.language.say("cli.new.ask.people"), "", read, desk.door.language)
    return found[-1]


def _begin_named(desk: Desk, kind: str, notes: Iterable[Note], words: Iterable[str]) -> None:
    """Begin a note of which only the name is said."""
    name = name_said(desk.door, words)
    begin(
        desk, Wanted(kind, slug(name), desk.text(kind, {"name": name}), doubt_about(desk.door, notes, name)), desk.made
    )
