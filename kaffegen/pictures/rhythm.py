"""The rhythm: how many meetings were held, month by month, as bars (M06)."""

from collections.abc import Sequence

from markupsafe import Markup

from kaffegen.pictures.months import Month, letters
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import box, drawing, line, text

STEP, BAR, TALLEST, TOP = 22, 14, 56, 14
BASE = TOP + TALLEST


def rhythm(said: Said, months: Sequence[tuple[Month, int]]) -> Markup:
    """Draw the meetings held in each month, this one last and paler, since it still runs."""
    width = STEP * len(months)
    most = max((held for _, held in months), default=0) or 1
    parts = [line((0, BASE + 0.5), (width, BASE + 0.5), "kg-svg__axis")]
    for place, (month, held) in enumerate(months):
        if held:
            left, height = STEP * place + (STEP - BAR) / 2, max(5, TALLEST * held / most)
            looks = "kg-svg__now" if place == len(months) - 1 else "kg-svg__mark"
            parts.append(box((left, BASE - height), (BAR, height), looks, f"{month.name}: {held}"))
            parts.append(text(left + BAR / 2, BASE - height - 4, str(held), "kg-svg__number", "middle"))
    parts += letters([month for month, _ in months], 0, STEP, BASE + 2)
    return drawing(said, (width, BASE + 26), parts)
