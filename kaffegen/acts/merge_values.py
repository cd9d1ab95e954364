"""Values of a front matter as they are put into another one: on one line, and what makes two of them the same."""

from typing import Any

from kaffegen.edit import as_yaml
from kaffegen.languages import vocabulary
from kaffegen.model import folded


def is_said(value: Any) -> bool:
    """Tell whether a field says anything."""
    return value not in (None, "", [], {})


def as_flow(value: Any, *, in_list: bool = False) -> str:
    """Give a text, list or mapping as YAML on one line."""
    if isinstance(value, dict):
        parts = (f"{as_yaml(str(key), in_list=True)}: {as_flow(part, in_list=True)}" for key, part in value.items())
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(as_flow(part, in_list=True) for part in value)}]"
    return "~" if value is None else as_yaml(str(value), in_list=in_list)


def shown(value: Any) -> str:
    """Give a value as a person reads it, on one line."""
    return " ".join(value.split()) if isinstance(value, str) else as_flow(value)


def entries_of(written: Any) -> list[Any]:
    """Give the entries of a list as they are written; a single one is a list of one, and none says nothing."""
    listed = written if isinstance(written, list) else [written]
    said = [entry for entry in listed if is_said(entry)]
    is_none = len(said) == 1 and isinstance(said[0], str) and said[0].strip().casefold() in vocabulary().none
    return [] if is_none else said


def same_entry(one: Any, other: Any, main: str) -> bool:
    """Tell whether two entries say the same, be they a text or a mapping."""
    return _parts(one, main) == _parts(other, main)


def _parts(entry: Any, main: str) -> dict[str, str]:
    parts = entry if isinstance(entry, dict) else {main: entry}
    return {name: folded(as_flow(value)) for name, value in parts.items() if is_said(value)}
