"""Lines caught on the way, sorted in: whom each is about, and what it is; what is not understood stays where it is."""

import codecs
import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kaffegen.acts.act import Act
from kaffegen.acts.answered import answered_yes
from kaffegen.acts.begun import meeting_begun
from kaffegen.acts.moved import when
from kaffegen.acts.section import named, promised, recommended
from kaffegen.acts.touch import touched
from kaffegen.acts.which_meeting import latest
from kaffegen.edit import EditRefused
from kaffegen.languages import LANGUAGES, Language, table, vocabulary
from kaffegen.model import Contact, Journal, Outlook, folded
from kaffegen.read.body import Written
from kaffegen.read.split import parts_of
from kaffegen.values import Moment
from kaffegen.values.said_days import day_said

KINDS = ("touch", "promise", "theirs", "name", "recommendation", "meeting")
SRC = "inbox.md"
_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_SIGN = re.compile(r"\s*(?:(?:[-*+>]|[0-9]{1,3}[.)])\s+)?(?:\[.?\]\s+)?")
_DATED = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?\s*[:,–-]?\s+(?P<rest>.+)"
)
_PARTED = re.compile(r"@?(?:\[\[)?(?P<who>[^:\[\]|]{1,60}?)(?:\|[^\]]*)?(?:\]\])?\s*(?::|\s[–—-]\s)\s*(?P<text>\S.*)")
MOST_WORDS = 4  # of a name that stands before a sentence


class Caught(NamedTuple):
    """A line of the inbox: its number, how it stands there, and what it says."""

    number: int
    written: str
    text: str


class Proposal(NamedTuple):
    """Whom a line is about, what kind of thing it is, and the words that go into the note."""

    contact: Contact
    kind: str
    text: str
    day: dt.date
    moment: Moment | None = None


def caught(inbox: str) -> Iterator[Caught]:
    """Give the lines of an inbox that are somebody's words: no headings, no comments, no code."""
    body = parts_of(inbox).body_start
    first = inbox.count("\n", 0, body) + 1
    raw = inbox[body:].replace("\r\n", "\n").split("\n")
    for number, (line, written) in enumerate(zip(Written(inbox[body:]).read[1:].split("\n"), raw, strict=True), first):
        text = line[_end_of_sign(line) :].strip()
        if re.search(r"\w", text) and not line.lstrip().startswith(("#", "|")):
            yield Caught(number, written, text)


def without(inbox: bytes, line: Caught) -> bytes:
    """Give an inbox without a line, the others as they are to the byte; raise EditRefused when it is gone."""
    mark = codecs.BOM_UTF8 if inbox.startswith(codecs.BOM_UTF8) else b""
    lines = _LINE.findall(inbox.removeprefix(mark))
    same = [index for index, found in enumerate(lines) if found.rstrip(b"\r\n").decode() == line.written]
    if not same:
        raise EditRefused("edit.gone", text=line.text)
    gone = line.number - 1 if line.number - 1 in same else same[0]
    return mark + b"".join(found for index, found in enumerate(lines) if index != gone)


def proposal(outlook: Outlook, line: Caught, contact: Contact | None = None, kind: str = "") -> Proposal | None:
    """Give what a line is taken for, with the person or the kind where they were said; None when nobody is named."""
    dated = _DATED.fullmatch(line.text)
    moment = day_said(dated["day"], outlook.today, is_past=True) if dated else None
    day = moment.day if moment and moment.day <= outlook.today else outlook.today
    text = dated["rest"] if dated and moment else line.text
    who, rest, is_parted = _who(outlook.journal, text)
    contact = contact or who
    if contact is None:
        return None
    rest = rest if who is contact else text
    found, words, meeting = _kind(rest, outlook.today, is_parted=is_parted)
    if kind and kind != found:
        return Proposal(contact, kind, _without(rest, _leads(kind)) if kind != "touch" else rest, day, meeting)
    return Proposal(contact, found, words, day, meeting)


