"""The relationship log: everything that the commits tell, by month, as many pages as it takes."""

from collections.abc import Iterator
from functools import partial

from kaffegen.model import Event
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

SRC = "log.md"
A_PAGE = 250


def pages(view: View) -> Iterator[Page]:
    """Yield the log, the newest first, where the journal is kept in git."""
    if not view.log.is_kept:
        return
    for part in paged(SRC, view.log.events, A_PAGE):
        is_first = part.number == 1
        yield Page(part.src, view.say("page.log"), partial(_html, view, part), in_nav=is_first and bool(part.entries))


def _html(view: View, part: Part[Event], href: Href) -> str:
    words = view.happened
    months: dict[str, list[Event]] = {}
    for event in part.entries:
        months.setdefault(view.words.month(event.date), []).append(event)
    people = {contact.id: contact for event in part.entries for contact in words.people(event.src, event.change)}
    ordered = sorted(people.values(), key=lambda contact: (view.words.order(contact.name or contact.id), contact.id))
    kinds = dict.fromkeys(event.change.kind for event in part.entries)
    authors = {event.author for event in view.log.events if event.author}
    return render(
        "log.html",
        v=view,
        href=href,
        part=part,
        months=months,
        marks={contact.id: place for place, contact in enumerate(ordered)},
        people=[(contact.id, contact.name or contact.id) for contact in ordered],
        kinds=[(kind, view.say(f"kind.{kind}")) for kind in kinds],
        is_shared=len(authors) > 1,
        is_pinned=view.outlook.known.settings.today is not None,
    )
