"""How people of an import are shown: one a line, side by side, and what differs. A pipe gets whole lines."""

import sys
from collections.abc import Iterable, Mapping
from typing import Any

from kaffegen.commands.door import Door
from kaffegen.commands.import_written import file_of
from kaffegen.commands.wrapped import fitted
from kaffegen.incoming.addresses import each
from kaffegen.incoming.person import Kept, Person
from kaffegen.incoming.planned import Doubt
from kaffegen.values.texts import name as reference
from kaffegen.values.texts import shown

REACHED = ("email", "phone", "linkedin")
WIDEST = 28  # columns of a name in a list


def on_a_line(fields: Mapping[str, Any]) -> str:
    """Give a person's name, and what tells them from others."""
    return " · ".join([_name(fields), *_known_of(fields)])


def in_columns(fields: Mapping[str, Any], file: str, width: int) -> str:
    """Give a person with the name in a column of a width; on a terminal no more than it has room for."""
    if not sys.stdout.isatty():
        return f"  {on_a_line(fields)} · {file}"
    return fitted(f"  {_name(fields):{width}}  {' · '.join(_known_of(fields))}".rstrip())


def changes_in_columns(person: Person, width: int) -> str:
    """Give a person with what is new of them, the name in a column of a width."""
    before = person.before or {}
    news = {field: each(value) for field, value in person.fields.items() if value != before.get(field)}
    said = [f"{field}: {shown(', '.join(texts))}" for field, texts in news.items() if texts]
    return fitted(f"  {_name(person.fields):{width}}  {' · '.join(said)}".rstrip())


def width_of(people: Iterable[Person]) -> int:
    """Give the width of the column that their names stand in."""
    return min(WIDEST, max((len(_name(one.fields)) for one in people), default=0))


def beside(door: Door, doubt: Doubt) -> str:
    """Give somebody of a file above those who they may be, each with why."""
    record = doubt.record
    where = f"{record.file}:{record.line}"
    who = on_a_line(record.fields)
    lines = [fitted(f"{who} · {where}") if sys.stdout.isatty() else f"{where}: {who}"]
    for number, one in enumerate(doubt.candidates, 1):
        why = " (" + door.language.say(f"cli.import.why.{one.why}") + ")"
        line = f"  {number}  {on_a_line(one.person.fields)}"
        lines.append(fitted(line, why) if sys.stdout.isatty() else f"{line} · {file_of(door, one.person)}{why}")
    return "\n".join(lines)


def kept_words(door: Door, person: Person, kept: Kept) -> str:
    """Say what stays as the person wrote it, and what the source says."""
    words = {"name": person.fields.get("name") or person.id, "source": called(door, kept.source)}
    if kept.field == "text":
        return door.language.say("cli.import.kept.text", **words)
    yours, theirs = shown(kept.yours) if kept.yours else "", shown(kept.theirs)
    key = "cli.import.kept" if yours else "cli.import.kept.none"
    return door.language.say(key, **words, field=kept.field, yours=yours, theirs=theirs)


def called(door: Door, source: str) -> str:
    """Give what a source is called in words."""
    key = f"cli.import.source.{source}"
    return door.language.say(key) if door.language.has(key) else source


def _name(fields: Mapping[str, Any]) -> str:
    return shown(fields.get("name") or "–")


def _known_of(fields: Mapping[str, Any]) -> list[str]:
    """Give post, town, and how to reach somebody."""
    post = ", ".join(shown(reference(fields[field])) for field in ("role", "company") if fields.get(field))
    ways = [shown(_bare(text)) for field in REACHED for text in each(fields.get(field))[:1]]
    return list(filter(None, [post, shown(fields.get("city") or ""), *ways]))


def _bare(way: str) -> str:
    """Give an address on the web as one says it."""
    return way.partition("://")[2].removeprefix("www.") if "://" in way else way
