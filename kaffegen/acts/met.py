"""After a meeting (M40, M49, M50): how it went, and what came of it, in the meeting's own note."""

import datetime as dt
from typing import NamedTuple

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.acts.begun import meeting_begun
from kaffegen.acts.which_meeting import latest, with_others
from kaffegen.edit import AppendLines, Change, PutField, as_yaml
from kaffegen.languages import Language, vocabulary
from kaffegen.model import Contact, Meeting, Outlook

FRESH = dt.timedelta(days=14)  # what comes to mind later belongs to the same meeting
LISTS = ("next_steps", "referrals", "recommendations", "signals")


class Told(NamedTuple):
    """What a person tells of a meeting; every part may be left out."""

    went: str = ""
    talk_share: int | None = None
    next_steps: tuple[str, ...] = ()  # what I promised
    referrals: tuple[str, ...] = ()
    recommendations: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()

    @property
    def has_happened(self) -> bool:
        """Tell whether it says something from which the status follows."""
        return any(part or part == 0 for part in self)


def met(outlook: Outlook, contact: Contact, language: Language, told: Told, day: dt.date | None = None) -> Act:
    """Give what was told of the meeting with a person on a day; raise CannotActError when it is still to come."""
    meeting = meeting_met(outlook, contact, language, day)
    if meeting is None:
        on = day or outlook.today
        fields = {"status": "" if told.has_happened else "held", "date": str(on)}
        said = language.say("deed.met", name=called(contact))
        begun = meeting_begun(outlook, contact, on, fields, said)
        return Act(begun.src, said, (*_fields(told), *_lists(told, None)), begun.begun)
    changes = [*_status(meeting, told), *_fields(told), *_lists(told, meeting)]
    on = day or meeting.day or outlook.today
    if meeting.day != on:
        changes.insert(0, PutField("date", str(on)))
    said = language.say("deed.met", name=with_others(outlook, meeting, contact, language))
    return Act(meeting.about.src, said, tuple(changes))


def meeting_met(outlook: Outlook, contact: Contact, language: Language, day: dt.date | None = None) -> Meeting | None:
    """Give the meeting that is told of: agreed on and past, held lately, or invited to; None out of the blue."""
    today = day or outlook.today
    theirs = outlook.journal.meetings_with(contact)
    past = [m for m in theirs if m.status == "scheduled" and m.day and m.day <= today]
    held = [m for m in theirs if m.status == "held" and m.day and today - FRESH <= m.day <= today]
    if found := past or held:
        return max(found, key=lambda meeting: (meeting.day or dt.date.min, meeting.id))
    coming = latest(outlook, contact, ("scheduled",))
    if coming and coming.day:
        on = language.on(coming.day, outlook.today)
        raise CannotActError("act.met-later", name=called(contact), day=on, language=language.code)
    return latest(outlook, contact, ("invited",), ("idea",))


def _status(meeting: Meeting, told: Told) -> list[Change]:
    """Give the status where it does not follow from what is told."""
    if meeting.status == "held" or (told.has_happened and not meeting.said_status):
        return []
    return [PutField("status", "held")]


def _fields(told: Told) -> list[Change]:
    changes: list[Change] = []
    if told.talk_share is not None:
        changes.append(PutField("talk_share", str(told.talk_share)))
    if told.went:
        changes.append(PutField("went", told.went))
    return changes


def _lists(told: Told, meeting: Meeting | None) -> list[Change]:
    """Give each list as a section of the body; in its field, where that says that there was none."""
    changes: list[Change] = []
    for name in LISTS:
        lines = tuple(" ".join(line.split()) for line in getattr(told, name) if line.strip())
        if not lines:
            continue
        said = getattr(meeting, name) if meeting is not None else None
        if len(lines) == 1 and lines[0].casefold() in vocabulary().none:
            changes += [] if said else [PutField(name, lines[0])]
        elif said == ():
            changes.append(PutField(name, f"[{', '.join(as_yaml(line, in_list=True) for line in lines)}]"))
        else:
            changes.append(AppendLines(name, lines))
    return changes
