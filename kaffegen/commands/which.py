"""Which follow-up, and which person, a few words on the command line mean; asked for on a terminal when several may be.

Only the notes that tell of the person are read. What cannot be found so is looked for in the whole journal.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import click

from kaffegen.acts.by_id import people_of_id, rule_in
from kaffegen.acts.people import people_meant, people_near
from kaffegen.acts.shelf import Shelf
from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.door import Door
from kaffegen.commands.listed import listed_as
from kaffegen.history.gateway import history_of
from kaffegen.model import SHOWN, Action, Contact, Meeting, Outlook, State, folded
from kaffegen.pipeline import outlook_of
from kaffegen.read.assemble import journal_of
from kaffegen.read.disk import sources_in
from kaffegen.read.note import Source
from kaffegen.rules import NAMES
from kaffegen.values import Manner
from kaffegen.wording import due_words, title

LATER = (*SHOWN, State.RESTRAINED, State.LATER, State.SOMEDAY, State.SNOOZED, State.LAPSED)


MOST = 6  # people of whom it is quicker to read their notes than all
MOST_NOTES = 100


class Meant(NamedTuple):
    """What was meant, and the outlook on the notes that it was found in."""

    outlook: Outlook
    actions: tuple[Action, ...] = ()


def shelf_of(door: Door) -> Shelf:
    """Give the journal's files as they lie there now."""
    sources = (found for found in sources_in(door.root, door.settings) if isinstance(found, Source))
    return Shelf(sources, Manner(door.settings.country))


def outlook_on(door: Door, shelf: Shelf, names: Iterable[str]) -> Outlook:
    """Give what is due towards those who are called so, of their notes alone."""
    remember = partial(history_of, door.root, door.settings)
    return outlook_of(shelf.concerned(set(names)), (), door.settings, door.today, {}, remember)


def actions_meant(door: Door, words: Sequence[str], *, is_one: bool = False) -> Meant:
    """Give the follow-ups that some words mean: an id or its beginning, the number that `due` showed, or a person.

    After the person may stand rules, or words of what is to be done; without any words all that is shown is meant.
    Raise KaffegenError when none is meant; or several, and there is nobody to ask which.
    """
    text = " ".join(words)
    if listed := listed_as(door.root, text):
        text = listed
    if rule_in(text):
        by_id = _by_id(door, text)
        return by_id if len(by_id.actions) == 1 else _chosen(door, text, by_id, is_one=is_one)
    rules = [word for word in words if word in NAMES]
    meant = _meant_by(door, [word for word in words if word not in NAMES], rules)
    if rules and len(meant.actions) == len(rules) == len({action.rule.name for action in meant.actions}):
        return meant  # one of each rule that was named
    return _chosen(door, text, meant, is_one=is_one)


def _meant_by(door: Door, words: Sequence[str], rules: Sequence[str]) -> Meant:
    """Give what words mean: all of them a name, else the first ones a name and the rest of what is to be done."""
    who = " ".join(words)
    if who:
        meant = _towards(_outlook_for(door, shelf_of(door), who), who, rules)
        if meant.actions:
            return meant
    outlook = door.outlook()
    for count in range(len(words), -1, -1):
        meant = _towards(outlook, " ".join(words[:count]), rules, about=" ".join(words[count:]))
        if meant.actions:
            break
    return meant


def contact_meant(door: Door, who: str) -> Contact:
    """Give the person who is meant: one with a note if there is any, of whom nothing but that note is read."""
    shelf = shelf_of(door)
    noted = people_meant(journal_of([shelf.note(source) for source in shelf.beginning(who)]), who)
    people = noted or people_meant(door.outlook().journal, who)
    return _one_of(door, who, people)


def person_meant(door: Door, who: str) -> tuple[Outlook, Contact]:
    """Give the person who is meant, with or without a note, and the outlook on what is known of them.

    Raise KaffegenError when nobody is; or several, and there is nobody to ask which.
    """
    shelf = shelf_of(door)
    outlook = _outlook_for(door, shelf, who)
    people = people_meant(outlook.journal, who)
    if not people:
        outlook = door.outlook()
        people = people_meant(outlook.journal, who)
    return outlook, _one_of(door, who, people)


def _one_of(door: Door, who: str, people: Sequence[Contact]) -> Contact:
    if not people:
        near = people_near(door.outlook().journal, who)[:1]
        key = "cli.unknown-person" if near or not who.strip() else "cli.unknown-person.new"
        raise door.stop(key, text=who, suggestion="".join(near))
    if len(people) == 1:
        return people[0]
    labels = [f"{one.name or one.id}{f' ({one.company})' if one.company else ''}" for one in people]
    (index,) = _asked(door, who, labels, [one.id for one in people], is_one=True)
    return people[index]


