"""SVG as text: every word in it is escaped, colours come from the styles by class, numbers are written short."""

from collections.abc import Iterable
from html import escape

from markupsafe import Markup

from kaffegen.pictures.picture import Said


def number(value: float) -> str:
    """Give a length with one decimal at most: 12, 12.5."""
    return str(value) if isinstance(value, int) else f"{value:.1f}".removesuffix(".0")


def drawing(said: Said, size: tuple[int, int], parts: Iterable[str], *, is_linked: bool = False) -> Markup:
    """Give a whole drawing of a width and height; one with links in it is a group, so that they can be reached."""
    width, height = size
    role = "group" if is_linked else "img"
    return Markup(  # noqa: S704 - every part is escaped where it is made
        f'<svg class="kg-svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="{role}"'
        f' aria-labelledby="{said.id}-t {said.id}-d"><title id="{said.id}-t">{escape(said.title)}</title>'
        f'<desc id="{said.id}-d">{escape(said.description)}</desc>{"".join(parts)}</svg>'
    )


def sign(size: tuple[int, int], part: str) -> Markup:
    """Give a small drawing that stands beside words which say the same."""
    width, height = size
    return Markup(  # noqa: S704 - the parts are ours
        f'<svg class="kg-svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" aria-hidden="true">'
        f"{part}</svg>"
    )


def text(x: float, y: float, words: str, looks: str = "", anchor: str = "") -> str:
    """Give words at a place, begun there, or with their `middle` or `end` there."""
    return f'<text{_class(looks)} x="{number(x)}" y="{number(y)}"{_anchor(anchor)}>{escape(words)}</text>'


def box(place: tuple[float, float], size: tuple[float, float], looks: str, title: str = "") -> str:
    """Give a rectangle with soft corners; `title` is what it says when one points at it."""
    (x, y), (width, height) = place, size
    corners = number(min(2, width / 2, height / 2))
    said = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<rect{_class(looks)} x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f' rx="{corners}">{said}</rect>'
    )


def dot(x: float, y: float, radius: float, looks: str, title: str = "") -> str:
    """Give a circle."""
    said = f"<title>{escape(title)}</title>" if title else ""
    return f'<circle{_class(looks)} cx="{number(x)}" cy="{number(y)}" r="{number(radius)}">{said}</circle>'


def line(start: tuple[float, float], end: tuple[float, float], looks: str) -> str:
    """Give a straight line."""
    return path((start, end), looks)


def path(points: Iterable[tuple[float, float]], looks: str, *, is_closed: bool = False) -> str:
    """Give a line through some points; a closed one is an area."""
    way = "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return f'<path{_class(looks)} d="M{way}{"Z" if is_closed else ""}"/>'


def _class(looks: str) -> str:
    return f' class="{looks}"' if looks else ""


def _anchor(anchor: str) -> str:
    return f' text-anchor="{anchor}"' if anchor else ""
