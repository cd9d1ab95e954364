"""What every command needs: the journal's folder, its settings, its language and the day it is."""

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from kaffegen.commands.common_options import directory_option, today_option
from kaffegen.commands.nearest import nearest
from kaffegen.history.gateway import Past
from kaffegen.languages import Language, language
from kaffegen.model import Outlook
from kaffegen.pipeline import look, look_at, look_back
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.read.found import Taken
from kaffegen.rules import NAMES
from kaffegen.settings import Settings, today_in
from kaffegen.values.dates import YEARS

VERSION = 1
_KEPT: list[Outlook] = []  # until the process ends and takes it along: to take a large journal apart is slow


class Door(NamedTuple):
    """A journal as the command line opens it."""

    root: Path
    settings: Settings
    language: Language
    today: dt.date
    past: Past | None = None  # the journal as it was, where one looks back
    taken: Taken | None = None  # its files, where they were looked at before
    is_anew: bool = False  # nothing that was kept of its notes is taken

    def outlook(self) -> Outlook:
        """Give the outlook; raise KaffegenError when there are no notes."""
        if self.past:
            seen = look_back(self.past, self.today)
        elif self.taken is not None:
            seen = look_at(self.taken, self.root, self.today, self.settings)
        else:
            seen = look(self.root, self.today, self.settings, is_anew=self.is_anew)
        if not seen.journal.notes and not seen.problems:
            raise self.stop("journal.empty", folder=self.settings.docs_dir)
        _KEPT[:] = [seen]
        return seen

    def stop(self, key: str, **words: str) -> KaffegenError:
        """Make a reason to stop, said in the journal's language."""
        return KaffegenError(key, language=self.language.code, **words)

    def day(self, written: str) -> dt.date:
        """Give the day that an option names; raise KaffegenError for what is no date."""
        day = _day(written)
        if day is None:
            raise self.stop("cli.no-date", text=written)
        return day

    def json(self, **content: Any) -> str:
        """Give the content as the versioned JSON of the contract."""
        return json.dumps({"version": VERSION, "today": str(self.today), **content}, ensure_ascii=False, indent=2)


def options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every command has, and open the journal for it."""

    def run(directory: Path | None, today: str | None, **rest: Any) -> None:
        door = opened(directory, today)
        command(door, **{name: as_typed(door, given) for name, given in rest.items()})

    run.__doc__ = command.__doc__
    params = getattr(command, "__click_params__", [])
    run = directory_option(today_option(run))
    run.__click_params__ = [*params, *run.__click_params__]  # type: ignore[attr-defined]  # as click keeps them
    return run


def as_typed(door: Door, given: Any) -> Any:
    """Give what was typed, as UTF-8 whatever the locale says; raise KaffegenError for what is no text in it."""
    if isinstance(given, tuple):
        return tuple(as_typed(door, each) for each in given)
    if not isinstance(given, str) or given.isascii():
        return given
    heard = os.fsencode(given).decode("utf-8", "surrogateescape")
    if any("\ud800" <= sign <= "\udfff" for sign in heard):
        raise door.stop("cli.no-utf-8", text=heard)
    return heard


def opened(directory: Path | None, today: str | None) -> Door:
    """Open the journal in a folder, else in the nearest one upwards; raise KaffegenError when it cannot be."""
    root = directory or nearest()
    return opened_with(root, settings_in(root / CONFIG, NAMES), today, dt.datetime.now(dt.UTC))


def opened_with(root: Path, settings: Settings, today: str | None, now: dt.datetime) -> Door:
    """Open a journal whose settings are known, at a moment."""
    spoken = language(settings.language)
    if today is None:
        return Door(root, settings, spoken, today_in(settings, now))
    day = _day(today)
    if day is None or day.year not in YEARS:
        raise KaffegenError("cli.no-date", text=today, language=spoken.code)
    return Door(root, settings, spoken, day)


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None
