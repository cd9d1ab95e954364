"""One note, from the bytes of its file to its values, with everything that is wrong in it."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from kaffegen.model import Company, Contact, Link, Me, Meeting, Note, Path, Plan, Spot, Topic, Venue
from kaffegen.model.note import AT, About
from kaffegen.problems import Place, Problem, Severity
from kaffegen.read import boxes
from kaffegen.read.body import Body, body_of
from kaffegen.read.fields import FieldFault, normal, values
from kaffegen.read.front_matter import Front, front_of, marks_of
from kaffegen.read.split import Parts, parts_of
from kaffegen.values import Manner
from kaffegen.values import texts as readers
from kaffegen.yaml_text import Fault, Marks

LARGEST = 2 * 1024 * 1024
MODELS: dict[str, type[Note]] = {
    "contact": Contact, "meeting": Meeting, "company": Company, "place": Venue, "topic": Topic, "plan": Plan, "me": Me,
}  # fmt: skip
WARNINGS = frozenset({"K122", "K140", "K141", "K142"})
PRIVATE_FIELDS = frozenset({"motivation", "discretion"})
NAMELESS = frozenset({"K109", "K110", "K107", "K102"})
_TEXT_SECTIONS = ("purpose", "for_them", "for_me", "research")
_LIST_SECTIONS = {
    "referrals": boxes.referral,
    "recommendations": boxes.recommendation,
    "signals": boxes.signal,
    "touches": boxes.touch,
}
_PLACEHOLDER = re.compile(r"\{\{[^}]*\}\}|<%[^%]*%>|\$\{[^}]*\}")
_PRIVATE = re.compile(r"^[\"']?\s*priv\w*", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was found: its path from the project's root and from the journal's folder, its kind and bytes."""

    file: str
    src: str
    kind: str
    bytes: bytes


class Locator:
    """Gives the place of a field or line, worked out from the text when it is asked for the first time."""

    def __init__(self, file: str, text: str, parts: Parts) -> None:
        self.file, self.text, self.parts = file, text, parts
        self._marks: Marks | None = None

    def __call__(self, where: Path | Spot) -> Place:
        if isinstance(where, Spot):
            return Place(self.file, where.line, where.column)
        return self.at(self._index(where))

    def key(self, path: Path) -> Place:
        """Give the place of a field's name."""
        index = self.marks.keys.get(path)
        return self(path) if index is None else self.at(index + self.parts.start)

    def at(self, index: int) -> Place:
        """Give the place of an offset in the text; lines end at a line feed alone."""
        return Place(self.file, self.text.count("\n", 0, index) + 1, index - self.text.rfind("\n", 0, index))

    @property
    def marks(self) -> Marks:
        """Give the offsets of all keys and values in the front matter."""
        if self._marks is None:
            self._marks = marks_of(self.parts.front)
        return self._marks

    def _index(self, path: Path) -> int:
        """Give the offset of the deepest part of the path that is written; a missing field's is its mapping's."""
        for length in range(len(path), 0, -1):
            for offsets in (self.marks.values, self.marks.keys):
                if path[:length] in offsets:
                    return offsets[path[:length]] + self.parts.start
        return self.marks.values.get((), 0) + self.parts.start


def note_of(source: Source, manner: Manner) -> tuple[Note, list[Problem]]:
    """Give the note in a file, as far as it can be read, and all that is wrong with it."""
    reading = _Reading(source, manner)
    return reading.note(), reading.problems


