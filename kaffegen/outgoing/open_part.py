"""The part of a note that anybody may see: its fields as text, without what is private, and its body (B17)."""

from collections.abc import Iterator, Mapping
from typing import Any

from kaffegen.model import Meeting, Note
from kaffegen.outgoing.bodies import without_odd_headings
from kaffegen.outgoing.trees import Part, fields_of, left, masked, says, whole_entries, written_in
from kaffegen.publish import Publisher
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

UNSHOWN = ("x_", "imported")  # fields of which no page tells: every private name in them is masked, the short ones too


def open_part(note: Note, publisher: Publisher, manner: Manner) -> Part:
    """Give what may be built of a note that is not private. A field that is wrong is not known to be open."""
    written = written_in(note)
    attributes = fields_of(type(note))
    faulty = note.about.faulty
    tree = {
        name: value
        for name, value in written.tree.items()
        if name.startswith("x_") or (name in attributes and (name not in faulty or name in type(note).items))
    }
    found = dict(_cleaned(tree, note, publisher, manner))
    body = without_odd_headings(publisher.body(note))
    if isinstance(note, Meeting) and "status" not in found:
        is_whole = found == written.tree and body == note.about.text[note.about.body_start :]
        found |= {} if is_whole else {"status": note.status}  # it may follow from what is left out
    unread = (written.tree.keys() | written.unread) - (tree.keys() - faulty)
    kept = {name: value for name, value in found.items() if says(name, value, attributes)}
    return Part(kept, body, tuple(sorted(unread)))


def _cleaned(tree: Mapping[str, Any], note: Note, publisher: Publisher, manner: Manner) -> Iterator[tuple[str, Any]]:
    """Give the fields as they may be seen. Where one was changed, it is done again without the body's part in it."""
    attributes, redactor = fields_of(type(note)), publisher.redactor

    def seen(text: str) -> str:
        return without_odd_headings(redactor.text(text))

    (cleaned,) = publisher.notes([note])
    if not all(_is_as_it_was(note, cleaned, name, attributes) for name in tree):
        note = _of_front_alone(note, manner)
        (cleaned,) = publisher.notes([note])
    for name, raw in tree.items():
        if name.startswith(UNSHOWN):
            yield name, masked(raw, lambda text: redactor.words(seen(text)))
        elif name == "status":
            yield name, raw
        else:
            before, after = getattr(note, attributes[name]), getattr(cleaned, attributes[name])
            what_is_left = whole_entries if name in note.about.faulty else left
            value = what_is_left(raw, before, after, type(note).items.get(name, ""))
            if value is not None:
                yield name, masked(value, seen)


def _is_as_it_was(note: Note, cleaned: Note, name: str, attributes: Mapping[str, str]) -> bool:
    if name == "status" or name not in attributes:
        return True
    if name in note.about.faulty:
        return False
    return bool(getattr(note, attributes[name]) == getattr(cleaned, attributes[name]))


def _of_front_alone(note: Note, manner: Manner) -> Note:
    """Read the front matter again without the body, whose sections were put to its fields."""
    about = note.about
    found, _ = note_of(Source(about.file, about.src, about.kind, about.text[: about.body_start].encode()), manner)
    return found
