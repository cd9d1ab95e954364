"""Get in touch with whom they named (M43, M63)."""

import datetime as dt
from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.insights.after_meeting import held_meetings, is_closed
from kaffegen.model import ByHand, Contact, FollowUp, Known, Order, Rule, SetItem, Spot

AFTER = relativedelta(days=7)


def referral(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each name that was given and whom nobody has invited since."""
    wait = known.settings.wait("referral", AFTER)
    for meeting, day, people in held_meetings(known):
        for name in meeting.referrals or ():
            person = known.journal.who(name.name)
            if person is None or name.faulty or name.is_dropped or is_closed(name.reported, known.today):
                continue
            if _is_invited_since(known, person, day):
                continue
            in_list = () if isinstance(name.at, Spot) else (SetItem(name.at, "dropped"),)
            yield FollowUp(
                meeting,
                person,
                due=day + wait,
                closings=(ByHand("invite"), *in_list),
                at=name.at,
                item=name.name,
                words={"who": people[0].name or people[0].id, "note": name.note or "", "company": name.company or ""},
                days={"date": day},
                others=people,
                snooze=name.snooze,
                hidden=name.hidden,
            )


def _is_invited_since(known: Known, person: Contact, day: dt.date) -> bool:
    """Tell whether a meeting with them, invited or further, was begun on that day or later."""
    for meeting in known.journal.meetings_with(person):
        if meeting.status != "idea" and (meeting.invited or meeting.day or day) >= day:
            return True
    return person.id in known.insights.unknown_contact and not person.about.unreadable


RULE = Rule("referral", ("M43", "M63"), referral, Order.PREPARING, lapses=90)
