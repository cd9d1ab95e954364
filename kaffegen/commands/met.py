"""`kaffegen met`: one short form after a meeting: how it went, and what came of it (M40, M49, M50)."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import click

from kaffegen.acts.met import Told, meeting_met, met
from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.past_day import past_day
from kaffegen.commands.spoken import Spoken, chosen
from kaffegen.commands.which import person_meant

T = TypeVar("T")
WENT = ("well", "ok", "badly")
MANY = ("next_steps", "referrals", "recommendations", "signals")


@click.command("met")
@click.argument("who", shell_complete=people)
@click.option("--went", type=Spoken(WENT), help="How it went.")
@click.option("--talk-share", metavar="PERCENT", help="How much of it I talked.")
@click.option("--promised", "next_steps", multiple=True, metavar="TEXT", help="What I promised. May be given again.")
@click.option("--names", "referrals", multiple=True, metavar="NAME", help='Whom they named: "Kari Berg (Alfa): why".')
@click.option("--recommended", "recommendations", multiple=True, metavar="TITLE", help="What they recommended.")
@click.option("--heard", "signals", multiple=True, metavar="TEXT", help="What I heard of changes; stays private.")
@click.option("--on", metavar="DAY", help="The day; as agreed, or today, unless said.")
@options
@manner_options
def command(
    door: Door,
    who: str,
    went: str | None,
    talk_share: str | None,
    on: str | None,
    manner: Manner,
    **lists: tuple[str, ...],
) -> None:
    """Note that you met WHO, and what came of it. Without options you are asked; any answer may be left empty.

    Example: kaffegen met kari --went well --promised "send the report"
    """
    outlook, contact = person_meant(door, who)
    day = past_day(door, on) if on else None
    share = _share(door, talk_share) if talk_share is not None else None
    told = Told(chosen(door, went, WENT), share, **lists)
    if not any((told.has_happened, on)) and can_ask():
        meeting_met(outlook, contact, door.language, day)  # says at once if there is none to tell of
        told = _asked(door)
    carry_out(door, met(outlook, contact, door.language, told, day), manner)


def _asked(door: Door) -> Told:
    """Ask for each part; an empty answer leaves it out, and ends a list."""
    say = door.language.say
    click.echo(say("cli.met.intro"))
    went = _one(door, say("cli.met.went"), partial(_went, door))
    share = _one(door, say("cli.met.talk-share"), partial(_share, door))
    lists = {name: _several(door, say(f"cli.met.{name}")) for name in MANY}
    return Told(went, share, **lists)


def _share(door: Door, written: str) -> int | None:
    """Read "30" or "30 %"; raise KaffegenError for anything else."""
    number = written.strip().removesuffix("%").strip()
    if number.isdecimal() and int(number) <= 100:  # noqa: PLR2004 - percent
        return int(number)
    if number:
        raise door.stop("cli.met.no-share")
    return None


def _went(door: Door, written: str) -> str:
    """Read how it went in any of the languages; raise KaffegenError for anything else."""
    return chosen(door, written or None, WENT)


def _one(door: Door, question: str, read: Callable[[str], T]) -> T:
    return answer(question, "", read, door.language)


def _several(door: Door, question: str) -> tuple[str, ...]:
    answers: list[str] = []
    while told := _one(door, question, str):
        answers.append(told)
    return tuple(answers)
