"""Finds the meeting that a test is about."""

from kaffegen.model import Meeting
from kaffegen.pages import View


def meeting_in(view: View, name: str = "m") -> Meeting:
    """Give the meeting with that id."""
    return next(meeting for meeting in view.outlook.journal.meetings if meeting.id == name)
