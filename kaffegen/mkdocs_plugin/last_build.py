"""A build that ends at once: where all that goes into it, and all that came out of it, is as the last one left it."""

import datetime as dt
import logging
import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.utils import CountHandler

from kaffegen.languages import language
from kaffegen.mkdocs_plugin.goes_in import GoesIn, UnsureError, goes_in, seen, state
from kaffegen.model.event import Log
from kaffegen.sealed import Shelf, keep, kept, shelf

SHELF = "builds"
OURS = "mkdocs.plugins.kaffegen"
MKDOCS = logging.getLogger("mkdocs")


class Left(NamedTuple):
    """How a build left things: the numbers of what went in and of what came out, and what was said at which level."""

    went_in: str
    came_out: str
    level: int
    said: list[tuple[str, int, str]]


class LastBuild:
    """Knows the last build while the next one begins, and takes down how that one ends."""

    def __init__(self, config: MkDocsConfig, today: dt.date) -> None:
        """Look at what goes in. Where something is unsure, nothing is known, and nothing kept."""
        self._config, self._today = config, today
        self._file = Path(config.config_file_path or "")
        self.goes_in: GoesIn | None = None
        self._shelf: Shelf | None = None
        self._left: Left | None = None
        self._said = _Said()
        with suppress(OSError, UnsureError):
            self.goes_in = goes_in(config, today)
            self._shelf = shelf(self._file.resolve().parent, SHELF)
            self._left = _left_in(kept(self._shelf, self.name)) if self._shelf else None

    @property
    def is_as_left(self) -> bool:
        """Tell whether the site is what this build would make of what there is, and all was said that it would say."""
        left = self._left
        if left is None or self.goes_in is None or left.went_in != self.goes_in.number or left.level > _level():
            return False
        with suppress(OSError):
            return left.came_out == _came_out(self._config.site_dir)
        return False

    def say_again(self) -> None:
        """Say what the last build had to say; raise Abort where MkDocs would, as it counts warnings."""
        for name, level, text in self._left.said if self._left else ():
            logging.getLogger(name).log(level, "%s", text)
        counters = [handler for handler in MKDOCS.handlers if isinstance(handler, CountHandler)]
        counted = ", ".join(f"{count} {name.lower()}s" for each in counters for name, count in each.get_counts())
        if counted:
            raise Abort(f"Aborted with {counted} in strict mode!")

    def listen(self) -> None:
        """Take down what is said from now on."""
        MKDOCS.addHandler(self._said)

    def forget(self) -> None:
        """Take nothing more down."""
        MKDOCS.removeHandler(self._said)

    def keep(self, today: dt.date, log: Log) -> bool:
        """Keep how the build ended, and tell whether that is sure.

        It is not where somebody wrote meanwhile, the day is over, or git could not tell all.
        """
        self.forget()
        with suppress(OSError, UnsureError):
            if self._shelf is None or self.goes_in is None or today != self._today or log.trouble:
                return False
            if seen(Path(self._config.docs_dir), self._file) == self.goes_in.seen:
                came_out = _came_out(self._config.site_dir)
                keep(self._shelf, self.name, Left(self.goes_in.number, came_out, _level(), self._said.records))
                return True
        return False

    @property
    def name(self) -> str:
        """Give the name under which it is kept: one for each configuration and folder that is built into."""
        return blake2b(f"{self._file.name}\n{self._config.site_dir}".encode(), digest_size=16).hexdigest()


def begun(config: MkDocsConfig, today: dt.date, code: str) -> LastBuild:
    """Listen to the build that begins; raise SystemExit, as MkDocs itself does, if none is needed: said in `code`."""
    last = LastBuild(config, today)
    if last.is_as_left:
        last.say_again()
        get_plugin_logger("kaffegen").info(language(code).say("build.as-left", folder=config.site_dir))
        raise SystemExit(0)
    last.listen()
    return last


class _Said(logging.Handler):
    """Takes down warnings, and all that kaffegen says."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[tuple[str, int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Take it down."""
        if record.levelno >= logging.WARNING or record.name == OURS:
            self.records.append((record.name, record.levelno, record.getMessage()))


def _level() -> int:
    return MKDOCS.getEffectiveLevel()


def _came_out(site: str) -> str:
    """Give the number of what lies in a folder: every name, and what tells one state of a file from another."""
    hashed = blake2b(digest_size=32)
    folders = [site]
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                is_folder = entry.is_dir(follow_symlinks=False)
                if is_folder:
                    folders.append(entry.path)
                hashed.update(os.fsencode(entry.path) + b"\0" + (b"/" if is_folder else state(entry).encode()) + b"\0")
    return hashed.hexdigest()


def _left_in(found: Any) -> Left | None:
    """Give what was kept; None for what has another shape."""
    try:
        went_in, came_out, level, said = found
        said = [(str(name), int(each), str(text)) for name, each, text in said]
        return Left(str(went_in), str(came_out), int(level), said)
    except (TypeError, ValueError):
        return None
