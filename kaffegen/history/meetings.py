"""What the difference between two versions of a meeting means: its way from idea to thanks (M04, M28, M40, M60)."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from kaffegen.history.promises import kept_or_made
from kaffegen.history.spelling import is_same, paired
from kaffegen.model import Meeting, Recommendation, Referral
from kaffegen.model.event import Change

ENDS = ("declined", "unanswered", "cancelled")


def meeting_changes(before: Meeting | None, after: Meeting) -> Iterator[Change]:
    """Yield the steps that a meeting took; of a new note only how far it had come, and what came of it."""
    people = after.people
    found = _begun(after) if before is None else _steps(before, after)
    yield from (change._replace(people=change.people or people) for change in found)
    yield from kept_or_made(before.next_steps if before else None, after.next_steps, after.day, people)
    yield from _names(before.referrals if before else None, after.referrals)
    yield from _advice(before.recommendations if before else None, after.recommendations, people)


def _begun(meeting: Meeting) -> Iterator[Change]:
    status = meeting.status
    asked = "asked" if meeting.asked_by == "them" else "invited"
    on = {"invited": meeting.invited, "held": meeting.day, "scheduled": None}.get(status, meeting.answered)
    kind = asked if status == "invited" else status
    yield Change(kind, after=str(meeting.day or "") if status == "scheduled" else "", on=None if kind == "idea" else on)


def _steps(before: Meeting, after: Meeting) -> Iterator[Change]:
    faulty = before.about.faulty | after.about.faulty
    if "invited" not in faulty and after.invited and not before.invited:
        yield Change("asked" if after.asked_by == "them" else "invited", on=after.invited)
    if "nudged" not in faulty:
        yield from _nudged(before.nudged or (), after.nudged or ())
    has_said_no = after.status == "declined" != before.status and "status" not in faulty
    if "answered" not in faulty and after.answered and not before.answered and not has_said_no:
        yield Change("answered", on=after.answered, since=after.invited)
    if not faulty & {"date", "status"}:
        yield from _day_and_status(before, after)
    yield from _sent("thanked", before.thanked, after.thanked, after.day, faulty)
    yield from _sent("memo", before.memo, after.memo, after.day, faulty)


def _nudged(before: Sequence[dt.date], after: Sequence[dt.date]) -> Iterator[Change]:
    """Yield the last of the new days, as many as there are more than before: the others are old ones put right."""
    new = sorted(day for day in after if day not in before)
    more = max(len(after) - len(before), 0)
    yield from (Change("nudged", on=day) for day in new[max(len(new) - more, 0) :])


def _day_and_status(before: Meeting, after: Meeting) -> Iterator[Change]:
    old, new = before.status, after.status
    if new == "scheduled" and after.day:
        if old != "scheduled" or before.date is None:
            if old not in ("held", *ENDS) or before.day != after.day:
                yield Change("scheduled", after=str(after.day))
        elif before.day and before.day != after.day:
            yield Change("moved", str(before.day), str(after.day))
    if old == new:
        return
    if new == "held":
        yield Change("held", on=after.day)
    elif new in ENDS:
        yield Change(new, on=after.answered if new == "declined" else None, since=after.invited)


def _sent(
    kind: str,
    before: Mapping[str, dt.date | bool],
    after: Mapping[str, dt.date | bool],
    day: dt.date | None,
    faulty: frozenset[str],
) -> Iterator[Change]:
    """Yield what was sent after a meeting: `""` stands for all who were there."""
    if before == after or kind in faulty:
        return
    elsewhere = [done for name, done in before.items() if name not in after]
    for name, done in after.items():
        if done in elsewhere:
            elsewhere.remove(done)  # the same, under another way of naming whom
        elif done is not False and not before.get(name) and not before.get(""):
            on = done if isinstance(done, dt.date) else None
            yield Change(kind, on=on, since=day if on else None, people=(name,) if name else ())


def _names(before: tuple[Referral, ...] | None, after: tuple[Referral, ...] | None) -> Iterator[Change]:
    if before == after or not after:
        return
    old = [(one.name, one) for one in before or ()]
    for was, name, one in paired(old, [(one.name, one) for one in after]):
        if (was is None or not is_same(was.name, name)) and not one.faulty:
            yield Change("named", item=name, after=one.company or "", people=(name,), hidden=one.hidden)


def _advice(
    before: tuple[Recommendation, ...] | None, after: tuple[Recommendation, ...] | None, people: tuple[str, ...]
) -> Iterator[Change]:
    if before == after or not after:
        return
    old = [(one.title, one) for one in before or ()]
    for was, title, one in paired(old, [(one.title, one) for one in after]):
        told = Change("recommended", item=title, people=people, hidden=one.hidden)
        if one.faulty:
            continue
        if was is None and one.done is None and one.dropped is None:
            yield told
        elif was is not None and one.done not in (None, False) and was.done in (None, False):
            yield told._replace(kind="taken-up", on=one.done if isinstance(one.done, dt.date) else None)