def _outlook_for(door: Door, shelf: Shelf, who: str) -> Outlook:
    """Give the outlook on the notes of all who may be meant, by a name or by a meeting's id."""
    key = folded(who)
    by_meeting = [source for source in shelf.of("meeting") if key in (folded(source.src), _stem(source))]
    if by_meeting and isinstance(note := shelf.note(by_meeting[0]), Meeting):
        return outlook_on(door, shelf, note.people)
    if key in shelf.contacts_of:
        return outlook_on(door, shelf, [key])
    people, naming = shelf.beginning(who), shelf.naming([who], is_begin=True)  # they may be without a note, too
    if len(people) > MOST or len(naming) > MOST_NOTES:
        return door.outlook()
    named = (name for source in naming for name in _people_of(shelf, source))
    theirs = [name for name in named if f" {key}" in f" {folded(name)}"]
    return outlook_on(door, shelf, [*(name for source in people for name in shelf.called(source)), *theirs])


def _stem(source: Source) -> str:
    return folded(source.src.rpartition("/")[2].removesuffix(".md"))


def _people_of(shelf: Shelf, source: Source) -> list[str]:
    """Give whom a meeting or a plan names."""
    note = shelf.note(source)
    if isinstance(note, Meeting):
        return [*note.people, *(referral.name for referral in note.referrals or ())]
    return list(getattr(note, "people", None) or ())


def _by_id(door: Door, text: str) -> Meant:
    shelf = shelf_of(door)
    if names := people_of_id(shelf, text, door.today):
        outlook = outlook_on(door, shelf, names)
        found = tuple(action for action in outlook.actions if action.id == text)
        if found:
            return Meant(outlook, found)
    outlook = door.outlook()
    return Meant(outlook, tuple(action for action in outlook.actions if action.id.startswith(text)))


def _towards(outlook: Outlook, who: str, rules: Sequence[str], about: str = "") -> Meant:
    """Give what is to be done towards a person, or because of a meeting: what is shown, else what is to come.

    `about` are words of a promise, a title, a milestone: the note's own.
    """
    people = people_meant(outlook.journal, who)
    key = folded(who)
    meetings = [m for m in outlook.journal.meetings if key in (folded(m.id), folded(m.about.src), folded(m.about.file))]
    theirs = [
        action
        for action in outlook.actions
        if (not rules or action.rule.name in rules)
        and (not who or _is_among(action, people, meetings))
        and folded(about) in folded(action.follow_up.item)
    ]
    for states in (SHOWN, LATER):
        found = tuple(action for action in theirs if action.state in states)
        if found:
            return Meant(outlook, found)
    return Meant(outlook)


def _is_among(action: Action, people: Sequence[Contact], meetings: Sequence[Meeting]) -> bool:
    return any(action.contact is one for one in people) or any(action.follow_up.note is one for one in meetings)


def _chosen(door: Door, text: str, meant: Meant, *, is_one: bool) -> Meant:
    """Give what is meant of several; raise KaffegenError when there is none."""
    if not meant.actions:
        raise door.stop("cli.no-action", text=text, suggestion=_near(meant.outlook, text))
    if len(meant.actions) == 1:
        return meant
    labels = [f"{title(a, door.language)} · {due_words(a, door.language, door.today)}" for a in meant.actions]
    chosen = _asked(door, text, labels, [action.id for action in meant.actions], is_one=is_one)
    return meant._replace(actions=tuple(meant.actions[index] for index in chosen))


def _near(outlook: Outlook, text: str) -> str:
    """Give who may have been meant where nobody is called so."""
    who = " ".join(word for word in text.split() if word not in NAMES)
    is_somebody = not who or people_meant(outlook.journal, who)
    return "" if is_somebody else "".join(people_near(outlook.journal, who)[:1])


def _asked(door: Door, text: str, labels: Sequence[str], ids: Sequence[str], *, is_one: bool) -> list[int]:
    """Ask which is meant; raise KaffegenError, naming them with their ids, when there is nobody to ask."""
    if not can_ask():
        shown = "".join(f"\n  {id_}  {label}" for id_, label in zip(ids, labels, strict=True))
        raise door.stop("cli.several", text=text, choices=shown)
    for number, label in enumerate(labels, 1):
        click.echo(f"{number:3}  {label}", err=True)
    key = "cli.which" if is_one else "cli.which-ones"
    read = partial(_numbers, door, most=len(labels), is_one=is_one)
    return answer(door.language.say(key), "", read, door.language, aside=True)


def _numbers(door: Door, written: str, *, most: int, is_one: bool) -> list[int]:
    """Read "1 3" or "1,3"; raise KaffegenError for anything else."""
    parts = written.replace(",", " ").split()
    numbers = [int(part) - 1 for part in parts if part.isdecimal() and 1 <= int(part) <= most]
    if not numbers or len(numbers) < len(parts) or (is_one and len(numbers) > 1):
        raise door.stop("cli.which-number", most=str(most))
    return list(dict.fromkeys(numbers))


def again(door: Door, meant: Meant) -> Iterator[tuple[Outlook, Action]]:
    """Give each action with the outlook it was found in; from the second on, as it stands after what was written."""
    for number, action in enumerate(meant.actions):
        if number == 0:
            yield meant.outlook, action
            continue
        now = _by_id(door, action.id)
        yield from ((now.outlook, one) for one in now.actions if one.id == action.id)
