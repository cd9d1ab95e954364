"""Who was met, and whether something with them is under way already."""

import datetime as dt
from collections.abc import Mapping

from kaffegen.model import Contact, Journal, Known, Meeting

STALE = dt.timedelta(days=90)


def is_met(known: Known, contact: Contact) -> bool:
    """Tell whether one has met them at least once."""
    if contact.met and contact.met <= known.today:
        return True
    return any(meeting.is_held(known.today) for meeting in known.journal.meetings_with(contact))


def last_met(known: Known, contact: Contact) -> dt.date | None:
    """Give the day of the last held meeting."""
    meetings = known.journal.meetings_with(contact)
    return max((meeting.day for meeting in meetings if meeting.day and meeting.is_held(known.today)), default=None)


def is_invited_since(known: Known, contact: Contact, day: dt.date) -> bool:
    """Tell whether they were invited, or are to be met, on that day or later; so too when a faulty note may say so."""
    for meeting in known.journal.meetings_with(contact):
        if meeting.status == "idea" or (meeting.status == "invited" and (meeting.invited or day) > known.today):
            continue
        days = [known_day for known_day in (meeting.invited, meeting.day) if known_day]
        if not days or max(days) >= day:
            return True
    return contact.id in known.insights.unknown_contact and not contact.about.unreadable


def under_way(journal: Journal, today: dt.date) -> frozenset[str]:
    """Give the ids of those with whom a meeting is planned, invited or scheduled, and not forgotten long since."""
    return frozenset(
        contact.id
        for meeting in journal.open_meetings
        if _is_fresh(meeting, today - STALE)
        for contact in journal.people_in(meeting)
    )


def unmet_imports(journal: Journal, last_contact: Mapping[str, dt.date]) -> frozenset[str]:
    """Give the ids of those whom an import brought: nothing has passed with them, nor was said how well one knows them.

    They sleep until one wakes them (M01): an address book is no list of duties.
    """
    return frozenset(
        contact.id
        for contact in journal.contacts
        if contact.imported
        and contact.strength is None
        and contact.cadence is None
        and contact.id not in last_contact
        and not journal.meetings_with(contact)
    )


def _is_fresh(meeting: Meeting, since: dt.date) -> bool:
    if meeting.status == "idea":
        return meeting.invite_by is not None and meeting.invite_by >= since
    days = [day for day in (meeting.day, meeting.invited, meeting.answered, *(meeting.nudged or ())) if day]
    return not days or max(days) >= since
