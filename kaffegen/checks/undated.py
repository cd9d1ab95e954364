"""A status without its date gives no reminders (K219): invited when, scheduled for when, held when."""

from collections.abc import Iterator

from kaffegen.model import Known
from kaffegen.problems import Problem, Severity

NEEDS = {"invited": "invited", "scheduled": "date", "held": "date"}


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each meeting whose status was said without the date that goes with it."""
    held = [meeting for meeting, day, _ in known.journal.held_meetings if day is None]
    for meeting in (*known.journal.open_meetings, *held):
        field = NEEDS.get(meeting.status)
        if field and getattr(meeting, field) is None and field not in meeting.about.faulty:
            yield Problem(
                meeting.place(("status",)), "K219", Severity.WARNING, {"status": meeting.status, "field": field}
            )
