"""Answer who asked for a meeting (M20: humble, respectful of time)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta(days=2)


def answer(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each invitation from them that has had no answer."""
    for meeting in known.journal.open_meetings:
        people = known.journal.people_in(meeting)
        if meeting.asked_by != "them" or meeting.status != "invited" or not meeting.invited or not people:
            continue
        if meeting.invited > known.today or (meeting.answered and meeting.answered <= known.today):
            continue
        yield FollowUp(
            meeting,
            people[0],
            due=meeting.invited + known.settings.wait("answer", AFTER),
            closings=(SetField("answered"), ByHand("status")),
            at=("invited",),
            days={"invited": meeting.invited},
        )


RULE = Rule("answer", ("M20",), answer, Order.PROMISED, lapses=30, reads=DECIDING | {"answered", "asked_by"})
