"""A meeting cannot have been held on a day to come (K208)."""

from collections.abc import Iterator

from kaffegen.model import Known
from kaffegen.problems import Problem, Severity


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each held meeting with a date in the future."""
    for meeting, day, _ in known.journal.held_meetings:
        if day and day > known.today:
            words = {"text": str(day), "today": str(known.today)}
            yield Problem(meeting.place(("date",)), "K208", Severity.WARNING, words)
