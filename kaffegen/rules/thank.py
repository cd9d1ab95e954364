"""Thank as soon as the meeting is over (M60), and as warmly when it went badly (M49)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_done_for
from kaffegen.model import FollowUp, Known, Order, Rule, SetField

AFTER = dt.timedelta(days=1)


def thank(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person at a held meeting who was not thanked."""
    wait = known.settings.wait("thank", AFTER)
    for meeting, day, people in known.insights.held:
        for contact in people:
            if not is_done_for(known, meeting.thanked, contact):
                yield FollowUp(
                    meeting, contact, due=day + wait, closings=(SetField("thanked"),), at=("date",), days={"date": day}
                )


RULE = Rule(
    "thank",
    ("M60", "M49"),
    thank,
    Order.PROMISED,
    lapses=30,
    reads=frozenset({"thanked"}),
    after_bad_meeting=True,
    per_person=True,
)
