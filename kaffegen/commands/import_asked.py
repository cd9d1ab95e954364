"""Of whom it is not sure who they are, one is asked: side by side, one after the other."""

import click

from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.door import Door
from kaffegen.commands.import_people import beside
from kaffegen.incoming.planned import Doubt, Planning

ANOTHER, LEAVE, END = "n", "-", "q"


def decide(door: Door, planning: Planning) -> None:
    """Ask about each who is doubtful, where somebody sits there to answer."""
    doubts = planning.plan().doubtful
    if not doubts or not can_ask():
        return
    click.echo(door.language.count("cli.import.ask.count", len(doubts)))
    for number, doubt in enumerate(doubts, 1):
        click.echo(f"\n{beside(door, doubt)}")
        chosen = _chosen(door, doubt, door.language.say("cli.import.ask.which", n=number, all=len(doubts)))
        if chosen == END:
            return
        if chosen == ANOTHER:
            planning.decide(doubt, None)
        elif chosen != LEAVE:
            planning.decide(doubt, doubt.candidates[int(chosen) - 1].person)


def _chosen(door: Door, doubt: Doubt, which: str) -> str:
    numbers = [str(number) for number in range(1, len(doubt.candidates) + 1)]
    key = "cli.import.ask" if len(numbers) == 1 else "cli.import.ask.several"
    question = f"{which} {door.language.say(key, most=numbers[-1], another=ANOTHER, leave=LEAVE, end=END)}"

    def read(written: str) -> str:
        if written.casefold() in (ANOTHER, LEAVE, END, *numbers):
            return written.casefold()
        raise door.stop("cli.import.ask.answers", answers=", ".join((*numbers, ANOTHER, LEAVE, END)))

    return answer(question, LEAVE, read, door.language)
