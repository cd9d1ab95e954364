"""Dates in an order that cannot be (K207): thanked before it was held, answered before it was asked."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.model import Contact, Known, Me, Meeting, Note, Path, Plan
from kaffegen.problems import Problem, Severity

Day = dt.date | bool | None


class Wrong(NamedTuple):
    """Two dates of which the later one lies before the earlier one, and where the later one stands."""

    earlier: str
    first: Day
    later: str
    second: Day
    path: Path


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each date that lies before the one that it must follow."""
    for note in known.journal.notes:
        yield from problems_in(note)


def problems_in(note: Note) -> Iterator[Problem]:
    """Yield the warnings of one note: it takes no other to see them."""
    for wrong in _of_meeting(note) if isinstance(note, Meeting) else _of_other(note):
        words = {
            "later": wrong.later, "second": str(wrong.second), "earlier": wrong.earlier, "first": str(wrong.first),
        }  # fmt: skip
        yield Problem(note.place(wrong.path), "K207", Severity.WARNING, words)


def _is_before(day: Day, first: Day) -> bool:
    """Tell whether a day lies before the one it must follow; a day that is not known lies nowhere."""
    return isinstance(day, dt.date) and isinstance(first, dt.date) and day < first


def _of_other(note: Note) -> Iterator[Wrong]:
    if isinstance(note, Contact):
        yield from _of_contact(note)
    elif isinstance(note, Plan):
        if _is_before(note.last, note.first):
            yield Wrong("from", note.first, "to", note.last, ("to",))
    elif isinstance(note, Me):
        for away in note.away:
            if away.last < away.first:
                yield Wrong("from", away.first, "to", away.last, (*away.at, "to"))


def _of_contact(contact: Contact) -> Iterator[Wrong]:
    for milestone in contact.milestones:
        if _is_before(milestone.congratulated, milestone.on):
            path = (*milestone.at, "congratulated")
            yield Wrong("on", milestone.on, "congratulated", milestone.congratulated, path)
    for past in contact.past:
        if past.since and past.until and len(past.since) == len(past.until) and past.until < past.since:
            yield Wrong("from", _day(past.since), "to", _day(past.until), (*past.at, "to"))


def _of_meeting(meeting: Meeting) -> Iterator[Wrong]:
    invited, day = meeting.invited, meeting.day
    if invited:
        if _is_before(meeting.answered, invited):
            yield Wrong("invited", invited, "answered", meeting.answered, ("answered",))
        if _is_before(day, invited):
            yield Wrong("invited", invited, "date", day, ("date",))
        for index, nudged in enumerate(meeting.nudged or ()):
            if nudged < invited:
                yield Wrong("invited", invited, "nudged", nudged, ("nudged", index))
    if day:
        yield from _after_meeting(meeting, day)
    for title in meeting.recommendations or ():
        if _is_before(title.sent, title.done):
            yield Wrong("done", title.done, "sent", title.sent, (*title.at, "sent"))


def _after_meeting(meeting: Meeting, day: dt.date) -> Iterator[Wrong]:
    for field in ("thanked", "memo", "card"):
        for name, done in getattr(meeting, field).items():
            if _is_before(done, day):
                yield Wrong("date", day, field, done, (field, name) if name else (field,))
    for index, reported in enumerate(meeting.reported or ()):
        if _is_before(reported, day):
            yield Wrong("date", day, "reported", reported, ("reported", index))
    for referral in meeting.referrals or ():
        if _is_before(referral.reported, day):
            yield Wrong("date", day, "reported", referral.reported, (*referral.at, "reported"))
    for title in meeting.recommendations or ():
        if _is_before(title.done, day):
            yield Wrong("date", day, "done", title.done, (*title.at, "done"))


def _day(written: str) -> dt.date:
    """Give the first day of a year, a month or a day as written."""
    return dt.date.fromisoformat((written + "-01-01")[:10])
