"""Dates in an order that cannot be (K207): thanked before it was held, answered before it was asked."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Contact, Known, Me, Meeting, Note, Path, Plan
from kaffegen.problems import Problem, Severity

Day = dt.date | bool | None
Pair = tuple[str, Day, str, Day, Path]


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each date that lies before the one that it must follow."""
    for note in known.journal.notes:
        for earlier, first, later, second, path in _pairs(note):
            if isinstance(first, dt.date) and isinstance(second, dt.date) and second < first:
                words = {"later": later, "second": str(second), "earlier": earlier, "first": str(first)}
                yield Problem(note.place(path), "K207", Severity.WARNING, words)


def _pairs(note: Note) -> Iterator[Pair]:
    """Give each pair of dates with an order, and the place of the later one."""
    return _of_meeting(note) if isinstance(note, Meeting) else _of_other(note)


def _of_other(note: Note) -> Iterator[Pair]:
    if isinstance(note, Contact):
        for milestone in note.milestones:
            path = (*milestone.at, "congratulated")
            yield "on", milestone.on, "congratulated", milestone.congratulated, path
        for past in note.past:
            if past.since and past.until and len(past.since) == len(past.until) and past.until < past.since:
                yield "from", _day(past.since), "to", _day(past.until), (*past.at, "to")
    elif isinstance(note, Plan):
        yield "from", note.first, "to", note.last, ("to",)
    elif isinstance(note, Me):
        for away in note.away:
            yield "from", away.first, "to", away.last, (*away.at, "to")


def _of_meeting(meeting: Meeting) -> Iterator[Pair]:
    invited, day = meeting.invited, meeting.day
    yield "invited", invited, "answered", meeting.answered, ("answered",)
    yield "invited", invited, "date", day, ("date",)
    for index, nudged in enumerate(meeting.nudged or ()):
        yield "invited", invited, "nudged", nudged, ("nudged", index)
    for field in ("thanked", "memo", "card"):
        for name, done in getattr(meeting, field).items():
            yield "date", day, field, done, (field, name) if name else (field,)
    for index, reported in enumerate(meeting.reported or ()):
        yield "date", day, "reported", reported, ("reported", index)
    for referral in meeting.referrals or ():
        yield "date", day, "reported", referral.reported, (*referral.at, "reported")
    for title in meeting.recommendations or ():
        yield "date", day, "done", title.done, (*title.at, "done")
        yield "done", title.done, "sent", title.sent, (*title.at, "sent")


def _day(written: str) -> dt.date:
    """Give the first day of a year, a month or a day as written."""
    return dt.date.fromisoformat((written + "-01-01")[:10])
