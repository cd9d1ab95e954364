"""What the rules about held meetings share: what was done for whom after them."""

import datetime as dt
from collections.abc import Mapping

from kaffegen.model import Contact, Known


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
