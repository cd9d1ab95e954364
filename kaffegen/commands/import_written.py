"""What an import writes: worked out for the dry run as for `--apply`, so that both show the same."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kaffegen.commands.door import Door
from kaffegen.edit import Edit, EditRefused
from kaffegen.edit.note import edit_of
from kaffegen.edit.refused import said_of
from kaffegen.formats.record import WholeNote
from kaffegen.incoming.edits import changes_of
from kaffegen.incoming.person import Person
from kaffegen.incoming.planned import Plan
from kaffegen.incoming.sound import sound
from kaffegen.incoming.whole_notes import note_text
from kaffegen.model import folded
from kaffegen.values import Manner


class Work(NamedTuple):
    """The notes to be written, by person, and why some are left alone."""

    new: dict[Person, Edit]
    changed: dict[Person, Edit]
    refused: dict[Person, EditRefused]
    notes: tuple[Edit, ...] = ()  # of other kinds, in our own export

    @property
    def edits(self) -> list[Edit]:
        """Give all that is to be written."""
        changed = (edit for edit in self.changed.values() if edit.before != edit.after)
        return [*self.new.values(), *changed, *self.notes]


def work_of(door: Door, plan: Plan, notes: Iterable[WholeNote] = ()) -> Work:
    """Work out the bytes of every note."""
    changed: dict[Person, Edit] = {}
    refused: dict[Person, EditRefused] = {}
    for person in plan.changed:
        try:
            changed[person] = _changed(door, person)
        except EditRefused as error:
            refused[person] = error
    return Work(dict(_begun(door, plan.new)), changed, refused, tuple(_others(door, notes)))


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


def _others(door: Door, notes: Iterable[WholeNote]) -> Iterable[Edit]:
    """Yield the notes of other kinds that are not there yet; those that are stay as they are."""
    wanted = list(notes)
    if not wanted:
        return
    folders = {kind: f"{folder}/" for folder, kind in door.settings.folders().items()} | {"me": ""}
    journal = door.root / door.settings.docs_dir
    taken = {folded(path.relative_to(journal).as_posix()) for path in journal.rglob("*.md")}
    for note in wanted:
        src = f"{folders[note.kind]}{'me' if note.kind == 'me' else note.id}.md"
        if folded(src) not in taken:
            file = f"{Path(door.settings.docs_dir).as_posix()}/{src}"
            yield Edit(file, None, note_text(note.kind, note.fields, note.text).encode())


def _changed(door: Door, person: Person) -> Edit:
    if not person.is_whole:
        with said_of(file_of(door, person), door.language.code):
            raise EditRefused("edit.unreadable")
    return edit_of(door.root, door.settings, person.src, changes_of(person, door.language.code))
