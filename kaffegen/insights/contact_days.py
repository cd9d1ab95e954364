"""When one was last in touch with each person (M68, M70)."""

import datetime as dt
from dataclasses import dataclass, field

from kaffegen.model import Contact, Journal, Meeting

BLURRING = frozenset({"date", "status", "contact", "contacts", "touches", "invited", "nudged"})


@dataclass(slots=True)
class ContactDays:
    """The latest day of each kind, by contact's id."""

    real: dict[str, dt.date] = field(default_factory=dict)
    outreach: dict[str, dt.date] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()


def contact_days(journal: Journal, today: dt.date) -> ContactDays:
    """Give the latest days on which something passed between me and each person."""
    days = ContactDays()
    unknown: set[str] = set()
    for contact in journal.contacts:
        if contact.about.unreadable or not contact.about.faulty.isdisjoint(BLURRING):
            unknown.add(contact.id)
        _from_contact(days, contact, today)
    for _, day, people in journal.held_meetings:
        for contact in people:
            _later(days.real, contact.id, day, today)
    for meeting in journal.meetings:
        if not meeting.about.faulty.isdisjoint(BLURRING):
            unknown.update(contact.id for contact in journal.people_in(meeting))
        if meeting.asked_by == "me":
            _from_outreach(days, journal, meeting, today)
    days.unknown = frozenset(unknown)
    return days


def _from_contact(days: ContactDays, contact: Contact, today: dt.date) -> None:
    if contact.met:
        _later(days.real, contact.id, contact.met, today)
    for touch in contact.touches:
        _later(days.real, contact.id, touch.on, today)


def _from_outreach(days: ContactDays, journal: Journal, meeting: Meeting, today: dt.date) -> None:
    """Count my invitation to a meeting, and my nudges."""
    for contact in journal.people_in(meeting):
        for day in (meeting.invited, *(meeting.nudged or ())):
            if day:
                _later(days.outreach, contact.id, day, today)


def _later(days: dict[str, dt.date], contact: str, day: dt.date, today: dt.date) -> None:
    """Keep the later day; a day in the future counts nothing."""
    if day <= today and day > days.get(contact, dt.date.min):
        days[contact] = day
