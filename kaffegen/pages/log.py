"""The relationship log: everything that the commits tell, by month, as many pages as it takes."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from markupsafe import Markup

from kaffegen.model import Event
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

SRC = "log.md"
A_PAGE = 400


def pages(view: View) -> Iterator[Page]:
    """Yield the log, the newest first, where the journal is kept in git."""
    if not view.log.is_kept:
        return
    for part in paged(SRC, view.log.events, A_PAGE):
        is_first = part.number == 1
        yield Page(part.src, view.say("page.log"), partial(_html, view, part), in_nav=is_first and bool(part.entries))


def _html(view: View, part: Part[Event], href: Href) -> str:
    words = view.happened
    about = [words.people_in(event) for event in part.entries]
    people = {contact.id: contact for one in about for contact in one}
    ordered = sorted(people.values(), key=view.told.order)
    marks = {contact.id: str(place) for place, contact in enumerate(ordered)}
    kinds = dict.fromkeys(event.change.kind for event in part.entries)
    return render(
        "log.html",
        v=view,
        href=href,
        part=part,
        months=_months(view, part.entries, marks, href),
        people=view.told.options(ordered),
        kinds=[(kind, view.say(f"kind.{kind}")) for kind in kinds],
        is_shared=view.is_shared,
    )


def _months(view: View, events: Iterable[Event], marks: dict[str, str], href: Href) -> Iterator[tuple[str, Markup]]:
    """Yield each month with its rows."""
    words, told, is_shared = view.happened, view.told, view.is_shared
    last = dt.date.max if view.outlook.known.settings.today is not None else view.today
    addresses: dict[str, str] = {}
    for _, of_month in groupby(events, key=lambda event: (event.date.year, event.date.month)):
        rows = []
        for event in of_month:
            date = event.date
            if event.src not in addresses:
                addresses[event.src] = view.href_of(words.note(event.src), href)
            who = " ".join([marks[contact.id] for contact in words.people_in(event)])
            rows.append(told.row(event, who, addresses[event.src], is_future=date > last, is_shared=is_shared))
        yield view.words.month(date), Markup("\n".join(rows))  # noqa: S704 - of pieces that are escaped
