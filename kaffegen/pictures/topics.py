"""What one talks about over a year: a row a topic, a dot where there were meetings on it (M15, M71)."""

from collections.abc import Sequence
from html import escape

from markupsafe import Markup

from kaffegen.pictures.lettering import fitted
from kaffegen.pictures.months import Month, letters
from kaffegen.pictures.picture import Said
from kaffegen.pictures.svg import dot, drawing, line, number, text

ROW, STEP, NAMES, LETTERS = 24, 16, 148, 12
LEAST, MOST = 3, 7.5  # radius


def topics(said: Said, months: Sequence[Month], rows: Sequence[tuple[str, str, Sequence[int]]]) -> Markup:
    """Draw the topics by name, address and meetings in each month; the more meetings, the larger the dot."""
    most = max((count for _, _, counts in rows for count in counts), default=1)
    right = NAMES + STEP * len(months)
    parts: list[str] = []
    for place, (name, href, counts) in enumerate(rows):
        y = ROW * place + ROW / 2
        parts += [_name(name, href, y), line((NAMES, y), (right, y), "kg-svg__axis")]
        for month, count in enumerate(counts):
            if count:
                # as much ink as meetings: the area counts, not the radius
                radius = max(LEAST, MOST * (count / max(most, 4)) ** 0.5)
                said_of = f"{name}, {months[month].name}: {count}"
                parts.append(dot(NAMES + STEP * (month + 0.5), y, radius, "kg-svg__mark", said_of))
    bottom = ROW * len(rows)
    parts += letters(months, NAMES, STEP, bottom + 2)
    return drawing(said, (right, bottom + 26), parts, is_linked=any(href for _, href, _ in rows))


def _name(name: str, href: str, y: float) -> str:
    shown, _ = fitted(name, LETTERS, NAMES - 8)
    if not href:
        return text(0, y + 4, shown, "kg-svg__name")
    return (
        f'<a href="{escape(href)}"><title>{escape(name)}</title>'
        f'<text class="kg-svg__name" x="0" y="{number(y + 4)}">{escape(shown)}</text></a>'
    )
