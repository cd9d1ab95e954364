"""Get in touch with whom they named (M43, M63)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_closed
from kaffegen.insights.met import is_invited_since
from kaffegen.model import ByHand, FollowUp, Known, Order, Rule, SetItem, Spot

AFTER = dt.timedelta(days=7)


def referral(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each name that was given and whom nobody has invited since."""
    wait = known.settings.wait("referral", AFTER)
    for meeting, day, people in known.insights.helpful:
        for name in meeting.referrals or ():
            person = known.journal.who(name.name)
            if person is None or name.faulty or name.is_dropped(known.today) or is_closed(name.reported, known.today):
                continue
            if is_invited_since(known, person, day):
                continue
            in_list = () if isinstance(name.at, Spot) else (SetItem(name.at, "dropped"),)
            yield FollowUp(
                meeting,
                person,
                due=day + wait,
                closings=(ByHand("invite"), *in_list),
                at=name.at,
                words={"who": people[0].name or people[0].id, "note": name.note or "", "company": name.company or ""},
                days={"date": day},
                others=people,
                snooze=name.snooze,
                hidden=name.hidden,
            )


RULE = Rule("referral", ("M43", "M63"), referral, Order.PREPARING, lapses=90)
