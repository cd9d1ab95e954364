"""The calendar: months with meetings, what is due, holidays and days away (M06, M60); the files for the telephone."""

import calendar
import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from kaffegen.feeds import FOLLOW_UPS, MEETINGS, days_of_actions, meetings_between
from kaffegen.model import Action, Meeting
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View
from kaffegen.workdays import holiday_names

SRC = "calendar.md"
BACK, AHEAD, FURTHEST = 1, 3, 6  # months
A_DAY = ((6, 3), (4, 2), (3, 1), (2, 1), (1, 1), (1, 0))  # meetings, titles of follow-ups: fewer where much is on
MOST_LINES = 440  # of them on the page, each once in a table and once in a list: so it stays below 200 kB
WEEKEND = 5


@dataclass(slots=True)
class Day:
    """A day, and what is on it."""

    date: dt.date
    holiday: str = ""
    is_away: bool = False
    away_until: dt.date | None = None  # on the first day away, and on the first of a month
    meetings: list[Meeting] = field(default_factory=list)
    due: list[Action] = field(default_factory=list)

    @property
    def is_free(self) -> bool:
        """Tell whether it is no working day."""
        return bool(self.date.weekday() >= WEEKEND or self.holiday or self.is_away)

    @property
    def has_something(self) -> bool:
        """Tell whether there is anything to say of it."""
        return bool(self.meetings or self.due or self.holiday or self.away_until)


@dataclass(frozen=True, slots=True)
class Month:
    """A month, its weeks from Monday to Sunday; in place of days of other months there is nothing."""

    first: dt.date
    weeks: tuple[tuple[int, tuple[Day | None, ...]], ...]  # with the week's number

    @property
    def days(self) -> list[Day]:
        """Give the days of the month."""
        return [day for _, week in self.weeks for day in week if day is not None]


def pages(view: View) -> Iterator[Page]:
    """Yield the calendar's page."""
    yield Page(SRC, view.say("page.calendar"), partial(_html, view), in_nav=True)


def _html(view: View, href: Href) -> str:
    months = months_of(view)
    meetings_a_day, titles = _a_day(months)
    return render(
        "calendar.html",
        v=view,
        href=href,
        months=months,
        weekdays=[_weekday(view, day) for day in range(7)],
        files=[(view.say("page.meetings"), href(MEETINGS)), (view.say("page.follow-ups"), href(FOLLOW_UPS))],
        titles=titles,
        meetings_a_day=meetings_a_day,
    )


def months_of(view: View) -> list[Month]:
    """Give last month, this one and the next three; up to six where something is to come."""
    this = view.today.replace(day=1)
    first, furthest = _later(this, -BACK), _later(this, FURTHEST + 1) - dt.timedelta(days=1)
    days: defaultdict[dt.date, Day] = defaultdict(lambda: Day(dt.date.min))
    for day, meeting in meetings_between(view.outlook, first, furthest):
        days[day].meetings.append(meeting)
    for day, action in days_of_actions(view.outlook):
        if first <= day <= furthest:
            days[day].due.append(action)
    latest = max((*days, view.today))
    number = max(AHEAD, (latest.year - this.year) * 12 + latest.month - this.month)
    firsts = [_later(this, step) for step in range(-BACK, number + 1)]
    holidays = {day: name for year in {day.year for day in firsts} for day, name in _holidays(view, year)}
    return [_month(view, month, days, holidays) for month in firsts]


def _a_day(months: list[Month]) -> tuple[int, int]:
    """Give how many meetings and titles of follow-ups a day tells, before it says how many more there are."""
    days = [day for month in months for day in month.days]

    def lines(meetings: int, titles: int) -> int:
        return sum(min(len(day.meetings), meetings) + min(len(day.due), titles) for day in days)

    return next((shown for shown in A_DAY if lines(*shown) <= MOST_LINES), A_DAY[-1])


def _month(view: View, first: dt.date, known: dict[dt.date, Day], holidays: dict[dt.date, str]) -> Month:
    weeks = []
    # Monday first in every language: the weeks are numbered, and those of ISO 8601 begin on Monday.
    for dates in calendar.Calendar(calendar.MONDAY).monthdatescalendar(first.year, first.month):
        week = [_day(view, date, known, holidays) if date.month == first.month else None for date in dates]
        weeks.append((dates[0].isocalendar().week, tuple(week)))
    return Month(first, tuple(weeks))


def _day(view: View, date: dt.date, known: dict[dt.date, Day], holidays: dict[dt.date, str]) -> Day:
    found = known.get(date) or Day(date)
    found.date, found.holiday = date, holidays.get(date, "")
    until = [last for first, last in view.outlook.known.workdays.away if first <= date <= last]
    found.is_away = bool(until)
    begins = date.day == 1 or any(first == date for first, _ in view.outlook.known.workdays.away)
    found.away_until = max(until) if until and begins else None
    found.meetings.sort(key=lambda meeting: (str(meeting.date.time or "") if meeting.date else "", meeting.id))
    return found


def _holidays(view: View, year: int) -> list[tuple[dt.date, str]]:
    names = holiday_names(view.outlook.known.settings.country, year)
    return [(day, name[:1].upper() + name[1:]) for day, name in names.items()]


def _later(first: dt.date, months: int) -> dt.date:
    """Give the first of the month so many months later."""
    years, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return dt.date(years, month + 1, 1)


def _weekday(view: View, day: int) -> str:
    """Give a weekday's name, Monday is 0: what a day begins with when one says it."""
    return view.words.weekday(dt.date(2001, 1, 1) + dt.timedelta(days=day)).split()[0]
