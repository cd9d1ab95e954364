"""`kaffegen due`: what to do, towards whom, and since when."""

import datetime as dt
import itertools
import sys
from collections.abc import Iterable, Iterator

import click

from kaffegen.commands.back import as_of_option
from kaffegen.commands.door import Door, options
from kaffegen.commands.listed import remember
from kaffegen.commands.people import known_person
from kaffegen.commands.wrapped import wrapped
from kaffegen.model import SHOWN, Action, Outlook, State
from kaffegen.rules import NAMES
from kaffegen.wording import BUCKETS, bucket, due_words, name_of, reason, title


@click.command("due")
@click.option("--person", metavar="WHO", help="Only towards this person (id, name or alias).")
@click.option("--rule", metavar="RULE", help="Only of this rule, such as thank.")
@click.option("--until", metavar="DATE", help="All that is due up to that day.")
@click.option("--all", "everything", is_flag=True, help="In every state: later, put off, passed by too.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
@as_of_option
def command(
    door: Door,
    person: str | None,
    rule: str | None,
    until: str | None,
    everything: bool,
    form: str,
) -> None:
    """Say what is due: overdue, today and in the coming week.

    On a terminal each has a number, by which `done`, `snooze` and `drop` know it.
    Example: kaffegen due --person "Kari Berg" --all
    """
    outlook = door.outlook()
    last = door.day(until) if until else None
    actions = list(outlook.actions) if everything else [one for one in outlook.current if _is_asked_for(one, last)]
    if rule is not None:
        actions = [action for action in actions if action.rule.name == _known_rule(door, rule)]
    if person is not None:
        contact = known_person(door, outlook.journal, person).id
        actions = [action for action in actions if action.contact and action.contact.id == contact]
    if form == "json":
        click.echo(door.json(actions=[_as_json(door, outlook, action) for action in actions]))
    elif actions:
        groups = _groups(door, actions)
        click.echo("\n".join(_lines(door, outlook, groups)))  # at once: each echo is a write
        if sys.stdout.isatty():
            remember(door.root, (action for _, group in groups for action in group))
    else:
        click.echo(wrapped(door.language.say("cli.due.none", day=door.language.weekday(door.today)), 0))
    if form == "text" and (wrong := len(outlook.faulty_files)):
        click.echo(f"\n{door.language.count('errors', wrong)} (kaffegen check)", err=True)


def _is_asked_for(action: Action, until: dt.date | None) -> bool:
    """Tell whether it is shown without being asked for, or due up to the day that was named."""
    if until is None:
        return action.state in SHOWN
    return action.state in (*SHOWN, State.LATER) and action.due is not None and action.due <= until


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
