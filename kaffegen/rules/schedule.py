"""Find a time when they have said yes: a talk that stalls here needs one more word (M28)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta(days=3)


def schedule(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each invitation that was answered and has no date."""
    for meeting in known.journal.open_meetings:
        if meeting.answered is None or meeting.date or meeting.status != "invited" or meeting.answered > known.today:
            continue
        people = known.journal.people_in(meeting)
        if people:
            yield FollowUp(
                meeting,
                people[0],
                due=meeting.answered + known.settings.wait("schedule", AFTER),
                closings=(ByHand("date"), ByHand("status")),
                at=("answered",),
                days={"answered": meeting.answered},
            )


RULE = Rule("schedule", ("M28",), schedule, Order.WAITING, lapses=60, reads=DECIDING | {"answered"})
