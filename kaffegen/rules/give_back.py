"""Give back when helped (M67)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.gifts import gifts
from kaffegen.model import AppendTouch, FollowUp, Known, Order, Rule

AFTER = dt.timedelta(days=30)
BEYOND = 2


def give_back(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person from whom two or more things came beyond what went to them."""
    wait = known.settings.wait("give-back", AFTER)
    for contact in known.journal.contacts:
        got = gifts(known, contact, "got")
        if len(got) < BEYOND or contact.id in known.insights.unknown_contact:
            continue
        if len(got) - len(gifts(known, contact, "gave")) < BEYOND:
            continue
        last = max(got, key=lambda gift: gift.day)
        yield FollowUp(
            contact,
            contact,
            due=last.day + wait,
            closings=(AppendTouch(contact.id, gave=True),),
            words={"what": last.what},
            days={"last": last.day},
        )


RULE = Rule(
    "give-back", ("M67",), give_back, Order.KEEPING_WARM, lapses=180, reads=frozenset({"touches"}), restrained=True
)
