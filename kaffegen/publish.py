"""What may be built: a journal without anything private. It fails closed: what is misspelt counts as private."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from kaffegen.insights.link_targets import LinkTargets
from kaffegen.languages import language
from kaffegen.model import Contact, Journal, Me, Meeting, Note, Plan, folded
from kaffegen.read.body import without_private

N = TypeVar("N", bound=Note)
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")


class Publisher:
    """Decides what may leave, for one journal."""

    def __init__(self, journal: Journal, language_code: str) -> None:
        self.journal = journal
        self.mask = language(language_code).say("private.mask")
        self._targets = LinkTargets(journal)
        hidden_people = {contact.id for contact in journal.contacts if contact.private}
        self.hidden = [note for note in journal.notes if note.private or self._is_with(note, hidden_people)]
        self._sources = {note.about.src for note in self.hidden}
        self._names = {folded(name) for note in self.hidden for name in _names(note)}
        written = sorted(
            {name for note in self.hidden for name in _names(note) if _is_telling(name)}, key=len, reverse=True
        )
        self._written = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, written))})(?!\w)", re.IGNORECASE) if written else None
        )

    def notes(self) -> list[Note]:
        """Give the notes that may be built, each without what is private in it."""
        return [self._cleaned(note) for note in self.journal.notes if note.about.src not in self._sources]

    def text(self, text: str) -> str:
        """Give a text without private sections, links to private notes, and names of private people."""
        if _mentions_heading(text):
            text = without_private(text)
        if "[[" in text:
            text = _LINK.sub(lambda link: self.mask if self._is_hidden_link(link.group(1)) else link.group(), text)
        return self._written.sub(self.mask, text) if self._written else text

    def _is_with(self, note: Note, hidden_people: set[str]) -> bool:
        return isinstance(note, Meeting) and any(c.id in hidden_people for c in self.journal.people_in(note))

    def _is_hidden_link(self, name: str) -> bool:
        key = folded(name.partition("#")[0])
        return key in self._names or any(note.about.src in self._sources for note in self._targets.find(name))

    def _is_hidden(self, name: str | None) -> bool:
        return name is not None and folded(name) in self._names

    def _cleaned(self, note: N) -> N:
        """Give a copy of the note without private parts; the note itself, when it has none."""
        update = {**self._texts(note), **self._references(note)}
        if isinstance(note, Meeting):
            update |= self._meeting(note)
        elif isinstance(note, Me):
            update["discretion"] = None
        sections = {name: self.text(text) for name, text in note.about.sections.items() if name != "private"}
        links = tuple(link for link in note.about.links if not self._is_hidden_link(link.name))
        about = replace(note.about, sections=sections, links=links)
        return note.model_copy(update=update).belongs_to(about)

    def _texts(self, note: Note) -> dict[str, Any]:
        """Clean every text and every list of texts of the note."""
        update: dict[str, Any] = {}
        for name in note.model_fields_set:
            value = getattr(note, name)
            if isinstance(value, str):
                update[name] = self.text(value)
            elif isinstance(value, tuple) and value and all(isinstance(part, str) for part in value):
                update[name] = tuple(self.text(part) for part in value if not self._is_hidden(part))
            elif isinstance(value, tuple) and value and hasattr(value[0], "hidden"):
                update[name] = tuple(self._item(item) for item in value if not item.hidden)
        return {name: value for name, value in update.items() if value != getattr(note, name)}

    def _item(self, item: Any) -> Any:
        update = {
            name: None if self._is_hidden(value) else self.text(value)
            for name in item.model_fields_set
            if isinstance(value := getattr(item, name), str)
        }
        return item.model_copy(update=update) if update else item

    def _references(self, note: Note) -> dict[str, Any]:
        """Leave out every name of a private note."""
        update: dict[str, Any] = {}
        for name in ("introduced_by", "company", "venue"):
            if self._is_hidden(getattr(note, name, None)):
                update[name] = None
        if isinstance(note, Contact):
            update["past"] = tuple(past for past in note.past if not self._is_hidden(past.company))
        if isinstance(note, Contact | Plan | Meeting):
            for name in ("knows", "people", "topics", "companies", "contacts"):
                if getattr(note, name, None):
                    update[name] = tuple(part for part in getattr(note, name) if not self._is_hidden(part))
        return update

    def _meeting(self, meeting: Meeting) -> dict[str, Any]:
        return {
            "motivation": None,
            "signals": tuple(s for s in meeting.signals or () if not s.private and not s.hidden and not s.faulty)
            or None,
            "referrals": _or_none(
                meeting.referrals, (r for r in meeting.referrals or () if not r.hidden and not self._is_hidden(r.name))
            ),
            "next_steps": _or_none(
                meeting.next_steps,
                (s for s in meeting.next_steps or () if not s.hidden and not self._is_hidden(s.person)),
            ),
            **{name: self._by_contact(getattr(meeting, name)) for name in ("thanked", "memo", "card")},
        }

    def _by_contact(self, done: Mapping[str, Any]) -> dict[str, Any]:
        return {name: day for name, day in done.items() if not self._is_hidden(name)}


def _or_none(said: Any, left: Iterable[Any]) -> Any:
    """Keep "not said" apart from "none"."""
    return None if said is None else tuple(left)


def _names(note: Note) -> list[str]:
    if isinstance(note, Meeting):
        return [note.id]
    return [
        name
        for name in (note.id, getattr(note, "name", ""), *(getattr(note, "aliases", None) or ()), *(note.was or ()))
        if name
    ]


def _is_telling(name: str) -> bool:
    """Tell whether a name means one person even in running text: a full name, or an id of several words."""
    return " " in name.strip() or "-" in name


def _mentions_heading(text: str) -> bool:
    return "\n" in text and ("#" in text or "\n--" in text or "\n==" in text)
