"""An answer that is worked out once, and kept until anything that it depends on is another.

Who gets a kept answer does not wait for what it takes to work one out: that is imported when there is none.
"""

import datetime as dt
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from kaffegen.afterwards import answering
from kaffegen.as_installed import as_installed
from kaffegen.commands.answer import Answer, answer_in, tell
from kaffegen.commands.common_options import as_of_option, directory_option, today_option
from kaffegen.commands.nearest import nearest
from kaffegen.commands.question import Asked, config_in, frame_in, number_of_frame, question_of
from kaffegen.sealed import Shelf, kept, shelf

SHELF = "answers"
ANEW = "kaffegen.commands.anew"


def answered(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of such a command; what it says is worked out by the module beside its own, named `…_anew`."""

    def run(directory: Path | None, today: str | None, as_of: str | None, no_cache: bool, **given: Any) -> None:
        root = directory or nearest()
        now = dt.datetime.now(dt.UTC)
        asked = Asked(f"{command.__module__}_anew", given, root, config_in(root), today, now, as_installed())
        place = None if no_cache or as_of is not None or asked.config is None else shelf(root, SHELF)
        with answering():
            tell(_kept_or_new(asked, place) if place else import_module(ANEW).worked_out(asked, as_of), root)

    run.__doc__ = command.__doc__
    params = getattr(command, "__click_params__", [])
    no_cache_option = click.option("--no-cache", is_flag=True, help="Work it out anew, whatever was kept.")
    run = directory_option(today_option(as_of_option(no_cache_option(run))))
    run.__click_params__ = [*params, *run.__click_params__]  # type: ignore[attr-defined]  # as click keeps them
    return run


def _kept_or_new(asked: Asked, place: Shelf) -> Answer:
    """Give the answer that was kept, else a new one."""
    frame = frame_in(kept(place, number_of_frame(asked)))
    question = question_of(asked, frame) if frame else None
    found = answer_in(kept(place, question.number)) if question else None
    answer: Answer = found or import_module(ANEW).worked_out_and_kept(asked, place, question)
    return answer
