"""From thought of to met: how many were asked, said yes, and came to a meeting (M04, M28, M29)."""

from collections.abc import Sequence

from markupsafe import Markup

from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import box, drawing, text

WIDTH, NAMES, NUMBERS, ROW, BAR = 340, 84, 34, 26, 16
LEAST = 2


def funnel(said: Said, steps: Sequence[tuple[str, int]]) -> Markup:
    """Draw how many came as far as each step, by its words; the last one is what it was all for."""
    most = max([1, *(count for _, count in steps)])
    room = WIDTH - NAMES - NUMBERS
    parts = []
    for place, (words, count) in enumerate(steps):
        top, width = ROW * place + (ROW - BAR) / 2, max(LEAST, room * count / most)
        looks = "kg-svg__mark" if place == len(steps) - 1 else "kg-svg__other"
        parts.append(text(0, top + 12, words, "kg-svg__name"))
        parts.append(box((NAMES, top), (width, BAR), looks))
        parts.append(text(NAMES + width + 6, top + 12, str(count), "kg-svg__number"))
    return drawing(said, (WIDTH, ROW * len(steps)), parts)
