"""What one did in a period, as job seekers have to show it: date, whom, company, purpose, outcome (M06)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.model import Contact, Journal, Meeting, Note


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that was done on a day. `kind`: `held`, `scheduled`, `invited`, `declined` …, or a touch's way."""

    day: dt.date
    kind: str
    people: tuple[Contact, ...]
    company: str
    purpose: str
    outcome: str  # what an invitation came to: the meeting's status, empty while that is open
    came_of: tuple[str, ...] = ()  # what a held meeting gave: `names`, `advice`, `got`, `step`


def activities(journal: Journal, first: dt.date, last: dt.date, today: dt.date) -> tuple[Activity, ...]:
    """Give what was done from the first day to the last, both with it, in order; of a journal without private notes.

    Meetings to come are arranged; whatever else lies in the future counts nothing.
    """
    found = (activity for activity in _all(journal, today) if first <= activity.day <= last)
    return tuple(sorted(found, key=lambda a: (a.day, a.kind, [contact.id for contact in a.people])))


def notes_of_period(journal: Journal, first: dt.date, last: dt.date) -> list[Note]:
    """Give the notes that say of something on those days, and of whom: all that an activity list is made of."""
    meetings = [m for m in journal.meetings if any(day and first <= day <= last for day in (m.invited, m.day))]
    people = {contact.id: contact for meeting in meetings for contact in journal.people_in(meeting)}
    people |= {c.id: c for c in journal.contacts if any(first <= touch.on <= last for touch in c.touches)}
    return [*(contact for contact in people.values() if contact.has_note), *meetings]


def _all(journal: Journal, today: dt.date) -> Iterator[Activity]:
    for meeting in journal.meetings:
        people = journal.people_in(meeting)
        company = next((contact.company for contact in people if contact.company), "") or ""
        purpose = meeting.purpose or meeting.theme or ""
        status = "scheduled" if meeting.status == "held" and not meeting.is_held(today) else meeting.status
        if meeting.invited and meeting.invited <= today and meeting.asked_by == "me":
            outcome = "" if status in ("idea", "invited") else status
            yield Activity(meeting.invited, "invited", people, company, purpose, outcome)
        if meeting.day and status in ("held", "scheduled"):
            came_of = tuple(_came_of(meeting)) if status == "held" else ()
            yield Activity(meeting.day, status, people, company, purpose, "", came_of)
    for contact in journal.contacts:
        for touch in contact.touches:
            if touch.by == "me" and touch.on <= today and not touch.faulty and not touch.hidden:
                what = touch.note or ", ".join(touch.gave or ())
                yield Activity(touch.on, touch.via or "other", (contact,), contact.company or "", what, "")


def _came_of(meeting: Meeting) -> Iterator[str]:
    if any(not referral.hidden for referral in meeting.referrals or ()):
        yield "names"
    if any(not recommendation.hidden for recommendation in meeting.recommendations or ()):
        yield "advice"
    if meeting.got:
        yield "got"
    if any(step.agreed and not step.hidden for step in meeting.next_steps or ()):
        yield "step"
