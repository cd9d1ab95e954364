"""A log that is kept with the newest line first goes on so."""

import re
from collections.abc import Sequence

from kaffegen.edit.changes import AppendLines

_DATED = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")


def before_older(lines: Sequence[str], first: int, after: int, change: AppendLines) -> int | None:
    """Give before which line of a section new ones go: the first that is no newer, where the dated lines descend."""
    new = _DATED.match(change.lines[0])
    if change.section != "touches" or new is None:
        return None
    found = ((number, _DATED.match(lines[number])) for number in range(first, after))
    dated = [(number, day[1]) for number, day in found if day]
    days = [day for _, day in dated]
    if len(set(days)) < 2 or days != sorted(days, reverse=True):  # noqa: PLR2004 - one day has no order
        return None
    return next((number for number, day in dated if day <= new[1]), None)
