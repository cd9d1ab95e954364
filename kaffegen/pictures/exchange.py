"""What was given and what was got, month by month, in two directions from a middle line: no score of anybody (M67)."""

from collections.abc import Sequence

from markupsafe import Markup

from kaffegen.pictures.months import Month, letters
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import box, drawing, line, text

STEP, LEFT, TALL, GAP = 22, 64, 108, 2
LARGEST, SMALLEST = 9, 6  # of a block with the gap after it: below, one bar stands for all
TOP, LEAST = 4, 20  # LEAST: of each side, so that its word has room


def exchange(said: Said, months: Sequence[tuple[Month, int, int]], gave: str, got: str) -> Markup:
    """Draw what was given above the line and what was got below it; the two words stand on their sides."""
    above = max(given for _, given, _ in months)
    below = max(had for _, _, had in months)
    unit = min(LARGEST, TALL / max(1, above + below))
    middle = TOP + max(LEAST, round(unit * above)) + 1
    bottom = middle + max(LEAST, round(unit * below)) + 2
    right = LEFT + STEP * len(months)
    parts = [text(0, middle - 7, gave), text(0, middle + 15, got)]
    for place, (_, given, had) in enumerate(months):
        left = LEFT + STEP * place + 4
        parts += [
            box((left, middle - end), (STEP - 8, end - begin), "kg-svg__mark") for begin, end in _blocks(given, unit)
        ]
        parts += [
            box((left, middle + begin), (STEP - 8, end - begin), "kg-svg__other") for begin, end in _blocks(had, unit)
        ]
    parts.append(line((LEFT, middle), (right, middle), "kg-svg__axis"))
    parts += letters([month for month, _, _ in months], LEFT, STEP, bottom)
    return drawing(said, (right, bottom + 24), parts)


def _blocks(count: int, unit: float) -> list[tuple[float, float]]:
    """Give where the block of each gift begins and ends, from the line on; one bar where they would be too small."""
    if count and unit < SMALLEST:
        return [(GAP, max(GAP + 1, unit * count))]
    return [(unit * place + GAP, unit * (place + 1)) for place in range(count)]
