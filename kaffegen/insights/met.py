"""Who was met, and whether something with them is under way already."""

import datetime as dt

from kaffegen.model import Contact, Known

STALE = dt.timedelta(days=90)


def is_met(known: Known, contact: Contact) -> bool:
    """Tell whether one has met them at least once."""
    if contact.met and contact.met <= known.today:
        return True
    return any(meeting.is_held(known.today) for meeting in known.journal.meetings_with(contact))


def last_met(known: Known, contact: Contact) -> dt.date | None:
    """Give the day of the last held meeting."""
    days = [
        meeting.day for meeting in known.journal.meetings_with(contact) if meeting.day and meeting.is_held(known.today)
    ]
    return max(days, default=None)


def is_invited_since(known: Known, contact: Contact, day: dt.date) -> bool:
    """Tell whether they were invited, or are to be met, on that day or later; so too when a faulty note may say so."""
    for meeting in known.journal.meetings_with(contact):
        if meeting.status == "idea" or (meeting.status == "invited" and (meeting.invited or day) > known.today):
            continue
        days = [known_day for known_day in (meeting.invited, meeting.day) if known_day]
        if not days or max(days) >= day:
            return True
    return contact.id in known.insights.unknown_contact and not contact.about.unreadable


def is_under_way(known: Known, contact: Contact) -> bool:
    """Tell whether a meeting with them is invited or scheduled, and not forgotten long since."""
    for meeting in known.journal.meetings_with(contact):
        if meeting.status == "idea" and meeting.invite_by and meeting.invite_by >= known.today - STALE:
            return True
        if meeting.status in ("invited", "scheduled"):
            days = (meeting.day, meeting.invited, meeting.answered, *(meeting.nudged or ()))
            latest = max((day for day in days if day), default=None)
            if latest is None or latest >= known.today - STALE:
                return True
    return False
