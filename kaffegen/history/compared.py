"""What the difference between two versions of a note means. Pure: two notes in, changes out."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.history.meetings import meeting_changes
from kaffegen.history.promises import kept_or_made
from kaffegen.history.spelling import is_same, is_same_company
from kaffegen.model import Contact, Meeting, Note
from kaffegen.model.event import Change
from kaffegen.values import dates

TOLD = ("contact", "meeting")  # the kinds of note whose history is told
LONGEST = 160


def changes(before: Note | None, after: Note) -> list[Change]:
    """Give what changed in what a note means; of one that was not there before, what it began with.

    A field that could not be read in one of the versions is unknown there, and no change.
    """
    if after.about.unreadable or (before is not None and before.about.unreadable):
        return []
    if isinstance(after, Contact):
        found = _of_contact(before if isinstance(before, Contact) else None, after)
    elif isinstance(after, Meeting):
        found = meeting_changes(before if isinstance(before, Meeting) else None, after)
    else:
        return []
    is_private = after.private or (before is not None and before.private)
    return [_cut(change, hidden=change.hidden or is_private) for change in found]


def _cut(change: Change, *, hidden: bool) -> Change:
    texts = (text if len(text) <= LONGEST else text[: LONGEST - 1] + "…" for text in change[1:4])
    before, after, item = (" ".join(text.split()) for text in texts)
    return change._replace(before=before, after=after, item=item, hidden=hidden)


def _of_contact(before: Contact | None, after: Contact) -> Iterator[Change]:
    if before is None:
        yield Change("appeared", after=after.name)
    else:
        faulty = before.about.faulty | after.about.faulty
        if before.name and after.name and "name" not in faulty and not is_same(before.name, after.name):
            yield Change("renamed", before.name, after.name)
        for field in ("company", "role"):
            old, new = getattr(before, field), getattr(after, field)
            same = is_same_company if field == "company" else is_same
            if old and new and field not in faulty and not same(old, new):
                yield Change(field, old, new)
        often, oftener = _period(before.cadence), _period(after.cadence)
        if oftener and oftener != often and "cadence" not in faulty:
            yield Change("cadence", often, oftener)
        if "status" not in faulty:
            yield from _status(before.status, after.status, after.paused_until)
    yield from kept_or_made(before.next_steps if before else None, after.next_steps, None, ())


def _status(before: str, after: str, until: dt.date | None) -> Iterator[Change]:
    if before == after:
        return
    kind = {"archived": "archived", "paused": "paused"}.get(after, "woken")
    yield Change(kind, due=until if kind == "paused" else None)


def _period(cadence: dates.Period | str | None) -> str:
    """Give a period as a note says it: a number and a unit, told apart by a space."""
    if cadence is None or isinstance(cadence, str):
        return cadence or ""
    if isinstance(cadence, dt.timedelta):
        weeks, days = divmod(cadence.days, 7)
        return f"{cadence.days} days" if days else f"{weeks} weeks"
    months = cadence.years * 12 + cadence.months
    return f"{months} months" if months % 12 else f"{months // 12} years"
