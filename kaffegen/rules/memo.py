"""Send a short memo: a summary, what it gave you, your reflections (M61)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_done_for
from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetField

AFTER = dt.timedelta(days=3)


def memo(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person who was sent no memo; one that is written goes with the thanks."""
    wait = known.settings.wait("memo", AFTER)
    for meeting, day, people in known.insights.held:
        for contact in people:
            if is_done_for(known, meeting.memo, contact):
                continue
            if meeting.section("memo") and is_done_for(known, meeting.thanked, contact):
                continue
            yield FollowUp(
                meeting,
                contact,
                due=day + wait,
                closings=(SetField("memo"), ByHand("memo")),
                at=("date",),
                days={"date": day},
            )


RULE = Rule("memo", ("M61",), memo, Order.PREPARING, lapses=30, reads=frozenset({"memo", "thanked"}), per_person=True)
