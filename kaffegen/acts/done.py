"""A follow-up is done: the first of its closings that a machine can do, as a person would write it by hand."""

import datetime as dt
from typing import NamedTuple

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.acts.holder import said_at
from kaffegen.acts.touch import change_for_touch
from kaffegen.edit import AddTo, Change, PutField, PutPart, TickBox
from kaffegen.languages import Language
from kaffegen.model import Action, AppendTouch, Closing, Meeting, Outlook, SetField, SetItem, Tick
from kaffegen.wording import closing_words, plain, title

LISTS = frozenset({"nudged", "reported"})
PER_PERSON = frozenset({"thanked", "memo"})


class Told(NamedTuple):
    """What was said of it in passing: what it was about, and the way it went."""

    text: str = ""
    via: str = ""


NOTHING = Told()


def done(outlook: Outlook, action: Action, language: Language, told: Told = NOTHING) -> Act:
    """Give what closes an action today; raise CannotActError, with how a person does it, where a machine cannot."""
    for closing in action.follow_up.closings:
        found = _by(outlook, action, closing, language, told)
        if found:
            src, changes = found
            return Act(src, _said(action, language), changes)
    how = " ".join(closing_words(action, language, outlook.today))
    raise CannotActError("act.by-hand", title=title(action, language), how=how, language=language.code)


def _said(action: Action, language: Language) -> str:
    what = plain(action.follow_up.words.get("what", "") or action.follow_up.words.get("title", ""))
    return language.say(f"deed.done.{action.rule.name}", name=called(action.contact), what=what)


def _by(
    outlook: Outlook, action: Action, closing: Closing, language: Language, told: Told
) -> tuple[str, tuple[Change, ...]] | None:
    """Give the note and its changes; None where the closing is not for a machine, or means letting go."""
    src, today = action.follow_up.note.about.src, outlook.today
    if isinstance(closing, SetField):
        return _field(outlook, action, closing)
    if isinstance(closing, SetItem) and closing.field != "dropped":
        said = said_at(action.follow_up.note, closing.path)
        return src, (PutPart(closing.path, closing.field, str(today), said),)
    if isinstance(closing, Tick):
        return src, (TickBox(closing.spot.line, closing.text, today),)
    if isinstance(closing, AppendTouch):
        return _touch(action, closing, language, told, today)
    return None


def _field(outlook: Outlook, action: Action, closing: SetField) -> tuple[str, tuple[Change, ...]]:
    note, contact = action.follow_up.note, action.contact
    field, value = closing.field, closing.values[0]
    value = str(outlook.today) if value == "today" else value
    if field == "connected" and contact:
        return contact.about.src, (PutField(field, value),)
    if field in LISTS:
        return note.about.src, (AddTo(field, value),)
    if field in PER_PERSON and isinstance(note, Meeting) and (person := _person(outlook, action, note, field)):
        return note.about.src, (AddTo(field, value, person),)
    if field == "invited" and isinstance(note, Meeting) and note.said_status == "idea":
        return note.about.src, (PutField(field, value), PutField("status", "invited"))  # else it stays a mere idea
    return note.about.src, (PutField(field, value),)


def _person(outlook: Outlook, action: Action, note: Meeting, field: str) -> str:
    """Give by which name the field says it of a person, nothing where it says it of the one there was."""
    said = [name for name in getattr(note, field) if name]
    if action.contact is None or not (said or len(note.people) > 1):
        return ""
    return next((name for name in said if outlook.journal.who(name) is action.contact), action.contact.id)


def _touch(
    action: Action, closing: AppendTouch, language: Language, told: Told, today: dt.date
) -> tuple[str, tuple[Change, ...]]:
    contact, day = action.contact, action.follow_up.days.get("on")
    if contact is None or not contact.has_note:
        raise CannotActError("act.no-note", name=called(contact), language=language.code)
    if day and day > today:
        raise CannotActError("act.too-early", day=language.weekday(day), language=language.code)
    text = told.text or language.say("act.touch.gave" if closing.gave else "act.touch.text")
    passed = "gave" if closing.gave else ""
    return contact.about.src, (change_for_touch(contact, language, text, today, told.via, passed),)
