"""What leaves the journal: whole notes as text, without what is private unless it is asked for.

The words of `motivation` are in no export at all (M11). What cannot be read is left out, and said.
"""

from collections.abc import Collection
from typing import NamedTuple

from kaffegen.formats.own_fields import record_of
from kaffegen.formats.record import Record, WholeNote
from kaffegen.model import Journal, Note
from kaffegen.outgoing.open_part import open_part
from kaffegen.outgoing.trees import Part, fields_of, says, written_in
from kaffegen.publish import Publisher
from kaffegen.read.split import without_fields
from kaffegen.values import Manner

NEVER = "motivation"


class Unread(NamedTuple):
    """A note that is left out, or fields of it: nobody can say what they say."""

    file: str
    fields: tuple[str, ...] = ()  # none: the whole note


class Leaving(NamedTuple):
    """All that leaves: contacts as records, the notes of other kinds, and what could not."""

    records: tuple[Record, ...]
    notes: tuple[WholeNote, ...]
    unread: tuple[Unread, ...]
    private: int  # how many notes stay behind because they are private


def leaving(
    journal: Journal, manner: Manner, language_code: str, *, with_private: bool, only: Collection[str] | None = None
) -> Leaving:
    """Give what leaves of a journal; of the notes with these paths (`only`) alone, where some are named."""
    chosen = [note for note in journal.notes if only is None or note.about.src in only]
    publisher = None if with_private else Publisher(journal, language_code)
    hidden = publisher.sources if publisher else frozenset()
    shown = [note for note in chosen if note.about.src not in hidden]
    readable = [note for note in shown if not note.about.unreadable]
    parts = [(note, open_part(note, publisher, manner) if publisher else _all_of(note)) for note in readable]
    unread = [Unread(note.about.file) for note in shown if note.about.unreadable]
    unread += [Unread(note.about.file, part.unread) for note, part in parts if part.unread]
    contacts = [(note, part) for note, part in parts if note.about.kind == "contact"]
    others = [(note, part) for note, part in parts if note.about.kind != "contact"]
    return Leaving(
        tuple(record_of(note.id, part.tree, part.body, manner.country) for note, part in contacts),
        tuple(WholeNote(note.about.kind, note.id, part.tree, part.body) for note, part in others),
        tuple(unread),
        len(chosen) - len(shown),
    )


def _all_of(note: Note) -> Part:
    """Give all that a note says, what is wrong too, but the motivation, however it is spelt."""
    written = written_in(note)
    known = fields_of(type(note))
    tree = {
        name: value
        for name, value in written.tree.items()
        if not _may_be_motivation(note, name, known) and says(name, value, known)
    }
    if note.private:
        tree["private"] = "true"  # said in a way that cannot be read, it would be said no more
    unread = (name for name in written.unread if not _may_be_motivation(note, name, known))
    body = note.about.text[note.about.body_start :]
    return Part(tree, body if note.about.body_start else without_fields(body), tuple(sorted(unread)))


def _may_be_motivation(note: Note, name: str, known: Collection[str]) -> bool:
    """Tell whether a field is the motivation, or unknown and meant as it."""
    if name in known or note.about.kind != "meeting":
        return name == NEVER
    return "motiv" in name.casefold() or (NEVER in note.about.faulty and not name.startswith("x_"))
