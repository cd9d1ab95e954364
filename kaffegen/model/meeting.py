"""A coffee meeting, from idea to closed, and what came out of it."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from kaffegen.model.next_step import NextStep
from kaffegen.model.note import Item, Note
from kaffegen.values import (
    Day,
    Done,
    Minutes,
    Name,
    Names,
    Percent,
    PerContact,
    Prose,
    Text,
    Texts,
    Truth,
    Url,
    When,
    Words,
    one_of,
)
from kaffegen.values.texts import single

OPEN = frozenset({"idea", "invited", "scheduled"})  # still to be held
STATUSES = ("idea", "invited", "scheduled", "held", "declined", "unanswered", "cancelled")
HAPPENED = (
    "talk_share", "went", "gave", "got", "referrals", "reported", "recommendations", "signals", "openings",
    "next_steps", "thanked", "memo", "card",
)  # fmt: skip
DECIDING = frozenset({"status", "date", "invited", *HAPPENED})  # what the status follows from
Days = Annotated[tuple[Day, ...], BeforeValidator(single)]
Dones = Annotated[tuple[Done, ...], BeforeValidator(single)]


class Referral(Item):
    """A name that was given (M43, M63)."""

    name: Name
    company: Name | None = None
    note: Text | None = None
    reported: Done | None = None


class Recommendation(Item):
    """Something to read, watch or hear (M44, M64)."""

    title: Text
    kind: Annotated[str, one_of("book", "article", "film", "podcast", "course", "group", "other")] | None = None
    url: Url | None = None
    done: Done | None = None
    sent: Done | None = None


class Signal(Item):
    """Something that changes (M45). Private unless said otherwise."""

    what: Text
    kind: (
        Annotated[
            str,
            one_of(
                "trend", "product", "market", "hidden-job", "hiring", "retirement", "reorganisation", "expansion",
                "merger", "culture", "association", "publication", "other",
            ),
        ]
        | None
    ) = None  # fmt: skip
    company: Name | None = None
    private: Truth = True


class Meeting(Note):
    """A coffee meeting."""

    items: ClassVar[Mapping[str, str]] = {
        "referrals": "name",
        "recommendations": "title",
        "signals": "what",
        "next_steps": "what",
    }

    contact: Name | None = None
    contacts: Names | None = None
    said_status: Annotated[str, one_of(*STATUSES)] | None = Field(default=None, alias="status")
    date: When | None = None
    duration: Minutes | None = None
    venue: Name | None = Field(default=None, alias="place")
    online: Url | None = None
    invite_by: Day | None = None
    invited: Day | None = None
    via: Text | None = None
    nudged: Days | None = None
    answered: Day | None = None
    asked_by: Annotated[str, one_of("me", "them")] = "me"
    purpose: Prose | None = None
    theme: Text | None = None
    for_them: Prose | None = None
    for_me: Prose | None = None
    motivation: Prose | None = None
    questions: Texts | None = None
    research: Prose | None = None
    prepared: Done | None = None
    talk_share: Percent | None = None
    went: Annotated[str, one_of("well", "ok", "badly")] | None = None
    gave: Texts | None = None
    got: Texts | None = None
    referrals: tuple[Referral, ...] | None = None
    reported: Dones | None = None
    recommendations: tuple[Recommendation, ...] | None = None
    signals: tuple[Signal, ...] | None = None
    openings: Texts | None = None
    topics: Words | None = None
    next_steps: tuple[NextStep, ...] | None = None
    thanked: PerContact = Field(default_factory=dict)
    memo: PerContact = Field(default_factory=dict)
    card: PerContact = Field(default_factory=dict)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Give the references to all it was with, the first one first."""
        first = (self.contact,) if self.contact else ()
        return tuple(dict.fromkeys((*first, *self.contacts))) if self.contacts else first

    @cached_property
    def status(self) -> str:
        """Give the status: as said, else as it follows from what is written."""
        if self.said_status:
            return self.said_status
        if self.has_happened:
            return "held"
        if self.date:
            return "scheduled"
        return "invited" if self.invited else "idea"

    @cached_property
    def has_happened(self) -> bool:
        """Tell whether anything is written of what happened."""
        return any(self._says(name) for name in HAPPENED)

    @property
    def day(self) -> dt.date | None:
        """Give the day of the meeting."""
        return self.date.day if self.date else None

    @property
    def begun(self) -> dt.date | None:
        """Give the earliest day that is known of it: invited, else held."""
        invited, day = self.invited, self.day
        return min(invited, day) if invited and day else invited or day

    def is_held(self, today: dt.date) -> bool:
        """Tell whether it took place: a date in the future counts nothing."""
        return self.status == "held" and (self.day is None or self.day <= today)

    def _says(self, name: str) -> bool:
        """Tell whether the field says something of what happened; a box that was ticked in a body does not."""
        value = getattr(self, name)
        if name == "next_steps" and value:
            return any(step.agreed for step in self.next_steps or ())
        return value is not None and value != {}
