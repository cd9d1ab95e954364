"""The relationship log: everything that the commits tell, by month, as many pages as it takes."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from markupsafe import Markup, escape

from kaffegen.folded_log import lines_of_log
from kaffegen.log_words import NAMED
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
    for part in paged(SRC, lines_of_log(view.log.events), A_PAGE):
        is_first = part.number == 1
        yield Page(part.src, view.say("page.log"), partial(_html, view, part), in_nav=is_first and bool(part.entries))


def _html(view: View, part: Part[list[Event]], href: Href) -> str:
    about = [view.told.of(event).people for line in part.entries for event in line]
    people = {contact.id: contact for one in about for contact in one}
    ordered = sorted(people.values(), key=view.told.order)
    marks = {contact.id: str(place) for place, contact in enumerate(ordered)}
    kinds = dict.fromkeys(line[0].change.kind for line in part.entries)
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


def _months(
    view: View, lines: Iterable[list[Event]], marks: dict[str, str], href: Href
) -> Iterator[tuple[str, Markup]]:
    """Yield each month with its rows."""
    words, told, is_shared = view.happened, view.told, view.is_shared
    last = dt.date.max if view.outlook.known.settings.today is not None else view.today
    addresses: dict[str, str] = {}
    for _, of_month in groupby(lines, key=lambda line: (line[0].date.year, line[0].date.month)):
        rows = []
        for line in of_month:
            event, date = line[0], line[0].date
            who = " ".join([marks[contact.id] for each in line for contact in told.of(each).people])
            if len(line) > 1:
                said = _arrived(view, line, href)
                rows.append(told.row_of_many(event, who, said, is_future=date > last, is_shared=is_shared))
                continue
            if event.src not in addresses:
                addresses[event.src] = view.href_of(words.note(event.src), href)
            rows.append(told.row(event, who, addresses[event.src], is_future=date > last, is_shared=is_shared))
        yield view.words.month(date), Markup("\n".join(rows))  # noqa: S704 - of pieces that are escaped


def _arrived(view: View, line: list[Event], href: Href) -> Markup:
    """Say who came at once, each who is named with a link."""
    words = view.happened
    people = words.by_name(contact for event in line for contact in view.told.of(event).people)
    links = [
        Markup('<a href="{}">{}</a>').format(view.href_of(contact, href), contact.name or contact.id)
        for contact in people[:NAMED]
    ]
    return escape(words.arrived([f"{{{place}}}" for place in range(len(people))])).format(*links)
