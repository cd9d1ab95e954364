"""One printed page for each meeting to come: who, why, what to ask, with room to write (M30–M38, M40–M44, M48)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kaffegen.insights.meeting_course import USUAL, course
from kaffegen.insights.question_bank import Questions, questions_for
from kaffegen.languages import table
from kaffegen.model import Contact, Meeting
from kaffegen.pages.cut import Cut, cut
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.prep_people import Others, They, others, they
from kaffegen.pages.prep_self import Myself, myself
from kaffegen.pages.view import View

MOST_OWN = 20
LONGEST_QUESTION = ((6, 170, 125), (10, 130, 70), (MOST_OWN, 90, 90))  # so many; how long; with others at the table
LONGEST = {"why": 150, "for_them": 110, "for_me": 110}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the meeting's course: when it begins by the clock, where that is known, and how long it takes."""

    clock: str
    words: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Where:
    """How to get there: the place, its address and part of town; their own address, where it tells none; the web."""

    name: Cut
    address: Cut
    theirs: Cut
    online: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on the sheet."""

    meeting: Meeting
    heading: Cut
    they: They | None
    others: Others
    when: str
    minutes: int
    where: Where
    fit: str
    why: Cut
    for_them: Cut
    for_me: Cut
    course: list[Part]
    own: list[Cut]
    more: int
    asked: Questions
    spoken: str  # the language of the questions that are not one's own
    me: Myself


def pages(view: View) -> Iterator[Page]:
    """Yield a sheet for each meeting to come."""
    for meeting in view.outlook.journal.meetings:
        src = view.prep_src(meeting)
        if src:
            names = [contact.name or contact.id for contact in view.outlook.journal.people_in(meeting)]
            title = view.say("prep.title", names=view.words.listed(names)) if names else view.meeting_title(meeting)
            yield Page(src, title, partial(_html, view, meeting), about="prep")


def _html(view: View, meeting: Meeting, href: Href) -> str:
    return render("prep.html", v=view, href=href, s=sheet(view, meeting))


def sheet(view: View, meeting: Meeting) -> Sheet:
    """Gather all that stands on the sheet of a meeting."""
    known, people = view.outlook.known, view.outlook.journal.people_in(meeting)
    contact = people[0] if people else None
    spoken = (contact.language if contact else None) or view.words.code
    asked = questions_for(known, meeting, contact, spoken)
    texts = {"why": meeting.purpose or meeting.theme, "for_them": meeting.for_them, "for_me": meeting.for_me}
    return Sheet(
        meeting=meeting,
        heading=_heading(view, people),
        they=they(view, meeting, contact, people) if contact else None,
        others=others(people[1:]),
        when=_when(view, meeting),
        minutes=meeting.duration or USUAL,
        where=_where(view, meeting, contact),
        fit=view.sheets.venue_words(meeting),
        course=list(_course(view, meeting)),
        own=_own(asked.own, with_others=len(people) > 1),
        more=max(0, len(asked.own) - MOST_OWN),
        asked=asked,
        spoken=spoken,
        me=myself(view, meeting, contact),
        **{name: cut(text or "", LONGEST[name] * (2 if len(people) > 1 else 3) // 3) for name, text in texts.items()},
    )


def _heading(view: View, people: tuple[Contact, ...]) -> Cut:
    if not people:
        return Cut("")
    name = people[0].name or people[0].id
    if len(people) == 1:
        return cut(name, 80)
    short = cut(name, 60)
    more = view.say("prep.and-more", name=short.shown, n=len(people) - 1)
    both = view.words.listed([person.name or person.id for person in people])
    return Cut(both) if len(people) == 2 and len(both) <= 60 else Cut(more, short.whole)  # noqa: PLR2004 - a pair


def _when(view: View, meeting: Meeting) -> str:
    """Give weekday, day and time; the year only when it is not this one."""
    day, moment = meeting.day, meeting.date
    if day is None or moment is None:
        return ""
    said = view.words.weekday(day) + ("" if day.year == view.today.year else f" {day.year}")
    said = said[:1].upper() + said[1:]
    return view.say("time.at", day=said, time=view.words.clock(moment.time)) if moment.time else said


def _where(view: View, meeting: Meeting, contact: Contact | None) -> Where:
    venue = view.find(meeting.venue) if meeting.venue else None
    name = view.name(venue) if venue is not None else meeting.venue or ""
    address = ", ".join(part for part in (getattr(venue, "address", None), getattr(venue, "area", None)) if part)
    theirs = contact.address or "" if contact is not None and not address and not meeting.online else ""
    return Where(cut(name, 60), cut(address, 80), cut(theirs, 80), meeting.online or "")


def _course(view: View, meeting: Meeting) -> Iterator[Part]:
    """Give the course of the meeting in words (M40)."""
    words = table(view.words.code, "questions")["course"]
    begins = meeting.date.time if meeting.date else None
    for step in course(meeting.duration):
        key = f"{step.name}_{meeting.asked_by}"
        clock = ""
        if begins:
            moment = dt.datetime.combine(dt.date.min, begins) + dt.timedelta(minutes=step.begins)
            clock = view.words.clock(moment.time())
        yield Part(clock, words.get(key, words[step.name]), step.minutes)


def _own(questions: tuple[str, ...], *, with_others: bool) -> list[Cut]:
    """Give one's own questions in their order, each as long as there is room for: the more, the shorter."""
    lengths = next((lengths for lengths in LONGEST_QUESTION if len(questions) <= lengths[0]), LONGEST_QUESTION[-1])
    return [cut(question, lengths[2 if with_others else 1]) for question in questions[:MOST_OWN]]
