"""The file in which a follow-up stands, by the follow-up's id alone: what makes it is compared, not worked out."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator

from kaffegen.acts.shelf import Shelf, stem
from kaffegen.languages import vocabulary
from kaffegen.model import Contact, Meeting, Note, folded
from kaffegen.read.note import Source
from kaffegen.rules import NAMES

_ID = re.compile(r"([a-z-]+)-([0-9a-f]{1,10})")
_DIGITS = 10
_WITH = re.compile(rb"^[\"']?contacts?[\"']?[ \t]*:([^\n]*(?:\n[ \t-][^\n]*)*)", re.MULTILINE)
_NAMES_IN = re.compile(r"[,\[\]\n\"']+|^\s*-\s|\s#.*", re.MULTILINE)
_KEEPING = frozenset({"keep-in-touch", "drip", "give-back"})
_OF_MEETING = frozenset({
    "thank", "memo", "connect", "nudge", "answer", "invite", "let-go", "schedule", "prepare", "outcome",
    "agree-next-step", "report-back",
})  # fmt: skip
_OF_ENTRY = {
    "next-step": "next_steps", "await": "next_steps", "recommendation": "recommendations",
    "send-thoughts": "recommendations", "referral": "referrals", "milestone": "milestones",
}  # fmt: skip
Named = tuple[tuple[str, ...], str]  # what makes an action, and who it is towards
_STEPS = ("next-step", "await")
_HEAD = 4096


def rule_in(text: str) -> str:
    """Give the rule that an id, or the beginning of one, names; nothing for what is none."""
    found = _ID.fullmatch(text)
    return found.group(1) if found and found.group(1) in NAMES else ""


def people_of_id(shelf: Shelf, action_id: str, today: dt.date) -> set[str]:
    """Give by which name the one is called towards whom the action is; nobody when that cannot be seen quickly."""
    rule = rule_in(action_id)
    if not rule or len(action_id) != len(rule) + 1 + _DIGITS:
        return set()
    found = (name for identity, name in _identities(shelf, rule, today) if _id(identity) == action_id)
    return {name for name in (next(found, ""),) if name}


def _identities(shelf: Shelf, rule: str, today: dt.date) -> Iterator[Named]:
    """Give what could make an action of a rule, and who it is towards, the latest meetings first."""
    ids = _Ids(shelf)
    if rule in _KEEPING or rule == "birthday":
        items = [str(today.year + years) for years in (0, 1, -1)] if rule == "birthday" else [""]
        for name in map(stem, shelf.of("contact")):
            yield from (((rule, "contact", name, name, item), name) for item in items)
    elif rule in _OF_MEETING:
        for source in shelf.of("meeting"):
            yield from (((rule, "meeting", stem(source), name, ""), name) for name in ids.people_in(source))
    elif rule == "plan-invite":
        for source in shelf.of("plan"):
            people = map(ids.of, getattr(shelf.note(source), "people", None) or ())
            yield from (((rule, "plan", stem(source), name, ""), name) for name in people)
    elif rule in _OF_ENTRY:
        signs = _signs(rule)
        for source in [*shelf.of("meeting"), *shelf.of("contact")]:
            lowered = source.bytes.lower()
            if any(sign in lowered for sign in signs):
                note = shelf.note(source)
                here = ids.people_in(source)[:1] if isinstance(note, Meeting) else [note.id]
                entries = ((ids.of(name), item) if name else (here[0], item) for name, item in _entries(note, rule))
                yield from (((rule, note.about.kind, note.id, who, item), who) for who, item in entries if here)


def _entries(note: Note, rule: str) -> Iterator[tuple[str, str]]:
    """Give the entries of a note that a rule may find: towards whom, where it is said, and their own text."""
    if rule in _STEPS and isinstance(note, Meeting | Contact):
        yield from ((step.person or "", step.what) for step in note.next_steps or ())
    elif rule == "milestone" and isinstance(note, Contact):
        yield from (("", f"{event.on} {event.what}") for event in note.milestones)
    elif isinstance(note, Meeting) and rule == "referral":
        yield from ((referral.name, "") for referral in note.referrals or ())
    elif isinstance(note, Meeting):
        yield from (("", title.title) for title in note.recommendations or ())


def _signs(rule: str) -> set[bytes]:
    """Give what a note has that has such a list: the field, a heading of it in any language, an open box."""
    words = {word for word, section in vocabulary().headings.items() if section == _OF_ENTRY[rule]}
    boxes = {"[ ]"} if rule in _STEPS else set()
    return {sign.encode() for sign in {_OF_ENTRY[rule], *words, *boxes}}


class _Ids:
    """Whose id a name stands for; the name itself for a person without a note."""

    def __init__(self, shelf: Shelf) -> None:
        self._ids = {name: stem(sources[0]) for name, sources in shelf.contacts_of.items()}

    def of(self, name: str) -> str:
        """Give the id of who is called so."""
        return self._ids.get(folded(name), " ".join(name.split()))

    def people_in(self, source: Source) -> list[str]:
        """Give the ids of all whom a meeting was with, as far as can be seen without reading it."""
        written = b"\n".join(_WITH.findall(source.bytes[:_HEAD])).decode("utf-8", "replace")
        names = (part.partition("|")[0].strip(" \t\r") for part in _NAMES_IN.split(written))
        return [self.of(name) for name in names if name]


def _id(identity: tuple[str, ...]) -> str:
    """Give the id as `Action.id` does."""
    return f"{identity[0]}-{hashlib.blake2b(chr(0).join(identity).encode(), digest_size=5).hexdigest()}"
