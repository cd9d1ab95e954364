"""No invitation before the value for both sides is thought through (M10, K209), nor without a purpose (M14, K210)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Known, Meeting
from kaffegen.problems import Problem, Severity

LAPSES = dt.timedelta(days=60)
FIELDS = {"for_them": ("K209", "M10"), "for_me": ("K209", "M10"), "purpose": ("K210", "M14")}


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each field of the groundwork that an open invitation or coming meeting lacks."""
    for meeting in known.journal.open_meetings:
        if not is_current(meeting, known.today):
            continue
        for field, (code, practice) in FIELDS.items():
            if not getattr(meeting, field) and field not in meeting.about.faulty:
                place = meeting.place(("invited",) if meeting.invited else ("status",))
                yield Problem(place, code, Severity.WARNING, {"field": field}, practices=(practice,))


def is_current(meeting: Meeting, today: dt.date) -> bool:
    """Tell whether something can still be done: an invitation that has not lapsed, or a meeting to come."""
    if meeting.asked_by != "me":
        return False
    if meeting.status == "scheduled":
        return meeting.day is not None and meeting.day >= today
    return meeting.status == "invited" and (meeting.invited or today) >= today - LAPSES
