"""Topics, companies and places with who and what belongs to them, whether they have a note or are only named."""

from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.languages import Language
from kaffegen.model import Contact, Journal, Meeting, Note, folded

KINDS = ("topics", "companies", "places")


@dataclass(frozen=True, slots=True)
class Entry:
    """A topic, company or place."""

    name: str
    note: Note | None
    people: list[Contact]
    meetings: list[Meeting]


def entries_of(journal: Journal, kind: str, words: Language) -> list[Entry]:
    """Give every topic, company or place (`kind` is one of `KINDS`), by the alphabet."""
    notes: tuple[Note, ...] = {"topics": journal.topics, "companies": journal.companies, "places": journal.venues}[kind]
    found: dict[str, Entry] = {}
    meant: dict[str, str] = {}
    for note in notes:
        name = getattr(note, "name", "") or note.id
        found[note.about.src] = Entry(name, note, [], [])
        for known in (note.id, name, *(getattr(note, "aliases", None) or ())):
            meant.setdefault(folded(known), note.about.src)
    for owner, name in _named(journal, kind):
        key = meant.setdefault(folded(name), folded(name))
        entry = found.setdefault(key, Entry(name, None, [], []))
        if isinstance(owner, Contact):
            entry.people.append(owner)
        else:
            entry.meetings.append(owner)
    return sorted(found.values(), key=lambda entry: words.order(entry.name))


def _named(journal: Journal, kind: str) -> Iterator[tuple[Contact | Meeting, str]]:
    """Give everybody and every meeting that names one."""
    for contact in journal.contacts:
        if kind == "companies" and contact.company:
            yield contact, contact.company
        elif kind == "topics":
            yield from ((contact, topic) for topic in contact.topics or ())
    for meeting in journal.meetings:
        if kind == "places" and meeting.venue:
            yield meeting, meeting.venue
        elif kind == "topics":
            yield from ((meeting, topic) for topic in meeting.topics or ())
