"""Sleeping friends: whom one knows and has lost sight of, and whom to wake first (M01, M02)."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.model import Contact, Known, Milestone

SLEEPS_AFTER = dt.timedelta(days=365)
STRENGTHS = ("close", "known", "acquaintance")
A_WEEK = 5
SOONEST = 15  # the first in the list, of whom another five come forward each week
NEW_FOR = dt.timedelta(days=60)
TOLD = ("close", "known")


@dataclass(frozen=True, slots=True)
class Sleeper:
    """Somebody to wake: the last contact where one is known, and what speaks for them."""

    contact: Contact
    last: dt.date | None
    topics: tuple[str, ...]  # of theirs, in the current plan
    times: int  # how often one has met or been in touch: the history that they share
    news: Milestone | None  # something lately to begin with (M69)


def sleepers(known: Known) -> tuple[Sleeper, ...]:
    """Give the sleeping friends, whom to wake first.

    The order is by strength, by the plan's topics, by shared history, by news, by how long it has been.
    """
    return tuple(sorted(_found(known), key=_order))


def this_week(asleep: Sequence[Sleeper], today: dt.date) -> tuple[Sleeper, ...]:
    """Give five to wake this week: in turn of those who come first, so that nobody is passed over for ever (M02)."""
    first = asleep[:SOONEST]
    if len(first) <= A_WEEK:
        return tuple(first)
    weeks = (today.toordinal() - 1) // 7
    start = weeks * A_WEEK % len(first)
    turn = {(start + number) % len(first) for number in range(A_WEEK)}
    return tuple(sleeper for place, sleeper in enumerate(first) if place in turn)


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
        if last is None and contact.strength not in TOLD and contact.id not in known.insights.unmet_imports:
            continue  # a name on a list is no friend who sleeps
        if (last is None or known.today - last > SLEEPS_AFTER) and contact.id not in known.insights.under_way:
            shared = tuple(topic for topic in contact.topics or () if meant.key(topic) in planned)
            yield Sleeper(contact, last, shared, _times(known, contact), _news(known, contact))


def _times(known: Known, contact: Contact) -> int:
    met = sum(meeting.is_held(known.today) for meeting in known.journal.meetings_with(contact))
    return met + sum(touch.on <= known.today for touch in contact.touches)


def _news(known: Known, contact: Contact) -> Milestone | None:
    """Give the latest milestone that is new, and that nobody has congratulated on."""
    new = [
        milestone
        for milestone in contact.milestones
        if known.today - NEW_FOR <= milestone.on <= known.today
        and milestone.congratulated is None
        and not (milestone.faulty or milestone.hidden or milestone.is_dropped(known.today))
    ]
    return max(new, key=lambda milestone: milestone.on, default=None)


def _order(sleeper: Sleeper) -> tuple[int, int, int, bool, dt.date, str]:
    contact = sleeper.contact
    near = STRENGTHS.index(contact.strength) if contact.strength in STRENGTHS else len(STRENGTHS)
    known_since = contact.connected if isinstance(contact.connected, dt.date) else dt.date.max
    since = sleeper.last or (known_since if near == len(STRENGTHS) else dt.date.min)
    return (near, -len(sleeper.topics), -sleeper.times, sleeper.news is None, since, contact.id)
