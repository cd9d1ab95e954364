"""Meetings that a calendar tells of: events that name somebody one knows, and that no note has yet. Never invented."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from typing import Literal, NamedTuple

from pydantic_core import PydanticCustomError

from kaffegen.formats.calendar_read import Event
from kaffegen.model import Contact, Journal, Meeting, folded
from kaffegen.read.front_matter import front_of
from kaffegen.read.split import parts_of
from kaffegen.values.addresses import url

UID = "x_calendar"
MOST_WORDS = 6  # of a name
SHORTEST = 2  # letters of a first name
NOT_MET = frozenset({"declined", "unanswered", "cancelled"})
Doubt = Literal["", "first-name", "whole-day"]
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


class Proposed(NamedTuple):
    """A meeting that could get a note: whom it was or is with, and why that is not sure."""

    event: Event
    people: tuple[Contact, ...]
    is_held: bool
    doubt: Doubt = ""


class Move(NamedTuple):
    """A meeting whose note has another day, or another time, than the calendar now."""

    event: Event
    meeting: Meeting


class Found(NamedTuple):
    """What a calendar's events come to: how many are the same already, and how many are about nobody one knows."""

    new: tuple[Proposed, ...]
    moved: tuple[Move, ...]
    same: int
    left: int


def meetings_in(events: Iterable[Event], journal: Journal, today: dt.date) -> Found:
    """Give what the events of a calendar mean for the journal."""
    names, noted = _Names(journal), _noted(journal)
    new: list[Proposed] = []
    moved: list[Move] = []
    same = left = 0
    seen: set[str] = set()
    for event in events:
        known = noted.get(event.key)
        if event.is_cancelled or event.is_yearly or event.key in seen:
            left += 1
            continue
        seen.add(event.key)
        people, is_sure = names.named_in(event)
        if known:
            moved += [Move(event, known)] if _is_moved(event, known, today) else []
            same += not _is_moved(event, known, today)
        elif not people:
            left += 1
        elif any(_is_same(event, meeting) for one in people for meeting in journal.meetings_with(one)):
            same += 1
        else:
            doubt: Doubt = "first-name" if not is_sure else "whole-day" if event.time is None else ""
            new.append(Proposed(event, people, event.day < today, doubt))
    return Found(tuple(new), tuple(moved), same, left)


def where(event: Event, journal: Journal) -> dict[str, str]:
    """Give the fields of where one meets: a place that has a note by its id, an address on the web."""
    said = {}
    if event.place:
        names = {folded(name): venue.id for venue in journal.venues for name in (venue.id, venue.name) if name}
        said["place"] = names.get(folded(event.place), event.place)
    with suppress(PydanticCustomError):  # what is no address that a note may hold is left out
        said |= {"online": url(event.online)} if event.online else {}
    return said


def written(event: Event) -> str:
    """Give the day of an event, with its time, as a note has it."""
    return f"{event.day}T{event.time:%H:%M}" if event.time else str(event.day)


class _Names:
    """People by mail address, by whole name, and by first name."""

    def __init__(self, journal: Journal) -> None:
        self._by_mail: dict[str, list[Contact]] = defaultdict(list)
        self._by_name: dict[str, list[Contact]] = defaultdict(list)
        self._by_first: dict[str, list[Contact]] = defaultdict(list)
        for one in journal.contacts:
            for mail in one.email.values():
                self._by_mail[folded(mail)].append(one)
            for name in {folded(name): None for name in (one.name, *(one.aliases or ())) if name}:
                words = _WORD.findall(name)
                if len(words) > 1:
                    self._by_name[" ".join(words)].append(one)
            first = next(iter(_WORD.findall(folded(one.name))), "")
            if len(first) >= SHORTEST:
                self._by_first[first].append(one)

    def named_in(self, event: Event) -> tuple[tuple[Contact, ...], bool]:
        """Give who was asked or stands in the title; and whether that is sure, which a first name alone is not."""
        out = {folded(person.mail) for person in event.people if person.has_declined and person.mail}
        found: dict[str, Contact] = {}
        for person in event.people:
            by_mail = self._by_mail.get(folded(person.mail), []) if person.mail else []
            by_name = self._by_name.get(" ".join(_WORD.findall(folded(person.name))), []) if not by_mail else []
            if not person.has_declined:
                found |= {one.id: one for one in _only(by_mail or by_name)}
        words = _WORD.findall(folded(event.title))
        runs = (words[at : at + size] for at in range(len(words)) for size in range(2, MOST_WORDS + 1))
        found |= {one.id: one for run in runs for one in _only(self._by_name.get(" ".join(run), []))}
        found = {id_: one for id_, one in found.items() if not out & {folded(mail) for mail in one.email.values()}}
        if found:
            return tuple(found.values()), True
        first = {one.id: one for word in words for one in _only(self._by_first.get(word, []))}
        return tuple(one for one in first.values() if not out & set(map(folded, one.email.values()))), False


def _only(found: list[Contact]) -> list[Contact]:
    return found if len(found) == 1 else []


def _noted(journal: Journal) -> dict[str, Meeting]:
    """Give the meetings by what the calendar calls them, as their notes keep it."""
    found: dict[str, Meeting] = {}
    for meeting in journal.meetings:
        if UID in meeting.about.text:
            key = front_of(parts_of(meeting.about.text).front).tree.get(UID)
            found |= {key: meeting} if isinstance(key, str) else {}
    return found


def _is_same(event: Event, meeting: Meeting) -> bool:
    return meeting.day == event.day and meeting.status not in NOT_MET


def _is_moved(event: Event, meeting: Meeting, today: dt.date) -> bool:
    """Tell whether a note says another day or time; what was held was held on the day that the note says."""
    if meeting.date is None or meeting.status != "scheduled" or event.day < today:
        return False
    has_time = event.time is not None and meeting.date.time is not None
    return meeting.date.day != event.day or (has_time and meeting.date.time != event.time)
