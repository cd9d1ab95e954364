"""Keep what you promised (M50)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.steps import closing_of
from kaffegen.model import FollowUp, Known, Order, Rule

AFTER = dt.timedelta(days=7)


def next_step(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each open promise of mine, by its own day or after the meeting."""
    wait = known.settings.wait("next-step", AFTER)
    for note, towards, step, day in known.insights.open_steps:
        if step.who != "me":
            continue
        yield FollowUp(
            note,
            towards,
            due=step.due or (day + wait if day else None),
            closings=(closing_of(step),),
            at=step.at,
            item=step.what,
            words={"what": step.what},
            days={"date": day} if day else {},
            snooze=step.snooze,
            never_lapses=step.due is not None,
            hidden=step.hidden,
        )


RULE = Rule("next-step", ("M50",), next_step, Order.PROMISED, lapses=90)
