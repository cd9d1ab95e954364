"""A person, and the contact one had with them beside meetings."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field

from kaffegen.model.next_step import NextStep
from kaffegen.model.note import Item, Note
from kaffegen.values import (
    Born,
    Cadence,
    Day,
    Done,
    Emails,
    Links,
    Name,
    NameWords,
    Phones,
    Since,
    Text,
    Texts,
    Url,
    Words,
    one_of,
)

STRENGTHS = ("stranger", "acquaintance", "known", "close")


class Past(Item):
    """A former post: the way to warm paths."""

    company: Text
    role: Text | None = None
    since: Since | None = Field(default=None, alias="from")
    until: Since | None = Field(default=None, alias="to")


class Milestone(Item):
    """Something worth congratulating on (M69)."""

    on: Day
    what: Text
    congratulated: Done | None = None


class Touch(Item):
    """Contact that was no meeting (M65, M70)."""

    on: Day
    via: Annotated[str, one_of("email", "call", "message", "linkedin", "post", "event", "other")] | None = None
    by: Annotated[str, one_of("me", "them")] = "me"
    gave: Texts | None = None
    got: Texts | None = None
    note: Text | None = None
    topics: Words | None = None


class Imported(Item):
    """What a source gave when it was last imported: a person's own words differ from it, and stay (M01)."""

    model_config = ConfigDict(extra="allow")

    source: Text = Field(alias="from")

    @property
    def gave(self) -> Mapping[str, Any]:
        """Give the fields by name, as they are written."""
        return self.model_extra or {}


class Contact(Note):
    """A person. Without a note of their own, only the name is known."""

    items: ClassVar[Mapping[str, str]] = {
        "past": "company",
        "milestones": "what",
        "touches": "note",
        "imported": "from",
    }

    name: Text = ""
    aliases: Words | None = None
    company: Name | None = None
    role: Text | None = None
    city: Text | None = None
    address: Text | None = None
    past: tuple[Past, ...] = ()
    email: Emails = Field(default_factory=dict)
    phone: Phones = Field(default_factory=dict)
    linkedin: Url | None = None
    web: Links | None = None
    language: Annotated[str, one_of("nb", "da", "en")] | None = None
    topics: Words | None = None
    needs: Texts | None = None
    strength: Annotated[str, one_of(*STRENGTHS)] | None = None
    relation: Text | None = None
    introduced_by: Name | None = None
    knows: NameWords | None = None
    met: Day | None = None
    connected: Done | None = None
    cadence: Cadence | None = None
    status: Annotated[str, one_of("active", "paused", "archived")] = "active"
    paused_until: Day | None = None
    birthday: Born | None = None
    milestones: tuple[Milestone, ...] = ()
    touches: tuple[Touch, ...] = ()
    imported: tuple[Imported, ...] = ()
    next_steps: tuple[NextStep, ...] = Field(default=(), alias="\0next_steps")  # boxes of the body

    def is_asleep(self, today: dt.date) -> bool:
        """Tell whether nothing is to be asked towards them: archived, or paused and not yet awake."""
        if self.status == "archived":
            return True
        return self.status == "paused" and (self.paused_until is None or self.paused_until > today)
