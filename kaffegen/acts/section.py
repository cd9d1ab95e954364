"""A line in one of the lists of what came of a meeting (M43, M44, M50): a promise, a name, a recommendation."""

import datetime as dt

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.edit import AddTo, AppendLines, as_yaml
from kaffegen.languages import Language, table
from kaffegen.model import Contact, Meeting, Note, Outlook

A_WEEK = dt.timedelta(days=7)
FRESH = dt.timedelta(days=30)  # a promise later than that belongs to no meeting, but to the person


def promised(
    outlook: Outlook,
    contact: Contact,
    language: Language,
    what: str,
    *,
    by_them: bool = False,
    due: dt.date | None = None,
) -> Act:
    """Give a promise, mine or theirs: in the note of the meeting one has just held, else in the person's own.

    There it gets a day, if none was said: without one it would never be asked for.
    """
    meeting = _last(outlook, contact)
    is_fresh = meeting is not None and meeting.day is not None and outlook.today - meeting.day <= FRESH
    note: Note | None = meeting if is_fresh else contact
    if note is None or not note.has_note:
        raise CannotActError("act.no-note", name=called(contact), language=language.code)
    marks = table(language.code, "words")["marks"]
    line = f"{marks['them'][0]}: {what}" if by_them else what
    if note is contact and due is None:
        due = outlook.known.workdays.on_or_after(outlook.today + A_WEEK)
    if due and "📅" not in what:
        line += f" 📅 {due}"
    said = language.say("deed.await" if by_them else "deed.promised", name=called(contact), what=what)
    if isinstance(note, Meeting) and note.next_steps == ():  # it says that there was none
        who = ", who: them" if by_them else ""
        day = f", due: {due}" if due else ""
        return Act(note.about.src, said, (AddTo("next_steps", f"{{what: {as_yaml(what, in_list=True)}{day}{who}}}"),))
    return Act(note.about.src, said, (AppendLines("next_steps", (f"[ ] {line}",)),))


def named(outlook: Outlook, contact: Contact, language: Language, what: str) -> Act:
    """Give a name that somebody gave; raise CannotActError where there was no meeting with them."""
    return _listed(outlook, contact, language, "referrals", what)


def recommended(outlook: Outlook, contact: Contact, language: Language, what: str) -> Act:
    """Give something that somebody recommended; raise CannotActError where there was no meeting with them."""
    return _listed(outlook, contact, language, "recommendations", what)


def _listed(outlook: Outlook, contact: Contact, language: Language, section: str, what: str) -> Act:
    meeting = _last(outlook, contact)
    if meeting is None:
        raise CannotActError("act.not-met", name=called(contact), language=language.code)
    said = language.say(f"deed.{section}", name=called(contact), what=what)
    if getattr(meeting, section) == ():
        return Act(meeting.about.src, said, (AddTo(section, as_yaml(what, in_list=True)),))
    return Act(meeting.about.src, said, (AppendLines(section, (what,)),))


def _last(outlook: Outlook, contact: Contact) -> Meeting | None:
    """Give the last held meeting with a person that has a day."""
    held = [meeting for meeting, _, people in outlook.known.insights.held if contact in people]
    return max(held, key=lambda meeting: (meeting.day or dt.date.min, meeting.id), default=None)
