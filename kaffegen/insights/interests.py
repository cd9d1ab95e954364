"""Who would like to hear of a topic (M65): whose topic it is, who needs it, with whom it came up."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from kaffegen.insights.alike import is_alike, telling_words
from kaffegen.insights.meant import meant_by
from kaffegen.insights.met import is_met
from kaffegen.insights.sent import last_sent
from kaffegen.insights.themes import topics_of
from kaffegen.model import Contact, Known, Meeting

WEIGHTS = {"need": 4, "topic": 3, "meeting": 2, "touch": 1}
MOST_MEETINGS = 3


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who would like to hear of it, and why: `need`, `topic`, `meeting`, `touch`, the strongest first."""

    contact: Contact
    reasons: tuple[str, ...]
    meeting: Meeting | None  # the last one in which it came up
    last_sent: dt.date | None
    weight: int


class Interests:
    """What everybody cares about, put together once."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._topics = meant_by(known.journal.topics)
        self._by_topic: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))  # key → reason → ids
        self._meetings: dict[str, dict[str, list[Meeting]]] = defaultdict(lambda: defaultdict(list))
        self._called: dict[str, str] = {}  # key → what the topic is called
        self._sent: dict[str, dt.date | None] = {}
        self._needs: list[tuple[str, frozenset[str]]] = []
        self._people = {contact.id: contact for contact in known.journal.contacts if _may_be_told(known, contact)}
        for contact in self._people.values():
            self._gather(contact)

    def listeners(self, topic: str) -> tuple[Listener, ...]:
        """Give who would like to hear of a topic, in free words: who needs it first, then whose topic it is."""
        key = self._topics.key(topic)
        words = telling_words(f"{topic} {self._topics.name(topic)}") | {key}  # however short it is: hr
        keys = [k for k in self._by_topic if k == key or is_alike(words, telling_words(self._called[k]))]
        reasons: dict[str, set[str]] = defaultdict(set)
        for found in keys:
            for reason, people in self._by_topic[found].items():
                for person in people:
                    reasons[person].add(reason)
        for person, need in self._needs:
            if is_alike(words, need):
                reasons[person].add("need")
        listeners = [self._listener(person, why, keys) for person, why in reasons.items()]
        return tuple(sorted(listeners, key=lambda one: (-one.weight, one.last_sent or dt.date.min, one.contact.id)))

    def _listener(self, person: str, why: set[str], keys: list[str]) -> Listener:
        meetings = {meeting.id: meeting for key in keys for meeting in self._meetings[key].get(person, ())}
        last = max(meetings.values(), key=lambda meeting: (str(meeting.day), meeting.id), default=None)
        weight = sum(WEIGHTS[reason] for reason in why) + min(len(meetings), MOST_MEETINGS)
        ordered = tuple(sorted(why, key=lambda reason: -WEIGHTS[reason]))
        contact = self._people[person]
        if person not in self._sent:
            self._sent[person] = last_sent(self._known, contact)
        return Listener(contact, ordered, last, self._sent[person], weight)

    def _gather(self, contact: Contact) -> None:
        for topic in contact.topics or ():
            self._by_topic[self._key(topic)]["topic"].add(contact.id)
        for touch in contact.touches:
            for topic in (touch.topics or ()) if touch.on <= self._known.today and not touch.faulty else ():
                self._by_topic[self._key(topic)]["touch"].add(contact.id)
        for meeting in self._known.journal.meetings_with(contact):
            keys = {self._key(topic) for topic in topics_of(meeting)}
            for key in keys if meeting.is_held(self._known.today) else ():
                self._by_topic[key]["meeting"].add(contact.id)
                self._meetings[key][contact.id].append(meeting)
        self._needs += [(contact.id, telling_words(need)) for need in contact.needs or ()]

    def _key(self, topic: str) -> str:
        """Give the key of a topic, and remember what it is called."""
        key = self._topics.key(topic)
        self._called.setdefault(key, self._topics.name(topic))
        return key


def _may_be_told(known: Known, contact: Contact) -> bool:
    return not contact.is_asleep(known.today) and (contact.strength != "stranger" or is_met(known, contact))
