"""When one was last in touch with each person (M68, M70), and when one last sent them something (M66)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from kaffegen.model import Contact, Journal, Meeting

BLURRING = frozenset({"date", "status", "contact", "contacts", "touches", "invited", "nudged"})


@dataclass(slots=True)
class ContactDays:
    """The latest day of each kind, by contact's id."""

    real: dict[str, dt.date] = field(default_factory=dict)
    sent: dict[str, dt.date] = field(default_factory=dict)
    outreach: dict[str, dt.date] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()


def contact_days(journal: Journal, today: dt.date) -> ContactDays:
    """Give the latest days on which something passed between me and each person."""
    days = ContactDays()
    unknown: set[str] = set()
    for contact in journal.contacts:
        if contact.about.faulty & BLURRING or contact.about.unreadable:
            unknown.add(contact.id)
        _from_contact(days, contact, today)
    for meeting in journal.meetings:
        for contact in journal.people_in(meeting):
            if meeting.about.faulty & BLURRING:
                unknown.add(contact.id)
            _from_meeting(days, meeting, contact.id, journal, today)
    days.unknown = frozenset(unknown)
    return days


def _from_contact(days: ContactDays, contact: Contact, today: dt.date) -> None:
    if contact.met:
        _later(days.real, contact.id, contact.met, today)
    for touch in contact.touches:
        _later(days.real, contact.id, touch.on, today)
        if touch.by == "me":
            _later(days.sent, contact.id, touch.on, today)
    for milestone in contact.milestones:
        _later(days.sent, contact.id, milestone.congratulated, today)


def _from_meeting(days: ContactDays, meeting: Meeting, contact: str, journal: Journal, today: dt.date) -> None:
    if meeting.is_held(today) and meeting.day:
        _later(days.real, contact, meeting.day, today)
    if meeting.asked_by == "me":
        for day in (meeting.invited, *(meeting.nudged or ())):
            _later(days.outreach, contact, day, today)
            _later(days.sent, contact, day, today)
    for sent in _sent_after(meeting, contact, journal):
        _later(days.sent, contact, meeting.day if sent is True else sent, today)


def _sent_after(meeting: Meeting, contact: str, journal: Journal) -> Iterator[dt.date | bool | None]:
    """Give the days on which I sent them something: an answer, and what follows the meeting."""
    if meeting.asked_by == "them":
        yield meeting.answered
    for done in (meeting.thanked, meeting.memo):
        for name, day in done.items():
            meant = journal.who(name) if name else None
            if not name or (meant is not None and meant.id == contact):
                yield day
    yield from meeting.reported or ()
    for referral in meeting.referrals or ():
        yield referral.reported
    for recommendation in meeting.recommendations or ():
        yield recommendation.sent


def _later(days: dict[str, dt.date], contact: str, day: dt.date | bool | None, today: dt.date) -> None:
    """Keep the later day; a day that is not known, or in the future, counts nothing."""
    if isinstance(day, dt.date) and day <= today and day > days.get(contact, dt.date.min):
        days[contact] = day
