"""The log as it may be built: nothing of it tells more than the notes that are built say today (B17)."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property

from kaffegen.history.linked import linked
from kaffegen.model import Change, Contact, Event, History, Journal, Log, Meeting, NextStep, Note, folded
from kaffegen.publish import Publisher

FOR_ONESELF = frozenset({"cadence", "paused", "woken", "archived", "led-to"})  # the last is linked anew
CUT = "…"


class PublicHistory(History):
    """What a history tells of the notes that are built, `journal`; in doubt nothing."""

    def __init__(self, history: History, publisher: Publisher, journal: Journal) -> None:
        self._history, self._publisher, self._journal = history, publisher, journal
        self._notes = {note.about.src: note for note in journal.notes}
        self._written: dict[str, str] = {}
        self._secret: dict[str, bool] = {}  # a name as typed → whether it may be a secret

    @cached_property
    def log(self) -> Log:
        """Give the log without authors, commits, git's own words, and all that is private or was."""
        log = self._history.log
        secrets = {folded(name) for name in log.secrets}
        may_be_told, without_secrets = self._may_be_told, self._without_secrets
        events = [without_secrets(event) for event in reversed(log.events) if may_be_told(event, secrets)]
        told = linked(events, self._journal, self._notes)
        return Log(tuple(reversed(told)), log.is_kept, "unknown" if log.trouble else "")

    def _may_be_told(self, event: Event, secrets: set[str]) -> bool:
        change = event.change
        if change.hidden or change.kind in FOR_ONESELF or event.src not in self._notes:
            return False
        for name in change.people:
            if name not in self._secret:
                self._secret[name] = self._is_secret(name, secrets)
            if self._secret[name]:
                return False
        if change.after and not self._stands(change.after, event.src):
            return False
        return not change.item or self._stands(change.item, event.src)

    def _is_secret(self, name: str, secrets: set[str]) -> bool:
        """Tell whether a name may be that of a private person: of today, or of one who was private once and is gone."""
        if self._publisher.may_be_private_person(name):
            return True
        return folded(name) in secrets and not any(c.has_note for c in self._journal.people.get(folded(name), ()))

    def _without_secrets(self, event: Event) -> Event:
        """Give the event with nothing that its note does not say today."""
        src, date, _, _, change = event
        kind, before, after, item, on, since, due, people, _ = change
        if before or on or since or due:
            on, since, due = self._day(on, src), self._day(since, src), self._day(due, src)
            before = before if not before or self._stands(before, src) else ""
            change = Change(kind, before, after, item, on, since, due, people)
        return Event(src, date, "", "", change)

    def _day(self, day: dt.date | None, src: str) -> dt.date | None:
        return day if day is None or self._stands(str(day), src) else None

    def _stands(self, text: str, src: str) -> bool:
        """Tell whether the note says a text as it is built."""
        if src not in self._written:
            self._written[src] = folded("\n".join([str(said) for said in _said(self._notes[src]) if said]))
        return folded(text.removesuffix(CUT)) in self._written[src]


def _said(note: Note) -> Iterator[object]:
    """Give every text and day of a note that an event may repeat."""
    if isinstance(note, Contact):
        yield from (note.name, note.company, note.role, *(note.aliases or ()))
        for past in note.past:
            yield from (past.company, past.role)
        yield from _of_steps(note.next_steps)
    elif isinstance(note, Meeting):
        yield from (note.day, note.invited, note.answered, *(note.nudged or ()))
        yield from (*note.thanked.values(), *note.memo.values())
        yield from _of_steps(note.next_steps)
        for referral in note.referrals or ():
            yield from (referral.name, referral.company)
        for recommendation in note.recommendations or ():
            yield from (recommendation.title, recommendation.done)


def _of_steps(steps: Iterable[NextStep] | None) -> Iterator[object]:
    for step in steps or ():
        yield from (step.what, step.due, step.done)
