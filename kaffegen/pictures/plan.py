"""The plan: meetings held, against the goal and what an even pace would have given by now (M05)."""

from markupsafe import Markup

from kaffegen.pictures.lettering import text_width
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import box, drawing, line, text

WIDTH, HEIGHT, TOP, BAR, GAP, SIDE = 264, 58, 20, 14, 3, 1
MOST_PARTS = 16  # beyond, single meetings can no longer be told apart
LETTERS = 11


def plan(said: Said, held: int, expected: int, goal: int, words: tuple[str, str, str]) -> Markup:
    """Draw a place for each meeting of the goal, those held filled; `words` are for held, by now, and the goal."""
    most = max(held, goal, 1)
    room = (WIDTH - 2 * SIDE) / most
    now = SIDE + room * min(expected, most)
    parts = list(_places(held, most, room))
    parts.append(line((now, TOP - 3), (now, TOP + BAR + 3), "kg-svg__now-line"))
    half = text_width(words[1], LETTERS) / 2
    parts.append(text(min(max(now, half), WIDTH - half), TOP - 8, words[1], anchor="middle"))
    parts.append(text(SIDE, TOP + BAR + 15, words[0], "kg-svg__number"))
    parts.append(text(WIDTH - SIDE, TOP + BAR + 15, words[2], anchor="end"))
    return drawing(said, (WIDTH, HEIGHT), parts)


def _places(held: int, most: int, room: float) -> list[str]:
    if most > MOST_PARTS:
        whole = box((SIDE, TOP), (WIDTH - 2 * SIDE, BAR), "kg-svg__place")
        return [whole, box((SIDE, TOP), (room * held, BAR), "kg-svg__mark")] if held else [whole]
    looks = ("kg-svg__mark" if place < held else "kg-svg__place" for place in range(most))
    return [box((SIDE + room * place + GAP / 2, TOP), (room - GAP, BAR), look) for place, look in enumerate(looks)]
