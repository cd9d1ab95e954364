"""What happened in a relationship, as the history of the notes tells it."""

import datetime as dt
from typing import NamedTuple


class Change(NamedTuple):
    """What the difference between two versions of a note means. Empty and None: not said, or not known."""

    kind: str  # appeared, renamed, company, role, cadence …: `history.kinds` has them all
    before: str = ""
    after: str = ""
    item: str = ""  # the promise, the name that was given, the title
    on: dt.date | None = None  # the day that the note itself gives
    since: dt.date | None = None  # the day from which it is counted how long it took
    due: dt.date | None = None  # until when it was promised
    people: tuple[str, ...] = ()  # whom the version names, as it was typed
    hidden: bool = False  # of a private note, or from a private part of one: never built

    @property
    def is_of_another(self) -> bool:
        """Tell whether a new name has nothing of the old one: another person may have been put in the note's place."""
        if self.kind != "renamed":
            return False
        return set(self.before.casefold().split()).isdisjoint(self.after.casefold().split())


class Event(NamedTuple):
    """A change as a commit tells it. `src` is today's path of the note, whatever it was called then."""

    src: str
    date: dt.date  # the author's day, in the author's own zone
    author: str
    commit: str
    change: Change

    @property
    def day(self) -> dt.date:
        """Give the day on which it happened: as the note says, else the commit's."""
        return self.change.on or self.date

    @property
    def days(self) -> int | None:
        """Give how many days it took; None where that is not known, or cannot be."""
        if self.change.since is None or self.day < self.change.since:
            return None
        return (self.day - self.change.since).days


class Log(NamedTuple):
    """The relationship log, the newest event first."""

    events: tuple[Event, ...] = ()
    is_kept: bool = False  # the journal lies in a repository, be it one that cannot be read
    trouble: str = ""  # the key of why nothing, or not all, is known; empty when all is well
    said: str = ""  # git's own words
    secrets: frozenset[str] = frozenset()  # the names of all notes that were ever private
    head: str = ""  # the commit that it tells of


class Unsaved(NamedTuple):
    """What is written and not committed: each note's path with what that means, and how many notes differ."""

    changes: tuple[tuple[str, Change], ...] = ()
    notes: int = 0


class History:
    """The log of a journal, read when it is first asked for; of one that nobody keeps in git, nothing is known."""

    @property
    def log(self) -> Log:
        """Give all that is known."""
        return Log()

    def since(self, day: dt.date) -> tuple[Event, ...]:
        """Give what was committed since a day, without the rest being read."""
        return tuple(event for event in self.log.events if event.date >= day)

    @property
    def unsaved(self) -> Unsaved:
        """Give what is written and not committed."""
        return Unsaved()

    def stands_on(self, commit: str) -> bool:
        """Tell whether all that was asked for up to now was told, and of that commit; empty where nobody keeps one."""
        return not commit


NO_HISTORY = History()
