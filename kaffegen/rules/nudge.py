"""Follow up once more: silence is not a no (M28)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta(days=7)


def nudge(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each invitation of mine that has had no answer and no reminder."""
    for meeting in known.journal.open_meetings:
        if meeting.invited is None or meeting.asked_by != "me" or meeting.status != "invited":
            continue
        people = known.journal.people_in(meeting)
        if not people or meeting.invited > known.today or (meeting.answered and meeting.answered <= known.today):
            continue
        if any(day <= known.today for day in meeting.nudged or ()):
            continue
        yield FollowUp(
            meeting,
            people[0],
            due=meeting.invited + known.settings.wait("nudge", AFTER),
            closings=(SetField("nudged"), SetField("answered"), ByHand("status")),
            at=("invited",),
            days={"invited": meeting.invited},
        )


RULE = Rule("nudge", ("M28",), nudge, Order.WAITING, lapses=45, reads=DECIDING | {"nudged", "answered", "asked_by"})
