"""A follow-up is let go of: nobody asks for it again (M66)."""

import datetime as dt
from typing import NamedTuple

from kaffegen.acts.act import Act
from kaffegen.acts.done import PER_PERSON
from kaffegen.acts.holder import entry_of, holder_of, said_at, text_at
from kaffegen.edit import AddTo, Change, DropBox, PutField, PutPart
from kaffegen.languages import Language
from kaffegen.model import Action, Meeting, Note, Outlook, SetField, Spot
from kaffegen.rules.birthday import GONE_AFTER
from kaffegen.wording import title

DAY = dt.timedelta(days=1)


class Once(NamedTuple):
    """The day from which it may be asked again, and what is said of that."""

    until: dt.date
    said: str


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
    if once := _once(action, language, outlook.today):
        said = language.say("deed.dropped.once", title=title(action, language))
        return Act(holder.about.src, said, (AddTo("snooze", str(once.until), rule),), after=once.said)
    after = _for_ever(outlook, holder, rule, language)
    if not holder.has_note:
        return Act("me.md", said, begun=f"---\nskip: [{rule}]\n---\n", after=after)
    return Act(holder.about.src, said, (AddTo("skip", rule),), after=after)


def _once(action: Action, language: Language, today: dt.date) -> Once | None:
    """Give until when it is let go of, where it comes again and this time alone is not wanted: to skip is for ever."""
    contact, days = action.contact, action.follow_up.days
    if action.rule.name == "birthday" and contact and contact.birthday:
        day = contact.birthday.in_year(days["on"].year + 1)
        until = days["on"] + dt.timedelta(days=GONE_AFTER) + DAY
        return Once(until, language.say("act.once.birthday", day=language.day(day, today)))
    if action.rule.name == "plan-invite":
        return Once(days["to"] + DAY, language.say("act.once.plan-invite", day=language.day(days["to"], today)))
    return None


def _for_ever(outlook: Outlook, holder: Note, rule: str, language: Language) -> str:
    """Say how to get it back, where it is let go of for good; of one meeting there is nothing to say."""
    if isinstance(holder, Meeting):
        return ""
    file = holder.about.file if holder.has_note else f"{outlook.known.settings.docs_dir}/me.md"
    return language.say("act.for-ever", rule=rule, file=file)


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
