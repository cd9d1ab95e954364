"""Leave with a next step: a meeting without one is a missed chance (M50)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, Contact, FollowUp, Known, Meeting, Order, Rule, SetField

AFTER = dt.timedelta(days=1)


def agree_next_step(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each held meeting that says nothing of a next step."""
    wait = known.settings.wait("agree-next-step", AFTER)
    for meeting, day, people in known.insights.held:
        if meeting.next_steps is None and not _met_again(known, meeting, day, people[0]):
            yield FollowUp(
                meeting,
                people[0],
                due=day + wait,
                closings=(ByHand("next-step"), SetField("next_steps", ("none",))),
                at=("date",),
                days={"date": day},
            )


def _met_again(known: Known, meeting: Meeting, day: dt.date, contact: Contact) -> bool:
    """Tell whether there is a later meeting with them, if only thought of."""
    for other in known.journal.meetings_with(contact):
        is_later = other.status == "idea" or (other.day or other.begun or day) > day
        if other is not meeting and (is_later or "date" in other.about.faulty):
            return True
    return False


RULE = Rule("agree-next-step", ("M50",), agree_next_step, Order.PREPARING, lapses=60, reads=frozenset({"next_steps"}))
