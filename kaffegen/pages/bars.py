"""The rhythm as twelve bars (M06), for the dashboard and the plan."""

from dataclasses import dataclass

from kaffegen.insights.growth import months
from kaffegen.pages.view import View


@dataclass(frozen=True, slots=True)
class Bar:
    """How many meetings were held in a month; `share` of the busiest one, in percent."""

    name: str
    label: str
    held: int
    share: int


def bars(view: View) -> list[Bar]:
    """Give the last twelve months, this one last (M06)."""
    found = months(view.outlook.known)
    most = max(month.held for month in found) or 1
    return [
        Bar(view.words.month(m.first), view.words.month_letter(m.first), m.held, round(100 * m.held / most))
        for m in found
    ]
