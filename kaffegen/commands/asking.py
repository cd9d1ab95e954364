"""Questions on a terminal; where there is none, nothing is asked and nothing is guessed."""

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from kaffegen.languages import Language
from kaffegen.problems import KaffegenError
from kaffegen.refusal import refusal

T = TypeVar("T")
YES = ("j", "y")  # ja, yes


def can_ask() -> bool:
    """Tell whether somebody sits there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def agrees(question: str, spoken: Language, *, by_default: bool = False) -> bool:
    """Ask, and tell whether the answer is yes."""
    usual = spoken.say("cli.yes" if by_default else "cli.no")
    answered: str = click.prompt(question, default=usual, prompt_suffix=_end(question))
    return answered.strip().casefold().startswith(YES)


def answer(question: str, usual: str, read: Callable[[str], T], spoken: Language, *, aside: bool = False) -> T:
    """Ask until what is answered can be read; `read` raises KaffegenError for what cannot.

    A question that is asked `aside` stands beside what the command puts out.
    """
    shows, end = bool(usual), _end(question)
    while True:
        written: str = click.prompt(question, default=usual, show_default=shows, prompt_suffix=end, err=aside)
        try:
            return read(" ".join(written.split()))
        except KaffegenError as error:
            click.echo(refusal(error, spoken), err=True)


def _end(question: str) -> str:
    """Give what stands between a question and its answer."""
    return " " if question.endswith("?") else ": "
