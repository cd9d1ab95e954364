"""`kaffegen watch`: beside the editor, says what changed with every save: problems, and follow-ups (F8, F19, F23)."""

import gc
import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.watched import Watched
from kaffegen.watching.stirrings import Stirrings

BEAT = 1.0  # seconds: a new day, and a folder that went or came, are seen that soon


@click.command("watch")
@options
def command(door: Door) -> None:
    """Stay beside your editor, and say with every save what changed: problems, and what there is to do.

    Ctrl-C ends it. Example: kaffegen watch
    """
    context = click.get_current_context()
    if os.environ.get("NO_COLOR"):
        context.color = False
    stirrings = Stirrings()
    watched = Watched(door, stirrings, is_pinned=context.params.get("today") is not None)
    with _ended_by_signals():
        try:
            _stay(watched, stirrings)
        except BrokenPipeError:  # whoever read along has seen enough
            _say_no_more()
        finally:
            stirrings.close()


def _stay(watched: Watched, stirrings: Stirrings) -> None:
    watched.begin()
    is_tidy = False
    while _has_reader():
        if stirrings.wait(BEAT):
            watched.look()
            is_tidy = False
            continue
        if not is_tidy:
            gc.collect()  # nothing else does in a command, and now there is time for it
            is_tidy = True
        watched.look_now_and_then()


def _has_reader() -> bool:
    """Tell whether somebody may still read what is said: a pipe that was left is seen before there is news."""
    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    try:
        poll.register(sys.stdout.fileno(), 0)
    except (AttributeError, OSError, ValueError):  # there is no output, or not one of the system's
        return True
    return not any(event & (select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))


def _say_no_more() -> None:
    """Let what is not yet written go nowhere, so that the end is silent."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """End with 130 on Ctrl-C and 143 when asked to, at once and without a word."""
    before = {number: signal.signal(number, _end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: object) -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # impatience while it ends is no reason for more
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(128 + number)
