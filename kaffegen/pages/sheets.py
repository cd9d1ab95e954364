"""The meetings to come: where the sheet of each lies, and what is to be said of its place and time (M30, M31, M34)."""

from functools import cached_property

from kaffegen.insights.to_come import is_to_come
from kaffegen.insights.venue_fit import Venues
from kaffegen.languages import Language
from kaffegen.model import Meeting, Outlook, folded
from kaffegen.pages.venue_words import venue_words

FOLDER = "prep"


class Sheets:
    """The sheets of one outlook: `prep/` and the meeting's id, with a number where two would lie at one place."""

    def __init__(self, outlook: Outlook, language: Language) -> None:
        self._outlook, self._language = outlook, language
        taken = {folded(note.about.src) for note in outlook.journal.notes if note.about.src.startswith(f"{FOLDER}/")}
        self._srcs: dict[str, str] = {}  # the meeting's own path → the sheet's
        for meeting in outlook.journal.meetings:
            if is_to_come(meeting, outlook.today):
                src, number = f"{FOLDER}/{meeting.id}.md", 2
                while folded(src) in taken:
                    src, number = f"{FOLDER}/{meeting.id}-{number}.md", number + 1
                taken.add(folded(src))
                self._srcs[meeting.about.src] = src

    @cached_property
    def _venues(self) -> Venues:
        return Venues(self._outlook.known)

    def src(self, meeting: Meeting) -> str:
        """Give the source path of the sheet for a meeting to come; empty for any other."""
        return self._srcs.get(meeting.about.src, "")

    def venue_words(self, meeting: Meeting) -> str:
        """Say of a meeting to come how its place and time serve it; empty where nothing is known."""
        people, day = self._outlook.journal.people_in(meeting), meeting.day
        if not people or not self.src(meeting) or (day is not None and day < self._outlook.today):
            return ""
        return venue_words(self._venues.fit(meeting), people[0], self._language)
