"""What only the history knows: how long thanks and answers take, how promises are kept, how the journal grows (M07)."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from statistics import median_low

from kaffegen.model import Event, Known

LOOKS_BACK = 365  # days
LEAST = 3  # fewer are no habit
ANSWERS = frozenset({"answered", "scheduled", "held", "declined"})
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Usually:
    """How it usually goes. None where too little is known; days are the middle one of all."""

    thanks: int | None
    answers: int | None
    kept: int  # promises of mine that were kept
    in_time: int  # of these, those by their day
    grown: tuple[tuple[dt.date, int], ...]  # the first day of a month, and how many came into the journal


def usually(known: Known) -> Usually | None:
    """Give how it went in the last year; None where nothing is known."""
    today = known.today
    events = [event for event in known.history.log.events if event.day <= today]
    lately = [event for event in events if (today - event.day).days <= LOOKS_BACK]
    if not lately:
        return None
    thanks = [event.days for event in lately if event.change.kind == "thanked" and event.days is not None]
    kept = [event for event in lately if event.change.kind == "kept"]
    dated = [event for event in kept if event.change.due is not None]
    return Usually(
        thanks=_middle(thanks),
        answers=_middle(_waits(events, lately)),
        kept=len(dated) if len(dated) >= LEAST else 0,
        in_time=sum(event.change.due is not None and event.day <= event.change.due for event in dated),
        grown=_grown(events, today),
    )


def _middle(days: list[int]) -> int | None:
    return median_low(days) if len(days) >= LEAST else None


def _waits(events: list[Event], lately: list[Event]) -> list[int]:
    """Give how many days each invitation waited for its first answer, be it that a day was agreed on."""
    invited: dict[str, dt.date] = {}
    for event in reversed(events):
        if event.change.kind == "invited":
            invited[event.src] = event.day
    waits = []
    for event in reversed(lately):
        begun = invited.get(event.src)
        if event.change.kind in ANSWERS and begun is not None and event.day >= begun:
            waits.append((event.day - begun).days)
            del invited[event.src]
    return waits


def _grown(events: list[Event], today: dt.date) -> tuple[tuple[dt.date, int], ...]:
    """Give how many came into the journal month by month, without those with whom it began."""
    appeared = [event for event in events if event.change.kind == "appeared"]
    first = appeared[-1].commit or appeared[-1].date if appeared else None
    later = [event for event in appeared if (event.commit or event.date) != first]
    months = Counter(event.date.replace(day=1) for event in later if (today - event.date).days <= LOOKS_BACK)
    return tuple(sorted(months.items(), reverse=True)[:MONTHS])
