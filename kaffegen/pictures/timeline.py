"""A person's last two years on one line: meetings, other contact, milestones (M68, M69, M70)."""

from collections.abc import Sequence
from html import escape

from markupsafe import Markup

from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import sign

HEIGHT, SIDE = 42, 2  # SIDE: percent
SIGNS = {
    "meeting": '<circle class="kg-svg__mark" cx="0" cy="14" r="6"/>',
    "touch": '<circle class="kg-svg__hollow" cx="0" cy="14" r="3.5"/>',
    "milestone": '<path class="kg-svg__other" d="M0 7l7 7l-7 7l-7-7z"/>',
}


def timeline(said: Said, marks: Sequence[tuple[float, str]], years: Sequence[tuple[float, str]]) -> Markup:
    """Draw marks at their share of the way to today, 0 to 1, by kind; `years` stand where they begin.

    Places are percents of the page's width and no viewBox is set, so that the marks keep their size on a telephone.
    """
    begun = [
        f'<svg class="kg-svg__at" x="{_percent(share)}"><path class="kg-svg__axis" d="M0 20V27"/>'
        f'<text y="39" text-anchor="middle">{escape(year)}</text></svg>'
        for share, year in years
    ]
    shown = [f'<svg class="kg-svg__at" x="{_percent(share)}">{SIGNS[kind]}</svg>' for share, kind in marks]
    return Markup(  # noqa: S704 - every part is escaped where it is made
        f'<svg class="kg-svg kg-svg--line" width="100%" height="{HEIGHT}" role="img"'
        f' aria-labelledby="{said.id}-t {said.id}-d"><title id="{said.id}-t">{escape(said.title)}</title>'
        f'<desc id="{said.id}-d">{escape(said.description)}</desc>'
        f'<line class="kg-svg__axis" x1="0" y1="14" x2="100%" y2="14"/>{"".join(begun)}{"".join(shown)}</svg>'
    )


def sample(kind: str) -> Markup:
    """Give a mark for the legend."""
    return sign((20, 28), f'<g transform="translate(10)">{SIGNS[kind]}</g>')


def _percent(share: float) -> str:
    return f"{SIDE + (100 - 2 * SIDE) * share:.1f}%"
