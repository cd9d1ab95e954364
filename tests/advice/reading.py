"""Gives the remarks on an invitation, without a disk."""

import datetime as dt

from kaffegen.advice import advice_on
from kaffegen.insights import insights_of
from kaffegen.languages import COUNTRIES
from kaffegen.model import Known, Meeting
from kaffegen.problems import Problem
from kaffegen.read.assemble import journal_of
from kaffegen.read.note import Source, note_of
from kaffegen.rules import NAMES
from kaffegen.settings import Settings
from kaffegen.values import Manner
from kaffegen.workdays import Workdays

TODAY = dt.date(2026, 11, 18)
FILE = "journal/meetings/m.md"


def known_of(notes: dict[str, str], language: str = "nb") -> Known:
    """Give what is known of the notes: `meetings/m.md` → its text."""
    kinds = {"meetings": "meeting", "contacts": "contact"}
    sources = [
        Source(f"journal/{name}", name, kinds[name.partition("/")[0]], text.encode()) for name, text in notes.items()
    ]
    journal = journal_of([note_of(source, Manner(COUNTRIES[language]))[0] for source in sources])
    workdays = Workdays(COUNTRIES[language], [])
    return Known(journal, insights_of(journal, TODAY), Settings(language), workdays, TODAY, NAMES)


def note(invitation: str, *front: str) -> str:
    """Give a meeting's note with that invitation; the invitation begins in line 6 when `front` is empty."""
    fields = "\n".join(("contact: Kari Berg", *front))
    return f"---\n{fields}\n---\n\n## Invitation\n{invitation}\n\n## Takk\n\nJeg, jeg, jeg.\n"


def remarks(invitation: str, *front: str, language: str = "nb") -> list[Problem]:
    """Give the remarks on an invitation of a journal in that language."""
    known = known_of({"meetings/m.md": note(invitation, *front)}, language)
    (meeting,) = known.journal.meetings
    assert isinstance(meeting, Meeting)
    return list(advice_on(known, meeting))


def codes(invitation: str, *front: str, language: str = "nb") -> list[str]:
    """Give the codes of the remarks, each once, in order."""
    return sorted({problem.code for problem in remarks(invitation, *front, language=language)})
