"""Lines caught on the way, sorted in: whom each is about, and what it is; what is not understood stays where it is.

No word is lost: what a kind of thing has no field for is a part of its text, or a reason to leave the line (`doubt`).
"""

import copy
import datetime as dt
from typing import NamedTuple

from kaffegen.acts.inbox_agreed import Agreed, agreed
from kaffegen.acts.inbox_days import DaySaid, day_before, day_in, day_leading, tells_of_days
from kaffegen.acts.inbox_facts import Fact, fact_in
from kaffegen.acts.inbox_lines import Caught
from kaffegen.acts.inbox_names import Naming, named
from kaffegen.acts.inbox_words import EDGES, begin_of, without_begin, words
from kaffegen.acts.which_meeting import latest, under_way
from kaffegen.model import Contact, Outlook, folded

KINDS = ("touch", "promise", "theirs", "name", "recommendation", "meeting", "yes", "no", "fact")
LEADS = {"promise": "promised", "theirs": "promised", "name": "named", "recommendation": "recommended"}
TITLES = tuple("«»\"“„'")


class Proposal(NamedTuple):
    """Whom a line is about, what kind of thing it is, and the words that go into the note."""

    contact: Contact
    kind: str
    text: str
    day: dt.date  # on which it was written, or happened
    is_dated: bool = False  # the line says when it was written
    due: dt.date | None = None
    agreed: Agreed = Agreed()
    fact: Fact | None = None
    doubt: str = ""  # why it is better to ask, as a phrase of `cli.inbox` says it


class _Line(NamedTuple):
    """A line as far as it is read: who, what of them, and from which day one counts."""

    outlook: Outlook
    naming: Naming
    day: dt.date
    is_dated: bool


def whom(outlook: Outlook, line: Caught) -> Naming:
    """Give whom a line may be about."""
    return _read(outlook, line).naming


def proposal(outlook: Outlook, line: Caught, contact: Contact | None = None, kind: str = "") -> Proposal | None:
    """Give what a line is taken for, with the person or the kind where they were said; None when nobody is sure."""
    read = _read(outlook, line)
    naming = read.naming
    if contact is None and (naming.doubt or not naming.people):
        return None
    contact = contact or naming.people[0]
    text = naming.text if contact in naming.people else read.naming.text
    if kind:
        return _as_kind(read, contact, text, kind)
    return _fact(read, contact, text) or _answer(read, contact, text) or _meeting(read, contact, text) or (
        _step(read, contact, text) or _listed(read, contact, text) or _touch(read, contact, text)
    )  # fmt: skip


def as_of(outlook: Outlook, day: dt.date) -> Outlook:
    """Give an outlook as it would be if it were that day."""
    then = copy.copy(outlook)
    then.known = outlook.known._replace(today=day)
    return then


def _read(outlook: Outlook, line: Caught) -> _Line:
    """Read whom a line names, and the day that it was written on, where it begins with one."""
    naming = named(outlook.journal, line.text)
    dated = None if naming.people and naming.manner in ("sign", "begin") else day_before(line.text, outlook.today)
    if dated is None:
        naming = _with_day_last(outlook, line.text) if naming.doubt else naming
        return _Line(outlook, naming, outlook.today, is_dated=False)
    day, rest = dated
    return _Line(outlook, named(outlook.journal, rest), day, is_dated=True)


def _with_day_last(outlook: Outlook, text: str) -> Naming:
    """Give whom a line names that begins with a day to come: "Torsdag kl. 14: kaffe med Kari"."""
    naming = named(outlook.journal, text)
    day = day_leading(text, outlook.today)
    if day is None:
        return naming
    after = named(outlook.journal, day.cut_from(text))
    return after._replace(text=f"{after.text}, {text[: day.end].rstrip(EDGES)}") if after.people else naming


def _as_kind(read: _Line, contact: Contact, text: str, kind: str) -> Proposal:
    """Give a line as the kind that somebody says it is."""
    if kind == "touch":
        return _touch(read, contact, text)
    if kind == "meeting":
        return _plain(read, contact, "meeting", text)._replace(agreed=_agreed(read, contact, text, "meetings"))
    if kind in ("yes", "no"):
        return _plain(read, contact, kind, text)._replace(agreed=_agreed(read, contact, text, kind))
    if kind == "fact":
        return _plain(read, contact, kind, text)._replace(fact=_fact_in(read, text))
    return _plain(read, contact, kind, without_begin(_without_name(read, text), LEADS[kind]) or text)


def _plain(read: _Line, contact: Contact, kind: str, text: str) -> Proposal:
    found = day_in(text, read.day)
    is_clear = found is not None and not found.is_bare and found.moment.day >= read.day
    due = found.moment.day if found and is_clear and kind in ("promise", "theirs") else None
    return Proposal(contact, kind, text, read.day, read.is_dated, due)


