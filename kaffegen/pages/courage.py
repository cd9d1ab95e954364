"""A kind word: before writing to a stranger (M04) or a call (M27), after a bad meeting (M49), about a name (M47)."""

import datetime as dt

from kaffegen.insights.met import is_met
from kaffegen.model import Meeting
from kaffegen.pages.view import View

PRACTICES = {
    "courage.stranger": ("M04",),
    "courage.call": ("M27",),
    "courage.badly": ("M49",),
    "courage.spelling": ("M47",),
}
FRESH = dt.timedelta(days=14)


def courage(view: View, meeting: Meeting) -> str:
    """Give the key of the word that a meeting's page says; empty where none is needed."""
    if meeting.went == "badly":
        return "courage.badly"
    people = view.outlook.journal.people_in(meeting)
    if meeting.is_held(view.today) and meeting.day and view.today - meeting.day <= FRESH:
        return "" if meeting.card or all(person.role for person in people) else "courage.spelling"
    if meeting.status not in ("idea", "invited") or meeting.asked_by != "me" or not people:
        return ""
    if meeting.status == "invited":
        return "courage.call" if people[0].phone and not meeting.answered and meeting.nudged else ""
    is_new = people[0].strength in (None, "stranger") and not is_met(view.outlook.known, people[0])
    return "courage.stranger" if is_new else ""
