"""Send something on what you talked about, when you come across it (M65). Off unless it is configured."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.gifts import gifts
from kaffegen.insights.met import last_met
from kaffegen.model import AppendTouch, FollowUp, Known, Order, Rule

AFTER = dt.timedelta(weeks=6)
A_YEAR = dt.timedelta(days=365)


def drip(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person met within a year, some weeks after the last meeting or gift."""
    wait = known.settings.wait("drip", AFTER)
    for contact in known.journal.contacts:
        met = last_met(known, contact)
        if met is None or known.today - met > A_YEAR or contact.id in known.insights.unknown_contact:
            continue
        last = max([met, *(gift.day for gift in gifts(known, contact, "gave"))])
        yield FollowUp(
            contact,
            contact,
            due=last + wait,
            closings=(AppendTouch(contact.id, gave=True),),
            days={"last": last},
        )


RULE = Rule(
    "drip", ("M65",), drip, Order.KEEPING_WARM, lapses=60, reads=frozenset({"touches"}), off=True, restrained=True
)
