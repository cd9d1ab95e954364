"""Read, watch or hear what was recommended (M64)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import FollowUp, Known, Order, Rule, SetItem, Spot, Tick

AFTER = dt.timedelta(days=30)


def recommendation(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each recommendation that was not taken up."""
    wait = known.settings.wait("recommendation", AFTER)
    for meeting, day, people in known.insights.helpful:
        for title in meeting.recommendations or ():
            if title.faulty or title.is_dropped(known.today) or is_closed(title.done, known.today):
                continue
            closing = Tick(title.at, title.title) if isinstance(title.at, Spot) else SetItem(title.at, "done")
            yield FollowUp(
                meeting,
                people[0],
                due=day + wait,
                closings=(closing,),
                at=title.at,
                item=title.title,
                words={"title": title.title},
                days={"date": day},
                snooze=title.snooze,
                hidden=title.hidden,
            )


RULE = Rule("recommendation", ("M64",), recommendation, Order.KEEPING_WARM, lapses=365)
