"""`kaffegen met`: one short form after a meeting: how it went, and what came of it (M40, M49, M50)."""

from collections.abc import Callable
from functools import partial
from typing import Any

import click

from kaffegen.acts.met import Told, meeting_met, met
from kaffegen.commands.asking import can_ask
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.past_day import past_day
from kaffegen.commands.which import person_meant
from kaffegen.languages import vocabulary

WENT = ("well", "ok", "badly")
MANY = ("next_steps", "referrals", "recommendations", "signals")


@click.command("met")
@click.argument("who", shell_complete=people)
@click.option("--went", type=click.Choice(WENT), help="How it went.")
@click.option("--talk-share", type=click.IntRange(0, 100), metavar="PERCENT", help="How much of it I talked.")
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
    talk_share: int | None,
    on: str | None,
    manner: Manner,
    **lists: tuple[str, ...],
) -> None:
    """Note that you met WHO, and what came of it. Without options you are asked; any answer may be left empty.

    Example: kaffegen met kari --went well --promised "send the report"
    """
    outlook, contact = person_meant(door, who)
    day = past_day(door, on) if on else None
    told = Told(went or "", talk_share, **lists)
    if not any((told.has_happened, on)) and can_ask():
        meeting_met(outlook, contact, door.language, day)  # says at once if there is none to tell of
        told = _asked(door)
    carry_out(door, met(outlook, contact, door.language, told, day), manner)


def _asked(door: Door) -> Told:
    """Ask for each part; an empty answer leaves it out, and ends a list."""
    say = door.language.say
    click.echo(say("cli.met.intro"))
    went = _one(say("cli.met.went"), partial(_went, door))
    share = _one(say("cli.met.talk-share"), partial(_share, door))
    lists = {name: _several(say(f"cli.met.{name}")) for name in MANY}
    return Told(went, share, **lists)


def _share(door: Door, answer: str) -> int | None:
    """Read "30" or "30 %"; raise UsageError, so that click asks again, for anything else."""
    number = answer.strip().removesuffix("%").strip()
    if number.isdecimal() and int(number) <= 100:  # noqa: PLR2004 - percent
        return int(number)
    if number:
        raise click.UsageError(door.language.say("cli.met.no-share"))
    return None


def _went(door: Door, answer: str) -> str:
    """Read how it went in any of the languages; raise UsageError, so that click asks again, for anything else."""
    word = answer.strip().casefold()
    found = [went for went in WENT if went in (word, *vocabulary().choices.get(word, ()))]
    if word and not found:
        raise click.UsageError(door.language.say("cli.met.no-went"))
    return found[0] if found else ""


def _one(question: str, read: Callable[[str], Any]) -> Any:
    return click.prompt(question, default="", show_default=False, value_proc=read, prompt_suffix=" ")


def _several(question: str) -> tuple[str, ...]:
    answers: list[str] = []
    while answer := _one(question, str).strip():
        answers.append(answer)
    return tuple(answers)
