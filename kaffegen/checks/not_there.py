"""Who was thanked, or sent a memo or a card, was at the meeting (K222)."""

from collections.abc import Iterator

from kaffegen.model import Known
from kaffegen.problems import Problem, Severity

FIELDS = ("thanked", "memo", "card")


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each name in `thanked`, `memo` or `card` of somebody who was not there."""
    for meeting in known.journal.meetings:
        for field in FIELDS:
            for name in getattr(meeting, field):
                person = known.journal.who(name) if name else None
                if person is not None and all(person is not one for one in known.journal.people_in(meeting)):
                    yield Problem(meeting.key_place((field, name)), "K222", Severity.WARNING, {"text": name})
