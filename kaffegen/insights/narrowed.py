"""What rules and checks go through, narrowed to what concerns one note: of it they say the same, and say it sooner.

They still look up whatever they like in the whole journal. That is right as long as a rule says something of a contact
only while it is at that contact, at a meeting with them or that names them, or at a promise towards them; and as long
as a check goes through the whole journal where it says of one note what follows from others.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from kaffegen.model import Contact, Exchange, Insights, Journal, Known, Meeting, NextStep, Note

N = TypeVar("N", bound=Note)
Held = tuple[Meeting, dt.date, tuple[Contact, ...]]


def alone(known: Known, note: Note) -> Known:
    """Give what is known for checks that are to find what is wrong in one note: they go through it alone."""
    journal = known.journal
    return known._replace(
        journal=journal._replace(
            notes=(note,),
            contacts=_kept(journal.contacts, note),
            meetings=_kept(journal.meetings, note),
            open_meetings=_kept(journal.open_meetings, note),
            held_meetings=tuple([held for held in journal.held_meetings if held[0] is note]),
            plans=_kept(journal.plans, note),
            unclear=tuple([unclear for unclear in journal.unclear if unclear[0] is note]),
        ),
        narrowed_from=journal,
    )


def _kept(notes: Iterable[N], note: Note) -> tuple[N, ...]:
    return tuple([one for one in notes if one is note])


def narrowed(known: Known, note: Note) -> Known:
    """Give what is known for rules that are to find what there is to do towards a contact, or because of a meeting."""
    journal = known.journal
    ids = {person.id for person in _concerned(journal, note)}
    contacts = tuple([contact for contact in journal.contacts if contact.id in ids])
    srcs = {meeting.about.src for person in ids for meeting in journal.meetings_of.get(person, ())} | {note.about.src}
    return known._replace(
        journal=journal._replace(
            contacts=contacts,
            open_meetings=tuple([meeting for meeting in journal.open_meetings if meeting.about.src in srcs]),
        ),
        narrowed_from=journal,
        insights=_Narrowed(known.insights, journal, ids, srcs),
    )


def _concerned(journal: Journal, note: Note) -> Iterator[Contact]:
    """Give the contact, or everybody who was in the meeting, was named there, or was promised something."""
    if isinstance(note, Contact):
        yield note
    elif isinstance(note, Meeting):
        yield from journal.people_in(note)
        yield from journal.all_of(referral.name for referral in note.referrals or ())
        yield from journal.all_of(step.person for step in note.next_steps or () if step.person)


class _Narrowed:
    """The insights of a whole journal, where rules go through lists with less in them."""

    def __init__(self, whole: Insights, journal: Journal, ids: Collection[str], srcs: Collection[str]) -> None:
        self._whole = whole
        self.held: tuple[Held, ...] = tuple([one for one in whole.held if one[0].about.src in srcs])
        self.helpful: tuple[Held, ...] = tuple(
            [one for one in whole.helpful if one[0].about.src in srcs or _names_one(journal, one[0], ids)]
        )
        self.open_steps: tuple[tuple[Note, Contact, NextStep, dt.date | None], ...] = tuple(
            [one for one in whole.open_steps if one[1].id in ids or one[0].about.src in srcs]
        )

    @property
    def last_held(self) -> dt.date | None:
        return self._whole.last_held

    @property
    def last_contact(self) -> Mapping[str, dt.date]:
        return self._whole.last_contact

    @property
    def exchanges(self) -> Mapping[str, Exchange]:
        return self._whole.exchanges

    @property
    def referred_by(self) -> Mapping[str, Contact]:
        return self._whole.referred_by

    @property
    def under_way(self) -> frozenset[str]:
        return self._whole.under_way

    @property
    def unknown_contact(self) -> frozenset[str]:
        return self._whole.unknown_contact

    @property
    def unmet_imports(self) -> frozenset[str]:
        return self._whole.unmet_imports


def _names_one(journal: Journal, meeting: Meeting, ids: Collection[str]) -> bool:
    for referral in meeting.referrals or ():
        person = journal.who(referral.name)
        if person is not None and person.id in ids:
            return True
    return False
