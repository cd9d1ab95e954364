"""What follows from all notes together: for rules, pages and commands, each worked out when it is asked for."""

import datetime as dt
from functools import cached_property

from kaffegen.insights.contact_days import last_contact, unknown_contact
from kaffegen.insights.gifts import exchanges
from kaffegen.insights.met import under_way, unmet_imports
from kaffegen.insights.referred_by import referred_by
from kaffegen.insights.steps import open_steps
from kaffegen.model import Contact, Exchange, Insights, Journal, Meeting, NextStep, Note


def insights_of(journal: Journal, today: dt.date) -> Insights:
    """Give what rules and pages want to know of each contact; dates in the future count nothing."""
    return _Insights(journal, today)


class _Insights:
    """The insights of one journal on one day; `model.Insights` says what each of them is."""

    def __init__(self, journal: Journal, today: dt.date) -> None:
        self._journal, self._today = journal, today

    @cached_property
    def held(self) -> tuple[tuple[Meeting, dt.date, tuple[Contact, ...]], ...]:
        held = self._journal.held_meetings
        return tuple([(meeting, day, people) for meeting, day, people in held if day and people and day <= self._today])

    @cached_property
    def helpful(self) -> tuple[tuple[Meeting, dt.date, tuple[Contact, ...]], ...]:
        return tuple([found for found in self.held if found[0].referrals or found[0].recommendations])

    @cached_property
    def last_held(self) -> dt.date | None:
        days = (day for _, day, _ in self._journal.held_meetings if day and day <= self._today)
        return max(days, default=None)

    @cached_property
    def last_contact(self) -> dict[str, dt.date]:
        return last_contact(self._journal, self._today)

    @cached_property
    def open_steps(self) -> tuple[tuple[Note, Contact, NextStep, dt.date | None], ...]:
        return tuple(open_steps(self._journal, self._today))

    @cached_property
    def exchanges(self) -> dict[str, Exchange]:
        return exchanges(self._journal, self._today)

    @cached_property
    def referred_by(self) -> dict[str, Contact]:
        return referred_by(self._journal, self.held)

    @cached_property
    def under_way(self) -> frozenset[str]:
        return under_way(self._journal, self._today)

    @cached_property
    def unknown_contact(self) -> frozenset[str]:
        return unknown_contact(self._journal)

    @cached_property
    def unmet_imports(self) -> frozenset[str]:
        return unmet_imports(self._journal, self.last_contact)
