"""Wish a happy birthday (M69)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import AppendTouch, FollowUp, Known, Order, Rule
from kaffegen.values import Birthday

AFTER = dt.timedelta()
GONE_AFTER = 7


def birthday(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for the nearest birthday of each person who is no stranger."""
    wait = known.settings.wait("birthday", AFTER)
    for contact in known.journal.contacts:
        if contact.birthday is None or contact.strength == "stranger":
            continue
        day = nearest(contact.birthday, known.today)
        if any(day <= touch.on <= known.today for touch in contact.touches):
            day = contact.birthday.in_year(day.year + 1)
        yield FollowUp(
            contact,
            contact,
            due=day + wait,
            closings=(AppendTouch(contact.id),),
            at=("birthday",),
            item=str(day.year),
            days={"on": day},
        )


def nearest(born: Birthday, today: dt.date) -> dt.date:
    """Give the birthday that has just been, as long as one may still mention it, else the next."""
    since = today - dt.timedelta(days=GONE_AFTER)
    day = born.in_year(since.year)
    return day if day >= since else born.in_year(since.year + 1)


RULE = Rule(
    "birthday",
    ("M69",),
    birthday,
    Order.KEEPING_WARM,
    lapses=GONE_AFTER,
    reads=frozenset({"touches", "strength", "birthday"}),
    keeps_date=True,
)
