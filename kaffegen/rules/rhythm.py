"""Hold meetings all the time: a gap in the rhythm is a warning (M06)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Order, Rule

AFTER = dt.timedelta(days=60)
AFTER_WHEN_SEARCHING = dt.timedelta(days=10)
BLURRING = frozenset({"date", "status"})


def rhythm(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up when the last held meeting is long ago and none is scheduled."""
    meetings = known.journal.meetings
    held = [meeting.day for meeting in meetings if meeting.day and meeting.is_held(known.today)]
    if not held or any(meeting.about.faulty & BLURRING for meeting in meetings):
        return
    if any(meeting.status == "scheduled" and meeting.day and meeting.day >= known.today for meeting in meetings):
        return
    usual = AFTER_WHEN_SEARCHING if known.journal.me.situation == "searching" else AFTER
    due = max(held) + known.settings.wait("rhythm", usual)
    if known.today >= due:
        yield FollowUp(known.journal.me, None, due=due, closings=(ByHand("meet"),), days={"last": max(held)})


RULE = Rule("rhythm", ("M06",), rhythm, Order.KEEPING_WARM, lapses=None)
