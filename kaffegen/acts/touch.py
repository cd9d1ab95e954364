"""Contact that was no meeting, written where the person's note keeps such things (M65, M70)."""

import datetime as dt

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.edit import AddTo, AppendLines, Change, as_yaml
from kaffegen.languages import Language, table
from kaffegen.model import Contact, Spot

WAYS = ("email", "call", "message", "linkedin", "post", "event", "other")


def touched(contact: Contact, language: Language, text: str, day: dt.date, via: str = "", passed: str = "") -> Act:
    """Give an entry for a day: what it was about, or what was given or got (`passed`)."""
    if not contact.has_note:
        raise CannotActError("act.no-note", name=called(contact), language=language.code)
    if not text.strip():
        raise CannotActError("act.touch.empty", name=called(contact), language=language.code)
    said = language.say(f"deed.touch.{passed or via or 'other'}", name=called(contact))
    return Act(contact.about.src, said, (change_for_touch(contact, language, text, day, via, passed),))


def change_for_touch(
    contact: Contact, language: Language, text: str, day: dt.date, via: str = "", passed: str = ""
) -> Change:
    """Give the entry as the note keeps them: in its list of touches, else as a line of its log."""
    text = " ".join(text.split())
    if contact.touches and not isinstance(contact.touches[-1].at, Spot):
        way = f", via: {via}" if via else ""
        return AddTo("touches", f"{{on: {day}{way}, {passed or 'note'}: {as_yaml(text, in_list=True)}}}")
    words = table(language.code, "words")
    way = f" {words['ways'].get(via, [via])[0]}" if via else ""
    gift = f"{words['gifts'][passed][0]}: " if passed else ""
    return AppendLines("touches", (f"{day}{way}: {gift}{text}",))
