"""What was done in a few days, so that the list of what is left is not the only thing one sees (M66, M70)."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.model import Contact, Known, Meeting

Named = tuple[Contact, ...]


class Deed(NamedTuple):
    """Something that was done. `kind`: `met`, `invited`, `nudged`, `thanked`, `memo`, `told`, `kept`, `wrote`."""

    day: dt.date
    kind: str
    people: Named


def deeds(known: Known, first: dt.date) -> list[Deed]:
    """Give what I did from that day to today, both with it, the latest first; of one kind towards one, once a day."""
    found = (deed for deed in _all(known) if first <= deed.day <= known.today and deed.people)
    once = {(deed.day, deed.kind, deed.people[0].id): deed for deed in found}
    return sorted(once.values(), key=lambda deed: (-deed.day.toordinal(), deed.kind, deed.people[0].id))


def _all(known: Known) -> Iterator[Deed]:
    for meeting in known.journal.meetings:
        if meeting.about.unreadable:
            continue
        people = known.journal.people_in(meeting)
        if meeting.day and meeting.is_held(known.today):
            yield Deed(meeting.day, "met", people)
        yield from _sent(known, meeting, people)
        yield from _promises(meeting, people)
    for contact in known.journal.contacts:
        for touch in contact.touches:
            if touch.by == "me" and not touch.faulty and not touch.hidden:
                yield Deed(touch.on, "wrote", (contact,))
        for step in contact.next_steps:
            if step.who == "me" and not step.hidden and isinstance(step.done, dt.date):
                yield Deed(step.done, "kept", (contact,))


def _sent(known: Known, meeting: Meeting, people: Named) -> Iterator[Deed]:
    """Give what was sent because of a meeting: before it, and after it."""
    if meeting.asked_by == "me":
        if meeting.invited:
            yield Deed(meeting.invited, "invited", people)
        yield from (Deed(day, "nudged", people) for day in meeting.nudged or ())
    for kind, done in (("thanked", meeting.thanked), ("memo", meeting.memo)):
        for name, sent in done.items():
            person = known.journal.who(name) if name else None
            if isinstance(sent, dt.date):
                yield Deed(sent, kind, (person,) if person else people)
    yield from (Deed(day, "told", people[:1]) for day in _told(meeting) if isinstance(day, dt.date))


def _told(meeting: Meeting) -> Iterator[dt.date | bool | None]:
    """Give when those who helped heard how it went."""
    yield from meeting.reported or ()
    yield from (referral.reported for referral in meeting.referrals or ())
    yield from (recommendation.sent for recommendation in meeting.recommendations or () if not recommendation.hidden)


def _promises(meeting: Meeting, people: Named) -> Iterator[Deed]:
    for step in meeting.next_steps or ():
        if step.who == "me" and not step.hidden and isinstance(step.done, dt.date):
            yield Deed(step.done, "kept", people[:1])
