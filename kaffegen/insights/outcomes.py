"""When a referral came to something, or to nothing: what those who helped want to hear (M63)."""

import datetime as dt

from kaffegen.model import Contact, Known, Meeting

NO_ANSWER_AFTER_NUDGE = dt.timedelta(days=14)
NO_ANSWER = dt.timedelta(days=21)


def outcomes(known: Known, contact: Contact) -> list[tuple[dt.date, bool]]:
    """Give when meetings with the person came to an outcome, and whether they were held, in order."""
    meetings = known.journal.meetings_with(contact)
    found = ((_day_of(meeting), meeting.status == "held") for meeting in meetings)
    return sorted((day, is_held) for day, is_held in found if day and day <= known.today)


def _day_of(meeting: Meeting) -> dt.date | None:
    """Give the day on which it was clear what became of a meeting, None while it is not."""
    if meeting.status == "held":
        return meeting.day
    nudged = max(meeting.nudged) if meeting.nudged else None
    if meeting.status == "declined":
        return meeting.answered or nudged or meeting.invited
    if meeting.status == "unanswered" and nudged:
        return nudged + NO_ANSWER_AFTER_NUDGE
    if meeting.status == "unanswered" and meeting.invited:
        return meeting.invited + NO_ANSWER
    return None
