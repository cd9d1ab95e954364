"""Who led to whom, from the first one who opened a door (M08, M43), and what became of each name (M63)."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaffegen.insights.after_meeting import day_done
from kaffegen.insights.how_far import how_far_asked
from kaffegen.insights.outcomes import outcomes
from kaffegen.model import Contact, Known, Meeting, Referral

DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Branch:
    """A person in the chain, and how far from the first one."""

    contact: Contact
    depth: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name that was given, and what became of it."""

    meeting: Meeting
    day: dt.date
    giver: Contact
    referral: Referral
    person: Contact | None
    state: str  # `waiting`, a meeting's status since, or `dropped`
    outcome: dt.date | None  # the last day it came to something, or to nothing
    told: dt.date | None  # the day the giver last heard of it
    is_waived: bool  # the giver does not want to hear of it, or I let the name go

    @property
    def is_owed(self) -> bool:
        """Tell whether the giver has still not heard how it went."""
        return self.outcome is not None and not self.is_waived and (self.told is None or self.told < self.outcome)


@dataclass(frozen=True, slots=True)
class Chains:
    """The doors that were opened. Keys are contacts' ids."""

    opened_by: Mapping[str, Contact]
    led_to: Mapping[str, tuple[Contact, ...]]

    def above(self, contact: Contact) -> tuple[Contact, ...]:
        """Give the line of those who led to somebody, the first one first."""
        line: list[Contact] = []
        opener = self.opened_by.get(contact.id)
        while opener is not None and opener not in line and opener is not contact and len(line) < DEEPEST:
            line.insert(0, opener)
            opener = self.opened_by.get(opener.id)
        return tuple(line)

    def below(self, contact: Contact) -> Iterator[Branch]:
        """Give everybody whom somebody led to, each after the one who led there."""
        seen = {contact.id}
        stack = [Branch(found, 1) for found in reversed(self.led_to.get(contact.id, ()))]
        while stack:
            branch = stack.pop()
            if branch.contact.id in seen:
                continue
            seen.add(branch.contact.id)
            yield branch
            further = reversed(self.led_to.get(branch.contact.id, ()))
            stack.extend(Branch(found, branch.depth + 1) for found in further)

    def roots(self) -> list[Contact]:
        """Give those who led to somebody and whom nobody led to; of people who led to each other in a ring, one."""
        people = {opener.id: opener for opener in self.opened_by.values()}
        found = [person for person in people.values() if person.id not in self.opened_by]
        seen = {branch.contact.id for root in found for branch in self.below(root)} | {root.id for root in found}
        for person in people.values():
            if person.id not in seen:
                first = self._in_ring(person)
                found.append(first)
                seen |= {first.id, *(branch.contact.id for branch in self.below(first))}
        return found

    def _in_ring(self, person: Contact) -> Contact:
        """Give somebody of the ring that everybody lies in or below who has no first one above."""
        seen = {person.id}
        while self.opened_by[person.id].id not in seen:
            person = self.opened_by[person.id]
            seen.add(person.id)
        return self.opened_by[person.id]


def chains(known: Known) -> Chains:
    """Give who opened which door: as the note says, else who gave the name first."""
    opened_by: dict[str, Contact] = {}
    led_to: dict[str, list[Contact]] = defaultdict(list)
    for contact in known.journal.contacts:
        said = known.journal.who(contact.introduced_by) if contact.introduced_by else None
        opener = said if said is not contact else None
        opener = opener or known.insights.referred_by.get(contact.id)
        if opener is not None:
            opened_by[contact.id] = opener
            led_to[opener.id].append(contact)
    return Chains(opened_by, {opener: tuple(people) for opener, people in led_to.items()})


def names_given(known: Known) -> Iterator[Name]:
    """Give each name that was given in a held meeting, the newest first, and what became of it."""
    for meeting, day, people in sorted(known.insights.held, key=lambda held: (held[1], held[0].id), reverse=True):
        for referral in meeting.referrals or ():
            if not referral.faulty and not referral.hidden:
                yield _name(known, meeting, day, people[0], referral)


def _name(known: Known, meeting: Meeting, day: dt.date, giver: Contact, referral: Referral) -> Name:
    person = known.journal.who(referral.name)
    done = (*(meeting.reported or ()), referral.reported)
    told = max((found for said in done if (found := day_done(said, day, known.today))), default=None)
    outcome = _outcome(known, person, day) if person else None
    is_dropped = referral.is_dropped(known.today)
    is_waived = is_dropped or any(said is False for said in done)
    state = "dropped" if is_dropped else _state(known, person, day)
    return Name(meeting, day, giver, referral, person, state, outcome, told, is_waived)


def _state(known: Known, person: Contact | None, day: dt.date) -> str:
    found = how_far_asked(known, person, day) if person else None
    return found[0] if found else "waiting"


def _outcome(known: Known, person: Contact, day: dt.date) -> dt.date | None:
    """Give the day of the last outcome since a day; what comes after a held meeting is no news of the name any more."""
    last = None
    for on, is_held in outcomes(known, person):
        if on >= day:
            last = on
            if is_held:
                break
    return last
