"""Who in the journal somebody in a file is: surely, perhaps, or nobody yet (M01)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from kaffegen.formats.record import Record
from kaffegen.history.spelling import is_same_company
from kaffegen.incoming.addresses import Key, each, handle, keys_of, keys_of_record
from kaffegen.incoming.names import MOST, Names, is_compatible, shares
from kaffegen.incoming.person import OWN, Person, ledger, signs
from kaffegen.incoming.updated import is_nothing_new
from kaffegen.model import folded
from kaffegen.near import plain
from kaffegen.values.texts import name as reference


class Candidate(NamedTuple):
    """Somebody whom a person in a file may be, and why: `email`, `same`, `short` and so on."""

    person: Person
    why: str


class Match(NamedTuple):
    """Who somebody in a file is; where that is not sure, who they may be; else they are new."""

    person: Person | None = None
    why: str = ""
    candidates: tuple[Candidate, ...] = ()


class Everybody:
    """All who have a note, to be asked for by what a source knows of somebody."""

    def __init__(self, people: Iterable[Person], country: str, companies: Mapping[str, str]) -> None:
        self._country, self._companies = country, companies
        self._by_uid: dict[tuple[str, str], list[Person]] = defaultdict(list)
        self._by_given: dict[tuple[str, str], list[Person]] = defaultdict(list)
        self._by_address: dict[Key, list[Person]] = defaultdict(list)
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._names: Names | None = None
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Remember somebody, and what one says of them by now."""
        _remember(person, self._by_uid[OWN, folded(person.id)])
        for entry in ledger(person.fields):
            source = str(entry.get("from"))
            for sign in signs(entry):
                _remember(person, self._by_uid[source, sign])
            if entry.get("name") and not signs(entry):
                _remember(person, self._by_given[source, folded(str(entry["name"]))])
        for key in dict.fromkeys(keys_of(person.fields, self._country)):
            _remember(person, self._by_address[key])
        for name in names_in(person.fields):
            _remember(person, self._by_name[name])
            if self._names is not None:
                self._names.add(name)

    def known_before(self, record: Record, source: str) -> Person | None:
        """Give the one person whom the source spoke of before, by what it tells people apart by."""
        if record.uid:
            sign = folded(record.uid) if source == OWN else record.uid
            found = self._by_uid.get((source, sign), [])
        else:
            name = called(record)
            found = self._by_given.get((source, folded(name))) or self._by_uid.get((source, name), [])
            if len(found) > 1:
                found = [one for one in found if is_nothing_new(one.gave(source), record.fields, record)]
        return found[0] if len(found) == 1 else None

    def match(self, record: Record, source: str, taken: Collection[Person]) -> Match:
        """Give who somebody is of whom the source speaks for the first time; `taken` are others of its people."""
        theirs, shared, strangers = self._by_addresses(record)
        sure = {one.person: one for one in theirs}
        if len(sure) == 1:
            (one,) = sure.values()
            return Match(candidates=(one,)) if one.person in taken else Match(one.person, one.why)
        named = self._by_names(record, source, taken)
        if named.person and not theirs and not shared:
            return named
        who = Candidate(named.person, named.why) if named.person else None
        return Match(candidates=_each_once([*theirs, *shared, *filter(None, [who]), *named.candidates, *strangers]))

    def _by_addresses(self, record: Record) -> tuple[list[Candidate], list[Candidate], list[Candidate]]:
        """Give who has an address and may be called so, alone or beside others; and who has it and is called else."""
        theirs: list[Candidate] = []
        shared: list[Candidate] = []
        strangers: list[Candidate] = []
        for key in keys_of_record(record, self._country):
            found = [Candidate(person, key[0]) for person in self._by_address.get(key, ())]
            fitting = [one for one in found if self._is_theirs(one, record, key)]
            (theirs if len(fitting) == len(found) else shared).extend(fitting)
            strangers += [one for one in found if one not in fitting]
        return theirs, shared, strangers

    def _is_theirs(self, one: Candidate, record: Record, key: Key) -> bool:
        """Tell whether an address is enough: a profile is one person's, a mail or telephone may be a whole office's."""
        names = names_in(one.person.fields)
        name = str(record.fields.get("name", ""))
        return one.why == "linkedin" or not name or not names or any(shares(key, name, other) for other in names)

    def _by_names(self, record: Record, source: str, taken: Collection[Person]) -> Match:
        name = str(record.fields.get("name", ""))
        likely = self._like(name, *each(record.fields.get("aliases")))
        candidates = [
            Candidate(person, why)
            for name, why in likely.items()
            for person in self._by_name[name]
            if not self._is_another(person, record, source, why)
        ]
        sure = {one.person for one in candidates if one.why == "same" and self._has_company(one.person, record)}
        if len(sure) == 1:
            (person,) = sure
            if (
                person not in taken
                and not _is_anothers(person, record, source)
                and not _has_other_profile(person, record)
            ):
                return Match(person, "company")
        return Match(candidates=_each_once(candidates))

    def _like(self, *names: str) -> dict[str, str]:
        if self._names is None:  # made when it is needed: on a second import it never is
            self._names = Names(self._by_name)
        found: dict[str, str] = {}
        for name in filter(None, names):
            for other, why in self._names.like(name).items():
                found.setdefault(other, why)
        return found

    def _is_another(self, person: Person, record: Record, source: str, why: str) -> bool:
        """Tell whether a person is surely somebody else of that name: what only one can have is not the same."""
        differs = _has_other_profile(person, record)
        if why == "same":
            companies = record.fields.get("company"), person.fields.get("company")
            return differs and all(companies) and not self._has_company(person, record)
        return differs or _is_anothers(person, record, source)

    def _has_company(self, person: Person, record: Record) -> bool:
        return any(
            is_same_company(one, other)
            for one in self._company_names(record.fields.get("company"))
            for other in self._company_names(person.fields.get("company"))
        )

    def _company_names(self, written: Any) -> tuple[str, ...]:
        """Give what a company is called: as it is written, and as its note is."""
        if not isinstance(written, str | list) or not written:
            return ()
        said = reference(written)
        return tuple(dict.fromkeys((said, self._companies.get(folded(said), said))))


