"""Get ready: purpose, their gain, questions, and a telephone number before one travels (M10, M14, M32–M37)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import ByHand, Contact, FollowUp, Known, Meeting, Order, Rule, SetField
from kaffegen.model.meeting import DECIDING

BEFORE = dt.timedelta(days=2)


def prepare(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each coming meeting where something is missing; it says what."""
    for meeting in known.journal.open_meetings:
        day = meeting.day
        if (
            day is None
            or day < known.today
            or meeting.status != "scheduled"
            or is_closed(meeting.prepared, known.today)
        ):
            continue
        people = known.journal.people_in(meeting)
        missing = missing_in(meeting, people[0]) if people else ()
        if missing:
            yield FollowUp(
                meeting,
                people[0],
                due=day - known.settings.wait("prepare", BEFORE),
                closings=(SetField("prepared"), ByHand("prepare")),
                at=("date",),
                words={"missing": " ".join(missing)},
                days={"date": day},
                lapses=day,
            )


def missing_in(meeting: Meeting, contact: Contact) -> tuple[str, ...]:
    """Name what is missing: `purpose`, `for_them`, `questions`, and `phone` where I am the one who travels."""
    missing = [name for name in ("purpose", "for_them", "questions") if not getattr(meeting, name)]
    missing = [name for name in missing if name not in meeting.about.faulty]
    if not meeting.online and meeting.asked_by == "me" and not contact.phone and "phone" not in contact.about.faulty:
        missing.append("phone")
    return tuple(missing)


RULE = Rule(
    "prepare",
    ("M10", "M14", "M32", "M33", "M34", "M35", "M36", "M37"),
    prepare,
    Order.PREPARING,
    lapses=None,
    reads=DECIDING | {"prepared"},
    workday_before=True,
)
