"""One note, from the bytes of its file to its values, with everything that is wrong in it."""

import codecs
import re
import unicodedata
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

from kaffegen.model import Company, Contact, Me, Meeting, Note, Path, Plan, Spot, Topic, Venue
from kaffegen.model.note import About
from kaffegen.problems import Place, Problem, Severity
from kaffegen.read.body import Body, body_of
from kaffegen.read.fields import FieldFault, normal, public_names_of, readers_of, values
from kaffegen.read.found import LARGEST
from kaffegen.read.front_matter import LARGEST as LARGEST_FRONT
from kaffegen.read.front_matter import Front, front_of
from kaffegen.read.join import join
from kaffegen.read.locator import Locator
from kaffegen.read.plain_yaml import plain_tree
from kaffegen.read.split import Parts, parts_of
from kaffegen.values import Manner
from kaffegen.values import texts as readers
from kaffegen.yaml_text import Fault

MODELS: dict[str, type[Note]] = {
    "contact": Contact, "meeting": Meeting, "company": Company, "place": Venue, "topic": Topic, "plan": Plan, "me": Me,
}  # fmt: skip
LOST_WORDS = frozenset({"K140", "K141"})
WARNINGS = LOST_WORDS | {"K122", "K142"}
PRIVATE_FIELDS = frozenset({"motivation", "discretion", "signals"})
UNREADABLE = frozenset({"K101", "K102", "K107", "K109", "K110", "K139"})
_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}|<%[^<%]*%>|\$\{[^{}]*\}")
_PRIVATE = re.compile(r"(?:^|[{,])[ \t]*[\"']?priv\w*[\"']?[ \t]*(?:[:=]|\r?$)", re.IGNORECASE | re.MULTILINE)
HEAD = 4096


class Begun(NamedTuple):
    """What can be seen in a note before its fields are known: its text in two, front matter as text, body."""

    text: str
    parts: Parts
    tree: dict[str, Any]
    body: Body
    digest: bytes


class Source(NamedTuple):
    """A file as it was found: its path from the project's root and from the journal's folder, its kind and bytes."""

    file: str
    src: str
    kind: str
    bytes: bytes
    begun: Begun | None = None  # in place of the bytes, what another process has seen in them


def note_of(source: Source, manner: Manner) -> tuple[Note, list[Problem]]:
    """Give the note in a file, as far as it can be read, and all that is wrong with it."""
    reading = _Reading(source, manner)
    return reading.note(), reading.problems


def begun(source: Source) -> Source:
    """Begin to read a note that is plain; whatever there is something to say of is left as it is."""
    if len(source.bytes) > LARGEST or source.bytes.startswith(codecs.BOM_UTF8):
        return source
    try:
        text = source.bytes.decode()
    except UnicodeDecodeError:
        return source
    parts = parts_of(text)
    tree = None if parts.fault or len(parts.front) > LARGEST_FRONT else plain_tree(parts.front)
    if tree is None:
        return source
    seen = Begun(text, parts, tree, body_of(text, parts.body_start), digest(source.bytes))
    return source._replace(bytes=b"", begun=seen)


def digest(written: bytes) -> bytes:
    """Give what no other bytes have."""
    return blake2b(written, digest_size=32).digest()


def says_private(text: str) -> bool:
    """Tell whether the front matter of any page says that it is private, however it is spelt."""
    return bool(_PRIVATE.search(parts_of(text).front))