def _is_anothers(person: Person, record: Record, source: str) -> bool:
    """Tell whether the source itself knows the person by another sign than this one."""
    known = signs(person.gave(source))
    return bool(known and record.uid and record.uid not in known)


def _has_other_profile(person: Person, record: Record) -> bool:
    profile, own = record.fields.get("linkedin"), person.fields.get("linkedin")
    return bool(profile and isinstance(own, str) and own and handle(profile) != handle(own))


def _remember(person: Person, listed: list[Person]) -> None:
    if person not in listed:
        listed.append(person)


def names_in(fields: Mapping[str, Any]) -> list[str]:
    """Give what somebody is called: the name and its aliases, each once."""
    names = [fields.get("name"), *each(fields.get("aliases"))]
    return list(dict.fromkeys(name for name in names if isinstance(name, str) and plain(name)))


def _each_once(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Give the candidates by person, the likeliest reason of each, and no more than one can look at."""
    found: dict[Person, Candidate] = {}
    for one in candidates:
        found.setdefault(one.person, one)
    return tuple(found.values())[:MOST]


def called(record: Record) -> str:
    """Give somebody's name; where a file has none, their mail, telephone or company, else how their text begins."""
    if name := record.fields.get("name"):
        return str(name)
    known = [text for field in ("aliases", "email", "phone", "company") for text in each(record.fields.get(field))]
    return (known or record.text.strip().split("\n")[:1])[0]


def united(records: Iterable[Record], source: str, country: str) -> Iterator[Record]:
    """Give the people of a file, each once: those with the same sign, mail, telephone or profile are one."""
    groups: list[Record] = []
    by_key: dict[Key, list[int]] = defaultdict(list)
    for record in records:
        keys = _keys(record, source, country)
        at = next((at for key in keys for at in by_key.get(key, ()) if _is_one(key, groups[at], record)), None)
        if at is None:
            at = len(groups)
            groups.append(record)
        else:
            groups[at] = together(groups[at], record)
        for key in keys:
            if at not in by_key[key]:
                by_key[key].append(at)
    yield from _told_apart(groups)


def _keys(record: Record, source: str, country: str) -> tuple[Key, ...]:
    """Give what a person's other entries in a file have too; our own notes are told apart by their ids alone."""
    is_own = record.is_own or source == OWN
    if is_own and record.uid:
        return ((OWN, folded(record.uid)),)
    keys = () if is_own else keys_of_record(record, country)
    if record.uid:
        keys = (("uid", record.uid), *keys)
    return keys or (("whole", repr(sorted(record.fields.items()))),)


def _is_one(key: Key, one: Record, other: Record) -> bool:
    """Tell whether two entries that have something in common are one person's."""
    profiles = [handle(str(record.fields["linkedin"])) for record in (one, other) if record.fields.get("linkedin")]
    first, second = (str(record.fields.get("name", "")) for record in (one, other))
    if key[0] in ("linkedin", "whole"):
        return True
    if key[0] in (OWN, "uid"):
        return is_compatible(first, second)
    return profiles[:1] == profiles[-1:] and shares(key, first, second)


def together(one: Record, other: Record) -> Record:
    """Give what two entries say of one person: the first one's words, and what only the other has."""
    fields = {**other.fields, **one.fields}
    for field in ("aliases", "topics", "email", "phone"):
        if field in one.fields and field in other.fields and one.fields[field] != other.fields[field]:
            fields[field] = _both(one.fields[field], other.fields[field])
    texts = dict.fromkeys(filter(None, (one.text, other.text)))
    return replace(
        one,
        fields=fields,
        uid=one.uid or other.uid,
        text="\n\n".join(texts),
        lost=(*one.lost, *other.lost),
        more={**other.more, **one.more},
    )


def _both(one: Any, other: Any) -> Any:
    known = each(one)
    more = [(label, part) for label, part in _labelled(other) if part not in known]
    if not more:
        return one
    if not isinstance(one, dict) and not any(label for label, _ in more):
        return [*known, *(part for _, part in more)]
    found = (
        dict(one)
        if isinstance(one, dict)
        else {f"other{n}" if n > 1 else "other": part for n, part in enumerate(known, 1)}
    )
    for label, part in more:
        name, number = label or "other", 2
        while name in found:
            name, number = f"{label or 'other'}{number}", number + 1
        found[name] = part
    return found


def _labelled(value: Any) -> list[tuple[str, str]]:
    return list(value.items()) if isinstance(value, dict) else [("", part) for part in each(value)]


def _told_apart(groups: list[Record]) -> Iterator[Record]:
    """Take away a sign that several people of a file bear: it tells nobody apart."""
    counts: dict[str, int] = defaultdict(int)
    for record in groups:
        counts[record.uid] += 1
    for record in groups:
        if record.uid and counts[record.uid] > 1:
            yield replace(record, uid="")
        else:
            yield record
