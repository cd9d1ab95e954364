"""Connect on LinkedIn after the first meeting (M62)."""

import datetime as dt
from collections.abc import Iterator
from operator import itemgetter

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import ByHand, Contact, FollowUp, Known, Meeting, Order, Rule, SetField

AFTER = dt.timedelta(days=3)


def connect(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for the first held meeting with each person one is not connected to."""
    wait = known.settings.wait("connect", AFTER)
    for contact in known.journal.contacts:
        if is_closed(contact.connected, known.today) or "connected" in contact.about.faulty or contact.about.unreadable:
            continue
        meeting = _first_held(known, contact)
        if meeting is not None and meeting.day:
            closing = SetField("connected") if contact.has_note else ByHand("begin-note")
            days = {"date": meeting.day}
            yield FollowUp(meeting, contact, due=meeting.day + wait, closings=(closing,), at=("date",), days=days)


def _first_held(known: Known, contact: Contact) -> Meeting | None:
    meetings = known.journal.meetings_with(contact)
    held = [(meeting.day, meeting.id, meeting) for meeting in meetings if meeting.day and meeting.is_held(known.today)]
    return min(held, key=itemgetter(0, 1))[2] if held else None


RULE = Rule("connect", ("M62",), connect, Order.PREPARING, lapses=60, per_person=True)
