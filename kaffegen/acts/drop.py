"""A follow-up is let go of: nobody asks for it again (M66)."""

from kaffegen.acts.act import Act
from kaffegen.acts.done import PER_PERSON
from kaffegen.acts.holder import entry_of, holder_of, said_at, text_at
from kaffegen.edit import AddTo, Change, DropBox, PutField, PutPart
from kaffegen.languages import Language
from kaffegen.model import Action, Meeting, Outlook, SetField, Spot
from kaffegen.wording import title


def dropped(outlook: Outlook, action: Action, language: Language) -> Act:
    """Give what lets go of an action: in its entry where it has one, else in its note, by its rule."""
    said = language.say("deed.dropped", title=title(action, language))
    note, rule, entry = action.follow_up.note, action.rule.name, entry_of(action)
    if isinstance(entry, Spot):
        return Act(note.about.src, said, (DropBox(entry.line, text_at(note, entry)),))
    if entry:
        return Act(note.about.src, said, (PutPart(entry, "dropped", str(outlook.today), said_at(note, entry)),))
    if unwanted := _unwanted(action):
        src, change = unwanted
        return Act(src, said, (change,))
    holder = holder_of(action, language)
    if not holder.has_note:
        return Act("me.md", said, begun=f"---\nskip: [{rule}]\n---\n")
    return Act(holder.about.src, said, (AddTo("skip", rule),))


def _unwanted(action: Action) -> tuple[str, Change] | None:
    """Give what says of one person among several that it is not wanted: to skip the rule would silence all."""
    note, contact, closing = action.follow_up.note, action.contact, action.follow_up.closings[0]
    if not (isinstance(note, Meeting) and len(note.people) > 1 and contact and isinstance(closing, SetField)):
        return None
    if closing.field in PER_PERSON:
        return note.about.src, AddTo(closing.field, "false", contact.id)
    if closing.field == "connected":
        return contact.about.src, PutField("connected", "false")
    return None
