"""The relationship log: everything that the commits tell, by month, as many pages as it takes."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from markupsafe import Markup, escape

from kaffegen.folded_log import lines_of_log
from kaffegen.log_words import NAMED
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
    address: str  # empty of many at once, who each have their own
    said: str
    author: str


def pages(view: View) -> Iterator[Page]:
    """Yield the log, the newest first, where the journal is kept in git."""
    if not view.log.is_kept:
        return
    for part in paged(SRC, lines_of_log(view.log.events), A_PAGE):
        is_first = part.number == 1
        yield Page(part.src, view.say("page.log"), partial(_html, view, part), in_nav=is_first and bool(part.entries))


def _html(view: View, part: Part[list[Event]], href: Href) -> str:
    words = view.happened
    people = {contact.id: contact for line in part.entries for event in line for contact in words.people_in(event)}
    ordered = words.by_name(people.values())
    marks = {contact.id: str(place) for place, contact in enumerate(ordered)}
    months: dict[str, list[Row]] = {}
    for line in part.entries:
        months.setdefault(view.words.month(line[0].date), []).append(_row(view, line, marks, href))
    kinds = dict.fromkeys(line[0].change.kind for line in part.entries)
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


def _row(view: View, line: list[Event], marks: dict[str, str], href: Href) -> Row:
    words, event = view.happened, line[0]
    is_pinned = view.outlook.known.settings.today is not None
    return Row(
        kind=event.change.kind,
        who=" ".join([marks[contact.id] for each in line for contact in words.people_in(each)]),
        day=view.words.short(event.day),
        is_future=event.date > view.today and not is_pinned,
        address=view.href_of(words.note(event.src), href) if len(line) == 1 else "",
        said=words.said(event) if len(line) == 1 else _arrived(view, line, href),
        author=event.author,
    )


def _arrived(view: View, line: list[Event], href: Href) -> Markup:
    """Say who came at once, each who is named with a link."""
    words = view.happened
    people = words.by_name(contact for event in line for contact in words.people_in(event))
    links = [
        Markup('<a href="{}">{}</a>').format(view.href_of(contact, href), contact.name or contact.id)
        for contact in people[:NAMED]
    ]
    return escape(words.arrived([f"{{{place}}}" for place in range(len(people))])).format(*links)