def _fact_in(read: _Line, text: str) -> Fact | None:
    return fact_in(text, read.outlook.known.settings.country, read.day)


def _fact(read: _Line, contact: Contact, text: str) -> Proposal | None:
    fact = _fact_in(read, text)
    if fact is None:
        return None
    is_free = bool(fact.value) and not getattr(contact, fact.field) and contact.has_note
    return Proposal(contact, "fact", text, read.day, read.is_dated, fact=fact, doubt="" if is_free else "fact")


def _answer(read: _Line, contact: Contact, text: str) -> Proposal | None:
    """Give a yes or a no to an invitation that is open; where there is none, it is none."""
    for kind in ("yes", "no"):
        if not begin_of(text, kind):
            continue
        said = _agreed(read, contact, text, kind)
        is_open = under_way(read.outlook, contact) if kind == "no" else latest(read.outlook, contact, ("invited",))
        if is_open:
            doubt = "more" if said.left or (kind == "no" and said != Agreed()) else ""
            return _plain(read, contact, kind, text)._replace(agreed=said, doubt=doubt)
        if kind == "yes" and said.moment and not said.left:
            return _plain(read, contact, "meeting", text)._replace(agreed=said)
    return None


def _meeting(read: _Line, contact: Contact, text: str) -> Proposal | None:
    """Give an appointment: a day to come that nothing is said beside, but where, with whom else and what about."""
    said = agreed(read.outlook.journal, contact, text, read.day, "meetings")
    day = day_in(text, read.day)
    if said is None or (day and day.moment.day < read.day) or not (said.moment or tells_of_days(text)):
        return None
    doubt = "day" if said.moment is None else "more" if said.left else ""
    return _plain(read, contact, "meeting", text)._replace(agreed=said, doubt=doubt)


def _agreed(read: _Line, contact: Contact, text: str, subject: str) -> Agreed:
    """Give what was agreed on; all words are left where a text does not begin with one of the subject."""
    return agreed(read.outlook.journal, contact, text, read.day, subject) or Agreed(left=text)


def _step(read: _Line, contact: Contact, text: str) -> Proposal | None:
    """Give a promise, mine or theirs: "Berit: promised" is mine, "Berit promised" hers, so is "Berit: she promised"."""
    manner, bare = read.naming.manner, without_begin(text, "they")
    if manner != "verb" and (manner == "begin" or bare != text):
        for lead in ("vowed", "modal"):
            rest = without_begin(bare, lead)
            if rest != bare and rest and (lead == "vowed" or begin_of(rest, "gives")):
                return _plain(read, contact, "theirs", rest)
        found = _plain(read, contact, "theirs", text)
        return found if begin_of(bare, "gives") and found.due else None
    mine = without_begin(_without_name(read, text), "promised")
    if mine and mine != _without_name(read, text):
        return _plain(read, contact, "promise", mine)
    found = _plain(read, contact, "promise", text)
    own = without_begin(text, "me")
    return found if own != text and begin_of(own, "gives") and found.due else None


def _listed(read: _Line, contact: Contact, text: str) -> Proposal | None:
    """Give a name, or something to read, watch or hear."""
    rest = without_begin(text, "named")
    if rest not in ("", text) and rest[:1].isupper():
        return _plain(read, contact, "name", rest)
    rest = without_begin(text, "recommended")
    if rest not in ("", text) and (rest.startswith(TITLES) or words("titles") & set(folded(rest).split())):
        return _plain(read, contact, "recommendation", rest)
    return None


def _touch(read: _Line, contact: Contact, text: str) -> Proposal:
    """Give a line of the log, on the day that it tells of, whose words go; on its own day, where it has one."""
    found = day_in(text, read.day)
    if found is None or found.moment.day >= read.day:
        found = _past_weekday(read, text)
    if read.is_dated or found is None or found.is_bare or found.moment.day >= read.day:
        return Proposal(contact, "touch", text, read.day, read.is_dated)
    rest = found.cut_from(text)
    is_cut = found.is_exact and found.moment.time is None and bool(rest)
    return Proposal(contact, "touch", rest if is_cut else text, found.moment.day, read.is_dated)


def _past_weekday(read: _Line, text: str) -> DaySaid | None:
    """Give the weekday in "ringte Kari mandag", where nothing else is said that it could belong to."""
    found = day_in(text, read.day, is_past=True)
    if found is None or not begin_of(text, "reached"):
        return None
    beside = without_begin(found.cut_from(text), "reached").strip(EDGES)
    return found if beside in ("", read.naming.name) else None


def _without_name(read: _Line, text: str) -> str:
    """Give a text without the name right after the verb that it begins with: "lovet Kari å ringe"."""
    name = read.naming.name
    if read.naming.manner != "verb" or not name:
        return text
    lead = begin_of(text, "promised")
    after = text[len(lead) :].lstrip()
    return f"{lead} {after[len(name) :].lstrip()}" if lead and after.startswith(name) else text
