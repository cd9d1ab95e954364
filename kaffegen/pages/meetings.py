"""The meetings: a board from idea to held, then all of them as a table."""

import datetime as dt
from collections.abc import Iterator
from functools import partial

from kaffegen.model import Meeting
from kaffegen.model.meeting import STATUSES
from kaffegen.pages import drawings
from kaffegen.pages.choices import choices
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View

QUARTER = dt.timedelta(days=92)
A_COLUMN = 12
LET_GO = ("declined", "unanswered", "cancelled")


def pages(view: View) -> Iterator[Page]:
    """Yield the board and the table."""
    folder = view.outlook.known.settings.meetings
    yield Page(f"{folder}/index.md", view.say("page.meetings"), partial(_html, view), in_nav=True)


def _html(view: View, href: Href) -> str:
    meetings = sorted(
        view.outlook.journal.meetings, key=lambda meeting: (str(_day(meeting) or ""), meeting.id), reverse=True
    )
    columns = {
        "status.idea": [m for m in meetings if m.status == "idea"],
        "status.invited": [m for m in meetings if m.status == "invited"],
        "status.scheduled": [m for m in reversed(meetings) if m.status == "scheduled"],
        "board.held": [m for m in meetings if m.is_held(view.today) and m.day and m.day >= view.today - QUARTER],
        "status.let-go": [
            m for m in meetings if m.status in LET_GO and (_day(m) or dt.date.min) >= view.today - QUARTER
        ],
    }
    board = [(key, column[:A_COLUMN], max(0, len(column) - A_COLUMN)) for key, column in columns.items()]
    statuses = [(name, view.say(f"status.{name}")) for name in STATUSES]
    named = [topic for meeting in meetings for topic in meeting.topics or ()]
    return render(
        "meetings.html",
        v=view,
        href=href,
        board=board,
        meetings=meetings,
        day=_day,
        statuses=statuses,
        topics=choices(view.topics, named, view.words),
        steps=drawings.steps(view),
    )


def _day(meeting: Meeting) -> dt.date | None:
    """Give the day a meeting is sorted by: its own, else the invitation's."""
    return meeting.day or meeting.invited or meeting.invite_by
