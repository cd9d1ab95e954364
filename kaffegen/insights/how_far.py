"""How far it came with somebody since a day: met, to be met, asked, or only thought of (M05, M63)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Contact, Known, Meeting

ORDER = ("held", "scheduled", "invited", "idea", "declined", "unanswered", "cancelled")


def how_far(known: Known, contact: Contact, since: dt.date) -> tuple[str, Meeting] | None:
    """Give how far it came and the meeting that says so: the furthest, of several the first; None when nothing is."""
    return min(_since(known, contact, since), key=lambda found: ORDER.index(found[0]), default=None)


def how_far_asked(known: Known, contact: Contact, since: dt.date) -> tuple[str, Meeting] | None:
    """Give how far it came beyond an idea."""
    asked = (found for found in _since(known, contact, since) if found[0] != "idea")
    return min(asked, key=lambda found: ORDER.index(found[0]), default=None)


def _since(known: Known, contact: Contact, since: dt.date) -> Iterator[tuple[str, Meeting]]:
    """Give the meetings since that day; what lies in the future is no more than arranged."""
    for meeting in known.journal.meetings_with(contact):
        days = [day for day in (meeting.invited, meeting.day) if day]
        if (days and max(days) < since) or (meeting.status == "invited" and max(days, default=since) > known.today):
            continue
        is_coming = meeting.status == "held" and not meeting.is_held(known.today)
        yield "scheduled" if is_coming else meeting.status, meeting
