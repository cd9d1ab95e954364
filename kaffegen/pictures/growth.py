"""The network grows: how many people one has met, month by month (M07)."""

from collections.abc import Sequence

from markupsafe import Markup

from kaffegen.pictures.months import JANUARY, Month
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import dot, drawing, line, path, text

WIDTH, LEFT, RIGHT, TOP, TALL, AXIS = 340, 30, 36, 14, 96, 18
BASE = TOP + TALL


def growth(said: Said, months: Sequence[tuple[Month, int]]) -> Markup:
    """Draw how many people one had met by the end of each month; the first and the last stand beside the line."""
    most = max([1, *(total for _, total in months)])
    step = (WIDTH - LEFT - RIGHT) / (len(months) - 1)
    points = [(LEFT + step * place, BASE - TALL * total / most) for place, (_, total) in enumerate(months)]
    parts = [
        path([(LEFT, BASE), *points, (WIDTH - RIGHT, BASE)], "kg-svg__area", is_closed=True),
        line((LEFT, BASE + 0.5), (WIDTH - RIGHT, BASE + 0.5), "kg-svg__axis"),
    ]
    for place, (month, _) in enumerate(months):
        if month.first.month == JANUARY:
            x = LEFT + step * place
            parts.append(line((x, BASE), (x, BASE + 4), "kg-svg__axis"))
            parts.append(text(x, BASE + 15, str(month.first.year), anchor="middle"))
    parts.append(path(points, "kg-svg__line kg-svg__line--strong"))
    for (x, y), (month, total) in zip(points, months, strict=True):
        is_end = month in (months[0][0], months[-1][0])
        parts.append(
            dot(x, y, 4 if is_end else 5, "kg-svg__mark" if is_end else "kg-svg__touch", f"{month.name}: {total}")
        )
    (first_x, first_y), (last_x, last_y) = points[0], points[-1]
    parts.append(text(first_x - 9, first_y + 4, str(months[0][1]), "kg-svg__number", "end"))
    parts.append(text(last_x + 9, last_y + 4, str(months[-1][1]), "kg-svg__number"))
    return drawing(said, (WIDTH, BASE + AXIS), parts)
