"""What one has heard on each theme, and from how many people (M71)."""

from collections import defaultdict
from dataclasses import dataclass

from kaffegen.insights.meant import meant_by
from kaffegen.model import Contact, Known, Meeting

ENOUGH = 10  # people: one knows more than most by now (M71)


@dataclass(frozen=True, slots=True)
class Theme:
    """A topic: the held meetings on it, the newest first, and from whom one heard."""

    name: str
    meetings: tuple[Meeting, ...]
    people: tuple[Contact, ...]

    @property
    def is_well_known(self) -> bool:
        """Tell whether one has heard enough people to gather what they said."""
        return len(self.people) >= ENOUGH


def themes(known: Known) -> dict[str, Theme]:
    """Give what was talked about in held meetings, by what `Meant.key` gives for the topic."""
    meant = meant_by(known.journal.topics)
    meetings: dict[str, list[Meeting]] = defaultdict(list)
    names: dict[str, str] = {}
    for meeting, _, _ in sorted(known.insights.held, key=lambda held: (held[1], held[0].id), reverse=True):
        for key, topic in {meant.key(topic): topic for topic in topics_of(meeting)}.items():
            meetings[key].append(meeting)
            names.setdefault(key, meant.name(topic))
    return {key: _theme(known, names[key], found) for key, found in meetings.items()}


def topics_of(meeting: Meeting) -> tuple[str, ...]:
    """Give what a meeting was about: its topics, and the theme that carried the invitation (M15)."""
    return (*(meeting.topics or ()), *((meeting.theme,) if meeting.theme else ()))


def _theme(known: Known, name: str, meetings: list[Meeting]) -> Theme:
    people = {person.id: person for meeting in meetings for person in known.journal.people_in(meeting)}
    return Theme(name, tuple(meetings), tuple(people.values()))
