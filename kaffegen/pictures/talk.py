"""How much of the talking was mine, meeting by meeting, and the line of twenty percent (M41)."""

from collections.abc import Sequence

from markupsafe import Markup

from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import box, dot, drawing, line, path, text

WIDTH, LEFT, RIGHT, TOP, TALL = 340, 8, 34, 14, 96
BASE = TOP + TALL
LEAST_TOP, ROUND = 50, 10  # percent
AXIS = 18


def talk(said: Said, shares: Sequence[tuple[str, int]], good: int) -> Markup:
    """Draw the share of each meeting, the oldest first, as its day and percent; the good ground is shaded."""
    most = max([LEAST_TOP, *(-(-percent // ROUND) * ROUND for _, percent in shares)])
    step = (WIDTH - LEFT - RIGHT) / max(1, len(shares) - 1)
    points = [(LEFT + step * place, BASE - TALL * percent / most) for place, (_, percent) in enumerate(shares)]
    if len(points) == 1:
        points = [((LEFT + WIDTH - RIGHT) / 2, points[0][1])]
    aim = BASE - TALL * good / most
    parts = [
        box((0, aim), (WIDTH - RIGHT + 8, BASE - aim), "kg-svg__soft"),
        line((0, aim), (WIDTH - RIGHT + 8, aim), "kg-svg__aim"),
        text(WIDTH, aim + 4, f"{good} %", anchor="end"),
        path(points, "kg-svg__line"),
    ]
    for (x, y), (day, percent) in zip(points, shares, strict=True):
        looks = "kg-svg__mark" if percent <= good else "kg-svg__hollow"
        parts.append(dot(x, y, 4, looks, f"{day}: {percent} %"))
    parts += _ends(points, shares, aim)
    return drawing(said, (WIDTH, BASE + AXIS), parts)


def _ends(points: Sequence[tuple[float, float]], shares: Sequence[tuple[str, int]], aim: float) -> list[str]:
    """Give the last share beside its dot, away from the words of the line, and the first and last day."""
    x, y = points[-1]
    above = abs(y - aim) < AXIS and x > WIDTH - RIGHT - AXIS
    place = (x, y - 8, "middle") if above or len(points) == 1 else (x + 8, y + 4, "")
    days = [text(0, BASE + 14, shares[0][0]), text(WIDTH - RIGHT + 8, BASE + 14, shares[-1][0], anchor="end")]
    return [text(place[0], place[1], f"{shares[-1][1]} %", "kg-svg__number", place[2]), *days[: len(points)]]
