"""Whom an export is of, and what the journal says of them: their note, the meetings with them, what is due."""

from collections.abc import Iterable, Mapping, Sequence

from kaffegen.commands.door import Door
from kaffegen.commands.people import known_person
from kaffegen.formats.icalendar import Entry
from kaffegen.model import Contact, Journal, Outlook


def people_said(
    door: Door, journal: Journal, said: Iterable[str], *, with_private: bool, needs_note: bool
) -> list[Contact]:
    """Give those who are meant, each once; raise KaffegenError for nobody, and for whom nothing could be written."""
    people = {contact.id: contact for contact in (known_person(door, journal, who) for who in said)}
    for contact in people.values():
        if contact.private and not with_private:
            raise door.stop("cli.export.private-person", name=contact.name or contact.id)
        if needs_note and not contact.has_note:
            raise door.stop("cli.export.no-note", name=contact.name or contact.id)
    return list(people.values())


def srcs_of(journal: Journal, people: Sequence[Contact], *, with_meetings: bool) -> set[str] | None:
    """Give the paths of the notes on some people; None for all notes, or for all contacts, where nobody is named."""
    if not people:
        return None if with_meetings else {contact.about.src for contact in journal.contacts if contact.has_note}
    notes = {contact.about.src for contact in people if contact.has_note}
    meetings = (meeting for contact in people for meeting in journal.meetings_with(contact))
    return notes | {meeting.about.src for meeting in meetings if with_meetings}


def of_people(
    found: Mapping[str, list[Entry]], outlook: Outlook, people: Sequence[Contact]
) -> Mapping[str, list[Entry]]:
    """Give the entries of a calendar that are with some people, or towards them; all where nobody is named."""
    if not people:
        return found
    ids = {contact.id for contact in people}
    with_them = [m for m in outlook.journal.meetings if any(c.id in ids for c in outlook.journal.people_in(m))]
    towards = [action for action in outlook.actions if action.contact and action.contact.id in ids]
    keys = {("meeting", meeting.id) for meeting in with_them} | {("follow-up", *action.identity) for action in towards}
    return {kind: [entry for entry in some if entry.key in keys] for kind, some in found.items()}
