"""What the rules about held meetings share: which ones there are, and what was done for whom after them."""

import datetime as dt
from collections.abc import Iterator, Mapping

from kaffegen.model import Contact, Journal, Known, Meeting


def find_held(journal: Journal, today: dt.date) -> Iterator[tuple[Meeting, dt.date, tuple[Contact, ...]]]:
    """Find the held meetings, once."""
    for meeting in journal.meetings:
        day = meeting.day
        if day and meeting.status == "held" and day <= today:
            people = journal.people_in(meeting)
            if people:
                yield meeting, day, people


def is_done_for(known: Known, done: Mapping[str, dt.date | bool], contact: Contact) -> bool:
    """Tell whether it was done for that person, or is not wanted; a date in the future counts nothing."""
    for name, day in done.items():
        if name and known.journal.who(name) is not contact:
            continue
        if isinstance(day, bool) or day <= known.today:
            return True
    return False


def day_done(done: dt.date | bool | None, meeting_day: dt.date, today: dt.date) -> dt.date | None:
    """Give the day something was done; the meeting's, when only `true` was written."""
    if done is True:
        return meeting_day
    return done if isinstance(done, dt.date) and not isinstance(done, bool) and done <= today else None


def is_closed(done: dt.date | bool | None, today: dt.date) -> bool:
    """Tell whether something is done, or not wanted; a date in the future counts nothing."""
    return done is not None and (isinstance(done, bool) or done <= today)