class _Reading:
    """The steps from bytes to a note; each leaves what it found wrong in `problems`."""

    def __init__(self, source: Source, manner: Manner) -> None:
        self.source, self.manner = source, manner
        self.kind = MODELS[source.kind]
        self.problems: list[Problem] = []
        self.faulty: set[str] = set()
        self.unreadable = False
        begun = source.begun
        self.text = begun.text if begun else self._decoded(source.bytes)
        self.parts = begun.parts if begun else parts_of(self.text)
        self.locator = Locator(source.file, self.text)

    def note(self) -> Note:
        front = self._front()
        tree = front.tree
        is_private = self._is_private(tree)
        body = self._body(tree)
        for fault in normal(self.kind, tree):
            self._say_field(fault)
        note, faults = values(self.kind, tree, self.manner)
        for fault in faults:
            self._say_field(fault)
            meant = fault.words["suggestion"] if fault.code == "K112" else ""
            if meant and meant not in tree:
                self.faulty.add(meant)  # what was meant is unknown, not unsaid
        self._require(note)
        if is_private or "private" in self.faulty:
            note = note.model_copy(update={"private": True})
        return note.belongs_to(self._about(front, body))

    def _decoded(self, raw: bytes) -> str:
        if len(raw) > LARGEST:
            self._say("K139", Place(self.source.file), size=str(len(raw) // 1024))
            return ""
        raw = raw.removeprefix(codecs.BOM_UTF8)
        try:
            return raw.decode()
        except UnicodeDecodeError as error:
            start = raw.rfind(b"\n", 0, error.start) + 1
            column = len(raw[start : error.start].decode("utf-8", "replace")) + 1
            place = Place(self.source.file, raw.count(b"\n", 0, error.start) + 1, column)
            self._say("K101", place, byte=f"0x{raw[error.start]:02x}", offset=str(error.start))
            return _guessed(raw)

    def _front(self) -> Front:
        begun = self.source.begun
        front = Front(begun.tree) if begun else front_of(self.parts.front)
        if self.parts.fault and not self.problems:
            first = self.text.lstrip().partition("\n")[0].strip()[:80]
            self._say(self.parts.fault, Place(self.source.file), text=first)
        front.unreadable |= any(problem.code in UNREADABLE for problem in self.problems)
        self.unreadable = front.unreadable
        for fault in front.faults:
            self._say_yaml(fault)
            if fault.code not in WARNINGS:
                self._drop(front.tree, fault)
        if "{" in self.parts.front or "<%" in self.parts.front:
            self._placeholders(front.tree)
        return front

    def _drop(self, tree: dict[str, Any], fault: Fault) -> None:
        """Forget a field that YAML cannot vouch for, and remember that it is unknown."""
        if fault.path:
            tree.pop(fault.path[0], None)  # type: ignore[arg-type]  # the first part is a key
            self.faulty.add(str(fault.path[0]))

    def _placeholders(self, tree: dict[str, Any]) -> None:
        for key in [
            k for k, v in tree.items() if isinstance(v, str) and ("{" in v or "<%" in v) and _PLACEHOLDER.search(v)
        ]:
            self._say("K117", self.locator((key,)), is_private=key in PRIVATE_FIELDS, text=tree[key][:80])
            self.faulty.add(key)
            del tree[key]

    def _is_private(self, tree: dict[str, Any]) -> bool:
        """Tell whether the note is private. What is misspelt or cannot be read counts as private: it fails closed."""
        if not self.problems and tree.keys() <= public_names_of(self.kind):  # the usual, quickly
            return False
        if not self.unreadable and "priv" not in self.parts.front.lower():
            return False
        said = "private" in tree
        written = tree.pop("private", None)
        if said and written != "true":
            self._say("K132", self.locator(("private",)), text=readers.shown(written))
        is_unread = any(problem.severity is Severity.ERROR for problem in self.problems)
        misspelt = any(key.casefold().startswith("priv") for key in tree)
        head = self.text[:HEAD] or self.source.bytes[:HEAD].decode("utf-8", "replace")
        return said or misspelt or bool(is_unread and _PRIVATE.search(head))

    def _body(self, tree: dict[str, Any]) -> Body:
        begun = self.source.begun
        body = begun.body if begun else body_of(self.text, self.parts.body_start)
        if self.source.kind in ("contact", "meeting"):
            for line in join(self.kind, tree, body):
                column = len(line.line) - len(line.line.lstrip()) + 1
                self._say("K142", Place(self.source.file, line.spot.line, column), text=line.line.strip()[:80])
        return body

    def _require(self, note: Note) -> None:
        """Say what every note of the kind must have."""
        missing = {"meeting": "contact", "plan": "", "me": ""}.get(self.source.kind, "name")
        if not missing or self.unreadable:
            return
        is_said = note.people if isinstance(note, Meeting) else getattr(note, missing)
        if not is_said and missing not in self.faulty and "contacts" not in self.faulty:
            self._say("K137", self.locator((missing,)), field=missing)
            self.faulty.add(missing)

    def _about(self, front: Front, body: Body) -> About:
        return About(
            kind=self.source.kind,
            id=unicodedata.normalize("NFC", self.source.src.rpartition("/")[2].removesuffix(".md")),
            file=self.source.file,
            src=self.source.src,
            faulty=frozenset(self.faulty),
            unreadable=front.unreadable,
            sections=body.sections,
            text=self.text,
            body_start=self.parts.body_start,
            links=tuple(body.links),
            may_conflict="<<<<<<<" in self.text,
            where=self.locator,
        )

    def _say_yaml(self, fault: Fault) -> None:
        place = self.locator.at(fault.index + self.parts.start)
        words = dict(fault.words)
        if fault.code in LOST_WORDS and not _is_textual(self.kind, fault.path):
            return
        if fault.code == "K111":
            words["first"] = str(self.locator.key(fault.path).line)
        self._say(fault.code, place, is_private=str(next(iter(fault.path), "")) in PRIVATE_FIELDS, **words)

    def _say_field(self, fault: FieldFault) -> None:
        place = self.locator.key(fault.where) if fault.on_key else self.locator(fault.where)
        if isinstance(fault.where, Spot):
            place = self.locator.of_text(fault.where, fault.words.get("text", ""))
        is_private = fault.top in PRIVATE_FIELDS or isinstance(fault.where, Spot)
        self._say(fault.code, place, is_private=is_private, **fault.words)
        if not fault.is_read:
            self.faulty.add(fault.top)

    def _say(self, code: str, place: Place, *, is_private: bool = False, **words: str) -> None:
        severity = Severity.WARNING if code in WARNINGS else Severity.ERROR
        suggestion = words.pop("suggestion", "")
        self.problems.append(Problem(place, code, severity, words, suggestion, is_private=is_private))


def _guessed(raw: bytes) -> str:
    """Read what is not all UTF-8: as UTF-8 with the wrong bytes marked, or as Latin letters when none of it is."""
    marked = raw.decode("utf-8", "replace")
    is_utf8 = any(ord(c) > 127 and c != "\ufffd" for c in marked)  # noqa: PLR2004 - beyond ASCII
    return marked if is_utf8 else raw.decode("cp1252", "replace")


def _is_textual(kind: type[Note], path: Path) -> bool:
    """Tell whether a value, or the list it stands in, is free text."""
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    return name in _textual(kind)


@cache
def _textual(kind: type[Note]) -> frozenset[str]:
    """Give the names of fields whose value is free text, where a lost ` #` would be lost words."""
    free = {readers.text, readers.texts, readers.prose, readers.words, readers.name, readers.names, readers.name_words}
    return frozenset(names[-1] for names, reads in readers_of(kind).items() if reads in free) | frozenset(kind.items)
