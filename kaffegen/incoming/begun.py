"""The text of a new note from another tool: what is known and no more, which source gave it, its own words below."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from kaffegen.beginnings.note import heading
from kaffegen.edit import as_yaml
from kaffegen.incoming.person import LEDGER, Person
from kaffegen.incoming.worded import worded
from kaffegen.model import Contact, Note

SECTION = "imported"
_PLAIN = re.compile(r"[^\W_](?:[\w .()'+@&/-]|,(?= )|:(?=/))*+(?<! )")  # reads as itself, whatever reads it
_PLAIN_IN_LIST = re.compile(r"[^\W_][\w .()'+@&/-]*+(?<! )")


def begun_with(person: Person, code: str) -> str:
    """Give the text of a new note in the language `code`."""
    lines = ["---"]
    for field in sorted(person.fields, key=_place_of):
        lines += _lines(field, person.fields[field])
    lines += ["---", ""]
    if person.texts:
        lines += [f"## {heading(code, SECTION)}", "", worded("\n\n".join(person.texts).strip("\n"), code), ""]
    return "\n".join(lines)


def yaml_of(value: Any, *, in_list: bool = False) -> str:
    """Give a text, a list or a mapping as YAML on one line."""
    if isinstance(value, dict):
        parts = (f"{yaml_of(str(key), in_list=True)}: {yaml_of(part, in_list=True)}" for key, part in value.items())
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(yaml_of(part, in_list=True) for part in value)}]"
    return _scalar(value, in_list=in_list) if isinstance(value, str) else ""


def is_plain(value: Any) -> bool:
    """Tell whether a value is of words alone, so that whatever reads it reads it as it is meant."""
    if isinstance(value, str):
        return bool(_PLAIN.fullmatch(value))
    parts = value.values() if isinstance(value, dict) else value
    return isinstance(value, dict | list) and all(map(is_plain, parts))


@lru_cache(maxsize=1 << 16)
def _scalar(text: str, *, in_list: bool) -> str:
    is_plain = (_PLAIN_IN_LIST if in_list else _PLAIN).fullmatch(text)
    return text if is_plain else as_yaml(text, in_list=in_list)


def _lines(field: str, value: Any) -> Iterator[str]:
    """Give the lines of a field: entries with parts each on lines of their own, all else on one."""
    if not (isinstance(value, list) and value and all(isinstance(entry, dict) and entry for entry in value)):
        yield f"{field}: {yaml_of(value)}"
        return
    yield f"{field}:"
    for entry in value:
        for number, (key, part) in enumerate(entry.items()):
            yield f"{'    ' if number else '  - '}{yaml_of(str(key), in_list=True)}: {yaml_of(part)}"


@lru_cache(maxsize=256)
def _place_of(field: str) -> tuple[int, str]:
    """Give where a field stands in a note: as the model has it, with what every note has before the ledger."""
    return (_ORDER.index(field) if field in _ORDER else len(_ORDER) - 1, field)


_COMMON = [info.alias or name for name, info in Note.model_fields.items()]
_OWN = [info.alias or name for name, info in Contact.model_fields.items() if (info.alias or name) not in _COMMON]
_ORDER = (*(name for name in _OWN if name != LEDGER), *_COMMON, LEDGER)
