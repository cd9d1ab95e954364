"""Whether a meeting's place and time serve it: quiet, with seats, calm, near them, outside the rushes (M30, M31)."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, cached_property

from kaffegen.insights.meant import meant_by
from kaffegen.languages import LANGUAGES, table
from kaffegen.model import Contact, Known, Meeting, Venue, folded

NINE, LUNCH, AFTER_LUNCH = dt.time(9), dt.time(11, 30), dt.time(13)
WORTH = {"quiet": 2, "good": 2, "calm": 1, "near": 2, "loud": -2, "few": -1, "none": -2, "busy": -1, "far": -2}
SHORTEST_WORD = 3
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Standing:
    """What speaks for a place and against it. `same` tells how near it is: 2 their part of town, 1 their town."""

    venue: Venue
    merits: tuple[str, ...]  # of `quiet`, `good` (seats), `calm`, `near`
    doubts: tuple[str, ...]  # of `loud`, `few` and `none` (seats), `busy`, `far`
    same: int = 0

    @property
    def worth(self) -> int:
        """Give what it comes to, to compare two places by."""
        return sum(WORTH[word] for word in (*self.merits, *self.doubts))


@dataclass(frozen=True, slots=True)
class Fit:
    """What is known of a meeting's time and place; what is not known is left empty."""

    rush: str = ""  # `morning` or `lunch`
    place: Standing | None = None
    better: Standing | None = None  # a place of one's own that would serve better, or a proposal where none is chosen
    been: int = 0  # how often one has met there


class Venues:
    """The places of one journal, for judging meetings by."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._meant = meant_by(known.journal.venues)
        self._towns = {_words(city) for city in {contact.city for contact in known.journal.contacts}} - {frozenset()}

    @cached_property
    def _been(self) -> Counter[str]:
        """Give how often one has met at each place."""
        return Counter(self._meant.key(held.venue) for held, _, _ in self._known.insights.held if held.venue)

    def fit(self, meeting: Meeting) -> Fit:
        """Judge the place and time of a meeting to come; nothing is said of a video call."""
        people = self._known.journal.people_in(meeting)
        if meeting.online or not people:
            return Fit()
        venues = self._known.journal.venues
        places = {self._meant.key(venue.id): _standing(venue, people[0], self._towns) for venue in venues}
        here = places.get(self._meant.key(meeting.venue)) if meeting.venue else None
        rush, is_unknown = (
            _rush(self._known, meeting),
            bool(meeting.venue or meeting.about.faulty & {"place", "online"}),
        )
        if not here.doubts if here is not None else is_unknown:
            return Fit(rush, here)
        better = sorted(
            (key for key, place in places.items() if _is_better(place, here)),
            key=lambda key: (-_nearness(places[key], here), -places[key].worth, -self._been[key], key),
        )
        return Fit(rush, here, places[better[0]], self._been[better[0]]) if better else Fit(rush, here)


def _rush(known: Known, meeting: Meeting) -> str:
    """Give the rush that the meeting begins in; on a day off there is none."""
    time, day = meeting.date.time if meeting.date else None, meeting.day
    if time is None or day is None or not known.workdays.is_workday(day):
        return ""
    if time < NINE:
        return "morning"
    return "lunch" if LUNCH <= time < AFTER_LUNCH else ""


def _standing(venue: Venue, contact: Contact, towns: Collection[frozenset[str]]) -> Standing:
    said = [venue.noise, venue.seats, venue.crowd]
    merits = [word for word in said if word in ("quiet", "good", "calm")]
    doubts = [word for word in said if word in ("loud", "few", "none", "busy")]
    place, city = _words(venue.area, venue.address), _words(contact.city)
    is_same_town = bool(city) and city <= place
    if city and not is_same_town and any(town <= place and not town & city for town in towns):
        return Standing(venue, tuple(merits), (*doubts, "far"))
    theirs = _words(contact.address, contact.company) - city
    if theirs & (place | _words(venue.name)) or (city and folded(contact.city or "") == folded(venue.area or "")):
        return Standing(venue, (*merits, "near"), tuple(doubts), 2)
    return Standing(venue, tuple(merits), tuple(doubts), 1 if is_same_town else 0)


def _is_better(place: Standing, here: Standing | None) -> bool:
    """Tell whether a place may be proposed: nothing against it, and better than the one that was chosen."""
    if place.doubts or not set(place.merits) - {"near"}:
        return False
    if here is None or here.doubts == ("far",):
        return place.same > 0
    return place.worth > here.worth


def _nearness(place: Standing, here: Standing | None) -> int:
    """Give how near it is: to them first, then to the place that was chosen."""
    if place.same or here is None:
        return place.same + 1
    chosen = _words(here.venue.area, here.venue.address)
    return 1 if _words(place.venue.area, place.venue.address) & chosen else 0


def _words(*texts: str | None) -> frozenset[str]:
    """Give the words that name a place, without kinds of streets and the points of the compass."""
    found = _WORD.findall(" ".join(text for text in texts if text).casefold())
    return frozenset(word for word in found if len(word) >= SHORTEST_WORD) - _passed_over()


@cache
def _passed_over() -> frozenset[str]:
    return frozenset(word for code in LANGUAGES for word in table(code, "places")["passed_over"])