class _Reading:
    """The steps from bytes to a note; each leaves what it found wrong in `problems`."""

    def __init__(self, source: Source, manner: Manner) -> None:
        self.source, self.manner = source, manner
        self.kind = MODELS[source.kind]
        self.problems: list[Problem] = []
        self.faulty: set[str] = set()
        self.text = self._decoded(source.bytes)
        self.parts = parts_of(self.text)
        self.locator = Locator(source.file, self.text, self.parts)

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
            if fault.code == "K112" and fault.words["suggestion"] not in tree:
                self.faulty.add(fault.words["suggestion"])  # what was meant is unknown, not unsaid
        self._require(note)
        if is_private:
            note = note.model_copy(update={"private": True})
        return note.belongs_to(self._about(front, body))

    def _decoded(self, raw: bytes) -> str:
        if len(raw) > LARGEST:
            self._say("K139", Place(self.source.file), size=str(len(raw) // 1024))
            return ""
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            start = raw.rfind(b"\n", 0, error.start) + 1
            column = len(raw[start : error.start].decode("utf-8", "replace")) + 1
            place = Place(self.source.file, raw.count(b"\n", 0, error.start) + 1, column)
            self._say("K101", place, byte=f"0x{raw[error.start]:02x}", offset=str(error.start))
            return raw.decode("cp1252", "replace")

    def _front(self) -> Front:
        front = front_of(self.parts.front)
        if self.parts.fault and not self.problems:
            first = self.text.lstrip().partition("\n")[0].strip()[:80]
            self._say(self.parts.fault, Place(self.source.file), text=first)
        front.unreadable |= bool(self.parts.fault) or any(problem.code in ("K101", "K139") for problem in self.problems)
        for fault in front.faults:
            self._say_yaml(fault)
            if fault.code not in WARNINGS:
                self._drop(front.tree, fault)
        self._placeholders(front.tree)
        return front

    def _drop(self, tree: dict[str, Any], fault: Fault) -> None:
        """Forget a field that YAML cannot vouch for, and remember that it is unknown."""
        if fault.path:
            tree.pop(fault.path[0], None)  # type: ignore[arg-type]  # the first part is a key
            self.faulty.add(str(fault.path[0]))

    def _placeholders(self, tree: dict[str, Any]) -> None:
        for key in [k for k, v in tree.items() if isinstance(v, str) and ("{" in v or "<%" in v) and _PLACEHOLDER.search(v)]:
            self._say("K117", self.locator((key,)), text=tree[key][:80])
            self.faulty.add(key)
            del tree[key]

    def _is_private(self, tree: dict[str, Any]) -> bool:
        """Tell whether the note is private. What is misspelt or cannot be read counts as private: it fails closed."""
        said = "private" in tree
        written = tree.pop("private", None)
        if said and written != "true":
            self._say("K132", self.locator(("private",)), text=readers.shown(written))
        unread = self.parts.front and any(p.severity is Severity.ERROR for p in self.problems)
        hidden = bool(unread and not said and _PRIVATE.search(self.parts.front))
        misspelt = any(key.casefold().startswith("priv") for key in tree)
        return said or misspelt or hidden or "private" in self.faulty

    def _body(self, tree: dict[str, Any]) -> Body:
        text = self.text[self.parts.body_start :]
        body = body_of(text, self.text.count("\n", 0, self.parts.body_start) + 1)
        if self.source.kind not in ("contact", "meeting") or not body.lines:
            return body
        for name in _TEXT_SECTIONS:
            if name in self.kind.model_fields and body.sections.get(name):
                self._join(tree, name, body.sections[name])
        if "questions" in self.kind.model_fields:
            asked = [found[1] for line in body.lines if line.section == "questions" and (found := boxes.bullet(line))]
            self._extend(tree, "questions", [question for question in asked if question])
        self._lists(tree, body)
        return body

    def _join(self, tree: dict[str, Any], name: str, text: str) -> None:
        """Put a section's text to the field's; what stands twice counts once."""
        said = tree.get(name)
        if said is None or said == text:
            tree[name] = text
        elif isinstance(said, str) and text not in said:
            tree[name] = f"{said}\n\n{text}"

    def _extend(self, tree: dict[str, Any], name: str, entries: list[Any]) -> None:
        if entries:
            said = tree.get(name)
            tree[name] = [*(said if isinstance(said, list) else [] if said in (None, "") else [said]), *entries]

    def _lists(self, tree: dict[str, Any], body: Body) -> None:
        """Read the lines that are entries of a list in the body."""
        steps: list[Any] = []
        found: dict[str, list[Any]] = {name: [] for name in _LIST_SECTIONS if name in self.kind.model_fields}
        for line in body.lines:
            if "- " not in line.text and "* " not in line.text and "[" not in line.text and line.section == "":
                continue
            if line.section in found:
                entry = _LIST_SECTIONS[line.section](line)
                if entry is not None and set(entry) == {AT}:
                    self._say("K142", self.locator(entry[AT]), text=line.text.strip()[:80])
                elif entry:
                    found[line.section].append(entry)
            elif line.section not in boxes.NOT_STEPS:
                step = boxes.next_step(line, agreed=line.section == "next_steps")
                if step:
                    steps.append(step)
        for name, entries in found.items():
            self._extend(tree, name, _new(tree.get(name), entries, self.kind.items[name]))
        field = "next_steps" if self.kind is Meeting else "\0next_steps"
        self._extend(tree, field, _new(tree.get(field), steps, "what"))

    def _require(self, note: Note) -> None:
        """Say what every note of the kind must have."""
        missing = {"meeting": "contact", "plan": "", "me": ""}.get(self.source.kind, "name")
        if not missing or self.problems and self.parts.fault in NAMELESS:
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
            links=tuple(Link(*link) for link in body.links),
            where=self.locator,
        )

    def _say_yaml(self, fault: Fault) -> None:
        place = self.locator.at(fault.index + self.parts.start)
        words = dict(fault.words)
        if fault.code in ("K140", "K141") and str(fault.path[-1] if fault.path else "") not in _textual(self.kind):
            if not (len(fault.path) > 1 and isinstance(fault.path[-1], int) and str(fault.path[0]) in _textual(self.kind)):
                return
        if fault.code == "K111":
            words["first"] = str(self.locator.key(fault.path).line)
        self._say(fault.code, place, is_private=str(next(iter(fault.path), "")) in PRIVATE_FIELDS, **words)

    def _say_field(self, fault: FieldFault) -> None:
        place = self.locator.key(fault.where) if fault.on_key and not isinstance(fault.where, Spot) else self.locator(fault.where)
        is_private = fault.field in PRIVATE_FIELDS or isinstance(fault.where, Spot)
        self._say(fault.code, place, is_private=is_private, **fault.words)
        if not fault.is_read:
            self.faulty.add(fault.field)

    def _say(self, code: str, place: Place, *, is_private: bool = False, **words: str) -> None:
        severity = Severity.WARNING if code in WARNINGS else Severity.ERROR
        suggestion = words.pop("suggestion", "")
        self.problems.append(Problem(place, code, severity, words, suggestion, is_private=is_private))


def _new(said: Any, entries: list[dict[str, Any]], main: str) -> list[dict[str, Any]]:
    """Give the entries that the front matter does not have: what stands twice counts once."""
    listed = said if isinstance(said, list) else [said]
    seen = {str(entry.get(main) if isinstance(entry, dict) else entry).strip().casefold() for entry in listed}
    fresh = []
    for entry in entries:
        key = str(entry.get(main, entry[AT])).strip().casefold()
        if key not in seen or main == "note":
            seen.add(key)
            fresh.append(entry)
    return fresh


@cache
def _textual(kind: type[Note]) -> frozenset[str]:
    """Give the names of fields whose value is free text, where a lost ` #` would be lost words."""
    free: set[Callable[..., Any]] = {readers.text, readers.texts, readers.prose, readers.words, readers.name, readers.names, readers.name_words}
    return frozenset(name for name, reads in _readers(kind) if reads in free) | frozenset(kind.items)


def _readers(kind: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, info in kind.model_fields.items():
        for part in (info, *getattr(info.annotation, "__args__", ())):
            for reader in getattr(part, "metadata", ()) or getattr(part, "__metadata__", ()):
                if hasattr(reader, "func"):
                    yield info.alias or name, reader.func
            inner = getattr(part, "__args__", (part,))[0]
            if hasattr(inner, "model_fields"):
                yield from _readers(inner)
