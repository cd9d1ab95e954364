"""Which of the meetings with a person is meant: by how far it has come, the latest first."""

import datetime as dt
from collections.abc import Collection

from kaffegen.acts.act import CannotActError, called
from kaffegen.insights.to_come import is_to_come
from kaffegen.languages import Language
from kaffegen.model import Contact, Meeting, Outlook

Statuses = Collection[str]


def latest(outlook: Outlook, contact: Contact, *groups: Statuses) -> Meeting | None:
    """Give the latest meeting with one of the statuses; of the first group of them that any meeting has."""
    meetings = outlook.journal.meetings_with(contact)
    for statuses in groups:
        found = [meeting for meeting in meetings if meeting.status in statuses]
        if found:
            return max(found, key=lambda meeting: (meeting.day or meeting.begun or dt.date.min, meeting.id))
    return None


def asked(outlook: Outlook, contact: Contact, language: Language, *groups: Statuses) -> Meeting:
    """Give the same; raise CannotActError when there is none."""
    found = latest(outlook, contact, *groups)
    if found is None:
        raise _nothing_asked(outlook, contact, language)
    return found


def _nothing_asked(outlook: Outlook, contact: Contact, language: Language) -> CannotActError:
    """Make the reason to stop that says what there is with a person instead, and what to type."""
    name, there = called(contact), latest(outlook, contact, ("scheduled",), ("invited",), ("idea",))
    if there is None:
        return CannotActError("act.no-meeting", name=name, language=language.code)
    if there.status == "scheduled" and there.day:
        key = "act.yes-agreed" if there.day >= outlook.today else "act.yes-passed"
        return CannotActError(key, name=name, day=language.on(there.day, outlook.today), language=language.code)
    key = "act.not-invited" if there.status == "idea" else "act.not-agreed"
    return CannotActError(key, name=name, language=language.code)


def under_way(outlook: Outlook, contact: Contact) -> Meeting | None:
    """Give the meeting that they are invited to, or that is agreed on, and not forgotten long since."""
    found = latest(outlook, contact, ("scheduled",), ("invited",))
    return found if found and is_to_come(found, outlook.today) else None


def with_others(outlook: Outlook, meeting: Meeting, contact: Contact, language: Language) -> str:
    """Give whom a meeting was with, as one says it: the others too."""
    people = outlook.journal.people_in(meeting) or (contact,)
    return language.listed([called(one) for one in people])
