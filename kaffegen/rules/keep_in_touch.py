"""Nobody is contacted only once (M68), and the network is kept up for years (M70)."""

import datetime as dt
from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.insights.met import is_met
from kaffegen.insights.sent import last_outreach
from kaffegen.model import AppendTouch, ByHand, Contact, FollowUp, Known, Order, Rule
from kaffegen.values.dates import Never, Period

BY_STRENGTH: dict[str, Period | Never] = {
    "close": relativedelta(months=3),
    "known": relativedelta(months=6),
    "acquaintance": relativedelta(months=12),
    "stranger": "never",
}
MET_BUT_UNSAID = "known"  # who was met over a coffee and of whom no strength is said


def keep_in_touch(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person who was met, a cadence after the last contact."""
    default = known.settings.wait("keep-in-touch", dt.timedelta())
    for contact in known.journal.contacts:
        if contact.id in known.insights.unknown_contact or contact.id in known.insights.under_way:
            continue
        cadence = cadence_of(known, contact)
        if cadence == "never" or not is_met(known, contact) or not (last := last_contact(known, contact)):
            continue
        yield FollowUp(
            contact,
            contact,
            due=last + cadence + default,
            closings=(AppendTouch(contact.id), ByHand("meet")),
            days={"last": last},
        )


def last_contact(known: Known, contact: Contact) -> dt.date | None:
    """Give the last real contact, which my own invitation or nudge resets too."""
    days = (known.insights.last_contact.get(contact.id), last_outreach(known, contact))
    return max((day for day in days if day), default=None)


def cadence_of(known: Known, contact: Contact) -> Period | Never:
    """Give how often to be in touch: as said of the person, as configured, else by strength."""
    strength = contact.strength or MET_BUT_UNSAID
    return contact.cadence or known.settings.cadence.get(strength) or BY_STRENGTH[strength]


RULE = Rule(
    "keep-in-touch",
    ("M68", "M70"),
    keep_in_touch,
    Order.KEEPING_WARM,
    lapses=365,
    reads=frozenset({"cadence", "strength", "touches", "met"}),
    restrained=True,
)
