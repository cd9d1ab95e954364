"""Questions on a terminal; where there is none, nothing is asked and nothing is guessed."""

import sys
from collections.abc import Callable

import click

from kaffegen.languages import Language
from kaffegen.problems import KaffegenError
from kaffegen.refusal import refusal

YES = ("j", "y")  # ja, yes


def can_ask() -> bool:
    """Tell whether somebody sits there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def agrees(question: str, spoken: Language, *, by_default: bool = False) -> bool:
    """Ask, and tell whether the answer is yes."""
    usual = spoken.say("cli.yes" if by_default else "cli.no")
    answered: str = click.prompt(question, default=usual, prompt_suffix=_end(question))
    return answered.strip().casefold().startswith(YES)


def answer(question: str, usual: str, read: Callable[[str], str], spoken: Language) -> str:
    """Ask until what is answered can be read; `read` raises KaffegenError for what cannot."""
    while True:
        written: str = click.prompt(question, default=usual, show_default=bool(usual), prompt_suffix=_end(question))
        try:
            return read(" ".join(written.split()))
        except KaffegenError as error:
            click.echo(refusal(error, spoken), err=True)


def _end(question: str) -> str:
    """Give what stands between a question and its answer."""
    return " " if question.endswith("?") else ": "
