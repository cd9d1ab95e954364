"""What every note has: an identity, fields, places, and what is not to be trusted in it."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, ClassVar, NamedTuple, Protocol, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SkipValidation

from kaffegen.problems import Place
from kaffegen.values import Day, Done, Words
from kaffegen.values.texts import labelled

FAULTY = "\0faulty"
HIDDEN = "\0hidden"
AT = "\0at"
AGREED = "\0agreed"

Path = tuple[str | int, ...]


class Spot(NamedTuple):
    """A line and column of a body, counted from 1 in the file."""

    line: int
    column: int


class Link(NamedTuple):
    """A wikilink in a body: where it stands and what it names."""

    spot: Spot
    name: str


class Whereabouts(Protocol):
    """Gives the places of a note's fields and lines."""

    def __call__(self, where: Path | Spot) -> Place:
        """Give the place of a value."""

    def key(self, where: Path | Spot) -> Place:
        """Give the place of a field's name."""


class Nowhere:
    """The places of a person without a note."""

    def __call__(self, where: Path | Spot) -> Place:
        """Give no place."""
        return Place("")

    key = __call__


class About(NamedTuple):
    """What is known of a note beside its fields. `faulty` names the fields that are wrong, so unknown."""

    kind: str
    id: str
    file: str = ""  # from the project's root; empty for a person without a note
    src: str = ""  # from the journal's folder, as MkDocs names it
    faulty: frozenset[str] = frozenset()
    unreadable: bool = False  # the front matter as a whole
    sections: Mapping[str, str] = {}
    text: str = ""
    body_start: int = 0
    links: tuple[Link, ...] = ()
    may_conflict: bool = False  # the text has a mark that git leaves; seen when it is read, while it is at hand
    where: Whereabouts = Nowhere()


class Frozen(BaseModel):
    """Values that are read once and never changed."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=False)


class Item(Frozen):
    """An entry of a list in a note. `at` is its place, `faulty` says that a part of it could not be read."""

    model_config = ConfigDict(defer_build=True)  # only ever validated as a part of its note

    at: Annotated[Path | Spot, SkipValidation] = Field(default=(), alias=AT)
    faulty: bool = Field(default=False, alias=FAULTY)
    hidden: bool = Field(default=False, alias=HIDDEN)
    snooze: Day | None = None
    dropped: Done | None = None

    def is_dropped(self, today: dt.date) -> bool:
        """Tell whether it was let go of: `true`, or a day that has come."""
        return self.dropped is True or (isinstance(self.dropped, dt.date) and self.dropped <= today)


Snoozes = Annotated[dict[str | int, Day], BeforeValidator(labelled)]


class Note(Frozen):
    """A note of any kind."""

    items: ClassVar[Mapping[str, str]] = {}  # list field → the part that a plain text in it stands for
    tags: Words | None = None
    was: Words | None = None
    private: bool = False
    skip: Words | None = None
    snooze: Snoozes = Field(default_factory=dict)

    @cached_property
    def about(self) -> About:
        """Give what is known of the note beside its fields; `belongs_to` sets it when the note is read."""
        return About("", "")

    @cached_property
    def id(self) -> str:
        """Give the file's name without `.md`; the name, for a person without a note."""
        return self.about.id

    @property
    def has_note(self) -> bool:
        """Tell whether there is a file."""
        return bool(self.about.file)

    def place(self, where: Path | Spot = ()) -> Place:
        """Give the place of a field or an item in the file, worked out when asked."""
        return self.about.where(where)

    def key_place(self, where: Path) -> Place:
        """Give the place of a field's name."""
        return self.about.where.key(where)

    def section(self, name: str) -> str:
        """Give the text under a known heading of the body, empty when there is none."""
        return self.about.sections.get(name, "")

    def skips(self, rule: str) -> bool:
        """Tell whether the note asks not to be reminded by that rule."""
        return rule in (self.skip or ())

    def belongs_to(self, about: About) -> Self:
        """Give the note with what is known of it; called once, when it is read."""
        self.__dict__["about"] = about  # where cached_property looks; a pydantic private attribute is 50 times slower
        self.__dict__["id"] = about.id
        return self
