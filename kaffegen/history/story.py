"""What was told of commits, as the story of today's notes: under their names now, and each beginning once."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from kaffegen.history.as_said import as_said
from kaffegen.history.kinds import KINDS
from kaffegen.history.linked import linked
from kaffegen.history.once import once
from kaffegen.history.told import Told
from kaffegen.model import Event, Journal, Note

ORDER = {kind: place for place, kind in enumerate(KINDS)}


def story(told: Iterable[Told], journal: Journal, docs_dir: str) -> tuple[Event, ...]:
    """Give the events of the notes there are today, the newest first; of those that are gone, nothing."""
    notes = {note.about.src: note for note in journal.notes}
    found = list(_of_today(told, _Paths(notes, docs_dir)))
    found = as_said(reversed(list(once(reversed(found)))), notes)
    events = linked(reversed(found), journal, notes)
    events.reverse()
    events.sort(key=lambda event: event.date, reverse=True)  # of one day the later commit stays first
    return tuple(events)


class _Paths:
    """Which note of today a path of old means."""

    def __init__(self, notes: Mapping[str, Note], docs_dir: str) -> None:
        self._start = "" if docs_dir == "." else f"{docs_dir}/"
        self._notes = {_path(src): src for src in notes}
        self._was: dict[str, str] = {}
        for src, note in notes.items():
            for old in note.was or ():
                self._was.setdefault(_path(f"{src.rpartition('/')[0]}/{old}.md").casefold(), src)
        self._moved: dict[str, str] = {}

    def move(self, moved: Iterable[tuple[str, str]]) -> None:
        """Remember that before this, what is at each new path was at the old one; two may have changed places."""
        self._moved.update({old: self._moved.get(new, new) for old, new in moved})

    def now(self, path: str) -> str:
        """Give the path of the note today, from the journal's folder; empty when it is no more."""
        found = self._moved.get(path, path)
        if not found.startswith(self._start):
            return ""
        src = found[len(self._start) :]
        return self._notes.get(src) or self._was.get(src.casefold(), "")


def _of_today(told: Iterable[Told], paths: _Paths) -> Iterator[Event]:
    """Give the events, the newest first, under the names of today."""
    for commit in told:
        events, day = [], dt.date.fromordinal(commit.date)
        for path, change in commit.changes:
            src = paths.now(path)
            if src and change.kind in ORDER:
                events.append(Event(src, day, commit.author, commit.commit, change))
        if len(events) > 1:
            events.sort(key=lambda event: (event.src, -ORDER[event.change.kind]))
        yield from events
        paths.move(commit.moved)


def _path(src: str) -> str:
    return src if src.isascii() else unicodedata.normalize("NFC", src)