def filed(outlook: Outlook, line: Proposal, language: Language) -> Act:
    """Give what a proposal writes; raise CannotActError where there is no note for it."""
    contact, text = line.contact, line.text
    if line.kind in ("promise", "theirs"):
        return promised(outlook, contact, language, text, by_them=line.kind == "theirs")
    if line.kind == "name":
        return named(outlook, contact, language, text)
    if line.kind == "recommendation":
        return recommended(outlook, contact, language, text)
    if line.kind == "meeting" and line.moment:
        return _agreed(outlook, contact, language, line.moment)
    gift, colon, rest = text.partition(":")
    passed = vocabulary().gifts.get(folded(gift), "") if colon else ""
    return touched(contact, language, rest if passed else text, line.day, passed=passed)


def _agreed(outlook: Outlook, contact: Contact, language: Language, moment: Moment) -> Act:
    """Give a meeting that was agreed on: in the invitation there is, else in a note of its own."""
    if latest(outlook, contact, ("invited", "idea")):
        return answered_yes(outlook, contact, language, moment)
    name = contact.name or contact.id
    said = language.say("deed.agreed", name=name, day=language.on(moment.day, outlook.today))
    return Act(*meeting_begun(outlook, contact, outlook.today, {"date": when(moment)}, said))


def _end_of_sign(line: str) -> int:
    found = _SIGN.match(line)
    return found.end() if found else 0


def _who(journal: Journal, text: str) -> tuple[Contact | None, str, bool]:
    """Give whom a line names at its beginning, what it says of them, and whether a sign parts the two."""
    parted = _PARTED.fullmatch(text)
    if parted and (contact := _one(journal, parted["who"])):
        return contact, parted["text"], True
    words = text.removeprefix("@").split()
    for count in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        contact = _one(journal, " ".join(words[:count]).strip(",.;!?"))
        if contact:
            return contact, " ".join(words[count:]), False
    return None, text, False


def _one(journal: Journal, name: str) -> Contact | None:
    """Give the only one who is called so, by the first name too; a name in small letters may be any word."""
    key = folded(name)
    found = journal.people.get(key, ())
    if not found and name[:1].isupper():
        found = tuple(one for one in journal.contacts if folded(one.name).startswith(f"{key} "))
    return found[0] if len(found) == 1 else None


def _kind(text: str, today: dt.date, *, is_parted: bool) -> tuple[str, str, Moment | None]:
    """Give what kind of thing a text tells of, and the words of it that matter."""
    moment = _moment(text, today)
    if moment and _words("meetings") & set(folded(text).replace(",", " ").replace(".", " ").split()):
        return "meeting", text, moment
    if (rest := _without(text, _words("promised"))) != text:
        return ("promise" if is_parted else "theirs"), rest, None  # "Berit: promised" is mine, "Berit promised" hers
    rest = _without(text, _words("named"))
    if rest != text and rest[:1].isupper():
        return "name", rest, None
    rest = _without(text, _words("recommended"))
    if rest != text and (rest[:1] in "«»\"“„'" or _words("titles") & set(folded(rest).split())):
        return "recommendation", rest, None
    return "touch", text, None


def _leads(kind: str) -> frozenset[str]:
    """Give the words that say of a line what it is, and are no part of what goes into the note."""
    lead = {"promise": "promised", "theirs": "promised", "name": "named", "recommendation": "recommended"}
    return _words(lead[kind]) if kind in lead else frozenset()


def _without(text: str, leads: frozenset[str]) -> str:
    """Give a text without the longest of some words that it begins with."""
    lowered = text.casefold()
    for lead in sorted(leads, key=len, reverse=True):
        if lowered.startswith(f"{lead} "):
            return text[len(lead) :].strip()
    return text


def _moment(text: str, today: dt.date) -> Moment | None:
    """Give the day that a text ends with, the longest words that say one."""
    words = text.rstrip(" .!").split()
    found = (day_said(" ".join(words[start:]), today) for start in range(len(words)))
    return next((moment for moment in found if moment), None)


@cache
def _words(subject: str) -> frozenset[str]:
    """Give the words of all languages: a line may be in any."""
    return frozenset(word for code in LANGUAGES for word in table(code, "inbox")[subject])
