"""Who was thanked, or sent a memo or a card, was at the meeting (K222)."""

from collections.abc import Iterator

from kaffegen.model import Known, Meeting
from kaffegen.problems import Problem, Severity

FIELDS = ("thanked", "memo", "card")


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each name in `thanked`, `memo` or `card` of somebody who was not there."""
    for note, path, name in known.journal.references:
        if path[0] not in FIELDS or not isinstance(note, Meeting):
            continue
        person = known.journal.who(name)
        if person is not None and person.id not in {there.id for there in known.journal.people_in(note)}:
            yield Problem(note.key_place(path), "K222", Severity.WARNING, {"text": name})
