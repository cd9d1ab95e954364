"""What a button on a card means for the follow-up it belongs to (M60, M66)."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import NamedTuple

from kaffegen.acts.act import Act, CannotActError
from kaffegen.acts.answered import answered_yes
from kaffegen.acts.declined import answered_no
from kaffegen.acts.done import done
from kaffegen.acts.drop import dropped
from kaffegen.acts.invited import invited
from kaffegen.acts.moved import moved
from kaffegen.acts.snooze import snoozed
from kaffegen.acts.touch import touched
from kaffegen.languages import Language
from kaffegen.model import Action, Contact, Meeting, Outlook
from kaffegen.pages.buttons import buttons
from kaffegen.values import Moment
from kaffegen.values.said_days import day_said

A_WEEK = dt.timedelta(days=7)


class Press(NamedTuple):
    """A button that was pressed, and what was written beside it."""

    button: str
    text: str = ""


def pressed(outlook: Outlook, action: Action, press: Press, language: Language) -> Act:
    """Give what a button does; raise CannotActError for one that the follow-up does not have, or what it cannot do."""
    contact, name = action.contact, press.button
    if name not in (*buttons(action), "touch") or (contact is None and name in TOWARDS_SOMEBODY):
        raise CannotActError("act.no-button", language=language.code)
    if contact is not None and name in TOWARDS_SOMEBODY:
        return TOWARDS_SOMEBODY[name](outlook, action, contact, press.text, language)
    return OF_ACTION[name](outlook, action, language)


def _snoozed(outlook: Outlook, action: Action, language: Language) -> Act:
    day = max(outlook.today, action.due or outlook.today) + A_WEEK
    return snoozed(outlook, action, outlook.known.workdays.on_or_after(day), language)


def _touched(outlook: Outlook, _action: Action, contact: Contact, text: str, language: Language) -> Act:
    return touched(contact, language, text, outlook.today)


def _yes(outlook: Outlook, action: Action, contact: Contact, text: str, language: Language) -> Act:
    moment = _moment(text, outlook, language) if text.strip() else None
    return answered_yes(outlook, contact, language, moment, meeting=_meeting(action))


def _invited(outlook: Outlook, _action: Action, contact: Contact, _text: str, language: Language) -> Act:
    return invited(outlook, contact, language, outlook.today)


def _no(outlook: Outlook, action: Action, contact: Contact, _text: str, language: Language) -> Act:
    return answered_no(outlook, contact, language, meeting=_meeting(action))


def _moved(outlook: Outlook, action: Action, contact: Contact, text: str, language: Language) -> Act:
    """Give the day that was agreed on, or agreed on instead."""
    moment = _moment(text, outlook, language)
    if action.rule.name == "schedule":
        return answered_yes(outlook, contact, language, moment, meeting=_meeting(action))
    return moved(outlook, contact, language, moment, meeting=_meeting(action))


def _meeting(action: Action) -> Meeting | None:
    """Give the very meeting that the card is about, and no other with the same person."""
    note = action.follow_up.note
    return note if isinstance(note, Meeting) else None


def _moment(text: str, outlook: Outlook, language: Language) -> Moment:
    """Give the day that was written, with its time; raise CannotActError for what is none."""
    found = day_said(text, outlook.today)
    if found is None:
        raise CannotActError("act.no-day", text=text, language=language.code)
    return found


OF_ACTION: Mapping[str, Callable[[Outlook, Action, Language], Act]] = {
    "done": done, "drop": dropped, "snooze": _snoozed,
}  # fmt: skip
TOWARDS_SOMEBODY: Mapping[str, Callable[[Outlook, Action, Contact, str, Language], Act]] = {
    "touch": _touched, "invited": _invited, "yes": _yes, "no": _no, "moved": _moved,
}  # fmt: skip
