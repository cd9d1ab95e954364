"""What came of the names that were given: what those who helped want to hear (M43, M63)."""

import datetime as dt

from kaffegen.drafts.facts import News
from kaffegen.drafts.openly import is_private
from kaffegen.drafts.telling import Telling
from kaffegen.drafts.times import said_of
from kaffegen.model import Contact, Meeting


def news_of(telling: Telling, meeting: Meeting, person: Contact) -> News:
    """Give what has become of a name since it was given."""
    known = telling.known
    name = telling.name(person)
    since = meeting.day or dt.date.min
    theirs = [
        later
        for later in known.journal.meetings_with(person)
        if not is_private(known, later) and max(filter(None, (later.day, later.invited)), default=since) >= since
    ]
    for outcome, status in _OUTCOMES:
        for later in theirs:
            if later.status == status and (status != "held" or later.is_held(known.today)):
                is_unsure = outcome == "coming" and later.day is not None and later.day < known.today
                return News(name, "unsure" if is_unsure else outcome, _when(telling, later))
    return News(name, "waiting")


_OUTCOMES = (
    ("met", "held"),
    ("coming", "scheduled"),
    ("asked", "invited"),
    ("declined", "declined"),
    ("silent", "unanswered"),
)


def _when(telling: Telling, meeting: Meeting) -> str:
    if meeting.day is None:
        return ""
    if meeting.day <= telling.known.today:
        return said_of(meeting.day, telling.known.today, telling.words)
    return telling.words.say("draft.when.day", day=telling.words.on(meeting.day, telling.known.today))
