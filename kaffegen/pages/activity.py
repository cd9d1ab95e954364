"""What one did, month by month, to be printed and shown; nothing private is in it (M06)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kaffegen.drafts.discreet import Discretion
from kaffegen.insights.activity import Activity, activities, notes_of_period
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
    journal, first = view.outlook.journal, view.today - LOOKS_BACK
    if view.root is not None:  # served: the journal still has what is private
        lately = notes_of_period(journal, first, view.today)
        journal = journal_of(Publisher(journal, view.words.code).notes(lately))
    keeps = Discretion(view.outlook.known).kept
    done = activities(journal, first, view.today, view.today)
    found = tuple(replace(activity, purpose=keeps(activity.purpose)) for activity in reversed(done))
    for part in paged(SRC, found, A_PAGE):
        yield Page(part.src, view.say("page.activity"), partial(_html, view, part))


def _html(view: View, part: Part[Activity], href: Href) -> str:
    months: dict[str, list[Activity]] = {}
    for activity in part.entries:
        months.setdefault(view.words.month(activity.day), []).append(activity)
    kinds = [(kind, view.say(f"activity.{kind}")) for kind in dict.fromkeys(activity.kind for activity in part.entries)]
    return render("activity.html", v=view, href=href, part=part, months=months, kinds=kinds)
