"""Everything that is wrong, by note, with the line and what would be right."""

from collections.abc import Iterator
from functools import partial

from kaffegen.model import folded
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View
from kaffegen.problems import Problem

SRC = "problems.md"
A_PAGE = 200


def pages(view: View) -> Iterator[Page]:
    """Yield the problems, as many pages as it takes."""
    for part in paged(SRC, view.outlook.problems, A_PAGE):
        html = partial(_html, view, part)
        yield Page(part.src, view.say("page.problems"), html, in_nav=part.number == 1 and bool(part.entries))


def _html(view: View, part: Part[Problem], href: Href) -> str:
    notes = {folded(note.about.file): note for note in view.outlook.journal.notes}
    files: dict[str, list[Problem]] = {}
    for problem in part.entries:
        files.setdefault(problem.place.file, []).append(problem)
    grouped = [(file, notes.get(folded(file)), found) for file, found in files.items()]
    return render("problems.html", v=view, href=href, grouped=grouped, part=part)
