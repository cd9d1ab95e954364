"""The pages of the site, one a file."""

from collections.abc import Callable, Iterator

from kaffegen.model import Contact, Meeting, Note
from kaffegen.pages import contact_note, contacts, dashboard, follow_ups, meeting_note, meetings, others, problems
from kaffegen.pages.page import Around, Href, Page
from kaffegen.pages.view import View

__all__ = ["PAGES", "Around", "Href", "Page", "View", "around", "pages_of"]

PAGES: tuple[Callable[[View], Iterator[Page]], ...] = (
    dashboard.pages, follow_ups.pages, contacts.pages, meetings.pages, others.pages, problems.pages,
)  # fmt: skip


def pages_of(view: View) -> Iterator[Page]:
    """Yield every page that is made, and not written by the user."""
    for pages in PAGES:
        yield from pages(view)


def around(view: View, note: Note, href: Href) -> Around:
    """Give what stands around the user's text on a note's page."""
    if isinstance(note, Contact):
        return contact_note.around(view, note, href)
    if isinstance(note, Meeting):
        return meeting_note.around(view, note, href)
    return others.around(view, note, href)
