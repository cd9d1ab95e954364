"""Where it stands that an action is put off or let go of: in its own entry, or in the note that says so by its rule."""

from kaffegen.acts.act import CannotActError, called
from kaffegen.edit import said_in
from kaffegen.languages import Language
from kaffegen.model import Action, Meeting, Note, Path, Spot
from kaffegen.read.body import Bullet
from kaffegen.read.boxes import next_step
from kaffegen.read.front_matter import front_of
from kaffegen.read.split import parts_of


def entry_of(action: Action) -> Path | Spot | None:
    """Give the line of the body, or the entry in a list, that an action is about."""
    at = action.follow_up.at
    if isinstance(at, Spot):
        return None if action.rule.name == "send-thoughts" else at  # its box is ticked: it says no more
    return at if at and at[0] in action.follow_up.note.items else None


def text_at(note: Note, spot: Spot) -> str:
    """Give what a line says, without its list sign, its box and its dates."""
    line = note.about.text.split("\n")[spot.line - 1][spot.column - 1 :].strip()
    entry = next_step(Bullet("", hidden=False, box="", text=line, spot=spot, line=line), agreed=True)
    return str(entry["what"]) if entry else line


def said_at(note: Note, path: Path) -> str:
    """Give what an entry in a list of the front matter says, so that it is found wherever it moves."""
    field, *index = path
    listed = front_of(parts_of(note.about.text).front).tree.get(str(field))
    entry = listed[int(index[0])] if index and isinstance(listed, list) else listed
    return said_in(entry, note.items.get(str(field), ""))


def holder_of(action: Action, language: Language, *, is_for_one: bool = False) -> Note:
    """Give the note that skips or puts off the rule for this action: of those it covers, the one that covers least.

    With `is_for_one` a meeting with several leaves it to the person's own note. Raise CannotActError where no note can.
    """
    note, contact = action.follow_up.note, action.contact
    is_shared = isinstance(note, Meeting) and len(note.people) > 1 and action.rule.per_person
    if contact and contact.has_note and (note.about.kind == "plan" or (is_for_one and is_shared)):
        return contact
    if note.about.kind == "plan" or not (note.has_note or note.about.kind == "me"):
        raise CannotActError("act.no-note", name=called(contact), language=language.code)
    return note
