"""A follow-up is put off: it is not shown until a day. The day it is due stays as it was (M66)."""

import datetime as dt

from kaffegen.acts.act import Act, CannotActError
from kaffegen.acts.holder import entry_of, holder_of, said_at, text_at
from kaffegen.edit import AddTo, PutPart, SnoozeBox
from kaffegen.languages import Language
from kaffegen.model import Action, Outlook, Spot
from kaffegen.wording import title


def snoozed(outlook: Outlook, action: Action, until: dt.date, language: Language) -> Act:
    """Give what puts an action off: in its entry where it has one, else in its note, by its rule."""
    if until <= outlook.today or (action.due and until <= action.due):
        due = language.weekday(max(filter(None, (action.due, outlook.today))))
        raise CannotActError("act.snooze-short", day=due, language=language.code)
    said = language.say("deed.snoozed", title=title(action, language), day=language.day(until, outlook.today))
    note, rule, entry = action.follow_up.note, action.rule.name, entry_of(action)
    if isinstance(entry, Spot):
        return Act(note.about.src, said, (SnoozeBox(entry.line, text_at(note, entry), until),))
    if entry:
        return Act(note.about.src, said, (PutPart(entry, "snooze", str(until), said_at(note, entry)),))
    holder = holder_of(action, language, is_for_one=True)
    if not holder.has_note:
        return Act("me.md", said, begun=f"---\nsnooze: {{{rule}: {until}}}\n---\n")
    return Act(holder.about.src, said, (AddTo("snooze", str(until), rule),))
