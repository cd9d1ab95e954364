"""What changes, and where one could help, by company: change means opportunity (M45, M46)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kaffegen.model import Meeting, Signal
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

SRC = "signals.md"
A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Heard:
    """Something heard in a meeting: a change (`signal`), or an opening for me (`opening`)."""

    company: str
    day: dt.date | None
    meeting: Meeting
    signal: Signal | None
    opening: str


def pages(view: View) -> Iterator[Page]:
    """Yield what was heard, as many pages as it takes; none when nothing was."""
    heard = sorted(_heard(view), key=lambda one: (_of_company(view, one), -_ordinal(one), one.meeting.id))
    for part in paged(SRC, heard, A_PAGE) if heard else ():
        yield Page(part.src, view.say("page.signals"), partial(_html, view, part), in_nav=part.number == 1)


def _of_company(view: View, heard: Heard) -> tuple[bool, str, str]:
    """Give a key that sorts by company, however it is written, and what belongs to none last."""
    return (not heard.company, view.words.order(view.company(heard.company)), view.firms.key(heard.company))


def _ordinal(heard: Heard) -> int:
    return heard.day.toordinal() if heard.day else 0


def _heard(view: View) -> Iterator[Heard]:
    """Give all changes, and, where the reader is the writer, the openings."""
    for meeting in view.outlook.journal.meetings:
        theirs = next((c.company for c in view.outlook.journal.people_in(meeting) if c.company), "") or ""
        for signal in meeting.signals or ():
            if not signal.faulty and not signal.is_dropped(view.today):
                yield Heard(signal.company or theirs, meeting.day, meeting, signal, "")
        for opening in meeting.openings or () if view.root is not None else ():
            yield Heard(theirs, meeting.day, meeting, None, opening)


def _html(view: View, part: Part[Heard], href: Href) -> str:
    called: dict[str, str] = {}
    firms: dict[str, list[Heard]] = {}
    for heard in part.entries:
        name = called.setdefault(view.firms.key(heard.company), view.company(heard.company))
        firms.setdefault(name, []).append(heard)
    return render("signals.html", v=view, href=href, part=part, firms=firms)
