"""What is due: a follow-up as a rule finds it, and an action as it is shown after the one pass over all."""

import datetime as dt
import enum
import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, Protocol

from kaffegen.model.contact import Contact
from kaffegen.model.event import NO_HISTORY, History
from kaffegen.model.journal import Journal
from kaffegen.model.meeting import Meeting
from kaffegen.model.next_step import NextStep
from kaffegen.model.note import Note, Path, Spot
from kaffegen.settings import Settings
from kaffegen.workdays import Workdays


class SetField(NamedTuple):
    """Closed by a field of the note's front matter: the day, or one of `values`."""

    field: str
    values: tuple[str, ...] = ("today",)


class SetItem(NamedTuple):
    """Closed by a part of an entry in a list of the front matter."""

    path: Path
    field: str


class Tick(NamedTuple):
    """Closed by ticking the box that stands there."""

    spot: Spot
    text: str


class AppendTouch(NamedTuple):
    """Closed by an entry in the contact's touches; `gave` when only a gift counts."""

    contact: str
    gave: bool = False


class ByHand(NamedTuple):
    """Closed only by what a person writes; `how` is the key of the words that say so."""

    how: str


Closing = SetField | SetItem | Tick | AppendTouch | ByHand


class Order(enum.IntEnum):
    """What comes first within a day."""

    PROMISED = 0
    WAITING = 1
    PREPARING = 2
    KEEPING_WARM = 3


class FollowUp(NamedTuple):
    """Something to do, as a rule finds it. `due` None: no day is known for it."""

    note: Note
    contact: Contact | None
    due: dt.date | None
    closings: tuple[Closing, ...]
    at: Path | Spot = ()
    item: str = ""  # the note's own text of the item, part of the action's identity
    words: Mapping[str, str] = {}
    days: Mapping[str, dt.date] = {}
    others: tuple[Contact, ...] = ()  # whom the words name beside the contact
    snooze: dt.date | None = None
    lapses: dt.date | None = None  # the last day on which it counts, where the rule's days do not say
    never_lapses: bool = False
    hidden: bool = False  # from a private section: never built


class Gift(NamedTuple):
    """Something that was given, on a day; a meeting's counts for all who were there."""

    day: dt.date
    what: str


class Exchange(NamedTuple):
    """What passed between me and a person (M67): told as a list, never as a score."""

    gave: list[Gift]
    got: list[Gift]


class Insights(Protocol):
    """What follows from all notes together, each worked out when it is first asked for. Keys are contacts' ids."""

    @property
    def held(self) -> tuple[tuple[Meeting, dt.date, tuple[Contact, ...]], ...]:
        """Give the held meetings with a day, and who was there."""

    @property
    def helpful(self) -> tuple[tuple[Meeting, dt.date, tuple[Contact, ...]], ...]:
        """Give those of them from which names or recommendations came."""

    @property
    def last_held(self) -> dt.date | None:
        """Give the day of the last held meeting, with whomever."""

    @property
    def last_contact(self) -> Mapping[str, dt.date]:
        """Give the day of the last held meeting or touch, by whomever."""

    @property
    def open_steps(self) -> tuple[tuple[Note, Contact, NextStep, dt.date | None], ...]:
        """Give each open promise: its note, towards whom, the promise, the meeting's day."""

    @property
    def exchanges(self) -> Mapping[str, Exchange]:
        """Give what passed up to today; nobody without anything."""

    @property
    def referred_by(self) -> Mapping[str, Contact]:
        """Give who gave the name first."""

    @property
    def under_way(self) -> frozenset[str]:
        """Give those with whom a meeting is to come."""

    @property
    def unknown_contact(self) -> frozenset[str]:
        """Give those whose last contact cannot be known: a note that would tell is faulty."""

    @property
    def unmet_imports(self) -> frozenset[str]:
        """Give those whom an import brought and with whom nothing has passed yet."""


class Known(NamedTuple):
    """All that a rule or a check may look at."""

    journal: Journal
    insights: Insights
    settings: Settings
    workdays: Workdays
    today: dt.date
    rule_names: tuple[str, ...]
    as_written: Journal | None = None  # of a published journal: to know what not to tell, and for nothing else
    history: History = NO_HISTORY  # what the commits tell, read when it is asked for
    narrowed_from: Journal | None = None  # where rules and checks are to go through less

    @property
    def whole(self) -> Journal:
        """Give the whole journal, to look something up in; what is gone through is `journal`."""
        return self.narrowed_from or self.journal


class Rule(NamedTuple):
    """A follow-up rule: `find` says what is true, the rest is for the pass after all rules."""

    name: str
    practices: tuple[str, ...]
    find: Callable[[Known], Iterator[FollowUp]]
    order: Order
    lapses: int | None  # days after the due date; None: with something else, or never
    reads: frozenset[str] = frozenset()  # the fields that could close it: no follow-up while one of them is faulty
    off: bool = False  # only when the configuration sets it
    keeps_date: bool = False  # also on a weekend
    workday_before: bool = False  # moves to the working day before, not after
    after_bad_meeting: bool = False
    per_person: bool = False  # with several contacts, an action each
    restrained: bool = False  # waits while something else with that person is open (M66)


class State(enum.StrEnum):
    """When an action is to be shown."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    SOMEDAY = "someday"
    SNOOZED = "snoozed"
    RESTRAINED = "restrained"
    LAPSED = "lapsed"


SHOWN = (State.OVERDUE, State.TODAY, State.SOON)


class Action(NamedTuple):
    """A follow-up with its day moved to a working day, its state, and an identity that stays."""

    rule: Rule
    follow_up: FollowUp
    due: dt.date | None
    shown_from: dt.date | None
    state: State

    @property
    def identity(self) -> tuple[str, ...]:
        """Give what makes the action itself: the rule, the note, towards whom, the note's own text of the item."""
        note = self.follow_up.note.about
        towards = self.follow_up.contact.id if self.follow_up.contact else ""
        return (self.rule.name, note.kind, note.id, towards, self.follow_up.item)

    @property
    def id(self) -> str:
        """Give an identity that stays from run to run until the note's own text of the item changes."""
        key = "\0".join(self.identity)
        return f"{self.rule.name}-{hashlib.blake2b(key.encode(), digest_size=5).hexdigest()}"

    @property
    def contact(self) -> Contact | None:
        """Give whom one acts towards."""
        return self.follow_up.contact

    def days(self, today: dt.date) -> int | None:
        """Give the days it is overdue; negative while it is to come."""
        return (today - self.due).days if self.due else None
