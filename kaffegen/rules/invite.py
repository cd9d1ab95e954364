"""Invite whom you meant to have invited by now (M04)."""

from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.model import FollowUp, Known, Order, Rule, SetField

AFTER = relativedelta()


def invite(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each idea with a day to have invited by."""
    for meeting in known.journal.meetings:
        if meeting.invite_by is None or meeting.status != "idea":
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


RULE = Rule("invite", ("M04",), invite, Order.PREPARING, lapses=60, reads=frozenset({"invited", "invite_by"}))
