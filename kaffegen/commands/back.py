"""The journal as it was: an option for what can look back, and the days and commits that people name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from kaffegen.commands import common_options
from kaffegen.commands.day_back import day_back, day_back_if_any
from kaffegen.commands.door import Door
from kaffegen.history.gateway import Past, Trouble, past_of, past_on
from kaffegen.languages import language
from kaffegen.rules import NAMES

MOST = 10  # files that are named


def as_of_option(command: Callable[..., None]) -> Callable[..., None]:
    """Add the option to look back; the command gets the door as it was then."""

    def run(door: Door, *given: Any, as_of: str | None, **rest: Any) -> None:
        command(door if as_of is None else door_on(door, as_of), *given, **rest)

    run.__doc__ = command.__doc__
    params = getattr(command, "__click_params__", [])
    run = common_options.as_of_option(run)
    run.__click_params__ = [*params, *run.__click_params__]  # type: ignore[attr-defined]  # as click keeps them
    return run


def door_on(door: Door, written: str) -> Door:
    """Give the door as it was when a day was over, with that day for today; raise KaffegenError when nothing was."""
    day = day_back(door, written)
    with _told_troubles(door, str(day)):
        past = _whole(door, past_on(door.root, door.settings, day, NAMES))
    return door._replace(settings=past.settings, language=language(past.settings.language), today=day, past=past)


def past_named(door: Door, written: str) -> Past:
    """Give the journal as it was on a day, else in a commit; raise KaffegenError for neither."""
    day = day_back_if_any(door, written)
    with _told_troubles(door, str(day or written)):
        if day is None:
            return _whole(door, past_of(door.root, door.settings, written, NAMES))
        return _whole(door, past_on(door.root, door.settings, day, NAMES))


def _whole(door: Door, past: Past) -> Past:
    """Give the journal as it was, and say which files of it git does not have: the rest works without them."""
    if past.missing:
        more = len(past.missing) - MOST
        files = ", ".join(past.missing[:MOST]) + (f" (+{more})" if more > 0 else "")
        click.echo(door.language.say("history.missing", files=files), err=True)
    return past


@contextmanager
def _told_troubles(door: Door, written: str) -> Iterator[None]:
    """Say why git cannot tell: here it is a reason to stop."""
    try:
        yield
    except Trouble as trouble:
        said = " ".join(trouble.said.split())
        raise door.stop(f"history.{trouble.key}", said=said, text=written) from None
