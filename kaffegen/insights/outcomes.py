"""When a referral came to something, or to nothing: what those who helped want to hear (M63)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import Journal, Meeting

NO_ANSWER_AFTER_NUDGE = dt.timedelta(days=14)
NO_ANSWER = dt.timedelta(days=21)


def outcomes(journal: Journal, today: dt.date) -> dict[str, tuple[tuple[dt.date, bool], ...]]:
    """Give when meetings with each person came to an outcome, and whether they were held; contact's id → outcomes."""
    return {
        contact: tuple(sorted(found for meeting in meetings for found in _outcome(meeting, today)))
        for contact, meetings in journal.meetings_of.items()
    }


def _outcome(meeting: Meeting, today: dt.date) -> Iterator[tuple[dt.date, bool]]:
    nudged = max(meeting.nudged, default=None) if meeting.nudged else None
    day: dt.date | None = None
    if meeting.status == "held":
        day = meeting.day
    elif meeting.status == "declined":
        day = meeting.answered or nudged or meeting.invited
    elif meeting.status == "unanswered" and (nudged or meeting.invited):
        day = nudged + NO_ANSWER_AFTER_NUDGE if nudged else (meeting.invited or today) + NO_ANSWER
    if day and day <= today:
        yield day, meeting.status == "held"
