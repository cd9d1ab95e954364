"""Let it go when there is still no answer (M29): a no is mostly about time."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import FollowUp, Known, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta(days=14)


def let_go(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each invitation that was nudged and has still had no answer."""
    for meeting in known.journal.open_meetings:
        if not meeting.nudged or meeting.asked_by != "me" or meeting.status != "invited":
            continue
        people = known.journal.people_in(meeting)
        nudged = max((day for day in meeting.nudged if day <= known.today), default=None)
        if nudged is None or not people or (meeting.answered and meeting.answered <= known.today):
            continue
        yield FollowUp(
            meeting,
            people[0],
            due=nudged + known.settings.wait("let-go", AFTER),
            closings=(SetField("status", ("unanswered", "declined")), SetField("answered")),
            at=("nudged",),
            days={"nudged": nudged},
        )


RULE = Rule("let-go", ("M29",), let_go, Order.WAITING, lapses=60, reads=DECIDING | {"nudged", "answered", "asked_by"})
