"""When one last invited somebody (M70), and last sent them something or did something towards them (M66)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Contact, Known, Meeting


def last_outreach(known: Known, contact: Contact) -> dt.date | None:
    """Give the latest day up to today of an invitation or a nudge of mine."""
    days = [day for meeting in known.journal.meetings_with(contact) for day in _outreach(meeting)]
    return max((day for day in days if day <= known.today), default=None)


def last_sent(known: Known, contact: Contact) -> dt.date | None:
    """Give the latest day up to today, over all that is written of the person."""
    days = [touch.on for touch in contact.touches if touch.by == "me"]
    days += [event.congratulated for event in contact.milestones if isinstance(event.congratulated, dt.date)]
    for meeting in known.journal.meetings_with(contact):
        found = (meeting.day if day is True else day for day in _sent(known, meeting, contact))
        days += [day for day in found if day]
    return max((day for day in days if day <= known.today), default=None)


def _sent(known: Known, meeting: Meeting, contact: Contact) -> Iterator[dt.date | bool | None]:
    """Give the days of an invitation or a nudge of mine, of an answer, and of what follows the meeting."""
    yield from _outreach(meeting)
    if meeting.asked_by == "them":
        yield meeting.answered
    for done in (meeting.thanked, meeting.memo):
        for name, day in done.items():
            meant = known.journal.who(name) if name else contact
            if meant is not None and meant.id == contact.id:
                yield day
    yield from meeting.reported or ()
    for referral in meeting.referrals or ():
        yield referral.reported
    for recommendation in meeting.recommendations or ():
        yield recommendation.sent


def _outreach(meeting: Meeting) -> Iterator[dt.date]:
    if meeting.asked_by == "me":
        if meeting.invited:
            yield meeting.invited
        yield from meeting.nudged or ()
