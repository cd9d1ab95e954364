"""The day of an event as today's note gives it: one that was put right later is shown as it is right."""

import datetime as dt
from collections.abc import Iterable

from kaffegen.model import Change, Event, Meeting, Note

FIELD = {"invited": "invited", "asked": "invited", "answered": "answered", "declined": "answered", "held": "date",
         "thanked": "thanked", "memo": "memo"}  # fmt: skip


def as_said(events: Iterable[Event], notes: dict[str, Note]) -> list[Event]:
    """Give the events, the newest first, the newest of each kind with the day that its note says now."""
    known: set[tuple[str, str, tuple[str, ...]]] = set()
    found = []
    for event in events:
        change, field = event.change, FIELD.get(event.change.kind, "")
        key = (event.src, field, change.people)
        if field and key not in known and isinstance(note := notes[event.src], Meeting):
            known.add(key)
            day = _day(note, change)
            if day not in (None, change.on) and change.on is not None and field not in note.about.faulty:
                event = event._replace(change=change._replace(on=day))  # noqa: PLW2901 - the same event, put right
        found.append(event)
    return found


def _day(note: Meeting, change: Change) -> dt.date | None:
    """Give the day that a note says today of a change."""
    if change.kind in ("thanked", "memo"):
        sent = note.thanked if change.kind == "thanked" else note.memo
        done = next((sent[name] for name in change.people if name in sent), sent.get(""))
        return done if isinstance(done, dt.date) else None
    if change.kind == "held":
        return note.day
    return note.answered if FIELD[change.kind] == "answered" else note.invited
