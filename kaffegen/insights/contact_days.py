"""When one was last in touch with each person (M68, M70)."""

import datetime as dt

from kaffegen.model import Journal

BLURRING = frozenset({"date", "status", "contact", "contacts", "touches", "invited", "nudged"})


def last_contact(journal: Journal, today: dt.date) -> dict[str, dt.date]:
    """Give the day of the last held meeting or touch with each person; contact's id → day."""
    days: dict[str, dt.date] = {}
    for contact in journal.contacts:
        if contact.met:
            _later(days, contact.id, contact.met, today)
        for touch in contact.touches:
            _later(days, contact.id, touch.on, today)
    for _, day, people in journal.held_meetings:
        for contact in people:
            if day:
                _later(days, contact.id, day, today)
    return days


def unknown_contact(journal: Journal) -> frozenset[str]:
    """Give the ids of those whose last contact cannot be known: a note that would tell is faulty."""
    blurred = {c.id for c in journal.contacts if c.about.unreadable or c.about.faulty & BLURRING}
    meetings = (meeting for meeting in journal.faulty_meetings if meeting.about.faulty & BLURRING)
    return frozenset(blurred | {contact.id for meeting in meetings for contact in journal.people_in(meeting)})


def _later(days: dict[str, dt.date], contact: str, day: dt.date, today: dt.date) -> None:
    """Keep the later day; a day in the future counts nothing."""
    if day <= today and day > days.get(contact, dt.date.min):
        days[contact] = day
