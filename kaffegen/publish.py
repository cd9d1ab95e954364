"""What may be built: a journal without anything private. It fails closed: what is misspelt counts as private."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeVar

from kaffegen.insights.link_targets import LinkTargets
from kaffegen.languages import language
from kaffegen.model import Contact, Item, Journal, Me, Meeting, Note, folded
from kaffegen.near import Near
from kaffegen.problems import Problem
from kaffegen.read.split import without_fields
from kaffegen.redaction import Redactor, only_pointed_to_by

N = TypeVar("N", bound=Note)
REFERENCES = frozenset({"introduced_by", "company", "venue", "person"})
OF_ONE_NOTE = ("K1", "K4")  # found in a note by itself: all else is found anew among what may be built
HIDDEN_SECTIONS = frozenset({"private", "signals"})


class AlsoPrivate(NamedTuple):
    """What is private though no note of the journal says so: names of people, of other notes, and paths."""

    people: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    paths: frozenset[str] = frozenset()


class Publisher:
    """Decides what may leave, for one journal."""

    def __init__(self, journal: Journal, language_code: str, also: AlsoPrivate = AlsoPrivate()) -> None:  # noqa: B008 - a constant
        self.journal = journal
        self._targets = LinkTargets(journal)
        people = [contact for contact in journal.contacts if contact.private]
        called = [*also.people, *(name for contact in people for name in names_of(contact))]
        self._private = {folded(name) for name in called}
        self._near = Near(called)
        self.hidden = [note for note in journal.notes if note.private or self._may_be_private(note)]
        self.sources = frozenset(note.about.src for note in self.hidden)
        self._files = {note.about.file for note in self.hidden}
        names = [*also.people, *also.others, *(name for note in self.hidden for name in names_of(note))]
        self._names = {folded(name) for name in names}
        self._names |= {folded(name) for _, _, name in journal.unclear if self._private and self._near.find(name)}
        shown = {word for c in journal.contacts if not c.private and self._is_open(c) for word in c.name.split()}
        parts = [word for name in (*also.people, *(contact.name for contact in people)) for word in name.split()]
        # what the redactor knows is none of the publisher itself: both are gone as soon as nobody needs them
        self._is_hidden_link = partial(_leads_to_hidden, self._names, self.sources, self._targets)
        self.redactor = Redactor(names, parts, shown, self._is_hidden_link, language(language_code).say("private.mask"))
        self.redactor.paths = self.sources | also.paths
        self._bodies: dict[str, str] = {}  # as they are shown, by source path

    def notes(self, among: Iterable[Note] | None = None) -> list[Note]:
        """Give the notes that may be built, of all or of those `among` them, each without what is private in it."""
        return [self._cleaned(note) for note in self.shown(self.journal.notes if among is None else among)]

    def shown(self, among: Iterable[Note]) -> list[Note]:
        """Give those of some notes that may be built, with all that is in them."""
        return [note for note in among if note.about.src not in self.sources]

    def body(self, note: Note) -> str:
        """Give a note's body as it may be built."""
        src = note.about.src
        if src not in self._bodies:
            text = note.about.text[note.about.body_start :]
            if note.about.unreadable and note.about.body_start == 0:
                text = without_fields(text)
            self._bodies[src] = self.redactor.text(text, src)
        return self._bodies[src]

    def problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Give what was found in reading the notes that may be built, and advice, without words that are private."""
        return [
            problem._replace(
                words={key: self.redactor.words(word) for key, word in problem.words.items()},
                suggestion=self.redactor.words(problem.suggestion),
            )
            for problem in problems
            if problem.code.startswith(OF_ONE_NOTE) and self._may_be_shown(problem)
        ]

    def _may_be_shown(self, problem: Problem) -> bool:
        """Tell whether it quotes nothing private, and stands in a file that is built."""
        return not (problem.is_private or problem.place.file in self._files or "/_" in problem.place.file)

    def hide_files(self, own_pages: Mapping[str, str], left_out: Iterable[str]) -> frozenset[str]:
        """Find the files that only private texts point to, and mask links to them; give their paths.

        `own_pages` are the user's pages that are no notes, text by path; `left_out` the texts that are never built.
        """
        notes = [note for note in self.journal.notes if note.about.src not in self.sources]
        shown = [(self.body(note), note.about.src) for note in notes if _points(note.about.text)]
        shown += [(self.redactor.text(text, src), src) for src, text in own_pages.items()]
        hidden = [(note.about.text, note.about.src) for note in (*self.hidden, *notes) if _points(note.about.text)]
        hidden += [(text, "inbox.md") for text in left_out]
        found = frozenset(path for path in only_pointed_to_by(hidden, shown) if path and not path.endswith(".md"))
        if found:
            self.redactor.paths |= found
            self._bodies.clear()  # they may point there
        return found

    def _may_be_private(self, note: Note) -> bool:
        """Tell whether a meeting was with a private person, or may have been: a name misspelt, or of several."""
        if not isinstance(note, Meeting) or not self._private:
            return False
        if note.about.faulty & {"contact", "contacts"}:
            return True
        return any(self.may_be_private_person(name) for name in note.people)

    def may_be_private_person(self, name: str) -> bool:
        """Tell whether a name is that of a private person, or may be: misspelt, or of several."""
        found = self.journal.people.get(folded(name), ())
        if folded(name) in self._private or any(contact.private for contact in found):
            return True
        return not any(contact.has_note for contact in found) and bool(self._near.find(name))

    def _is_open(self, contact: Contact) -> bool:
        return contact.has_note or folded(contact.name) not in self._private

    def _is_hidden(self, name: str | None) -> bool:
        return name is not None and folded(name) in self._names

    def _cleaned(self, note: N) -> N:
        """Give a copy of the note without its private parts."""
        update = {name: self._part(getattr(note, name), name) for name in note.model_fields_set}
        if isinstance(note, Me):
            update["discretion"] = None
        if isinstance(note, Contact):
            kept_past = (past for past in note.past if not self._is_hidden(past.company))
            update["past"] = tuple(self._part(past) for past in kept_past)
        if isinstance(note, Meeting):
            update["motivation"] = update["openings"] = None
            update["said_status"] = note.status  # it may follow from what is left out
            update["signals"] = tuple(s for s in update.get("signals") or () if not s.private and not s.faulty) or None
            for name in ("thanked", "memo", "card"):
                update[name] = {who: day for who, day in getattr(note, name).items() if not self._is_hidden(who)}
            update |= self._items(note)
        kept = {name: text for name, text in note.about.sections.items() if name not in HIDDEN_SECTIONS}
        sections = {name: self.redactor.text(text, note.about.src) for name, text in kept.items()}
        links = tuple(link for link in note.about.links if not self._is_hidden_link(link.name))
        return note.model_copy(update=update).belongs_to(note.about._replace(sections=sections, links=links))

    def _items(self, meeting: Meeting) -> dict[str, Any]:
        """Leave out the names that were given of private people, and what was promised to them."""
        referrals = [self._part(r) for r in meeting.referrals or () if not r.hidden and not self._is_hidden(r.name)]
        steps = [self._part(s) for s in meeting.next_steps or () if not s.hidden and not self._is_hidden(s.person)]
        return {
            "referrals": None if meeting.referrals is None else tuple(referrals),
            "next_steps": None if meeting.next_steps is None else tuple(steps),
        }

    def _part(self, value: Any, name: str = "") -> Any:
        """Clean a value: a text, a list of texts, an entry of a list with its own parts."""
        if isinstance(value, str):
            if self._is_hidden(value):
                return None if name in REFERENCES else self.redactor.mask
            return self.redactor.text(value)
        if isinstance(value, tuple):
            return tuple([self._part(part) for part in value if not self._is_left_out(part)])
        if isinstance(value, Item):
            given = {part: getattr(value, part) for part in value.model_fields_set if part != "at"}
            cleaned = {part: self._part(inner, part) for part, inner in given.items()}
            return value if cleaned == given else value.model_copy(update=cleaned)
        return value

    def _is_left_out(self, part: Any) -> bool:
        """Tell whether a part of a list is not built at all: an entry that is hidden, the name of a private note."""
        return part.hidden if isinstance(part, Item) else isinstance(part, str) and self._is_hidden(part)


def _points(text: str) -> bool:
    return "](" in text or "]:" in text or "[[" in text or "=" in text


def names_of(note: Note) -> list[str]:
    """Give what a note may be called; of a meeting its id alone."""
    if isinstance(note, Meeting):
        return [note.id]
    names = (note.id, getattr(note, "name", ""), *(getattr(note, "aliases", None) or ()), *(note.was or ()))
    return [name for name in names if name]


def _leads_to_hidden(names: Collection[str], sources: Collection[str], targets: LinkTargets, name: str) -> bool:
    key = folded(name.partition("#")[0])
    return key in names or any(note.about.src in sources for note in targets.find(name))
