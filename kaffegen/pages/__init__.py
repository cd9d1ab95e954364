"""The pages of the site, one a file."""

from collections.abc import Callable, Iterator

from kaffegen.model import Contact, Meeting, Note
from kaffegen.pages import (
    activity,
    calendar,
    contact_note,
    contacts,
    dashboard,
    follow_ups,
    helped,
    log,
    meeting_note,
    meetings,
    method,
    network,
    others,
    plan,
    prep,
    problems,
    signals,
)
from kaffegen.pages.page import Around, Href, Page
from kaffegen.pages.view import View

__all__ = ["PAGES", "Around", "Href", "Page", "View", "around", "pages_of", "title_of"]

PAGES: tuple[Callable[[View], Iterator[Page]], ...] = (
    dashboard.pages,
    follow_ups.pages,
    contacts.pages,
    meetings.pages,
    calendar.pages,
    prep.pages,
    plan.pages,
    network.pages,
    signals.pages,
    others.pages,
    helped.pages,
    activity.pages,
    log.pages,
    problems.pages,
    method.pages,
)


def pages_of(view: View) -> list[Page]:
    """Give every page that is made, and not written by the user; from now on the view knows which there are."""
    found = [page for pages in PAGES for page in pages(view)]
    view.made.update(page.src for page in found)
    return found


def title_of(view: View, note: Note) -> str:
    """Give the title of a note's page, without all that stands around it."""
    return others.title_of(view, note) if not isinstance(note, Meeting) else view.meeting_title(note)


def around(view: View, note: Note, href: Href) -> Around:
    """Give what stands around the user's text on a note's page."""
    if isinstance(note, Contact):
        return contact_note.around(view, note, href)
    if isinstance(note, Meeting):
        return meeting_note.around(view, note, href)
    return others.around(view, note, href)
