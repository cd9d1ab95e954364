"""The months below a picture: their letters, and the year where one begins."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaffegen.pictures.svg import text

JANUARY, DECEMBER = 1, 12
HEIGHT = 24  # of the letters and the years below them


class Month(NamedTuple):
    """A month: its first day, its letter, its name with the year."""

    first: dt.date
    letter: str
    name: str


def letters(months: Sequence[Month], left: float, step: float, top: float) -> Iterator[str]:
    """Give the letter of each month in the middle of its step, and the year below the first one and each January."""
    for place, month in enumerate(months):
        middle = left + step * (place + 0.5)
        yield text(middle, top + 10, month.letter, anchor="middle")
        is_told = place == 0 and month.first.month != DECEMBER  # else two years would stand in one place
        if is_told or month.first.month == JANUARY:
            yield text(middle - 3, top + 21, str(month.first.year), "kg-svg__small")
