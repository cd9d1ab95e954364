"""Who led to whom, drawn: the first one at the left, everybody linked to their page (M08, M43)."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from markupsafe import Markup

from kaffegen.pictures.lettering import fitted
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import drawing, sign
from kaffegen.pictures.tree_layout import NOBODY, Spot, spots

ROW, LETTERS, LONGEST = 26, 12.5, 150  # LONGEST: of a name, in the drawing's units
EDGE, SIDE, AFTER_DOT, BEFORE_LINE, DIGIT = 34, 10, 12, 5, 8  # DIGIT: of `+12`
RADII = (3, 4, 5.5, 7)  # from a stranger to somebody close
BEFORE_DOT = 9


class Face(NamedTuple):
    """How somebody is drawn wherever they stand, escaped; a thousand pages show the same people."""

    radius: float
    looks: str
    title: str
    label: str
    width: int


class Person(NamedTuple):
    """Somebody in a drawing; `depth` is how far from the first one, `further` how many came after who are not in it."""

    face: Face
    href: str
    depth: int
    further: int = 0
    also: str = ""  # what the title says beside what the face says
    is_known: bool = False  # no door was opened: they know each other
    is_self: bool = False


def face(name: str, title: str, strength: int, looks: str) -> Face:
    """Give somebody's face; `strength` is a place in `RADII`, `looks` may be `is-asleep`, `is-planned`."""
    label, width = fitted(name, LETTERS, LONGEST)
    return Face(RADII[strength], f"kg-person {looks}".rstrip(), escape(title), escape(label), width)


def tree(said: Said, people: Sequence[Person]) -> Markup:
    """Draw a tree of people, each after the one who led to them."""
    widths = [person.face.width + (_room(person.further) if person.further else 0) for person in people]
    depths = [person.depth for person in people]
    places, lefts = spots(depths), _lefts(depths, widths)
    heights = [int(ROW * place.row) + ROW // 2 for place in places]
    shown = [_person(person, lefts[person.depth], height) for person, height in zip(people, heights, strict=True)]
    ends = [lefts[person.depth] + AFTER_DOT + width + BEFORE_LINE for person, width in zip(people, widths, strict=True)]
    led, known = _ways(people, places, lefts, heights, ends)
    size = (lefts[-1] - EDGE + BEFORE_LINE, max(heights) + ROW // 2)
    return drawing(said, size, [_edges(led, ""), _edges(known, " kg-svg__edge--known"), *shown], is_linked=True)


def sample(strength: int, looks: str = "") -> Markup:
    """Give the sign of a person for the legend."""
    dot = f'<circle cx="10" cy="8" r="{RADII[strength]}"/>'
    return sign((20, 16), f'<g class="{f"kg-person {looks}".rstrip()}">{dot}</g>')


def known_sample() -> Markup:
    """Give the line between people who know each other, for the legend."""
    return sign((28, 16), '<path class="kg-svg__edge kg-svg__edge--known" d="M2 8H26"/>')


def _lefts(depths: Sequence[int], widths: Sequence[int]) -> list[int]:
    """Give where each column's dots stand, as narrow as its longest name lets it be; and the one after the last."""
    widest = [0] * (max(depths) + 1)
    for depth, width in zip(depths, widths, strict=True):
        widest[depth] = max(widest[depth], width)
    lefts = [SIDE]
    for width in widest:
        lefts.append(lefts[-1] + AFTER_DOT + width + BEFORE_LINE + EDGE)
    return lefts


def _person(person: Person, x: int, y: int) -> str:
    looks = person.face
    further = f'<tspan class="kg-svg__small" dx="4">+{person.further}</tspan>' if person.further else ""
    also = f", {escape(person.also)}" if person.also else ""
    inner = (
        f'class="{looks.looks}"><title>{looks.title}{also}</title><circle cx="{x}" cy="{y}" r="{looks.radius}"/>'
        f'<text x="{x + AFTER_DOT}" y="{y + 4}">{looks.label}{further}</text>'
    )
    if person.href and not person.is_self:
        return f'<a href="{escape(person.href)}" {inner}</a>'
    return f"<g {inner}</g>"


def _ways(
    people: Sequence[Person], places: Sequence[Spot], lefts: Sequence[int], heights: Sequence[int], ends: Sequence[int]
) -> tuple[list[str], list[str]]:
    """Give the lines from the end of a name to a dot, straight to the end of the column, then bent: led, and known."""
    led: list[str] = []
    known: list[str] = []
    for person, spot, to in zip(people, places, heights, strict=True):
        if spot.parent != NOBODY:
            x, start, y = lefts[person.depth], ends[spot.parent], heights[spot.parent]
            end, bend = x - BEFORE_DOT, x - EDGE
            middle = (bend + end) // 2
            way = f"M{start} {y}H{end}" if y == to else f"M{start} {y}H{bend}C{middle} {y} {middle} {to} {end} {to}"
            (known if person.is_known else led).append(way)
    return led, known


def _edges(ways: Sequence[str], looks: str) -> str:
    return f'<path class="kg-svg__edge{looks}" d="{"".join(ways)}"/>' if ways else ""


def _room(further: int) -> int:
    return DIGIT * (len(str(further)) + 1) + 4
