"""Mark their milestones: a promotion, an award, a new post (M69)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import AppendTouch, FollowUp, Known, Order, Rule, SetItem

AFTER = dt.timedelta(days=2)
GONE_AFTER = dt.timedelta(days=30)


def milestone(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each milestone that nobody has congratulated on."""
    wait = known.settings.wait("milestone", AFTER)
    for contact in known.journal.contacts:
        for event in contact.milestones:
            if event.faulty or event.is_dropped(known.today) or is_closed(event.congratulated, known.today):
                continue
            if any(event.on <= touch.on <= known.today for touch in contact.touches):
                continue
            yield FollowUp(
                contact,
                contact,
                due=event.on + wait,
                closings=(SetItem(event.at, "congratulated"), AppendTouch(contact.id)),
                at=event.at,
                item=f"{event.on} {event.what}",
                words={"what": event.what},
                days={"on": event.on},
                snooze=event.snooze,
                lapses=event.on + GONE_AFTER,
            )


RULE = Rule("milestone", ("M69",), milestone, Order.KEEPING_WARM, lapses=None, reads=frozenset({"touches"}))
