"""Who knows whom, and the warm paths from me to somebody: the shared connection who can open the door (M08, M09)."""

from collections import defaultdict
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.insights.met import is_met
from kaffegen.model import Contact, Known

MOST = 5
NEAREST = {"close": 0, "known": 1, "acquaintance": 6}  # how far; a stranger opens no door, an acquaintance not yet
MET_BUT_UNSAID = "known"
STEP = 3  # each further person on the way is worth more than a close friend at its beginning
DISTANCE = {"knows": 0, "introduced": 0, "named": 0, "worked": 1}


@dataclass(frozen=True, slots=True)
class Link:
    """That two people know each other, and whence one knows: `knows`, `introduced`, `named`, `worked`."""

    to: Contact
    how: str
    company: str = ""  # where both were, for `worked`


@dataclass(frozen=True, slots=True)
class WarmPath:
    """A way to somebody: whom to ask first, who is on the way, whence each knows the next one."""

    links: tuple[Link, ...]  # the first leads from `opener` on; the last one to the one aimed at
    opener: Contact
    strength: str  # how well I know the opener
    distance: int

    @property
    def is_for_asking(self) -> bool:
        """Tell whether I know the opener well enough to ask (M09)."""
        return self.strength in ("close", "known")


class Ties:
    """The network as far as the notes tell of it, put together once."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._links: dict[str, dict[str, Link]] = defaultdict(dict)
        self._firms = meant_by(known.journal.companies)
        self._at: dict[str, list[Contact]] = defaultdict(list)  # a company → who is or was there
        self._all_links: dict[str, dict[str, Link]] = {}
        self._paths: dict[str, tuple[WarmPath, ...]] = {}
        self._strengths = {contact.id: self._strength(contact) for contact in known.journal.contacts}
        self._openers = {
            contact.id: contact
            for contact in known.journal.contacts
            if self._strengths[contact.id] in NEAREST and not contact.is_asleep(known.today)
        }
        self._said()
        self._named()
        for contact in known.journal.contacts:
            for firm in self._firms_of(contact):
                self._at[firm].append(contact)

    def strength(self, contact: Contact) -> str:
        """Give how well I know somebody: as said, else known when we met, else a stranger."""
        return self._strengths[contact.id]

    def links_of(self, contact: Contact) -> dict[str, Link]:
        """Give everybody whom somebody knows, by id."""
        if contact.id not in self._all_links:
            found = dict(self._links.get(contact.id, {}))
            for firm, name in self._firms_of(contact).items():
                for other in self._at[firm]:
                    if other is not contact:
                        found.setdefault(other.id, Link(other, "worked", name))
            self._all_links[contact.id] = found
        return self._all_links[contact.id]

    def paths_to(self, contact: Contact) -> tuple[WarmPath, ...]:
        """Give the warm paths to somebody, one for each whom I could ask: the nearest first, acquaintances last."""
        if contact.id not in self._paths:
            ways = self._ways(contact)
            nearest = sorted(ways, key=lambda opener: (ways[opener][0], self._openers[opener].name, opener))
            self._paths[contact.id] = tuple(self._path(contact, opener, *ways[opener]) for opener in nearest[:MOST])
        return self._paths[contact.id]

    def _ways(self, contact: Contact) -> dict[str, tuple[int, tuple[Link, ...]]]:
        """Give how far it is by each opener, and the links from the one aimed at back to them."""
        near, found = self.links_of(contact), dict[str, tuple[int, tuple[Link, ...]]]()
        for link in near.values():
            self._offer(found, DISTANCE[link.how], (link,))
            if link.how == "worked" or link.to.status == "archived":
                continue  # a colleague of a colleague opens no door, and nobody is asked to go by somebody archived
            for further in self.links_of(link.to).values():
                if further.to is not contact and further.to.id not in near:
                    self._offer(found, STEP + DISTANCE[link.how] + DISTANCE[further.how], (link, further))
        return found

    def _offer(self, found: dict[str, tuple[int, tuple[Link, ...]]], further: int, links: tuple[Link, ...]) -> None:
        opener = links[-1].to
        if opener.id in self._openers:
            distance = NEAREST[self.strength(opener)] + further
            if opener.id not in found or distance < found[opener.id][0]:
                found[opener.id] = (distance, links)

    def _path(self, contact: Contact, opener: str, distance: int, back: tuple[Link, ...]) -> WarmPath:
        """Turn the links round: from the opener on to the one aimed at."""
        towards = [contact, *(link.to for link in back)]
        links = (Link(towards[index], link.how, link.company) for index, link in enumerate(back))
        asked = self._openers[opener]
        return WarmPath(tuple(links)[::-1], asked, self.strength(asked), distance)

    def _strength(self, contact: Contact) -> str:
        return contact.strength or (MET_BUT_UNSAID if is_met(self._known, contact) else "stranger")

    def _said(self) -> None:
        journal = self._known.journal
        for contact in journal.contacts:
            for other in journal.all_of(contact.knows or ()):
                self._tie(contact, other, "knows")
            opener = journal.who(contact.introduced_by) if contact.introduced_by else None
            if opener is not None:
                self._tie(opener, contact, "introduced")

    def _named(self) -> None:
        for meeting, _, people in self._known.insights.held:
            for referral in meeting.referrals or ():
                person = self._known.journal.who(referral.name)
                if person is not None:
                    self._tie(people[0], person, "named")

    def _tie(self, one: Contact, other: Contact, how: str) -> None:
        if one is not other:
            self._links[one.id].setdefault(other.id, Link(other, how))
            self._links[other.id].setdefault(one.id, Link(one, how))

    def _firms_of(self, contact: Contact) -> dict[str, str]:
        written = [contact.company or "", *(past.company for past in contact.past)]
        return {self._firms.key(name): self._firms.name(name) for name in written if name}
