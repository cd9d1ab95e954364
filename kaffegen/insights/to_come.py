"""Which meetings are still to come: those one can prepare for (M34)."""

import datetime as dt

from kaffegen.insights.met import STALE
from kaffegen.model import Meeting

A_DAY = dt.timedelta(days=1)


def is_to_come(meeting: Meeting, today: dt.date) -> bool:
    """Tell whether it may still be held: an idea, an invitation not long forgotten, a date up to the day after it."""
    if meeting.status == "scheduled":
        return meeting.day is None or meeting.day >= today - A_DAY
    if meeting.status not in ("idea", "invited"):
        return False
    days = (meeting.day, meeting.invite_by, meeting.invited, meeting.answered, *(meeting.nudged or ()))
    latest = max((day for day in days if day), default=None)
    return latest is None or latest >= today - STALE
