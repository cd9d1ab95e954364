"""Small journals, from the texts of their notes to what is known of them; nothing is written to disk."""

import datetime as dt
from collections.abc import Mapping

from kaffegen.insights import insights_of
from kaffegen.model import Contact, Known
from kaffegen.problems import Severity
from kaffegen.read.assemble import journal_of
from kaffegen.read.note import Source, note_of
from kaffegen.rules import NAMES
from kaffegen.settings import Settings
from kaffegen.values import Manner
from kaffegen.workdays import Workdays

TODAY = "2026-11-18"  # a Wednesday
Files = Mapping[str, str]


def known_of(files: Files, today: str = TODAY, *, faulty: bool = False) -> Known:
    """Give what is known of notes, their path to their front matter. Faults in them must be announced."""
    kinds = Settings().folders()
    notes, faults = [], []
    for src, text in files.items():
        kind = "me" if src == "me.md" else kinds[src.partition("/")[0]]
        end = "" if "\n---\n" in text else "\n---\n"
        note, problems = note_of(Source(f"journal/{src}", src, kind, f"---\n{text}{end}".encode()), Manner("NO"))
        notes.append(note)
        faults += [problem for problem in problems if problem.severity is Severity.ERROR]
    assert bool(faults) is faulty, faults
    journal, day = journal_of(notes), dt.date.fromisoformat(today)
    return Known(journal, insights_of(journal, day), Settings(), Workdays("NO"), day, NAMES)


def person(name: str, *lines: str) -> dict[str, str]:
    """Give a person's note: `Kari Berg` is contacts/kari.md."""
    return {f"contacts/{name.split(maxsplit=1)[0].lower()}.md": "\n".join([f"name: {name}", *lines])}


def people(*names: str) -> dict[str, str]:
    """Give the notes of people of whom only the name is known."""
    return {path: text for name in names for path, text in person(name).items()}


def held(day: str, *lines: str, who: str = "kari") -> str:
    """Give a meeting that was held on a day."""
    return "\n".join([f"contact: {who}", "status: held", f"date: {day}", *lines])


def meetings(*texts: str) -> dict[str, str]:
    """Give the notes of meetings, numbered as they come."""
    return {f"meetings/{number}.md": text for number, text in enumerate(texts)}


def the(known: Known, contact: str) -> Contact:
    """Give the one person of that name."""
    found = known.journal.who(contact)
    assert found is not None, contact
    return found


def ids(contacts: object) -> list[str]:
    """Give the ids of people."""
    return [contact.id for contact in contacts]  # type: ignore[attr-defined]  # a tuple or list of contacts
