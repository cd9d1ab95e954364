"""Of whom it is not sure who they are, one is asked: side by side, one after the other."""

import click

from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.door import Door
from kaffegen.commands.import_people import beside
from kaffegen.formats.record import Record
from kaffegen.incoming.planned import Doubt, Planning

ANOTHER, LEAVE, END = "n", "-", "q"


def decide(door: Door, planning: Planning) -> None:
    """Ask about each who is doubtful, where somebody sits there to answer."""
    doubts = planning.doubts
    if not doubts or not can_ask():
        return
    click.echo(door.language.count("cli.import.ask.count", len(doubts)))
    left: list[Record] = []
    number = 0
    while doubt := _next(planning, left):
        number += 1
        total = number - 1 + sum(_is_open(one, left) for one in planning.doubts)
        click.echo(f"\n{beside(door, doubt)}")
        chosen = _chosen(door, doubt, door.language.say("cli.import.ask.which", n=number, all=total))
        if chosen == END:
            return
        if chosen == LEAVE:
            left.append(doubt.record)
            continue
        planning.decide(doubt, None if chosen == ANOTHER else doubt.candidates[int(chosen) - 1].person)
        planning.settle()


def _next(planning: Planning, left: list[Record]) -> Doubt | None:
    """Give who is still doubtful after the answers so far, and was not left as they are."""
    return next((one for one in planning.doubts if _is_open(one, left)), None)


def _is_open(doubt: Doubt, left: list[Record]) -> bool:
    return not any(doubt.record is record for record in left)


def _chosen(door: Door, doubt: Doubt, which: str) -> str:
    numbers = [str(number) for number in range(1, len(doubt.candidates) + 1)]
    key = "cli.import.ask" if len(numbers) == 1 else "cli.import.ask.several"
    question = f"{which} {door.language.say(key, most=numbers[-1], another=ANOTHER, leave=LEAVE, end=END)}"

    def read(written: str) -> str:
        if written.casefold() in (ANOTHER, LEAVE, END, *numbers):
            return written.casefold()
        raise door.stop("cli.import.ask.answers", answers=", ".join((*numbers, ANOTHER, LEAVE, END)))

    return answer(question, LEAVE, read, door.language)
