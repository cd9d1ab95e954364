"""What an import writes: worked out for the dry run as for `--apply`, so that both show the same."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kaffegen.commands.door import Door
from kaffegen.edit import Edit, EditRefused
from kaffegen.edit.note import worked_out
from kaffegen.edit.refused import said_of
from kaffegen.incoming.edits import changes_of
from kaffegen.incoming.person import Person
from kaffegen.incoming.planned import Plan
from kaffegen.incoming.sound import sound
from kaffegen.values import Manner


class Work(NamedTuple):
    """The notes to be written, by person, and why some are left alone."""

    new: dict[Person, Edit]
    changed: dict[Person, Edit]
    refused: dict[Person, EditRefused]


def work_of(door: Door, plan: Plan) -> Work:
    """Work out the bytes of every note."""
    changed: dict[Person, Edit] = {}
    refused: dict[Person, EditRefused] = {}
    for person in plan.changed:
        try:
            changed[person] = _changed(door, person)
        except EditRefused as error:
            refused[person] = error
    return Work(dict(_begun(door, plan.new)), changed, refused)


def file_of(door: Door, person: Person) -> str:
    """Give the file of a person's note, from the project's root."""
    return f"{Path(door.settings.docs_dir).as_posix()}/{person.src}"


def _begun(door: Door, people: Iterable[Person]) -> Iterable[tuple[Person, Edit]]:
    manner = Manner(door.settings.country)
    for person in people:
        yield (
            person,
            Edit(file_of(door, person), None, sound(person, door.language.code, manner)),
        )


def _changed(door: Door, person: Person) -> Edit:
    if not person.is_whole:
        with said_of(file_of(door, person), door.language.code):
            raise EditRefused("edit.unreadable")
    return worked_out(door.root, door.settings, person.src, changes_of(person, door.language.code))
