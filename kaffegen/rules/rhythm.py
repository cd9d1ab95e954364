"""Hold meetings all the time: a gap in the rhythm is a warning (M06)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import ByHand, FollowUp, Known, Meeting, Order, Rule

AFTER = dt.timedelta(days=60)
AFTER_WHEN_SEARCHING = dt.timedelta(days=10)
BLURRING = frozenset({"date", "status"})


def rhythm(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up when the last held meeting is long ago and none is scheduled."""
    journal, last = known.journal, known.insights.last_held
    if last is None:
        return
    usual = AFTER_WHEN_SEARCHING if journal.me.situation == "searching" else AFTER
    due = last + known.settings.wait("rhythm", usual)
    if known.today < due or any(_is_coming(meeting, known.today) for meeting in journal.open_meetings):
        return
    if not any(meeting.about.faulty & BLURRING for meeting in journal.faulty_meetings):
        yield FollowUp(journal.me, None, due=due, closings=(ByHand("meet"),), days={"last": last})


def _is_coming(meeting: Meeting, today: dt.date) -> bool:
    return meeting.status == "scheduled" and meeting.day is not None and meeting.day >= today


RULE = Rule("rhythm", ("M06",), rhythm, Order.KEEPING_WARM, lapses=None)
