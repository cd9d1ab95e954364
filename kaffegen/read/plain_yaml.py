"""A quick reader for the plainest YAML: `key: value` lines, lists and fields below a key, `[a, b]`, and nothing else.

Most front matter is no more than that, and PyYAML takes longer over it than kaffegen over all the rest. Whatever this
reader does not know by sight it leaves to `yaml_text`; a property test holds that they never differ.
"""

import re
from typing import Any

_KEY = r"[a-zà-öø-ÿ_][a-zà-öø-ÿ_-]*+"
_ODD = r"\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"  # ends a line, or may not be there
_PLAIN = rf"[\w+(][^\n:#{_ODD}]*+(?:(?::(?=[^\s])|(?<=[^\s])\#)[^\n:#{_ODD}]*+)*+"
_IN_FLOW = rf"\w[^\n:#,\[\]{{}}\"'{_ODD}]*+"
_FIELD = re.compile(rf"({_KEY}):(?:[ ]++({_PLAIN})(?<![ ])\n|(?=[ \n])([^\n]*+\n(?:[ -][^\n]*+\n)*+))|[\s\S]++")
_LINE = re.compile(rf"([ ]*+(?:-[ ])?+)(?:({_KEY}):(?:[ ]++|(?=\n)))?+(?:({_PLAIN})(?<![ ])|([^\n]*+))\n")
_VALUE = re.compile(
    rf"""
      ({_PLAIN})
    | "([^"\\\n{_ODD}]++)"
    | \[[ ]*+({_IN_FLOW}(?:,[ ]*+{_IN_FLOW})*+)\]
    | \{{[ ]*+({_KEY}:[ ]++{_IN_FLOW}(?:,[ ]*+{_KEY}:[ ]++{_IN_FLOW})*+)\}}
    """,
    re.VERBOSE,
)

Line = tuple[str, str, str, str]  # what leads it (blanks, a dash), a key, a plain value, any other value


class _UnknownError(Exception):
    """Something that this reader does not know by sight."""


def plain_tree(text: str) -> dict[str, Any] | None:
    """Give the tree that `yaml_text.read` would give, or None when that has to be asked."""
    fields = _FIELD.findall(text)
    try:
        tree = {key: plain or _other(rest) for key, plain, rest in fields}
    except _UnknownError:
        return None
    is_known = "" not in tree  # the key of a text that is no field
    return tree if is_known and len(tree) == len(fields) else None


def plain_fields(text: str) -> dict[str, tuple[int, str]] | None:
    """Give where each field begins, and its lines, in a text that this reader knows by sight; None for others."""
    if plain_tree(text) is None:
        return None
    return {found.group(1): (found.start(), found.group()) for found in _FIELD.finditer(text)}


def _other(rest: str) -> Any:
    """Give what stands after a key and its colon, on its line or below it, when it is no plain text."""
    line, _, below = rest.partition("\n")
    value = _value(line)
    if not below:
        return value
    if value is not None:
        raise _UnknownError
    lines = _LINE.findall(below)
    lead = lines[0][0]
    return _entries(lines, lead) if lead.endswith("- ") else _fields(lines, lead)


def _entries(lines: list[Line], dash: str) -> list[Any]:
    """Give a list; an entry with a key on its first line has its other fields on the lines after it."""
    entries: list[Any] = []
    entry: dict[str, Any] = {}
    margin = " " * len(dash)
    for lead, key, plain, other in lines:
        value = plain or _value(other)
        if lead == dash and key:
            entry = {key: value}
            entries.append(entry)
        elif lead == dash and value:
            entry = {}
            entries.append(value)
        elif lead == margin and key and entry and key not in entry:
            entry[key] = value
        else:
            raise _UnknownError
    return entries


def _fields(lines: list[Line], margin: str) -> dict[str, Any]:
    """Give the fields that all stand at one margin."""
    fields = {key: plain or _value(other) for _, key, plain, other in lines}
    if not margin or "" in fields or len(fields) < len(lines) or any(line[0] != margin for line in lines):
        raise _UnknownError
    return fields


def _value(written: str) -> Any:
    """Give what stands before blanks, in quotes, in brackets or in braces; None when nothing does."""
    written = written.strip(" ")
    if not written:
        return None
    found = _VALUE.fullmatch(written)
    if found is None:
        raise _UnknownError
    plain, quoted, flow_list, flow_map = found.groups()
    if plain or quoted:
        return plain or quoted
    if flow_list:
        return [part.strip(" ") for part in flow_list.split(",")]
    pairs = [part.split(":", 1) for part in flow_map.split(",")]
    fields = {key.strip(" "): value.strip(" ") for key, value in pairs}
    if len(fields) < len(pairs):
        raise _UnknownError
    return fields
