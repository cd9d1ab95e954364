"""Puts what a body says to what the front matter says: both are read, and what stands twice counts once."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from kaffegen.model import Meeting, Note
from kaffegen.model.note import AT
from kaffegen.read import boxes
from kaffegen.read.body import Body, Bullet
from kaffegen.read.boxes import Entry

TEXTS = ("purpose", "for_them", "for_me", "research")
LISTS: dict[str, Callable[[Bullet], Entry | None]] = {
    "referrals": boxes.referral,
    "recommendations": boxes.recommendation,
    "signals": boxes.signal,
    "touches": boxes.touch,
}


def join(kind: type[Note], tree: dict[str, Any], body: Body) -> Iterator[Bullet]:
    """Put the body's sections and boxes into the tree; yield the lines of a log that cannot be read."""
    for name in TEXTS:
        if (text := body.sections.get(name)) and name in _fields_of(kind):
            tree[name] = _texts(tree.get(name), text)
    found: dict[str, list[Any]] = {}
    if body.questions and "questions" in _fields_of(kind):
        found["questions"] = body.questions
    for line in body.bullets:
        field, entry = _entry(kind, line)
        if entry and entry.keys() == {AT}:
            yield line
        elif entry:
            found.setdefault(field, []).append(entry)
    for name, entries in found.items():
        tree[name] = _lists(tree.get(name), entries, kind.items.get(name, "what"))


def _entry(kind: type[Note], line: Bullet) -> tuple[str, Entry | None]:
    """Give the field that a line of a list belongs to, and what it says there."""
    section = line.section
    is_box_in_log = section == "touches" and line.box
    if section in LISTS and section in _fields_of(kind) and not is_box_in_log:
        return section, LISTS[section](line)
    if section in boxes.NOT_STEPS:
        return section, None
    return "next_steps" if kind is Meeting else "\0next_steps", boxes.next_step(line, agreed=section == "next_steps")


@cache
def _fields_of(kind: type[Note]) -> frozenset[str]:
    return frozenset(kind.model_fields)  # which pydantic makes anew of its own, slowly, at each asking


def _texts(said: Any, text: str) -> Any:
    if isinstance(said, str) and text not in said:
        return f"{said}\n\n{text}"
    return said if isinstance(said, list) else text


def _lists(said: Any, entries: list[Any], main: str) -> list[Any]:
    """Give the entries of the front matter, and those of the body that it has not."""
    if said is None and len(entries) == 1:  # the usual, quickly
        return entries
    listed = list(said) if isinstance(said, list) else [] if said is None or said == "" else [said]
    seen = {_key(entry, main) for entry in listed}
    for entry in entries:
        key = _key(entry, main)
        if key not in seen:
            seen.add(key)
            listed.append(entry)
    return listed


def _key(entry: Any, main: str) -> tuple[str, ...]:
    """Give what makes two entries the same: what they say, and for a touch the day too."""
    if not isinstance(entry, dict):
        return ("", "", str(entry).strip().casefold())
    said = entry.get(main) or entry.get("gave") or entry.get("got") or ""
    return (str(entry.get("on", "")), str(entry.get("via", "")), str(said).strip().casefold())
