"""Send your thoughts on what they recommended (M64)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import day_done, is_closed
from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetItem, Spot

AFTER = dt.timedelta(days=7)


def send_thoughts(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each recommendation that was taken up without a word to who gave it."""
    wait = known.settings.wait("send-thoughts", AFTER)
    for meeting, day, people in known.insights.helpful:
        for title in meeting.recommendations or ():
            done = day_done(title.done, day, known.today)
            if done is None or title.faulty or title.is_dropped(known.today) or is_closed(title.sent, known.today):
                continue
            closing = ByHand("sent") if isinstance(title.at, Spot) else SetItem(title.at, "sent")
            yield FollowUp(
                meeting,
                people[0],
                due=done + wait,
                closings=(closing,),
                at=title.at,
                item=title.title,
                words={"title": title.title},
                days={"done": done},
                snooze=title.snooze,
                hidden=title.hidden,
            )


RULE = Rule("send-thoughts", ("M64",), send_thoughts, Order.KEEPING_WARM, lapses=30)
