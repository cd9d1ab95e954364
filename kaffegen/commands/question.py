"""A question as the command line asks it, and all that its answer depends on, as one number."""

import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from kaffegen.history.checked_out import all_but_commits, is_kept, named
from kaffegen.read.found import CONFIG, Taken, taken
from kaffegen.workdays import day_in

DIGITS = 64


class Asked(NamedTuple):
    """A command with what was typed after it, of a journal as its configuration was at that moment."""

    command: str
    given: Mapping[str, Any]
    root: Path
    config: bytes | None  # None where it cannot be read
    today: str | None
    now: dt.datetime
    installed: str


class Frame(NamedTuple):
    """What of the settings tells which files a journal is read from, and which day it is."""

    docs_dir: str
    folders: dict[str, str]  # → the kind of note that lies there
    today: str
    timezone: str


class Question(NamedTuple):
    """What an answer depends on: its number, and what it is to be worked out from."""

    number: str
    day: dt.date
    taken: Taken
    commit: str


def config_in(root: Path) -> bytes | None:
    """Give the bytes of the configuration; None where it cannot be read."""
    with suppress(OSError):
        return (root / CONFIG).read_bytes()
    return None


def number_of_frame(asked: Asked) -> str:
    """Give the number of what there is to know of a configuration."""
    return _number(["frame", asked.installed, (asked.config or b"").hex()])


def frame_in(kept: Any) -> Frame | None:
    """Give what was kept of a configuration; None for what has another shape."""
    try:
        docs_dir, folders, today, timezone = kept
        texts = [docs_dir, today, timezone, *folders, *folders.values()]
    except (TypeError, ValueError, AttributeError):
        return None
    return Frame(docs_dir, folders, today, timezone) if all(type(text) is str for text in texts) else None


def question_of(asked: Asked, frame: Frame) -> Question | None:
    """Give the question with its number; None where it cannot be known what an answer depends on.

    Raise KaffegenError where there is no journal.
    """
    day = _day(asked, frame)
    commit = named(asked.root) if is_kept(asked.root) else ""
    if day is None or (not commit and is_kept(asked.root)):
        return None
    files = taken(asked.root, frame.docs_dir, frame.folders)
    about = [
        asked.command,
        asked.installed,
        (asked.config or b"").hex(),
        str(day),
        commit,
        all_but_commits(asked.root),
        os.path.realpath(asked.root / frame.docs_dir),
        str(shutil.get_terminal_size().columns if sys.stdout.isatty() else 0),
        json.dumps(sorted((name, _plain(given)) for name, given in asked.given.items())),
        _index((file.src, content) for file, content in files.notes),
        _index(files.drafts),
    ]
    contents = (content for _, content in (*files.notes, *files.drafts))
    return Question(_number(about, contents), day, files, commit)


def _day(asked: Asked, frame: Frame) -> dt.date | None:
    """Give the day that is taken for today; None for what is none."""
    with suppress(ValueError, OverflowError):
        if asked.today is not None:
            return dt.date.fromisoformat(asked.today)
        return dt.date.fromisoformat(frame.today) if frame.today else day_in(frame.timezone or None, asked.now)
    return None


def _plain(given: Any) -> Any:
    """Give what was typed as bytes, whatever the locale made of them; and where a path leads."""
    if isinstance(given, tuple):
        return [_plain(each) for each in given]
    if isinstance(given, Path):
        return [_plain(str(given)), os.path.realpath(given)]
    return os.fsencode(given).hex() if isinstance(given, str) else given


def _index(files: Iterable[tuple[str, bytes | None]]) -> str:
    """Give the names of files with how long each is; -1 for what is none."""
    return "\0".join(f"{name}\0{-1 if content is None else len(content)}" for name, content in files)


def _number(about: Iterable[str], contents: Iterable[bytes | None] = ()) -> str:
    """Give a number that no two questions share: every part says how long it is, and of contents one of them does."""
    hashed = blake2b(digest_size=DIGITS // 2)
    for part in about:
        written = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d\n%s" % (len(written), written))
    for content in contents:
        if content:
            hashed.update(content)
    return hashed.hexdigest()
