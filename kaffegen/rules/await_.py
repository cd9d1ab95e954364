"""Remember what they promised (M50)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.steps import closing_of
from kaffegen.model import FollowUp, Known, Order, Rule

AFTER = dt.timedelta(days=14)
AFTER_DUE = dt.timedelta(days=3)


def await_(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each open promise of theirs, some days after it was due."""
    wait = known.settings.wait("await", AFTER)
    for note, towards, step, day in known.insights.open_steps:
        if step.who != "them":
            continue
        expected = step.due + AFTER_DUE if step.due else day + wait if day else None
        yield FollowUp(
            note,
            towards,
            due=expected,
            closings=(closing_of(step),),
            at=step.at,
            item=step.what,
            words={"what": step.what},
            days={"date": day} if day else {},
            snooze=step.snooze,
            hidden=step.hidden,
        )


RULE = Rule("await", ("M50",), await_, Order.WAITING, lapses=90)
