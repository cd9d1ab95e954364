"""A card that kaffegen wrote: all of the note is in it, and what a telephone has changed since counts."""

import json
from typing import Any

from kaffegen.formats.record import OWNED, Record
from kaffegen.formats.vcard_cards import Card
from kaffegen.formats.vcard_fields import said_in
from kaffegen.formats.vcard_lines import lines_of
from kaffegen.formats.vcard_values import own_text, unescaped
from kaffegen.formats.vcard_write import OWN, standard_lines
from kaffegen.phones import international

DEEPEST = 12
_KEYS = {"fields", "more", "text", "uid", "version"}
_SINGLE = set(OWNED) - {"aliases", "past", "email", "phone", "web", "topics"}


def exported(card: Card) -> Record | None:
    """Give the record that was written into the card, when it says nothing else now; None for any other card."""
    before = _written(card)
    return before[0] if before and _is_untouched(card, *before) else None


def with_what_was_exported(record: Record, card: Card, country: str) -> Record:
    """Give what a card says, with all of the note that was written into it; what a telephone has changed counts."""
    written = _written(card)
    if written is None:
        return record
    before, version = written
    lines = "\r\n".join(standard_lines(before, version)).encode("utf-8", "ignore")
    then = said_in([line for line in lines_of(lines) if line.name not in ("BEGIN", "END")], country, is_own=True)
    fields = {}
    for name in OWNED:
        now, before_it = record.fields.get(name), then.fields.get(name)
        is_changed = now is not None and now != before_it
        if name == "phone" and is_changed:  # written with other blanks it is the same
            is_changed = _numbers(now, country) != _numbers(before_it, country)
        if (value := record.fields[name] if is_changed else before.fields.get(name)) is not None:
            fields[name] = value
    known = {(lost.what, lost.value) for lost in then.lost}
    lost = tuple(each for each in record.lost if each.what != OWN and (each.what, each.value) not in known)
    text = before.text if record.text in (then.text, "") else record.text
    return Record(record.line, fields, record.file, before.uid, text, lost, before.more, is_own=True)


def _numbers(value: Any, country: str) -> list[str]:
    written = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value or ""]
    return sorted(international(number, country) or number for number in written)


def _is_untouched(card: Card, before: Record, version: Any) -> bool:
    """Tell whether the card says what was written into it, and nothing else."""
    said = [(line.name, line.value) for line in card.lines if line.name != OWN]
    heads = (line.partition(":") for line in standard_lines(before, version))
    return said == [(head.partition(";")[0], value) for head, _, value in heads][1:-1]


def _written(card: Card) -> tuple[Record, Any] | None:
    """Give the record that the card carries; None when it is not one of ours after all."""
    value = next(line.value for line in card.lines if line.name == OWN)
    try:
        tree = json.loads(unescaped(value))
    except (ValueError, RecursionError):
        return None
    if not isinstance(tree, dict) or tree.keys() != _KEYS or tree["version"] not in ("4.0", "3.0"):
        return None
    fields, more = tree["fields"], tree["more"]
    if not (isinstance(tree["text"], str) and isinstance(tree["uid"], str) and _is_tree(fields) and _is_tree(more)):
        return None
    if not (isinstance(fields, dict) and isinstance(more, dict) and fields.keys() <= set(OWNED)):
        return None
    if not all(isinstance(fields[name], str) for name in _SINGLE & fields.keys()):
        return None
    return Record(card.line, fields, "", tree["uid"], own_text(tree["text"]), more=more, is_own=True), tree["version"]


def _is_tree(value: Any, depth: int = 0) -> bool:
    """Tell whether there are only texts, lists and mappings in it."""
    if depth > DEEPEST:
        return False
    if isinstance(value, list):
        return all(_is_tree(each, depth + 1) for each in value)
    if isinstance(value, dict):
        return all(_is_tree(each, depth + 1) for each in value.values())
    return isinstance(value, str)
