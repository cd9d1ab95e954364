"""A quick reader for the plainest YAML: `key: value` lines, lists and fields below a key, `[a, b]`, and nothing else.

Most front matter is no more than that, and PyYAML takes longer over it than kaffegen over all the rest. Whatever this
reader does not know by sight it leaves to `yaml_text`; a property test holds that they never differ.
"""

import re
from typing import Any

_KEY = r"[a-zà-öø-ÿ_][a-zà-öø-ÿ_-]*+"
_PLAIN = r"[\w+(][^\n:#]*+(?:(?::(?=[^\s])|(?<=[^\s])\#)[^\n:#]*+)*+"
_IN_FLOW = r"\w[^\n:#,\[\]{}\"']*+"
_FIELD = re.compile(rf"({_KEY}):(?:[ ]++({_PLAIN})\n|(?=[ \n])([^\n]*+\n(?:[ -][^\n]*+\n)*+))|[\s\S]++")
_LINE = re.compile(rf"([ ]*+(?:-[ ])?+)(?:({_KEY}):(?:[ ]++|(?=\n)))?+(?:({_PLAIN})|([^\n]*+))\n")
_VALUE = re.compile(
    rf"""
      "([^"\\]++)"
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
    if "~" in text or not text.replace("\n", "").isprintable():
        return None
    if " \n" in text:
        text = "\n".join([line.rstrip(" ") for line in text.split("\n")])
    fields = _FIELD.findall(text)
    try:
        tree = {key: plain or _other(rest) for key, plain, rest in fields}
    except _UnknownError:
        return None
    return tree if len(tree) == len(fields) else None


def _other(rest: str) -> Any:
    """Give what stands after a key and its colon, on its line or below it, when it is no plain text."""
    if rest == "\n":
        return None
    line, _, below = rest.partition("\n")
    if not line:
        return _below(_LINE.findall(below))
    if below:
        raise _UnknownError
    return _value(line.lstrip(" "))


def _below(lines: list[Line]) -> Any:
    """Give the list or the fields that stand in the lines below a key."""
    if not lines:  # nor a value on its own line: the text was not known
        raise _UnknownError
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
    """Give what stands in quotes, brackets or braces; None when nothing does."""
    if not written:
        return None
    found = _VALUE.fullmatch(written)
    if found is None:
        raise _UnknownError
    quoted, flow_list, flow_map = found.groups()
    if quoted:
        return quoted
    if flow_list:
        return [part.strip(" ") for part in flow_list.split(",")]
    pairs = [part.split(":", 1) for part in flow_map.split(",")]
    fields = {key.strip(" "): value.strip(" ") for key, value in pairs}
    if len(fields) < len(pairs):
        raise _UnknownError
    return fields
