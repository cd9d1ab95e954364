"""From notes to a journal: who is meant by each name, who has no note yet, which meetings are whose."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TypeVar

from kaffegen.model import About, Company, Contact, Journal, Me, Meeting, Note, Path, Plan, Spot, Topic, Venue, folded
from kaffegen.model.meeting import OPEN

N = TypeVar("N", bound=Note)


def journal_of(notes: Sequence[Note]) -> Journal:
    """Give the journal that the notes make."""
    noted = _of(Contact, notes)
    people: dict[str, list[Contact]] = defaultdict(list)
    for contact in noted:
        _know(people, contact)
    clear = {name for name, found in people.items() if len(found) == 1}
    unclear = tuple([found for found in references(notes) if folded(found[2]) not in clear])
    mentions = _strangers(people, unclear)
    strangers = [people[folded(name)][0] for name in mentions]
    meetings, companies, venues = _of(Meeting, notes), _of(Company, notes), _of(Venue, notes)
    topics, plans, me = _of(Topic, notes), _of(Plan, notes), _of(Me, notes)
    gathered = _Gathered(meetings, people)
    return Journal(
        contacts=(*noted, *sorted(strangers, key=lambda person: folded(person.id))),
        meetings=meetings,
        open_meetings=tuple(gathered.open),
        held_meetings=tuple(gathered.held),
        faulty_meetings=tuple(gathered.faulty),
        companies=companies,
        venues=venues,
        topics=topics,
        plans=plans,
        me=me[0] if me else Me().belongs_to(About("me", "me")),
        people={name: tuple(found) for name, found in people.items()},
        people_of=gathered.people_of,
        meetings_of=gathered.meetings_of(),
        unclear=unclear,
        mentions=mentions,
        notes=(*noted, *meetings, *companies, *venues, *topics, *plans, *me[:1]),
    )


def references(notes: Iterable[Note]) -> Iterator[tuple[Note, Path | Spot, str]]:
    """Give every reference to a person: the note, the field it stands in, and the name as typed."""
    return ((note, path, name) for note in notes for path, name in _named_in(note) if name)


def looks_like_id(reference: str) -> bool:
    """Tell whether a reference is meant as an id: no capital, no space."""
    return " " not in reference and reference == reference.lower()


def _named_in(note: Note) -> Iterator[tuple[Path | Spot, str]]:
    return _named_in_meeting(note) if isinstance(note, Meeting) else _named_in_other(note)


def _named_in_other(note: Note) -> Iterator[tuple[Path | Spot, str]]:
    if isinstance(note, Contact):
        if note.introduced_by:
            yield ("introduced_by",), note.introduced_by
        yield from _each("knows", note.knows)
    elif isinstance(note, Plan):
        yield from _each("people", note.people)


def _named_in_meeting(meeting: Meeting) -> Iterator[tuple[Path | Spot, str]]:
    if meeting.contact:
        yield ("contact",), meeting.contact
    if meeting.contacts:
        yield from _each("contacts", meeting.contacts)
    for referral in meeting.referrals or ():
        yield referral.at, referral.name
    for step in meeting.next_steps or ():
        if step.person:
            yield (*step.at, "with"), step.person
    for field, done in (("thanked", meeting.thanked), ("memo", meeting.memo), ("card", meeting.card)):
        for name in done:
            if name:
                yield (field, name), name


def _each(field: str, names: Iterable[str] | None) -> Iterator[tuple[Path | Spot, str]]:
    for index, name in enumerate(names or ()):
        yield (field, index), name


def _of(kind: type[N], notes: Sequence[Note]) -> tuple[N, ...]:
    return tuple(note for note in notes if type(note) is kind)


def _know(people: dict[str, list[Contact]], contact: Contact) -> None:
    """Remember a person by id, old ids, name and aliases."""
    names = (contact.id, *(contact.was or ()), contact.name, *(contact.aliases or ()))
    for name in {folded(name): None for name in names if name}:  # an alias may say the name again
        people[name].append(contact)


def _strangers(people: dict[str, list[Contact]], unclear: Iterable[tuple[Note, Path | Spot, str]]) -> dict[str, Note]:
    """Remember the people who have no note; give the first note that names each."""
    mentions: dict[str, Note] = {}
    for note, _, reference in unclear:
        if folded(reference) not in people and not looks_like_id(reference):
            people[folded(reference)].append(Contact(name=reference).belongs_to(About("contact", reference)))
            mentions[reference] = note
    return mentions


class _Gathered:
    """Meetings by what is asked of them again and again, gathered in one pass: walking through all of them is slow."""

    def __init__(self, meetings: Iterable[Meeting], people: dict[str, list[Contact]]) -> None:
        self.people_of: dict[str, tuple[Contact, ...]] = {}
        self._meetings_of: dict[str, list[tuple[dt.date, str, Meeting]]] = defaultdict(list)
        self.open: list[Meeting] = []
        self.held: list[tuple[Meeting, dt.date | None, tuple[Contact, ...]]] = []
        self.faulty: list[Meeting] = []
        meant = {name: (found[0].id, found[0]) for name, found in people.items() if len(found) == 1}
        for meeting in meetings:
            about = meeting.about
            there = dict([meant[name] for name in map(folded, meeting.people) if name in meant])
            people_in = self.people_of[about.src] = tuple(there.values())
            for person in there:
                self._meetings_of[person].append((meeting.begun or dt.date.min, meeting.id, meeting))
            if meeting.status in OPEN:
                self.open.append(meeting)
            elif meeting.status == "held":
                self.held.append((meeting, meeting.day, people_in))
            if about.faulty:
                self.faulty.append(meeting)

    def meetings_of(self) -> dict[str, tuple[Meeting, ...]]:
        """Give each person's meetings, the oldest first."""
        return {
            person: tuple([meeting for *_, meeting in sorted(theirs, key=itemgetter(0, 1))])
            for person, theirs in self._meetings_of.items()
        }
