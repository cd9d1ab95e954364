"""Sleeping friends: whom one knows and has lost sight of, and whom to wake first (M01, M02)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.model import Contact, Known

SLEEPS_AFTER = dt.timedelta(days=365)
STRENGTHS = ("close", "known", "acquaintance")


@dataclass(frozen=True, slots=True)
class Sleeper:
    """Somebody to wake: the last contact where one is known, what they share with the plan, how well I know them."""

    contact: Contact
    last: dt.date | None
    topics: tuple[str, ...]  # of theirs, in the current plan


def sleepers(known: Known) -> tuple[Sleeper, ...]:
    """Give the sleeping friends, whom to wake first: by strength, by the plan's topics, by how long it has been."""
    return tuple(sorted(_found(known), key=_order))


def _found(known: Known) -> Iterator[Sleeper]:
    meant = meant_by(known.journal.topics)
    planned = {
        meant.key(topic) for plan in known.journal.plans if plan.covers(known.today) for topic in plan.topics or ()
    }
    for contact in known.journal.contacts:
        last = known.insights.last_contact.get(contact.id)
        if contact.is_asleep(known.today) or contact.id in known.insights.unknown_contact:
            continue
        if contact.strength == "stranger" or contact.cadence == "never":
            continue
        if last is None and contact.strength not in ("close", "known"):
            continue  # a name on a list is no friend who sleeps
        if (last is None or known.today - last > SLEEPS_AFTER) and contact.id not in known.insights.under_way:
            shared = tuple(topic for topic in contact.topics or () if meant.key(topic) in planned)
            yield Sleeper(contact, last, shared)


def _order(sleeper: Sleeper) -> tuple[int, int, dt.date, str]:
    contact = sleeper.contact
    near = STRENGTHS.index(contact.strength) if contact.strength in STRENGTHS else len(STRENGTHS)
    return (near, -len(sleeper.topics), sleeper.last or dt.date.min, contact.id)
