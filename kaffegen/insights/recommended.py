"""What was recommended, by whom, and what became of it (M44, M64)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import Contact, Known, Meeting, Recommendation


@dataclass(frozen=True, slots=True)
class Recommended:
    """A book, a talk, a group … `state`: `open`, `done`, `shared` (they know what I thought of it), `dropped`."""

    recommendation: Recommendation
    meeting: Meeting
    day: dt.date
    by: Contact
    state: str


def recommended(known: Known) -> Iterator[Recommended]:
    """Give everything that was recommended in held meetings, the newest first."""
    for meeting, day, people in sorted(known.insights.held, key=lambda held: (held[1], held[0].id), reverse=True):
        for recommendation in meeting.recommendations or ():
            if not recommendation.faulty and not recommendation.hidden:
                yield Recommended(recommendation, meeting, day, people[0], _state(recommendation, known.today))


def _state(recommendation: Recommendation, today: dt.date) -> str:
    if recommendation.is_dropped(today) or recommendation.done is False:
        return "dropped"
    if recommendation.sent is not False and is_closed(recommendation.sent, today):
        return "shared"
    return "done" if is_closed(recommendation.done, today) else "open"
