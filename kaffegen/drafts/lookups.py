"""What all drafts of a journal look up, put together once: names, days that are taken, who led to whom."""

import datetime as dt
from functools import cached_property

from kaffegen.drafts.openly import is_private, referrals_in
from kaffegen.insights.meant import Meant, meant_by
from kaffegen.model import Contact, Known


class Lookups:
    """What the journal's companies, topics and places are called, and what else is asked for again and again."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._journal = known.journal

    @cached_property
    def topics(self) -> Meant:
        """Give which topic a text means."""
        return meant_by(self._journal.topics)

    @cached_property
    def companies(self) -> Meant:
        """Give which company a text means."""
        return meant_by(self._journal.companies)

    @cached_property
    def places(self) -> Meant:
        """Give which place a text means."""
        return meant_by(self._journal.venues)

    @cached_property
    def names(self) -> frozenset[str]:
        """Give the words of people's names and the first ones of firms', which keep their capital in a sentence."""
        people = (word for contact in self._journal.contacts for word in contact.name.replace("-", " ").split())
        written = (contact.company for contact in self._journal.contacts)
        firms = (*written, *(firm.name for firm in self._journal.companies), *(p.name for p in self._journal.venues))
        first = (firm.split()[0] for firm in firms if firm)
        return frozenset(word.casefold() for word in (*people, *first))

    @cached_property
    def taken(self) -> frozenset[dt.date]:
        """Give the days on which a meeting is scheduled."""
        meetings = self._journal.meetings
        return frozenset(meeting.day for meeting in meetings if meeting.day and meeting.status == "scheduled")

    def giver_of(self, person: Contact) -> Contact | None:
        """Give who led me to somebody: who is said to have, else who named them openly first."""
        if person.introduced_by:
            return self._journal.who(person.introduced_by)
        return self._givers.get(person.id)

    @cached_property
    def _givers(self) -> dict[str, Contact]:
        found: dict[str, Contact] = {}
        held = [
            held for held in self._known.insights.held if held[0].referrals and not is_private(self._known, held[0])
        ]
        for meeting, _, people in sorted(held, key=lambda held: (held[1], held[0].id)):
            for _, person in referrals_in(self._known, meeting):
                if all(person is not giver for giver in people):
                    found.setdefault(person.id, people[0])
        return found
