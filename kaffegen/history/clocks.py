"""On which day each commit was made, though a clock was wrong now and then: commits follow one another."""

from bisect import bisect_right
from collections.abc import Sequence


def trusted(times: Sequence[int]) -> list[int]:
    """Give the times of a line of commits, the oldest first, so that none is earlier than the one before it.

    The times that contradict the most others give way: such a commit counts as made with the one before it.
    """
    kept = _longest_rise(times)
    found: list[int] = []
    last = times[min(kept)] if kept else 0
    for place, time in enumerate(times):
        last = time if place in kept else last
        found.append(last)
    return found


def _longest_rise(times: Sequence[int]) -> set[int]:
    """Give the places of the most times that rise together."""
    ends: list[int] = []  # of the rises of each length, the earliest end
    places: list[int] = []
    before: list[int] = []
    for place, time in enumerate(times):
        length = bisect_right(ends, time)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [time]
        places[length : length + 1] = [place]
    found: set[int] = set()
    place = places[-1] if places else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return found
