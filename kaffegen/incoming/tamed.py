"""People of a file as notes can hold them: no template in a field, nothing longer than a field is meant for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from kaffegen.formats.record import Lost, Record

LONGEST = 500  # characters of a field; what is longer goes below, as text
LONGEST_TEXT = 200_000
_TEMPLATE = re.compile(r"\{(?=\{[^{}]*\}\})|<(?=%[^<%]*%>)|\$(?=\{[^{}]*\})")


def tamed(records: Iterable[Record]) -> Iterator[Record]:
    """Give the people so that their notes are read without fault; what moves or is cut is named as lost."""
    for record in records:
        yield record if _is_tame(record) else _tamed(record)


def _is_tame(record: Record) -> bool:
    texts = [value for value in record.fields.values() if isinstance(value, str)]
    is_usual = len(texts) == len(record.fields) and len(record.text) <= LONGEST_TEXT
    return is_usual and not any(len(text) > LONGEST or "{" in text or "<%" in text for text in texts)


def _tamed(record: Record) -> Record:
    fields: dict[str, Any] = {}
    lost: list[Lost] = []
    text = record.text
    for field, value in record.fields.items():
        plain = _without_templates(value)
        long = [part for part in _parts(plain) if len(part) > LONGEST]
        if long and field != "name":
            lost.append(Lost(field, "", record.line))
            text = "\n\n".join(filter(None, (text, *(f"{field}: {part}" for part in long))))
            plain = _without_long(plain)
        if plain:
            fields[field] = plain[:LONGEST].rstrip() if field == "name" and isinstance(plain, str) else plain
    if len(text) > LONGEST_TEXT:
        lost.append(Lost("text", "", record.line))
        text = text[:LONGEST_TEXT].rsplit("\n", 1)[0]
    return replace(record, fields=fields, text=text, lost=(*record.lost, *lost))


def _without_templates(value: Any) -> Any:
    """Give a value in which what some program would fill in is taken apart, so that nothing does."""
    if isinstance(value, str):
        return _TEMPLATE.sub(lambda found: f"{found.group()} ", value)
    if isinstance(value, dict):
        return {key: _without_templates(part) for key, part in value.items()}
    return [_without_templates(part) for part in value] if isinstance(value, list | tuple) else value


def _parts(value: Any) -> list[str]:
    parts = [value] if isinstance(value, str) else value.values() if isinstance(value, dict) else value or ()
    return [part for part in parts if isinstance(part, str)]


def _without_long(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: part for key, part in value.items() if not isinstance(part, str) or len(part) <= LONGEST}
    if isinstance(value, list):
        return [part for part in value if not isinstance(part, str) or len(part) <= LONGEST]
    return None
