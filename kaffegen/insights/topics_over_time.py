"""What one talked about over the last year, the topics of most meetings first (M15, M71)."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.insights.month_starts import by_month, month_starts
from kaffegen.insights.themes import topics_of
from kaffegen.model import Known

MOST = 8


@dataclass(frozen=True, slots=True)
class TopicYear:
    """A topic, and how many held meetings were about it in each of the last twelve months, this one last."""

    name: str
    counts: tuple[int, ...]


def topics_over_time(known: Known) -> tuple[TopicYear, ...]:
    """Give the topics of most meetings in the last twelve months, of equal ones by the alphabet."""
    starts = month_starts(known.today)
    meant = meant_by(known.journal.topics)
    days: dict[str, list[dt.date]] = defaultdict(list)
    names: dict[str, str] = {}
    for meeting, day, _ in known.insights.held:
        if day >= starts[0]:
            for key, topic in {meant.key(topic): topic for topic in topics_of(meeting)}.items():
                days[key].append(day)
                names.setdefault(key, meant.name(topic))
    most = sorted(days, key=lambda key: (-len(days[key]), key))[:MOST]
    return tuple(TopicYear(names[key], tuple(by_month(starts, days[key]))) for key in most)
