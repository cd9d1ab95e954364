"""What commits tell as HTML, each event made once: the log shows it, the meeting, and everybody who was there."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from markupsafe import Markup, escape

from kaffegen.languages import Language
from kaffegen.log_words import LogWords
from kaffegen.model import Contact, Event
from kaffegen.pages.templates import template

_TO_ESCAPE = re.compile("[&<>'\"]")
SIGN = "\ue0a0"  # where a value goes; no word of ours has it


class Piece(NamedTuple):
    """An event, put into words."""

    people: list[Contact]  # whom it is about
    said: str  # what happened, escaped
    day: str  # the same
    line: Markup  # of a timeline


Dated = tuple[dt.date, str, Markup]  # the day of an event, its kind, its line of a timeline


class LogPieces:
    """Lines and rows in one language. `words` say what happened."""

    def __init__(self, words: LogWords, language: Language) -> None:
        self._words, self._language = words, language
        self._pieces: dict[int, Piece] = {}  # by the event itself
        self._towards: dict[str, list[Dated]] | None = None
        self._days: dict[dt.date, str] = {}
        self._options: dict[str, tuple[str, str]] = {}  # a person's id → what stands before and after the number
        self._orders: dict[str, tuple[str, str]] = {}

    def of(self, event: Event) -> Piece:
        """Give an event in words."""
        piece = self._pieces.get(id(event))
        if piece is None:
            piece = self._pieces[id(event)] = self._piece(event)
        return piece

    def towards(self, events: Iterable[Event]) -> Mapping[str, Sequence[Dated]]:
        """Give what happened to each person, in the order of the events; a person's id → lines. Looked up once."""
        if self._towards is None:
            self._towards = defaultdict(list)
            for event in events:
                piece = self.of(event)
                told = (event.day, event.change.kind, piece.line)
                for contact in piece.people:
                    self._towards[contact.id].append(told)
        return self._towards

    def line(self, event: Event) -> Markup:
        """Give the line of a timeline."""
        return self.of(event).line

    def _piece(self, event: Event) -> Piece:
        people, day = self._words.people(event.src, event.change), event.day
        if day not in self._days:
            self._days[day] = _escaped(self._language.short(day))
        said, shown = _escaped(self._words.said_of(event, people)), self._days[day]
        before, between, after = self._cut["line"]
        return Piece(people, said, shown, Markup(f"{before}{said}{between}{shown}{after}"))  # noqa: S704 - both are escaped

    def row(self, event: Event, who: str, address: str, *, is_future: bool, is_shared: bool) -> str:
        """Give the row of the log; `who` are the short numbers of the people it is about."""
        a, b, c, d, e, f, g = self._cut["row"]
        day, author = self._around(event, is_future=is_future, is_shared=is_shared)
        said = self.of(event).said
        return f"{a}{event.change.kind}{b}{who}{c}{day}{d}{_escaped(address)}{e}{said}{f}{author}{g}"

    def row_of_many(self, event: Event, who: str, said: Markup, *, is_future: bool, is_shared: bool) -> str:
        """Give the row of what happened to many at once, as to the one of `event`; `said` has links of its own."""
        a, b, c, d, e, f = self._cut["many"]
        day, author = self._around(event, is_future=is_future, is_shared=is_shared)
        return f"{a}{event.change.kind}{b}{who}{c}{day}{d}{said}{e}{author}{f}"

    def _around(self, event: Event, *, is_future: bool, is_shared: bool) -> tuple[str, str]:
        """Give the day, and the cell of the author where there are several."""
        author = _escaped(event.author).join(self._cut["by"]) if is_shared else ""
        day = self.of(event).day
        return day + self._cut["future"][0] if is_future else day, author

    def options(self, people: Sequence[Contact]) -> Markup:
        """Give the people to choose among, each with the short number that is their place."""
        for contact in people:
            if contact.id not in self._options:
                before, *after = self._cut["option"]
                value, name = _escaped(contact.id), _escaped(contact.name or contact.id)
                self._options[contact.id] = (f"{before}{value}{after[0]}", f"{after[1]}{name}{after[2]}")
        shown = [(place, *self._options[contact.id]) for place, contact in enumerate(people)]
        return Markup("".join([f"{before}{place}{after}" for place, before, after in shown]))  # noqa: S704 - as above

    def order(self, contact: Contact) -> tuple[str, str]:
        """Give the key by which people stand in the alphabet's order."""
        if contact.id not in self._orders:
            self._orders[contact.id] = (self._language.order(contact.name or contact.id), contact.id)
        return self._orders[contact.id]

    @cached_property
    def _cut(self) -> dict[str, list[str]]:
        """Give the template's pieces, cut where values go."""
        module = template("log_pieces.html", self._language.code).module
        counts = {"line": 2, "row": 6, "many": 5, "future": 0, "by": 1, "option": 3}
        pieces: dict[str, Callable[..., str]] = {name: getattr(module, name) for name in counts}
        return {name: str(pieces[name](*[SIGN] * count)).split(SIGN) for name, count in counts.items()}


def _escaped(text: str) -> str:
    return str(escape(text)) if _TO_ESCAPE.search(text) else text
