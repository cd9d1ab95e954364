"""Ask what became of a meeting whose date has passed (M40)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta(days=1)


def outcome(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each scheduled meeting that lies in the past."""
    for meeting in known.journal.open_meetings:
        day = meeting.day
        if day is None or day >= known.today or meeting.status != "scheduled" or meeting.has_happened:
            continue
        people = known.journal.people_in(meeting)
        if people:
            yield FollowUp(
                meeting,
                people[0],
                due=day + known.settings.wait("outcome", AFTER),
                closings=(SetField("status", ("held", "cancelled")), SetField("date"), ByHand("outcome")),
                at=("date",),
                days={"date": day},
            )


RULE = Rule("outcome", ("M40",), outcome, Order.WAITING, lapses=60, reads=DECIDING)
