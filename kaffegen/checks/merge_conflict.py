"""Marks that git leaves when two versions could not be united (K215)."""

import re
from collections.abc import Iterator

from kaffegen.model import Known, Note, Spot
from kaffegen.problems import Problem
from kaffegen.read.body import Written

_MARK = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)


def check(known: Known) -> Iterator[Problem]:
    """Yield an error for each note with marks of a conflict, at the first; in fenced code they are just text."""
    for note in known.journal.notes:
        if note.about.may_conflict:
            line = _first(note)
            if line:
                yield Problem(note.place(Spot(line, 1)), "K215")


def _first(note: Note) -> int:
    """Give the line of the first mark outside of code, 0 when there is none."""
    text, start = note.about.text, note.about.body_start
    found = _MARK.search(text, 0, start)
    if found:
        return text.count("\n", 0, found.start()) + 1
    body = Written(text[start:]).read
    found = _MARK.search(body)
    return text.count("\n", 0, start) + body.count("\n", 0, found.start()) if found else 0
