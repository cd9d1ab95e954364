"""The outlook as pages want it: words, links, and what belongs to whom, looked up once."""

import datetime as dt
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from kaffegen import wording
from kaffegen.drafts.names import first_name
from kaffegen.insights.activity import Activity
from kaffegen.insights.interests import Listener
from kaffegen.insights.link_targets import LinkTargets
from kaffegen.insights.ties import WarmPath
from kaffegen.languages import Language, language
from kaffegen.log_words import LogWords
from kaffegen.model import SHOWN, Action, Contact, Meeting, Note, State
from kaffegen.pages.buttons import buttons
from kaffegen.pages.entries import Entry, entries_of
from kaffegen.pages.letters import Letters
from kaffegen.pages.log_pieces import LogPieces
from kaffegen.pages.page import Href
from kaffegen.pages.people import srcs_without_note
from kaffegen.pages.practices import Practice, practice_href, practices_in
from kaffegen.pages.sheets import Sheets
from kaffegen.pages.worked_out import WorkedOut
from kaffegen.problems import Problem

Remarks = Callable[[Meeting], Iterable[Problem]]
LONGEST_EXCERPT = 240


@dataclass
class View(WorkedOut):
    """An outlook with its language, and lookups that every page shares."""

    root: Path | None = None  # for links into an editor; None in a site that is built
    remarks: Remarks = field(default=lambda _: ())  # on a meeting's invitation, as advice
    made: set[str] = field(init=False, default_factory=set)  # the source paths of all pages that are made
    words: Language = field(init=False)
    targets: LinkTargets = field(init=False)
    _srcs: dict[str, str] = field(init=False)
    _entries: dict[str, list[Entry]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        outlook = self.outlook
        self.words = language(outlook.known.settings.language)
        self.targets = LinkTargets(outlook.journal)
        self._srcs = srcs_without_note(outlook)

    @cached_property
    def actions_of(self) -> Mapping[str, list[Action]]:
        """Give what there is to do towards each contact; their id → actions."""
        found: dict[str, list[Action]] = defaultdict(list)
        for action in self.outlook.actions:
            if action.contact:
                found[action.contact.id].append(action)
        return found

    @cached_property
    def _actions_in(self) -> Mapping[str, list[Action]]:
        found: dict[str, list[Action]] = defaultdict(list)
        for action in self.outlook.actions:
            found[action.follow_up.note.about.src].append(action)
        return found

    def actions_about(self, note: Contact | Meeting) -> Sequence[Action]:
        """Give what there is to do towards a contact, or because of a meeting; for one page not all need be known."""
        if not self.outlook.has_actions:
            return self.outlook.about(note)
        if isinstance(note, Contact):
            return self.actions_of.get(note.id, ())
        return self._actions_in.get(note.about.src, ())

    @cached_property
    def problems_in(self) -> Mapping[str, list[Problem]]:
        """Give what is wrong in each file; its path → problems."""
        found: dict[str, list[Problem]] = defaultdict(list)
        for problem in self.outlook.problems:
            found[problem.place.file].append(problem)
        return found

    def wrong_in(self, note: Note) -> Sequence[Problem]:
        """Give what is wrong in a note; for one page not all need be known."""
        if not self.outlook.has_problems:
            return self.outlook.wrong_in(note)
        return self.problems_in.get(note.about.file, ())

    def see_all(self) -> None:
        """Work out what there is to do and what is wrong: for many pages that is sooner done at once."""
        for found in (self.actions_of, self.problems_in):
            len(found)

    @cached_property
    def letters(self) -> Letters:
        """Give the texts to send."""
        return Letters(self.outlook)

    @cached_property
    def sheets(self) -> Sheets:
        """Give the sheets of the meetings to come."""
        return Sheets(self.outlook, self.words)

    @cached_property
    def happened(self) -> LogWords:
        """Give what says events in words."""
        return LogWords(self.outlook.journal, self.words, self.today)

    @cached_property
    def told(self) -> LogPieces:
        """Give what commits tell, as lines and rows."""
        return LogPieces(self.happened, self.words)

    @property
    def today(self) -> dt.date:
        """Give the day it is."""
        return self.outlook.today

    def say(self, key: str, **words: object) -> str:
        """Give a phrase of the site's language."""
        return self.words.say(key, **words)

    def entries(self, kind: str) -> list[Entry]:
        """Give the topics, companies or places, gathered when they are asked for the first time."""
        if kind not in self._entries:
            self._entries[kind] = entries_of(self.outlook.journal, kind, self.words)
        return self._entries[kind]

    def src(self, note: Note) -> str:
        """Give the source path of a note's page; people without a note have a page too."""
        return note.about.src or self._srcs.get(note.id, "")

    def prep_src(self, meeting: Meeting) -> str:
        """Give the source path of the sheet for a meeting to come; empty for any other."""
        return self.sheets.src(meeting)

    def name(self, note: Note) -> str:
        """Give what a note is called."""
        if isinstance(note, Meeting):
            return self.meeting_title(note)
        return getattr(note, "name", "") or note.id

    def first_name(self, contact: Contact) -> str:
        """Give what one calls somebody: the first name."""
        return first_name(contact.name or contact.id, contact.aliases or ()) or contact.id

    def meeting_title(self, meeting: Meeting) -> str:
        """Give what a meeting is called: whom it was with."""
        people = [contact.name or contact.id for contact in self.outlook.journal.people_in(meeting)]
        if not people:
            return self.say("page.meeting.nobody")
        return self.say("page.meeting", names=self.words.listed(people))

    def when(self, meeting: Meeting) -> str:
        """Give the day of a meeting, with its time."""
        if meeting.date is None:
            return ""
        day = self.words.day(meeting.date.day, self.today)
        return self.say("time.at", day=day, time=self.words.clock(meeting.date.time)) if meeting.date.time else day

    def short_days(self, days: Sequence[dt.date]) -> str:
        """Give some days as one says them in a row."""
        return self.words.listed([self.words.short(day) for day in days])

    def heard(self, meeting: Meeting) -> str:
        """Give, in short, what a meeting gave: its memo, else what one got, else what it was about."""
        said = meeting.section("memo") or "; ".join(meeting.got or ()) or meeting.purpose or meeting.theme or ""
        return textwrap.shorten(self.plain(said), LONGEST_EXCERPT, placeholder=" …")

    def reasons(self, listener: Listener) -> str:
        """Say why somebody would like to hear of a topic."""
        return wording.reasons_words(listener.reasons, self.words)

    def path(self, path: WarmPath) -> str:
        """Say whom to ask."""
        return wording.path_words(path, self.words)

    def outcome(self, activity: Activity) -> str:
        """Say what came of an activity."""
        return wording.outcome_words(activity, self.words)

    def company(self, name: str) -> str:
        """Give what a company is called, be it written by its id."""
        return self.firms.name(name)

    def topic_names(self, topics: Iterable[str]) -> str:
        """Give topics as one says them in a row."""
        return self.words.listed([self.topics.name(topic) for topic in topics])

    def practice(self, practice: str) -> Practice:
        """Give a practice (`M60`) in the site's language."""
        return practices_in(self.words.code)[practice]

    def practice_href(self, practice: str, href: Href) -> str:
        """Give the address at which a practice is explained, as the page behind `href` must write it."""
        src, _, anchor = practice_href(practice).rpartition("#")
        return f"{href(src)}#{anchor}"

    def find(self, name: str) -> Note | None:
        """Give the one note that a free text names: a company, a place, a topic."""
        found = self.targets.find(name)
        return found[0] if len(found) == 1 else None

    def title(self, action: Action) -> str:
        """Say what is to be done."""
        return wording.title(action, self.words)

    def reason(self, action: Action) -> str:
        """Say why."""
        return wording.reason(action, self.words, self.today)

    def due(self, action: Action) -> str:
        """Say when."""
        return wording.due_words(action, self.words, self.today)

    def closings(self, action: Action) -> list[str]:
        """Say how it is closed."""
        return wording.closing_words(action, self.words, self.today)

    @property
    def has_buttons(self) -> bool:
        """Tell whether cards have buttons that write into notes: while one serves the site oneself."""
        return self.root is not None and self.outlook.known.settings.buttons

    def buttons(self, action: Action) -> dict[str, str]:
        """Give the buttons of a follow-up, the usual one first: what is pressed → what it is called."""
        return {name: self.say(key) for name, key in buttons(action).items()}

    def bucket(self, action: Action) -> str:
        """Give the heading it stands under."""
        return wording.bucket(action, self.today)

    def message(self, problem: Problem) -> str:
        """Say what is wrong."""
        return wording.message(problem, self.words)

    def plain(self, text: str) -> str:
        """Give a text with its links as they are shown."""
        return wording.plain(text)

    def edit_url(self, file: str, line: int) -> str:
        """Give the address that opens the file in the configured editor; empty in a site that is built."""
        editor = self.outlook.known.settings.editor
        if not editor or self.root is None or not file:
            return ""
        return editor.replace("{path}", quote(str(self.root / file))).replace("{line}", str(line))

    def edit_action(self, action: Action) -> str:
        """Give the address that opens the note where the action stands."""
        if not self.outlook.known.settings.editor or self.root is None:
            return ""
        place = self.outlook.place_of(action)
        return self.edit_url(place.file, place.line)

    def open_actions(self, actions: Iterable[Action]) -> list[Action]:
        """Give those that are shown without being asked for, and what is to come."""
        return [action for action in actions if action.state in (*SHOWN, State.LATER, State.SOMEDAY, State.SNOOZED)]

    def href_of(self, note: Note | None, href: Href) -> str:
        """Give the address of a note's page as the page behind `href` must write it; empty without one."""
        src = self.src(note) if note is not None else ""
        return href(src) if src else ""


def found_in(remarks: Iterable[Problem]) -> Remarks:
    """Give those of some remarks that are on a meeting's invitation."""
    found: dict[str, list[Problem]] = defaultdict(list)
    for remark in remarks:
        found[remark.place.file].append(remark)
    return lambda meeting: found.get(meeting.about.file, ())
