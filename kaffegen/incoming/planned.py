"""What an import comes to: who is new, whose note changes, who stays the same, and of whom one has to be asked."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

from kaffegen.beginnings.slug import free, slug
from kaffegen.formats.record import Heard, Lost, Record
from kaffegen.incoming.addresses import keys_of, keys_of_record
from kaffegen.incoming.matched import Candidate, Everybody, called, names_in, together, united
from kaffegen.incoming.noted import Noted
from kaffegen.incoming.person import OWN, Person, signs
from kaffegen.incoming.tamed import tamed
from kaffegen.incoming.updated import Manner, is_nothing_new, say_too, update
from kaffegen.model import folded

Tick = Callable[[], None]
NOBODY = "contact"  # the id of whom nothing is known that could be one


class Place(NamedTuple):
    """Where new notes go: the folder of contacts, names that are somebody's (folded), the country of telephones."""

    folder: str
    taken: set[str]
    country: str


class Doubt(NamedTuple):
    """Somebody in a file of whom it is not sure who they are, and who they may be."""

    record: Record
    source: str
    candidates: tuple[Candidate, ...]


class Plan(NamedTuple):
    """What an import comes to, in the order of the files' lines."""

    new: tuple[Person, ...]
    changed: tuple[Person, ...]
    same: tuple[Person, ...]
    doubtful: tuple[Doubt, ...]
    lost: tuple[Lost, ...] = ()  # what no contact has a place for


class Planning:
    """A plan in the making: source after source is told of, and what is doubtful may be decided."""

    def __init__(self, contacts: Iterable[Noted], place: Place, manner: Manner) -> None:
        self._people = [_person(contact) for contact in contacts]
        self._place, self._manner = place, manner
        self._everybody = Everybody(self._people, place.country, manner.companies)
        self._touched: dict[Person, None] = {}
        self._taken: dict[str, set[Person]] = defaultdict(set)  # of whom each source speaks
        self._doubts: list[Doubt] = []
        self._lost: list[Lost] = []

    def tell(self, heard: Heard, tick: Tick = lambda: None) -> None:
        """Take in what was read of one source."""
        records = list(united(tamed(filter(called, heard.records)), heard.source, self._place.country))
        self._lost += [lost for record in records for lost in record.lost]
        known = self._known_before(records, heard)
        taken = self._taken[heard.source]
        taken |= set(known.values())
        speaking = {id(person): number for number, person in reversed(list(known.items()))}
        new: list[Record] = []
        for number, record in enumerate(records):
            tick()
            source = _source(record, heard)
            if number in known:
                if speaking[id(known[number])] == number:
                    self.take(record, source, known[number], "before")
                continue
            match = self._everybody.match(record, source, taken)
            if match.person:
                self.take(record, source, match.person, match.why)
            elif match.candidates:
                self._doubts.append(Doubt(record, source, match.candidates))
            else:
                new.append(record)
        for number, person in known.items():
            if speaking[id(person)] != number:
                self.take(records[number], _source(records[number], heard), person, "before")
        for person in taken:
            self._everybody.add(person)
        for record in new:
            self.begin(record, _source(record, heard))

    def settle(self) -> None:
        """Look again at who is doubtful, now that all are known: the same files are to come to the same again."""
        before = -1
        while len(self._doubts) != before:
            before, waiting, self._doubts = len(self._doubts), self._doubts, []
            for doubt in waiting:
                match = self._everybody.match(doubt.record, doubt.source, self._taken[doubt.source])
                if match.candidates:
                    self._doubts.append(doubt._replace(candidates=match.candidates))
                else:
                    self.decide(doubt, match.person, match.why)

    def take(self, record: Record, source: str, person: Person, why: str) -> None:
        """Let somebody in a file be this person."""
        self._touched[person] = None
        self._taken[source].add(person)
        person.why = person.why or why
        person.sources.append((source, record.file, record.line))
        person.told.setdefault(source, []).append(record)
        if len(person.sources) > 1:  # all that is told is told together: no entry is an answer to another one
            person.starts_afresh()
        for name, records in person.told.items():
            update(person, reduce(together, records), name, self._manner)
            for other in records[1:]:
                say_too(person, other, name, self._manner)

    def begin(self, record: Record, source: str) -> None:
        """Let somebody in a file be new."""
        name = called(record)
        wanted = record.uid if source == OWN else slug(name) or NOBODY
        found = free(wanted, self._place.taken)
        self._place.taken.add(folded(found))
        person = Person(found, f"{self._place.folder}/{found}.md", None, {})
        person.whole = record.text if source == OWN else None
        self.take(replace(record, fields={**record.fields, "name": name}), source, person, "")
        self._everybody.add(person)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Give who is doubtful by now."""
        return tuple(self._doubts)

    def plan(self) -> Plan:
        """Give what it has come to so far."""
        people = list(self._touched)
        return Plan(
            new=tuple(one for one in people if one.is_new),
            changed=tuple(one for one in people if one.is_changed),
            same=tuple(one for one in people if not one.is_new and not one.is_changed),
            doubtful=self.doubts,
            lost=tuple(self._lost),
        )

    def decide(self, doubt: Doubt, person: Person | None, why: str = "asked") -> None:
        """Let somebody of whom it was doubtful be a person who has a note, or somebody new."""
        self._doubts = [one for one in self._doubts if one.record is not doubt.record]
        if person is None:
            self.begin(doubt.record, doubt.source)
        else:
            self.take(doubt.record, doubt.source, person, why)
            self._everybody.add(person)

    def shared_names(self) -> dict[str, str]:
        """Give the names (folded → as written) of new people that somebody else bears too."""
        new = [name for person in self._touched if person.is_new for name in names_in(person.fields)]
        known = {folded(name) for person in self._people for name in names_in(person.fields)} if new else set[str]()
        counts = Counter(map(folded, new))
        return {folded(name): name for name in new if folded(name) in known or counts[folded(name)] > 1}

    def _known_before(self, records: Iterable[Record], heard: Heard) -> Mapping[int, Person]:
        """Give whom the source spoke of before; where several of its people may be one of them, the surest."""
        claims: dict[Person, dict[int, Record]] = defaultdict(dict)
        for number, record in enumerate(records):
            if person := self._everybody.known_before(record, _source(record, heard)):
                claims[person][number] = record
        return {
            number: person
            for person, claimed in claims.items()
            for number in self._surest(person, claimed, heard.source)
        }

    def _surest(self, person: Person, claimed: Mapping[int, Record], source: str) -> Iterable[int]:
        if len(claimed) == 1:
            return list(claimed)
        by_sign = {record.uid: number for number, record in claimed.items()}
        if several := [by_sign[sign] for sign in signs(person.gave(source)) if sign in by_sign]:
            return several
        given, addresses = person.gave(source), set(keys_of(person.fields, self._place.country))
        same = [number for number, record in claimed.items() if is_nothing_new(given, record.fields, record)]
        near = [
            number
            for number, record in claimed.items()
            if not addresses.isdisjoint(keys_of_record(record, self._place.country))
        ]
        return next((found for found in (same, near) if len(found) == 1), [])


def _source(record: Record, heard: Heard) -> str:
    return OWN if record.is_own else heard.source


def _person(contact: Noted) -> Person:
    return Person(
        contact.id, contact.src, contact.fields, dict(contact.fields), contact.body, is_whole=contact.is_whole
    )
