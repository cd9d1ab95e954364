"""Keep a half-year plan (M05)."""

import datetime as dt
from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule

AFTER = dt.timedelta()
ENOUGH = 3
HALF_A_YEAR = relativedelta(months=6, days=-1)  # how long a plan is, unless said
GOAL = 3  # of six whom one wants to meet, three come to be held


def plan(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up when no plan covers today and there is somebody to plan for."""
    journal = known.journal
    if any(plan.covers(known.today) or plan.about.faulty & {"from", "to"} for plan in journal.plans):
        return
    if len(journal.contacts) < ENOUGH and not any(meeting.is_held(known.today) for meeting in journal.meetings):
        return
    yield FollowUp(journal.me, None, due=known.today + known.settings.wait("plan", AFTER), closings=(ByHand("plan"),))


RULE = Rule("plan", ("M05",), plan, Order.KEEPING_WARM, lapses=None)
