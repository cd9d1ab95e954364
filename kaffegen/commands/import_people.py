"""How people of an import are shown: one a line, side by side, and what differs."""

from collections.abc import Mapping
from typing import Any

from kaffegen.commands.door import Door
from kaffegen.commands.import_written import file_of
from kaffegen.incoming.addresses import each
from kaffegen.incoming.person import Kept, Person
from kaffegen.incoming.planned import Doubt
from kaffegen.values.texts import shown

SHOWN = ("role", "company", "city", "email", "phone", "linkedin")


def on_a_line(fields: Mapping[str, Any]) -> str:
    """Give a person's name, and what tells them from others."""
    parts = [text for field in SHOWN for text in each(fields.get(field))[:1]]
    return " · ".join([shown(fields.get("name") or "–"), *map(shown, parts)])


def beside(door: Door, doubt: Doubt) -> str:
    """Give somebody of a file above those who they may be, each with why."""
    record = doubt.record
    lines = [f"{record.file}:{record.line}: {on_a_line(record.fields)}"]
    for number, one in enumerate(doubt.candidates, 1):
        why = door.language.say(f"cli.import.why.{one.why}")
        lines.append(f"  {number}  {on_a_line(one.person.fields)} · {file_of(door, one.person)} ({why})")
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
