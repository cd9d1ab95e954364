"""The one pass after all rules: what is skipped, put off, lapsed or restrained, and in which order the rest comes."""

import datetime as dt
from collections.abc import Iterable, Iterator

from kaffegen.insights.narrowed import narrowed
from kaffegen.insights.sent import last_sent
from kaffegen.model import SHOWN, Action, Contact, FollowUp, Known, Meeting, Note, Order, Rule, State

SOON = dt.timedelta(days=7)
RESTRAINT = dt.timedelta(days=7)
ALWAYS_READ = frozenset({"status", "skip", "snooze", "went", "contact", "contacts"})
READ_OF_CONTACT = frozenset({"status", "paused_until", "skip"})


def agenda(known: Known, rules: Iterable[Rule], *, with_lapsed: bool = True) -> tuple[Action, ...]:
    """Give everything there is to do, in every state, the most urgent first.

    Of an old journal most has lapsed; a list without it need not put that in order.
    """
    found: dict[tuple[str, ...], Action] = {}
    positions: dict[str, int] = {}
    silencing = _Silencing(known)
    for position, rule in enumerate(rules):
        positions[rule.name] = position
        if known.settings.is_off(rule.name, rule.off):
            continue
        for follow_up in rule.find(known):
            if not (silencing[follow_up] and _is_silent(known, rule, follow_up)):
                action = _action(known, rule, follow_up)
                found.setdefault(action.identity, action)  # what stands twice counts once
    wanted = found if with_lapsed else {key: one for key, one in found.items() if one.state is not State.LAPSED}
    actions = zip(wanted, _restrained(known, list(wanted.values())), strict=True)
    return tuple([action for _, action in sorted(actions, key=lambda each: _order(each[1], each[0], positions))])


def agenda_about(known: Known, rules: Iterable[Rule], note: Note) -> tuple[Action, ...]:
    """Give of all actions those towards a contact, or those because of a meeting, in the same order."""
    found = agenda(narrowed(known, note), rules)
    if isinstance(note, Contact):
        return tuple([action for action in found if action.contact is not None and action.contact.id == note.id])
    return tuple([action for action in found if action.follow_up.note.about.src == note.about.src])


class _Silencing:
    """Tells of a follow-up whether any rule could be silenced by what its notes say: with most there is nothing."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: dict[int, bool] = {}  # by the note itself, while the journal keeps it

    def __getitem__(self, follow_up: FollowUp) -> bool:
        return self._says(follow_up.note) or (follow_up.contact is not None and self._says(follow_up.contact))

    def _says(self, note: Note) -> bool:
        seen = self._seen.get(id(note))
        if seen is None:
            seen = self._seen[id(note)] = self._looked_at(note)
        return seen

    def _looked_at(self, note: Note) -> bool:
        if note.skip or note.about.faulty or note.about.unreadable:
            return True
        if isinstance(note, Meeting):
            return note.went == "badly" or any(person.skip for person in self._known.journal.people_in(note))
        return isinstance(note, Contact) and (bool(note.imported) or note.is_asleep(self._known.today))


def _is_silent(known: Known, rule: Rule, follow_up: FollowUp) -> bool:
    """Tell whether it is not to be asked: skipped, asleep, after a bad meeting, or a fault may hide that it is done."""
    note, contact = follow_up.note, follow_up.contact
    if note.about.unreadable or note.skips(rule.name) or _is_unknown(note, ALWAYS_READ, rule.reads):
        return True
    if isinstance(note, Meeting):
        if note.went == "badly" and not rule.after_bad_meeting:
            return True
        people = known.journal.people_in(note)
        if people and not rule.per_person and people[0].skips(rule.name):
            return True
    if contact is None:
        return False
    if rule.order is Order.KEEPING_WARM and note is contact and contact.id in known.insights.unmet_imports:
        return True
    return contact.is_asleep(known.today) or contact.skips(rule.name) or _is_unknown(contact, READ_OF_CONTACT)


def _is_unknown(note: Note, *fields: frozenset[str]) -> bool:
    """Tell whether one of the fields is wrong, so that what it says is not known."""
    faulty = note.about.faulty
    return bool(faulty) and not all(faulty.isdisjoint(some) for some in fields)


def _action(known: Known, rule: Rule, follow_up: FollowUp) -> Action:
    due = follow_up.due
    if due and rule.workday_before:
        due = known.workdays.on_or_before(due)
    elif due and not rule.keeps_date:
        due = known.workdays.on_or_after(due)
    snooze = _snooze(rule, follow_up)
    shown_from = max(due, snooze) if due and snooze else snooze or due
    state = _state(known, rule, follow_up, due, snooze, shown_from)
    return Action(rule, follow_up, due, shown_from, state)


def _snooze(rule: Rule, follow_up: FollowUp) -> dt.date | None:
    """Give the latest day until which it is put off: by its entry, its note or its contact."""
    contact = follow_up.contact
    if not (follow_up.snooze or follow_up.note.snooze or (contact and contact.snooze)):  # the usual, quickly
        return None
    days = (
        follow_up.snooze,
        follow_up.note.snooze.get(rule.name),
        contact.snooze.get(rule.name) if contact else None,
    )
    return max(filter(None, days), default=None)


def _state(
    known: Known,
    rule: Rule,
    follow_up: FollowUp,
    due: dt.date | None,
    snooze: dt.date | None,
    shown_from: dt.date | None,
) -> State:
    today = known.today
    if follow_up.lapses and today > follow_up.lapses:
        return State.LAPSED
    if snooze and snooze > today and (due is None or snooze > due):
        return State.SNOOZED
    if due is None or shown_from is None:
        return State.SOMEDAY
    if _has_lapsed(known, rule, follow_up, shown_from):
        return State.LAPSED
    if due <= today:
        return State.OVERDUE if due < today else State.TODAY
    return State.SOON if due <= today + SOON else State.LATER


def _has_lapsed(known: Known, rule: Rule, follow_up: FollowUp, shown_from: dt.date) -> bool:
    """Tell whether the chance has passed, or it was due before follow-ups began to count."""
    since = known.settings.follow_ups_since
    if since and shown_from < since:
        return True
    if rule.lapses is None or follow_up.never_lapses or follow_up.lapses:
        return False
    return known.today > shown_from + dt.timedelta(days=rule.lapses)


def _restrained(known: Known, actions: list[Action]) -> Iterator[Action]:
    """Hold back what only keeps warm while something else with that person is open, or went out just now (M66)."""
    busy = {a.contact.id for a in actions if a.contact and a.state in SHOWN and not a.rule.restrained}
    for action in actions:
        is_gentle = action.rule.restrained and action.state in SHOWN
        if is_gentle and action.contact and (action.contact.id in busy or _wrote_lately(known, action.contact)):
            yield action._replace(state=State.RESTRAINED)
        else:
            yield action


def _wrote_lately(known: Known, contact: Contact) -> bool:
    sent = last_sent(known, contact)
    return sent is not None and known.today - sent <= RESTRAINT


def _order(
    action: Action, identity: tuple[str, ...], positions: dict[str, int]
) -> tuple[dt.date, int, int, str, tuple[str, ...]]:
    contact, rule = action.follow_up.contact, action.rule
    name = contact.name or contact.id if contact else ""
    return (action.due or dt.date.max, rule.order, positions[rule.name], name, identity)
