"""What I can give somebody (M12, M13): of what I have, of what others told me, or else help some other day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import chain
from typing import NamedTuple

from kaffegen.insights.alike import is_alike, telling_words
from kaffegen.insights.meant import meant_by
from kaffegen.insights.themes import topics_of
from kaffegen.model import Asset, Contact, Known, Meeting, folded

MOST = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to give: an asset of mine (`has`), or what came up in a meeting with somebody else (`heard`)."""

    kind: str
    what: str
    because: str  # the topic, need or company of theirs that it fits
    meeting: Meeting | None = None


class _Told(NamedTuple):
    """Something that was recommended: its place in the order of all, about what, in which meeting."""

    place: int
    topic: str
    title: str
    meeting: Meeting


class Giving:
    """What there is to give, put together once. What private people told stays with me."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._topics = meant_by(known.journal.topics)
        self._firms = meant_by(known.journal.companies)
        self._company_topics = {self._firms.key(c.id): c.topics or () for c in known.journal.companies}
        self._heard: dict[str, list[_Told]] = defaultdict(list)  # topic → what was recommended, the newest first
        newest = sorted(known.insights.held, key=lambda held: (held[1], held[0].id), reverse=True)
        for place, (meeting, _, people) in enumerate(newest):
            if not meeting.private and not any(person.private for person in people):
                self._hear(place, meeting)

    def offers_to(self, contact: Contact) -> tuple[Offer, ...]:
        """Give what would fit somebody, of mine first; nothing is found: a future favour is the offer."""
        cares = self._cares(contact)
        found: dict[str, Offer] = {}
        for offer in chain(self._assets(contact, cares), self._told(contact, cares)):
            found.setdefault(folded(offer.what), offer)
            if len(found) == MOST:
                break
        return tuple(found.values())

    def _hear(self, place: int, meeting: Meeting) -> None:
        titles = [
            one.title
            for one in meeting.recommendations or ()
            if not (one.hidden or one.faulty or one.done is False or one.is_dropped(self._known.today))
        ]
        for topic in {self._topics.key(topic) for topic in topics_of(meeting)} if titles else ():
            self._heard[topic] += [_Told(place, topic, title, meeting) for title in titles]

    def _cares(self, contact: Contact) -> dict[str, str]:
        """Give what they care about, key → name: their own topics, those of meetings with them, of their company."""
        talked = [topic for meeting in self._known.journal.meetings_with(contact) for topic in topics_of(meeting)]
        company = self._company_topics.get(self._firms.key(contact.company), ()) if contact.company else ()
        return {self._topics.key(t): self._topics.name(t) for t in (*(contact.topics or ()), *talked, *company)}

    def _assets(self, contact: Contact, cares: dict[str, str]) -> Iterator[Offer]:
        for asset in self._known.journal.me.assets or ():
            because = "" if asset.faulty or asset.is_dropped(self._known.today) else self._fit(contact, asset, cares)
            if because:
                yield Offer("has", asset.what, because)

    def _fit(self, contact: Contact, asset: Asset, cares: dict[str, str]) -> str:
        """Give the need, topic or company of theirs that an asset fits; empty for none."""
        keys = {self._topics.key(topic) for topic in asset.topics or ()}
        words = telling_words(" ".join((asset.what, *(self._topics.name(topic) for topic in asset.topics or ()))))
        for need in contact.needs or ():
            if is_alike(words, telling_words(need)):
                return need
        for key, name in cares.items():
            if key in keys or is_alike(words, telling_words(name)):
                return name
        company = self._firms.name(contact.company) if contact.company else ""
        return company if is_alike(words, telling_words(company)) else ""

    def _told(self, contact: Contact, cares: dict[str, str]) -> Iterator[Offer]:
        """Give what others recommended when we talked about their topics, the newest first; nothing they know of."""
        theirs = self._known.journal.meetings_with(contact)
        known = {folded(one.title) for meeting in theirs for one in meeting.recommendations or ()}
        for told in merge(*(self._heard.get(key, ()) for key in cares), key=lambda told: told.place):
            if folded(told.title) not in known:
                yield Offer("heard", told.title, cares[told.topic], told.meeting)
