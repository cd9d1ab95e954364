"""All notes together, and who is meant by a name."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from kaffegen.model.contact import Contact
from kaffegen.model.meeting import Meeting
from kaffegen.model.note import Note, Path, Spot
from kaffegen.model.others import Company, Me, Plan, Topic, Venue


@lru_cache(maxsize=1 << 16)
def folded(name: str) -> str:
    """Give the form in which two writings of one name are equal: NFC, without case, single spaces."""
    if name.isascii():
        return " ".join(name.lower().split())
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


class Journal(NamedTuple):
    """The notes, in order of their files; people without a note come after those with one."""

    contacts: tuple[Contact, ...]
    meetings: tuple[Meeting, ...]
    open_meetings: tuple[Meeting, ...]  # those still to be held: thought of, invited or scheduled
    held_meetings: tuple[tuple[Meeting, dt.date | None, tuple[Contact, ...]], ...]  # with the day, and who was there
    faulty_meetings: tuple[Meeting, ...]  # those of which some field is not known
    companies: tuple[Company, ...]
    venues: tuple[Venue, ...]
    topics: tuple[Topic, ...]
    plans: tuple[Plan, ...]
    me: Me
    people: Mapping[str, tuple[Contact, ...]]  # folded id, name, alias → those who are meant
    people_of: Mapping[str, tuple[Contact, ...]]  # meeting's path → those it was with, the first contact first
    meetings_of: Mapping[str, tuple[Meeting, ...]]  # contact's id → their meetings, the oldest first
    unclear: tuple[tuple[Note, Path | Spot, str], ...]  # references, as typed, that are no one person's with a note
    mentions: Mapping[str, Note]  # id of a person without a note → the first note that names them
    notes: tuple[Note, ...]  # all that are files

    def who(self, reference: str) -> Contact | None:
        """Give the one person whom the reference names; None when nobody or several are."""
        found = self.people.get(folded(reference), ())
        return found[0] if len(found) == 1 else None

    def all_of(self, references: Iterable[str]) -> list[Contact]:
        """Give the people whom the references name, each once."""
        found = (self.who(reference) for reference in references)
        return list({contact.id: contact for contact in found if contact}.values())

    def people_in(self, meeting: Meeting) -> tuple[Contact, ...]:
        """Give all whom the meeting was with, the first contact first."""
        return self.people_of.get(meeting.about.src, ())

    def meetings_with(self, contact: Contact) -> tuple[Meeting, ...]:
        """Give the meetings with a person, the oldest first."""
        return self.meetings_of.get(contact.id, ())

    def note_for(self, contact: Contact) -> Note:
        """Give the person's note, or the note that names a person without one."""
        return contact if contact.has_note else self.mentions.get(contact.id, contact)
