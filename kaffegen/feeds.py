"""What a telephone's calendar gets of a journal: its meetings, and what is due (M06, M60, M68).

Of a meeting whom, when, where and why; of a follow-up what, why and since when; the path of the note. `motivation` and
signals are in none of it. A journal that is published gives what may be built.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping

from kaffegen.formats.icalendar import Entry, calendar_text
from kaffegen.insights.link_targets import LinkTargets
from kaffegen.insights.meeting_course import USUAL
from kaffegen.languages import Language, language
from kaffegen.model import Action, Meeting, Outlook, State
from kaffegen.model.others import Venue
from kaffegen.settings import Settings
from kaffegen.wording import due_words, plain, reason, title
from kaffegen.workdays import zone

MEETINGS, FOLLOW_UPS = "calendar.ics", "follow-ups.ics"
LOOKS_BACK = dt.timedelta(days=365)
LONGEST = 24 * 60  # minutes: a coffee meeting is over the next day
HOUR = dt.timedelta(hours=1)
BEFORE_A_TIME = (-24 * HOUR, -HOUR)
BEFORE_A_DAY = (-15 * HOUR,)  # nine in the morning of the day before
IN_THE_MORNING = (9 * HOUR,)


def feeds(outlook: Outlook) -> dict[str, str]:
    """Give the two files by their path in the site."""
    spoken = language(outlook.known.settings.language)
    files = {MEETINGS: "meetings", FOLLOW_UPS: "follow-ups"}
    return {src: feed(entries(outlook, (kind,)), spoken, outlook.today) for src, kind in files.items()}


def entries(outlook: Outlook, kinds: Iterable[str]) -> dict[str, list[Entry]]:
    """Give the entries of each of these kinds (`KINDS`)."""
    return {kind: list(KINDS[kind](outlook)) for kind in kinds}


def feed(found: Mapping[str, Iterable[Entry]], spoken: Language, today: dt.date) -> str:
    """Give the entries of one kind or of all as one file."""
    name = spoken.say(f"page.{next(iter(found))}" if len(found) == 1 else "calendar.all")
    return calendar_text([entry for some in found.values() for entry in some], name, spoken.code, today)


def meetings_between(outlook: Outlook, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, Meeting]]:
    """Yield the meetings that are or were to take place on a day of the period, in no order."""
    for meeting in outlook.journal.meetings:
        if meeting.status in ("scheduled", "held") and meeting.day and first <= meeting.day <= last:
            yield meeting.day, meeting


def days_of_actions(outlook: Outlook) -> Iterator[tuple[dt.date, Action]]:
    """Yield what is open with the day on which a calendar shows it: what is overdue waits today."""
    for action in outlook.actions:
        if action.state in (State.OVERDUE, State.TODAY):
            yield outlook.today, action
        elif action.state in (State.SOON, State.LATER) and action.due:
            yield action.due, action
        elif action.state is State.SNOOZED and action.shown_from:
            yield action.shown_from, action


def meeting_entries(outlook: Outlook) -> Iterator[Entry]:
    """Yield the meetings of the last year and those to come; what was called off, so that it is struck out."""
    spoken, settings = language(outlook.known.settings.language), outlook.known.settings
    venues, today = LinkTargets(outlook.journal), outlook.today
    for day, meeting in meetings_between(outlook, today - LOOKS_BACK, dt.date.max):
        where = _place(meeting, venues)
        yield _meeting(outlook, meeting, _start(meeting, day, settings), where, spoken)
    for meeting in outlook.journal.meetings:
        if meeting.status == "cancelled" and meeting.day and meeting.day >= today:
            entry = _meeting(outlook, meeting, _start(meeting, meeting.day, settings), "", spoken)
            yield entry._replace(status="CANCELLED", is_busy=False, reminders=())


def follow_up_entries(outlook: Outlook) -> Iterator[Entry]:
    """Yield what is open, as days on which one is not busy; what is overdue rang when it was due."""
    spoken = language(outlook.known.settings.language)
    for day, action in days_of_actions(outlook):
        is_overdue = action.state is State.OVERDUE
        lines = [reason(action, spoken, outlook.today)]
        if is_overdue:
            lines.append(due_words(action, spoken, outlook.today))
        note, contact = action.follow_up.note, action.contact
        about = outlook.journal.note_for(contact) if contact and not note.has_note else note
        lines.append(_note(about.about.file, spoken))
        yield Entry(
            key=("follow-up", *action.identity),
            start=day,
            summary=title(action, spoken),
            description="\n".join(filter(None, lines)),
            is_busy=False,
            reminders=() if is_overdue else IN_THE_MORNING,
        )


KINDS: Mapping[str, Callable[[Outlook], Iterator[Entry]]] = {
    "meetings": meeting_entries,
    "follow-ups": follow_up_entries,
}


def _meeting(outlook: Outlook, meeting: Meeting, start: dt.date | dt.datetime, where: str, spoken: Language) -> Entry:
    names = [contact.name or contact.id for contact in outlook.journal.people_in(meeting)]
    has_time = isinstance(start, dt.datetime)
    minutes = min(meeting.duration or USUAL, LONGEST)
    is_to_come = meeting.day is not None and meeting.day >= outlook.today
    lines = [plain(meeting.purpose or meeting.theme or ""), _note(meeting.about.file, spoken)]
    return Entry(
        key=("meeting", meeting.id),
        start=start,
        summary=spoken.say("page.meeting", names=spoken.listed(names)) if names else spoken.say("page.meeting.nobody"),
        length=dt.timedelta(minutes=minutes) if has_time else dt.timedelta(days=1),
        description="\n".join(filter(None, lines)),
        location=where,
        is_busy=has_time,
        reminders=() if not is_to_come else BEFORE_A_TIME if has_time else BEFORE_A_DAY,
    )


def _start(meeting: Meeting, day: dt.date, settings: Settings) -> dt.date | dt.datetime:
    """Give the time in the configured zone; without one it is the same on the clock wherever the telephone is.

    The machine's own zone is not asked: the same notes are to give the same file on each.
    """
    if meeting.date is None or meeting.date.time is None:
        return day
    return dt.datetime.combine(day, meeting.date.time, zone(settings.timezone) if settings.timezone else None)


def _place(meeting: Meeting, targets: LinkTargets) -> str:
    """Give where it is: the place's name and address, what is written, or the address of the video call."""
    if not meeting.venue:
        return meeting.online or ""
    found = targets.find(meeting.venue)
    venue = found[0] if len(found) == 1 else None
    if isinstance(venue, Venue):
        return ", ".join(filter(None, (venue.name or venue.id, venue.address)))
    return plain(meeting.venue)


def _note(file: str, spoken: Language) -> str:
    return spoken.say("calendar.note", file=file) if file else ""
