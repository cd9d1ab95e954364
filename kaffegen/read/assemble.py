"""From notes to a journal: who is meant by each name, who has no note yet, which meetings are whose."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from kaffegen.model import About, Company, Contact, Journal, Me, Meeting, Note, Path, Plan, Spot, Topic, Venue, folded

N = TypeVar("N", bound=Note)


def journal_of(notes: Sequence[Note]) -> Journal:
    """Give the journal that the notes make."""
    noted = _of(Contact, notes)
    people: dict[str, list[Contact]] = defaultdict(list)
    for contact in noted:
        _know(people, contact)
    meetings = _of(Meeting, notes)
    mentions: dict[str, Note] = {}
    strangers: list[Contact] = []
    unclear: list[tuple[Note, Path | Spot, str]] = []
    for note, path, reference in references(notes):
        found = people.get(folded(reference))
        if found is not None and len(found) == 1 and found[0].has_note:
            continue
        unclear.append((note, path, reference))
        if not found and not looks_like_id(reference):
            person = Contact(name=reference).belongs_to(About("contact", reference))
            people[folded(reference)].append(person)
            strangers.append(person)
            mentions[reference] = note
    me = _of(Me, notes)
    people_in = _people_in(meetings, people)
    return Journal(
        contacts=(*noted, *sorted(strangers, key=lambda person: folded(person.id))),
        meetings=meetings,
        companies=_of(Company, notes),
        venues=_of(Venue, notes),
        topics=_of(Topic, notes),
        plans=_of(Plan, notes),
        me=me[0] if me else Me().belongs_to(About("me", "me")),
        people={name: tuple(found) for name, found in people.items()},
        people_of=people_in,
        meetings_of=_by_contact(meetings, people_in),
        unclear=tuple(unclear),
        mentions=mentions,
    )


def references(notes: Iterable[Note]) -> Iterator[tuple[Note, Path | Spot, str]]:
    """Give every reference to a person: the note, the field it stands in, and the name as typed."""
    for note in notes:
        for path, name in _named_in(note):
            if name:
                yield note, path, name


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
    yield from _each("contacts", meeting.contacts)
    for referral in meeting.referrals or ():
        yield referral.at, referral.name
    for step in meeting.next_steps or ():
        if step.person:
            yield (*step.at, "with"), step.person
    for field, done in (("thanked", meeting.thanked), ("memo", meeting.memo), ("card", meeting.card)):
        for name in done:
            yield (field, name), name


def _each(field: str, names: Iterable[str] | None) -> Iterator[tuple[Path | Spot, str]]:
    for index, name in enumerate(names or ()):
        yield (field, index), name


def _of(kind: type[N], notes: Sequence[Note]) -> tuple[N, ...]:
    return tuple(note for note in notes if type(note) is kind)


def _know(people: dict[str, list[Contact]], contact: Contact) -> None:
    """Remember a person by id, old ids, name and aliases."""
    for name in (contact.id, *(contact.was or ()), contact.name, *(contact.aliases or ())):
        known = people[folded(name)] if name else None
        if known is not None and not any(contact is other for other in known):  # two may say the same of themselves
            known.append(contact)


def _people_in(meetings: Iterable[Meeting], people: dict[str, list[Contact]]) -> dict[str, tuple[Contact, ...]]:
    """Give those whom each meeting was with, the first contact first, each once."""
    found: dict[str, tuple[Contact, ...]] = {}
    for meeting in meetings:
        named = (people.get(folded(name), ()) for name in meeting.people)
        found[meeting.about.src] = tuple({meant[0].id: meant[0] for meant in named if len(meant) == 1}.values())
    return found


def _by_contact(
    meetings: Iterable[Meeting], people_in: dict[str, tuple[Contact, ...]]
) -> dict[str, tuple[Meeting, ...]]:
    found: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        for contact in people_in[meeting.about.src]:
            found[contact.id].append(meeting)
    return {
        contact: tuple(sorted(theirs, key=lambda meeting: (str(meeting.begun or ""), meeting.id)))
        for contact, theirs in found.items()
    }
