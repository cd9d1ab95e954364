"""What `kaffegen due` says, worked out."""

import datetime as dt
import itertools
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

from kaffegen.commands.answer import Answer
from kaffegen.commands.door import Door
from kaffegen.commands.people import known_person
from kaffegen.commands.wrapped import wrapped
from kaffegen.model import SHOWN, Action, Outlook, State
from kaffegen.rules import NAMES
from kaffegen.wording import BUCKETS, bucket, due_words, name_of, reason, title


class Wanted(NamedTuple):
    """What was typed."""

    person: str | None
    rule: str | None
    until: str | None
    everything: bool
    form: str


def answer(door: Door, outlook: Outlook, wanted: Wanted) -> Answer:
    """Give what is asked for of what is to be done; raise KaffegenError for a person, rule or day that is none."""
    last = door.day(wanted.until) if wanted.until else None
    actions = list(outlook.actions) if wanted.everything else _asked_for(outlook, last)
    if wanted.rule is not None:
        actions = [action for action in actions if action.rule.name == _known_rule(door, wanted.rule)]
    if wanted.person is not None:
        contact = known_person(door, outlook.journal, wanted.person).id
        actions = [action for action in actions if action.contact and action.contact.id == contact]
    if wanted.form == "json":
        return Answer(door.json(actions=[_as_json(door, outlook, action) for action in actions]))
    wrong = len(outlook.faulty_files)
    aside = f"\n{door.language.count('errors', wrong)} (kaffegen check)" if wrong else ""
    if not actions:
        return Answer(wrapped(door.language.say("cli.due.none", day=door.language.weekday(door.today)), 0), aside)
    groups = _groups(door, actions)
    listed = tuple(action.id for _, group in groups for action in group) if sys.stdout.isatty() else None
    return Answer("\n".join(_lines(door, outlook, groups)), aside, listed=listed)


def _asked_for(outlook: Outlook, until: dt.date | None) -> list[Action]:
    """Give what is shown without being asked for, or due up to the day that was named."""
    if until is None:
        return [action for action in outlook.current if action.state in SHOWN]
    could_be = [action for action in outlook.current if action.state in (*SHOWN, State.LATER)]
    return [action for action in could_be if action.due is not None and action.due <= until]


def _known_rule(door: Door, rule: str) -> str:
    if rule not in NAMES:
        raise door.stop("cli.unknown-rule", text=rule, choices=", ".join(NAMES))
    return rule


def _as_json(door: Door, outlook: Outlook, action: Action) -> dict[str, object]:
    place = outlook.place_of(action)
    return {
        "id": action.id,
        "rule": action.rule.name,
        "practices": list(action.rule.practices),
        "contact": action.contact.id if action.contact else None,
        "contact_name": name_of(action, door.language) or None,
        "file": place.file or None,
        "line": place.line if place.file else None,
        "title": title(action, door.language),
        "reason": reason(action, door.language, door.today),
        "due": str(action.due) if action.due else None,
        "shown_from": str(action.shown_from) if action.shown_from else None,
        "state": str(action.state),
        "days": action.days(door.today),
    }


def _groups(door: Door, actions: list[Action]) -> list[tuple[str, list[Action]]]:
    """Give them by day and person: several things towards one person stand together, as one message will do."""
    first: dict[str, str] = {}
    for action in actions:
        if action.contact and action.state in SHOWN:
            first.setdefault(action.contact.id, bucket(action, door.today))
    heading = {id(a): first.get(a.contact.id if a.contact else "", "") if a.state in SHOWN else "" for a in actions}
    ordered = sorted(actions, key=lambda a: BUCKETS.index(heading[id(a)] or bucket(a, door.today)))
    groups = []
    for name, group in itertools.groupby(ordered, key=lambda a: heading[id(a)] or bucket(a, door.today)):
        people: dict[str, list[Action]] = {}
        for action in group:
            people.setdefault(action.contact.id if action.contact else action.id, []).append(action)
        groups.append((name, [action for theirs in people.values() for action in theirs]))
    return groups


def _lines(door: Door, outlook: Outlook, groups: Iterable[tuple[str, list[Action]]]) -> Iterator[str]:
    """Give the lines to read; on a terminal with the number by which `done` and the others know each."""
    numbers = itertools.count(1)
    for name, actions in groups:
        yield click.style(f"\n{door.language.say(f'bucket.{name}')}", bold=True)
        for action, number in zip(actions, numbers, strict=False):
            yield from _of_action(door, outlook, action, number)


def _of_action(door: Door, outlook: Outlook, action: Action, number: int) -> Iterator[str]:
    place = outlook.place_of(action)
    yield wrapped(title(action, door.language), 2, f"{number:3}  ")
    said = [due_words(action, door.language, door.today), reason(action, door.language, door.today)]
    if place.file:
        said.append(f"{place.file}:{place.line}")
    yield click.style(wrapped(" · ".join(said), 4, " " * 5), dim=True)
