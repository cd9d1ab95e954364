"""An answer of a command that can be kept: what it says, how it ends, and which follow-ups it numbered."""

import sys
from pathlib import Path
from typing import Any, NamedTuple

import click

from kaffegen.commands.listed import remember


class Answer(NamedTuple):
    """What a command says on each of its two ways; nothing is said of what is empty."""

    said: str = ""
    aside: str = ""
    code: int = 0
    listed: tuple[str, ...] | None = None  # the ids of follow-ups, as they are numbered on a terminal


def tell(answer: Answer, root: Path) -> None:
    """Say it, remember what was numbered, and end as it ends."""
    if answer.said:
        click.echo(answer.said)
    if answer.listed is not None:
        remember(root, answer.listed)
    if answer.aside:
        click.echo(answer.aside, err=True)
    sys.exit(answer.code)


def answer_in(kept: Any) -> Answer | None:
    """Give the answer that was kept; None for what has another shape."""
    try:
        said, aside, code, listed = kept
    except (TypeError, ValueError):
        return None
    if not (type(said) is type(aside) is str and type(code) is int):
        return None
    if listed is None:
        return Answer(said, aside, code)
    is_listed = isinstance(listed, list) and all(type(each) is str for each in listed)
    return Answer(said, aside, code, tuple(listed)) if is_listed else None
