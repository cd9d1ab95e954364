"""Connect on LinkedIn after the first meeting (M62)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetField

AFTER = dt.timedelta(days=3)


def connect(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for the first held meeting with each person one is not connected to."""
    met: set[str] = set()
    wait = known.settings.wait("connect", AFTER)
    for meeting, day, people in sorted(known.insights.held, key=lambda found: (found[1], found[0].id)):
        for contact in people:
            if contact.id in met:
                continue
            met.add(contact.id)
            if (
                is_closed(contact.connected, known.today)
                or "connected" in contact.about.faulty
                or contact.about.unreadable
            ):
                continue
            closing = SetField("connected") if contact.has_note else ByHand("begin-note")
            yield FollowUp(meeting, contact, due=day + wait, closings=(closing,), at=("date",), days={"date": day})


RULE = Rule("connect", ("M62",), connect, Order.PREPARING, lapses=60, per_person=True)
