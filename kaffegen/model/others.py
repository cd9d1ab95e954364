"""Companies, places, topics, plans, and the one who keeps the journal."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from kaffegen.model.note import Item, Note
from kaffegen.values import Day, Emails, Links, Names, Number, Phones, Text, Texts, Truth, Words, one_of

SITUATIONS = ("employed", "searching", "student", "self-employed")
_DISCRETION = re.compile(
    r"^[\"']?dis[ck]r\w*[\"']?[ \t]*:(.*?)(?=^[^\s\-]|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_BETWEEN = re.compile(r"[,\n\[\]{}]")
_AROUND = " \t\r\"'-|>"


class Company(Note):
    """A firm, and whether one aims for a meeting there (M03)."""

    name: Text = ""
    aliases: Words | None = None
    industry: Text | None = None
    target: Truth = False
    web: Links | None = None
    topics: Words | None = None


class Venue(Note):
    """A place to meet (M31)."""

    name: Text = ""
    aliases: Words | None = None
    address: Text | None = None
    area: Text | None = None
    noise: Annotated[str, one_of("quiet", "some", "loud")] | None = None
    seats: Annotated[str, one_of("good", "few", "none")] | None = None
    crowd: Annotated[str, one_of("calm", "busy")] | None = None
    web: Links | None = None


class Topic(Note):
    """A theme to talk about; the body is the user's own view of it (M71)."""

    name: Text = ""
    aliases: Words | None = None


class Plan(Note):
    """A half-year's plan (M05)."""

    first: Day | None = Field(default=None, alias="from")
    last: Day | None = Field(default=None, alias="to")
    goal: Number | None = None
    people: Names | None = None
    topics: Words | None = None
    companies: Names | None = None

    def covers(self, day: dt.date) -> bool:
        """Tell whether the day lies in the plan, both ends with it."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last


class Asset(Item):
    """Something one has to give (M13)."""

    what: Text
    topics: Words | None = None


class Away(Item):
    """Days away: none of them is a working day."""

    first: Day = Field(alias="from")
    last: Day = Field(alias="to")


class Me(Note):
    """The one who keeps the journal."""

    items: ClassVar[Mapping[str, str]] = {"assets": "what", "away": "from"}

    name: Text = ""
    situation: Annotated[str, one_of(*SITUATIONS)] = "employed"
    pitch: Text | None = None
    assets: tuple[Asset, ...] | None = None
    discretion: Words | None = None
    email: Emails = Field(default_factory=dict)
    phone: Phones = Field(default_factory=dict)
    bring: Texts | None = None
    away: tuple[Away, ...] = ()

    @property
    def untold(self) -> tuple[str, ...]:
        """Give what is not to be told (M16): `discretion`, and all that is written there where it cannot be read."""
        readable = self.discretion or ()
        front = self.about.text[: self.about.body_start] or self.about.text
        written = [found.group(1) for found in _DISCRETION.finditer(front)]
        if "discretion" not in self.about.faulty and (readable or not written):
            return readable
        pieces = (piece.strip(_AROUND) for text in written for piece in _BETWEEN.split(text))
        return tuple(dict.fromkeys((*readable, *filter(None, pieces))))
