"""The gateway to the history, which imports what that takes only where a journal is kept in git (decision 12)."""

import datetime as dt
import os
from pathlib import Path
from typing import NamedTuple

from kaffegen.history.checked_out import is_kept
from kaffegen.model import NO_HISTORY, History, Journal
from kaffegen.read.note import Source
from kaffegen.settings import Settings


class Trouble(Exception):  # noqa: N818 - not an error of ours: nothing is known, and that is said
    """Git could not tell. `key` says why in our words, `said` in git's."""

    def __init__(self, key: str, said: str = "") -> None:
        super().__init__(key, said)
        self.key, self.said = key, said


class Past(NamedTuple):
    """A journal as it was. `settings` are those of then; today's where there were none that can be read."""

    root: Path
    commit: str
    settings: Settings
    sources: tuple[Source, ...]
    blobs: dict[str, str]  # note's path from the journal's folder → its blob
    own: dict[str, str]  # the templates of one's own
    missing: tuple[str, ...] = ()  # the files whose content git does not have

    def history(self, journal: Journal) -> History:
        """Give the history up to then."""
        from kaffegen.history.remembered import Remembered  # noqa: PLC0415 - a gateway imports late

        return Remembered(self.root, self.settings, journal, self.commit)


def is_seen(root: Path, folder: str) -> bool:
    """Tell whether a folder lies below `root` for git too, which follows no link."""
    there, real = (os.path.normcase(os.path.realpath(path)) for path in (root, root / folder))
    written = os.path.normcase(os.path.normpath(Path(there, folder)))
    return real == written and Path(real).is_relative_to(there)


def commits_noted_in(root: Path) -> Path | None:
    """Give the file in which git notes each commit that is checked out; None where there is none."""
    for folder in (root := root.resolve(), *root.parents):
        if os.path.lexists(folder / ".git"):
            noted = folder / ".git" / "logs" / "HEAD"  # a worktree has its own elsewhere
            return noted if noted.is_file() else None
    return None


def history_of(root: Path, settings: Settings, journal: Journal) -> History:
    """Give the history of a journal; of one that lies in no repository nothing is known, and nothing is started."""
    return _remembered(root, settings, journal, is_whole=False)


def whole_history_of(root: Path, settings: Settings, journal: Journal) -> History:
    """Give the same, for who wants to know all of it anyway: what was lately is then not asked for by itself."""
    return _remembered(root, settings, journal, is_whole=True)


def _remembered(root: Path, settings: Settings, journal: Journal, *, is_whole: bool) -> History:
    if not is_kept(root):
        return NO_HISTORY
    from kaffegen.history.remembered import Remembered  # noqa: PLC0415 - a gateway imports late

    return Remembered(root, settings, journal, is_whole=is_whole)


def past_on(root: Path, settings: Settings, day: dt.date, rules: tuple[str, ...]) -> Past:
    """Give the journal as committed when the day was over; raise Trouble when git cannot tell, or had nothing."""
    from kaffegen.history import past  # noqa: PLC0415 - a gateway imports late

    return past.past_on(root, settings, day, rules)


def past_of(root: Path, settings: Settings, name: str, rules: tuple[str, ...]) -> Past:
    """Give the journal of a commit, named as git names one; raise Trouble when there is none."""
    from kaffegen.history import past  # noqa: PLC0415 - a gateway imports late

    return past.past_of(root, settings, name, rules)
