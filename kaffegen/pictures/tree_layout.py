"""Where people stand in a tree that grows to the right: those who came later to the right of whom led there (M08)."""

from collections.abc import Sequence
from typing import NamedTuple

NOBODY = -1


class Spot(NamedTuple):
    """Where somebody stands: the column, and the row, which may lie between two."""

    column: int
    row: float
    parent: int  # the place of the one who led there; `NOBODY` for the first one


def spots(depths: Sequence[int]) -> list[Spot]:
    """Give everybody's spot, from how far each is from the first one; each comes after the one who led there.

    Who led to nobody has a row of their own; others stand in the middle of those they led to. So no two people of a
    column share a row, and no line crosses another.
    """
    count = len(depths)
    rows, parents = [0.0] * count, [NOBODY] * count
    last_at: dict[int, int] = {}
    leaves = 0
    for place, depth in enumerate(depths):
        parents[place] = last_at[depth - 1] if depth else NOBODY
        last_at[depth] = place
        if place + 1 == count or depths[place + 1] <= depth:
            rows[place] = leaves
            leaves += 1
    first, last = [NOBODY] * count, [NOBODY] * count  # of the children
    for place in range(count - 1, -1, -1):
        if first[place] != NOBODY:
            rows[place] = (rows[first[place]] + rows[last[place]]) / 2
        parent = parents[place]
        if parent != NOBODY:
            first[parent] = place
            if last[parent] == NOBODY:
                last[parent] = place
    return [Spot(depth, row, parent) for depth, row, parent in zip(depths, rows, parents, strict=True)]
