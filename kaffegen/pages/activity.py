"""What one did, month by month, to be printed and shown; nothing private is in it (M06)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, partial

from kaffegen.drafts.discreet import Discretion
from kaffegen.insights.activity import Activity, activities, notes_of_period
from kaffegen.model import Journal
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View
from kaffegen.publish import Publisher
from kaffegen.read.assemble import journal_of

SRC = "activity.md"
A_PAGE = 120
LOOKS_BACK = dt.timedelta(days=366)


def pages(view: View) -> Iterator[Page]:
    """Yield the last year's activities, the newest first, as many pages as it takes."""
    lately = _Lately(view)
    for part in paged(SRC, range(lately.count), A_PAGE):
        yield Page(part.src, view.say("page.activity"), partial(_html, view, lately, part))


class _Lately:
    """The last year's activities. To tell how many there are, nothing private need be taken out of each note."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._first = view.today - LOOKS_BACK
        self._publisher: Publisher | None = None
        self._journal = view.outlook.journal
        if view.root is not None:  # served: the journal still has what is private
            self._publisher = Publisher(self._journal, view.words.code)
            shown = self._publisher.shown(notes_of_period(self._journal, self._first, view.today))
            self._journal = journal_of(shown)
        self.count = len(self._done(self._journal))

    @cached_property
    def all(self) -> tuple[Activity, ...]:
        """Give them as they may be shown to anybody."""
        keeps = Discretion(self._view.outlook.known).kept
        journal = self._journal if self._publisher is None else journal_of(self._publisher.notes(self._journal.notes))
        return tuple(replace(activity, purpose=keeps(activity.purpose)) for activity in reversed(self._done(journal)))

    def _done(self, journal: Journal) -> tuple[Activity, ...]:
        return activities(journal, self._first, self._view.today, self._view.today)


def _html(view: View, lately: _Lately, part: Part[int], href: Href) -> str:
    shown = lately.all[(part.number - 1) * A_PAGE : part.number * A_PAGE]
    months: dict[str, list[Activity]] = {}
    for activity in shown:
        months.setdefault(view.words.month(activity.day), []).append(activity)
    kinds = [(kind, view.say(f"activity.{kind}")) for kind in dict.fromkeys(activity.kind for activity in shown)]
    return render("activity.html", v=view, href=href, part=part, months=months, kinds=kinds)
