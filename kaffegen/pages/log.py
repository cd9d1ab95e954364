"""The relationship log: everything that the commits tell, by month, as many pages as it takes."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from kaffegen.model import Event
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

SRC = "log.md"
A_PAGE = 400


class Row(NamedTuple):
    """A line of the log, as it is shown."""

    kind: str
    who: str  # the short numbers of the people it is about
    day: str
    is_future: bool
    address: str
    said: str
    author: str


def pages(view: View) -> Iterator[Page]:
    """Yield the log, the newest first, where the journal is kept in git."""
    if not view.log.is_kept:
        return
    for part in paged(SRC, view.log.events, A_PAGE):
        is_first = part.number == 1
        yield Page(part.src, view.say("page.log"), partial(_html, view, part), in_nav=is_first and bool(part.entries))


def _html(view: View, part: Part[Event], href: Href) -> str:
    words = view.happened
    people = {contact.id: contact for event in part.entries for contact in words.people_in(event)}
    ordered = sorted(people.values(), key=lambda contact: (view.words.order(contact.name or contact.id), contact.id))
    marks = {contact.id: str(place) for place, contact in enumerate(ordered)}
    months: dict[str, list[Row]] = {}
    for event in part.entries:
        months.setdefault(view.words.month(event.date), []).append(_row(view, event, marks, href))
    kinds = dict.fromkeys(event.change.kind for event in part.entries)
    authors = {event.author for event in view.log.events if event.author}
    return render(
        "log.html",
        v=view,
        href=href,
        part=part,
        months=months,
        people=[(contact.id, contact.name or contact.id) for contact in ordered],
        kinds=[(kind, view.say(f"kind.{kind}")) for kind in kinds],
        is_shared=len(authors) > 1,
    )


def _row(view: View, event: Event, marks: dict[str, str], href: Href) -> Row:
    words = view.happened
    is_pinned = view.outlook.known.settings.today is not None
    return Row(
        kind=event.change.kind,
        who=" ".join([marks[contact.id] for contact in words.people_in(event)]),
        day=view.words.short(event.day),
        is_future=event.date > view.today and not is_pinned,
        address=view.href_of(words.note(event.src), href),
        said=words.said(event),
        author=event.author,
    )
