"""A scheduled meeting needs a place, or an address on the web (M31, K211)."""

from collections.abc import Iterator

from kaffegen.model import Known
from kaffegen.problems import Problem, Severity


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each coming meeting that says nowhere to go."""
    for meeting in known.journal.open_meetings:
        if meeting.status != "scheduled" or not meeting.day or meeting.day < known.today:
            continue
        if not meeting.venue and not meeting.online and not meeting.about.faulty & {"place", "online"}:
            yield Problem(meeting.place(("date",)), "K211", Severity.WARNING, practices=("M31",))
