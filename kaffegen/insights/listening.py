"""How much of the talking was mine; and whether meetings have run dry, when one listens half as much again (M41)."""

import datetime as dt
from dataclasses import dataclass

from kaffegen.model import Known, Meeting

GOOD = 20  # percent: listen 80, talk 20
LATELY = 5
DRY_AFTER = dt.timedelta(days=60)
DRY_WHEN_SEARCHING = dt.timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Share:
    """My share of the talking in a meeting, in percent."""

    day: dt.date
    percent: int
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class Listening:
    """My shares, the oldest first; the mean of the last five and of the five before, in percent, None without any."""

    shares: tuple[Share, ...]
    lately: int | None
    before: int | None
    is_dry: bool


def listening(known: Known) -> Listening:
    """Give how well I listen, and whether this is a dry spell: no meeting held for long, and none to come."""
    held = sorted(known.insights.held, key=lambda one: (one[1], one[0].id))
    shares = [Share(day, m.talk_share, m) for m, day, _ in held if m.talk_share is not None]
    percents = [share.percent for share in shares]
    return Listening(tuple(shares), _mean(percents[-LATELY:]), _mean(percents[-2 * LATELY : -LATELY]), _is_dry(known))


def _mean(percents: list[int]) -> int | None:
    return round(sum(percents) / len(percents)) if percents else None


def _is_dry(known: Known) -> bool:
    days = [day for _, day, _ in known.insights.held]
    if not days or any(m.status == "scheduled" and m.day and m.day >= known.today for m in known.journal.meetings):
        return False
    wait = DRY_WHEN_SEARCHING if known.journal.me.situation == "searching" else DRY_AFTER
    return known.today - max(days) >= wait
