"""Whom and what a new note names: by id, name or alias where there is a note, else as it was said."""

from collections.abc import Iterable, Sequence

import click

from kaffegen.acts.people import people_near
from kaffegen.beginnings.slug import slug
from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.beginning import Desk
from kaffegen.commands.door import Door
from kaffegen.model import Company, Contact, Journal, Note, Topic, Venue, folded
from kaffegen.near import Near
from kaffegen.read.assemble import looks_like_id
from kaffegen.values.several import names_in


def name_said(door: Door, words: Iterable[str]) -> str:
    """Give the words of a name as one; raise KaffegenError for one without a letter, or with what cannot be seen."""
    name = " ".join(" ".join(words).split())
    if not name:
        raise door.stop("cli.new.who")
    if not slug(name) or not name.isprintable():
        raise door.stop("cli.new.no-name", text=ascii(name)[1:-1])
    return name


def names_said(desk: Desk, words: Sequence[str]) -> list[str]:
    """Give the names of people, each once: between commas, "og", "&", "+"; or each of several words that is somebody's.

    What is one known person's whole name is one.
    """
    door, journal, name = desk.door, desk.seen.journal, " ".join(words)
    if _is_known(journal, name):
        return [name_said(door, [name])]
    names = [name_said(door, [part]) for part in names_in(name)]
    if len(names) == 1 and len(words) > 1 and all(_is_known(journal, word) for word in words):
        return list(words)
    return names


def reference_to(desk: Desk, name: str) -> tuple[str, str]:
    """Give how a note refers to a person, and what their files are called.

    Raise KaffegenError when several are meant, or nobody: a misspelt id, or a name near to another's.
    """
    door, journal = desk.door, desk.seen.journal
    found = journal.people.get(folded(name), ()) or _by_first_name(journal, name)
    near = [] if found else people_near(journal, name)[:1]
    suggestion = ", ".join([contact.id for contact in found] or near)
    if near and can_ask() and not desk.yes:
        if agrees(
            door.language.say("cli.unknown-person", text=name, suggestion=near[0]), door.language, by_default=True
        ):
            found, near = journal.people[folded(near[0])], []
        elif not looks_like_id(name):
            near = []
    if len(found) == 1:
        contact = found[0]
        return (contact.id if contact.has_note else contact.name), slug(contact.id)
    if found or looks_like_id(name) or (near and not desk.yes):
        key = "cli.unknown-person" if suggestion else "cli.unknown-person.new"
        raise door.stop(key, text=name, suggestion=suggestion)
    return name, slug(name)


def noted(notes: Iterable[Note], name: str) -> str:
    """Give the id of the note of that name, else the name as it was said."""
    found = {note.id: note for note in notes for known in _names(note) if folded(known) == folded(name)}
    return next(iter(found)) if len(found) == 1 else name


def doubt_about_person(door: Door, journal: Journal, name: str) -> str:
    """Say that it may be somebody who is known, or several people at once; nothing where all is well."""
    meant = [] if folded(name) in journal.people else [one for one in journal.contacts if _is_part(name, one)]
    if meant:
        people = ", ".join(f"{one.name} ({_where(door, one)})" for one in meant)
        return door.language.say("cli.new.part", name=name, people=people)
    several = names_in(name)
    if len(several) > 1:
        return door.language.say("cli.new.several", name=name, first=several[0])
    return doubt_about(door, journal.contacts, name)


def doubt_about(door: Door, notes: Iterable[Note], name: str) -> str:
    """Say that there is such a note already, or one with nearly that name; nothing where all is well."""
    named = {known: note for note in notes for known in _names(note)}
    same = next((note for known, note in named.items() if folded(known) == folded(name)), None)
    if same is not None:
        return door.language.say("cli.new.known", name=name, file=same.about.file) if same.has_note else ""
    near = next(iter(Near(named).find(name)), None)
    if near is None:
        return ""
    return door.language.say("cli.new.alike", name=near, file=_where(door, named[near]))


def _where(door: Door, note: Note) -> str:
    return note.about.file if note.has_note else door.language.say("cli.new.without-note")


def _is_part(name: str, contact: Contact) -> bool:
    """Tell whether a person's name begins or ends with those words, as a first name alone does, or a last name."""
    words, known = folded(name).split(), folded(contact.name).split()
    return len(words) < len(known) and words in (known[: len(words)], known[-len(words) :])


def _is_known(journal: Journal, name: str) -> bool:
    return bool(journal.people.get(folded(name)) or _by_first_name(journal, name))


def _names(note: Note) -> tuple[str, ...]:
    """Give the id and the names of a note that has any."""
    if isinstance(note, Contact | Company | Venue | Topic):
        return tuple(filter(None, (note.id, note.name, *(note.aliases or ()))))
    return (note.id,)


def _by_first_name(journal: Journal, name: str) -> tuple[Contact, ...]:
    return tuple(contact for contact in journal.contacts if folded(contact.name).startswith(f"{folded(name)} "))


def said_together(_ctx: click.Context, _param: click.Parameter, given: tuple[str, ...]) -> str | None:
    """Give names that were given one after the other as one list; none where the option was not given."""
    return ", ".join(given) if given else None
