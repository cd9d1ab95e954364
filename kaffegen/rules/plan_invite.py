"""Invite the people in your half-year's plan, spread over it (M05)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.met import is_invited_since
from kaffegen.model import ByHand, FollowUp, Known, Order, Rule

AFTER = dt.timedelta()


def plan_invite(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person in the current plan whom nobody has invited since it began."""
    wait = known.settings.wait("plan-invite", AFTER)
    for plan in known.journal.plans:
        if plan.first is None or plan.last is None or not plan.covers(known.today):
            continue
        people = plan.people or ()
        days = (plan.last - plan.first).days + 1
        for index, name in enumerate(people):
            person = known.journal.who(name)
            if person is None or is_invited_since(known, person, plan.first):
                continue
            yield FollowUp(
                plan,
                person,
                due=plan.first + dt.timedelta(days=index * days // len(people)) + wait,
                closings=(ByHand("invite"),),
                at=("people", index),
                days={"to": plan.last},
                lapses=plan.last,
            )


RULE = Rule(
    "plan-invite", ("M05",), plan_invite, Order.PREPARING, lapses=None, reads=frozenset({"from", "to", "people"})
)
