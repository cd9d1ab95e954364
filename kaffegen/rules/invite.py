"""Invite whom you meant to have invited by now (M04)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.model import FollowUp, Known, Meeting, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

AFTER = dt.timedelta()


def invite(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each idea with a day to have invited by."""
    for meeting in known.journal.open_meetings:
        if meeting.invite_by is None or not _is_idea(meeting, known.today):
            continue
        people = known.journal.people_in(meeting)
        if people:
            yield FollowUp(
                meeting,
                people[0],
                due=meeting.invite_by + known.settings.wait("invite", AFTER),
                closings=(SetField("invited"),),
                at=("invite_by",),
                words={"purpose": meeting.purpose or meeting.theme or ""},
            )


def _is_idea(meeting: Meeting, today: dt.date) -> bool:
    """Tell whether nobody has been invited yet: an invitation on a day to come counts nothing."""
    is_invited = meeting.invited is not None and meeting.invited <= today
    if meeting.said_status is None and meeting.status == "invited":
        return not is_invited
    return meeting.status == "idea" and not is_invited


RULE = Rule("invite", ("M04",), invite, Order.PREPARING, lapses=60, reads=DECIDING | {"invite_by"})
