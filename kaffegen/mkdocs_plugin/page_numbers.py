"""What goes into a page, as a number: while it is the same, so is the page.

Most of what notes say may show anywhere, through who knows whom or what one could give to whom: all of that is in
every number. Some of it (`NEAR`) shows only on pages close by, and on lists. What a text says beside fields and known
headings shows on its own page alone.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import blake2b

from kaffegen.insights.met import is_met
from kaffegen.model import SHOWN, Action, Contact, Meeting, Note
from kaffegen.pages import View

NEAR: dict[type[Note], frozenset[str]] = {
    Contact: frozenset(
        {"email", "phone", "linkedin", "web", "address", "relation", "imported", "touches", "next_steps", "snooze"}
    ),
    Meeting: frozenset(
        {
            "purpose", "for_them", "for_me", "motivation", "research", "online", "talk_share", "prepared", "invite_by",
            "thanked", "memo", "card", "next_steps", "snooze",
        }
    ),
}  # fmt: skip
NONE: frozenset[str] = frozenset()
WARM = ("close", "known")
_SPOT = re.compile(r"Spot\(line=\d+, column=\d+\)")  # it shows nowhere


class PageNumbers:
    """The numbers of the pages of one outlook. `base` is that of all that is not in a note."""

    def __init__(self, view: View, base: str) -> None:
        self._view, self._base = view, base
        self._journal = view.outlook.journal
        self._texts: dict[str, str] = {}
        self._circles: dict[str, str] = {}
        self._contacts = {view.src(contact): contact for contact in self._journal.contacts}
        self._meetings = {meeting.about.src: meeting for meeting in self._journal.meetings}
        self._meetings |= {view.prep_src(meeting): meeting for meeting in self._journal.meetings}
        self._others = {note.about.src: note for note in self._journal.notes}

    def of(self, src: str) -> str:
        """Give the number of the page with this source path."""
        contact, meeting = self._contacts.get(src), self._meetings.get(src)
        if contact is not None:
            return _number([src, *self._of_contact(contact)])
        if meeting is not None:
            return _number([src, *self._of_meeting(meeting)])
        return _number([src, self._anywhere, self._text(self._others[src]) if src in self._others else ""])

    @cached_property
    def _far(self) -> str:
        """Give the number of what may show on any page."""
        known = self._view.outlook.known
        written = known.as_written or self._journal
        said = [_lasting(note, NEAR.get(type(note), NONE)) for note in (*written.notes, written.me)]
        hidden = [self._text(note) for note in written.notes if note.private]
        met = [contact.id for contact in self._journal.contacts if is_met(known, contact)]
        insights = known.insights
        some = (self._view.asleep, insights.under_way, insights.unmet_imports, insights.unknown_contact)
        return _number([self._base, str(known.today), *said, *hidden, repr((met, *map(sorted, some)))])

    @cached_property
    def _anywhere(self) -> str:
        """Give the number of all that may show on lists: all but what texts say beside fields and known headings."""
        near = map(_near, self._journal.notes)
        sections = (repr(note.about.sections) for note in self._journal.notes)
        actions = map(_to_do, self._view.outlook.actions)
        told = repr((self._view.outlook.problems, self._view.log.events, self._view.log.trouble))
        return _number([self._far, *near, *sections, *actions, told])

    def _of_contact(self, contact: Contact) -> Iterator[str]:
        actions = self._view.actions_about(contact)
        is_asked = any(action.state in SHOWN for action in actions)
        # a page that asks for somebody not met yet has texts to those who could open the door
        yield self._anywhere if is_asked and not self._is_close(contact) else self._far
        yield self._circle(contact)
        yield self._text(self._journal.note_for(contact))
        for meeting in self._journal.meetings_with(contact):
            yield from map(self._text, self._journal.people_in(meeting))
        yield from self._said(actions, contact)

    def _of_meeting(self, meeting: Meeting) -> Iterator[str]:
        yield self._far
        yield self._text(meeting)
        yield from map(self._circle, self._journal.people_in(meeting))
        yield from self._said(self._view.actions_about(meeting), meeting)

    def _said(self, actions: Iterable[Action], note: Note) -> Iterator[str]:
        """Yield what is to be done, is wrong and was told."""
        yield from map(self._action, actions)
        yield repr(self._view.wrong_in(note) if note.about.file else ())
        yield repr(self._view.events_of.get(note.about.src, ()) if note.about.src else ())

    def _circle(self, contact: Contact) -> str:
        """Give the number of a person and all meetings with them, with what commits tell."""
        found = self._circles.get(contact.id)
        if found is None:
            meetings = self._journal.meetings_with(contact)
            events = [self._view.events_of.get(meeting.about.src, ()) for meeting in meetings]
            parts = [self._text(contact), *map(self._text, meetings), repr(events)]
            found = self._circles[contact.id] = _number(parts)
        return found

    def _action(self, action: Action) -> str:
        circles = [self._circle(one) if isinstance(one, Contact) else self._text(one) for one in _notes_of(action)]
        return _number([_to_do(action), *circles])

    def _text(self, note: Note) -> str:
        """Give the number of all that a note says."""
        src = note.about.src
        if not src:
            return note.id
        found = self._texts.get(src)
        if found is None:
            found = self._texts[src] = _number([src, note.about.text])
        return found

    def _is_close(self, contact: Contact) -> bool:
        return contact.strength in WARM or is_met(self._view.outlook.known, contact)


def _notes_of(action: Action) -> list[Note]:
    follow_up = action.follow_up
    return [note for note in (follow_up.note, follow_up.contact, *follow_up.others) if note is not None]


def _to_do(action: Action) -> str:
    """Give what is to be done, and towards whom."""
    said = action.follow_up._replace(note=None, contact=None, others=())  # type: ignore[arg-type]  # they are told by name
    names = [note.about.src or note.id for note in _notes_of(action)]
    return _SPOT.sub("", repr((action.rule.name, action.due, action.shown_from, action.state, names, said)))


def _lasting(note: Note, near: frozenset[str]) -> str:
    """Give what a note says beside the fields that show only close by."""
    about, own = note.about, vars(note)
    said = [own[name] for name in type(note).model_fields if name not in near]
    status, towards = "", list[object]()
    if isinstance(note, Meeting):  # it may follow from what shows close by; a promise may be towards somebody else
        status, towards = note.status, [step for step in note.next_steps or () if step.person]
    links = [link.name for link in about.links]
    said = [about.kind, about.id, about.src, sorted(about.faulty), about.unreadable, links, status, towards, *said]
    return _SPOT.sub("", repr(said))


def _near(note: Note) -> str:
    """Give the rest of its fields."""
    return _SPOT.sub("", repr([getattr(note, name) for name in sorted(NEAR.get(type(note), NONE))]))


def _number(parts: Iterable[str]) -> str:
    hashed = blake2b(digest_size=16)
    for part in parts:
        written = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d\n" % len(written))
        hashed.update(written)
    return hashed.hexdigest()
