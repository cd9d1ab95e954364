"""When a search ends: everybody who opened a door, gave a name or an hour, to be told and thanked (M63, M67, M70)."""

from collections.abc import Iterator
from functools import partial

from kaffegen.insights.helped import Helper, helpers
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

SRC = "helped.md"
A_PAGE = 60
SEARCHING = ("searching", "student")


def pages(view: View) -> Iterator[Page]:
    """Yield those who helped, as many pages as it takes; in the navigation once the search is over."""
    found = helpers(view.outlook.known, view.chains)
    is_over = view.outlook.journal.me.situation not in SEARCHING
    for part in paged(SRC, found, A_PAGE) if found else ():
        yield Page(part.src, view.say("page.helped"), partial(_html, view, part), in_nav=is_over and part.number == 1)


def _html(view: View, part: Part[Helper], href: Href) -> str:
    is_over = view.outlook.journal.me.situation not in SEARCHING
    return render("helped.html", v=view, href=href, part=part, is_over=is_over)
