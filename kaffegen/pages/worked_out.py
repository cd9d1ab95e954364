"""What pages want to know of the whole journal, each worked out when the first one asks, and once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kaffegen.insights.chains import Chains, chains
from kaffegen.insights.giving import Giving
from kaffegen.insights.interests import Interests
from kaffegen.insights.meant import Meant, meant_by
from kaffegen.insights.sleeping import sleepers
from kaffegen.insights.themes import Theme, themes
from kaffegen.insights.ties import Ties
from kaffegen.model import Event, Log, Outlook
from kaffegen.pages.moves import Move, moves
from kaffegen.pictures.tree import Face


@dataclass
class WorkedOut:
    """An outlook, and what follows from it."""

    outlook: Outlook

    @cached_property
    def ties(self) -> Ties:
        """Give who knows whom, put together when a page asks first."""
        return Ties(self.outlook.known)

    @cached_property
    def chains(self) -> Chains:
        """Give who led to whom."""
        return chains(self.outlook.known)

    @cached_property
    def asleep(self) -> frozenset[str]:
        """Give the ids of the sleeping friends."""
        return frozenset(sleeper.contact.id for sleeper in sleepers(self.outlook.known))

    @cached_property
    def faces(self) -> dict[str, Face]:
        """Keep how each person is drawn, filled as drawings ask; contact's id → face."""
        return {}

    @cached_property
    def themes(self) -> dict[str, Theme]:
        """Give what was heard on each topic."""
        return themes(self.outlook.known)

    @cached_property
    def interests(self) -> Interests:
        """Give what everybody cares about."""
        return Interests(self.outlook.known)

    @cached_property
    def giving(self) -> Giving:
        """Give what there is to give to anybody."""
        return Giving(self.outlook.known)

    @property
    def log(self) -> Log:
        """Give what the commits tell."""
        return self.outlook.known.history.log

    @cached_property
    def is_shared(self) -> bool:
        """Tell whether several people committed."""
        return len({event.author for event in self.log.events if event.author}) > 1

    @cached_property
    def events_of(self) -> Mapping[str, list[Event]]:
        """Give what happened according to each note, the newest first; its path → events."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.log.events:
            found[event.src].append(event)
        return found

    @cached_property
    def moves(self) -> Mapping[str, list[Move]]:
        """Give who came to each company and who left it; the company's key → moves."""
        return moves(self.outlook.journal, self.log.events, self.firms)

    @cached_property
    def topics(self) -> Meant:
        """Give which topic is meant by a name."""
        return meant_by(self.outlook.journal.topics)

    @cached_property
    def firms(self) -> Meant:
        """Give which company is meant by a name."""
        return meant_by(self.outlook.journal.companies)
