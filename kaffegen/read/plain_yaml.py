"""A quick reader for the plainest YAML: `key: value` lines, lists and fields below a key, `[a, b]`, and nothing else.

Most front matter is no more than that, and PyYAML takes longer over it than kaffegen over all the rest. Whatever this
reader does not know by sight it leaves to `yaml_text`; a property test holds that they never differ.
"""

import re
from dataclasses import dataclass
from typing import Any

_KEY = r"[a-z_][a-z_-]*+"
_PLAIN = r"[\w+(][^\n:#]*+(?:(?::(?=[^\s])|(?<=[^\s])\#)[^\n:#]*+)*+"
_IN_FLOW = r"\w[^\n:#,\[\]{}\"']*+"
_LINE = re.compile(
    rf"""
    ([ ]*+) (-[ ])? (?:({_KEY}):(?:[ ]++|(?=\n)))?
    (?: ({_PLAIN}) | "([^"\\\n]++)"[ ]*+
      | \[[ ]*+({_IN_FLOW}(?:,[ ]*+{_IN_FLOW})*+)\][ ]*+
      | \{{[ ]*+({_KEY}:[ ]++{_IN_FLOW}(?:,[ ]*+{_KEY}:[ ]++{_IN_FLOW})*+)\}}[ ]*+ )?
    \n | ([\s\S]++)
    """,
    re.VERBOSE,
)


def plain_tree(text: str) -> dict[str, Any] | None:
    """Give the tree that `yaml_text.read` would give, or None when that has to be asked."""
    if "~" in text or not text.replace("\n", "").isprintable():
        return None
    tree: dict[str, Any] = {}
    below: _Below | None = None
    for indent, dash, key, plain, quoted, flow_list, flow_map, unknown in _LINE.findall(text):
        value = plain.rstrip(" ") if plain else quoted or _in_flow(flow_list, flow_map)
        if unknown or value is ...:
            return None
        if key and not indent and not dash and key not in tree:
            tree[key] = value
            below = None if value else _Below(tree, key)
        elif below is None or not below.takes(len(indent), dash, key, value):
            return None
    return tree


@dataclass(slots=True)
class _Below:
    """What stands below a key without a value: a list, the entry of it that is open, or fields."""

    tree: dict[str, Any]
    top: str
    items: list[Any] | None = None
    fields: dict[str, Any] | None = None  # those of the open entry, where there is a list
    dashes: int = 0  # the column of the list's dashes
    column: int = 0  # the column of the fields

    def takes(self, indent: int, dash: str, key: str, value: Any) -> bool:
        """Put a line where it belongs; False when that cannot be seen at once."""
        if dash:
            return self._entry(indent, key, value)
        if self.items is None and self.fields is None:
            self.fields = self.tree[self.top] = {}
            self.column = indent
        if not key or not indent or self.fields is None or indent != self.column or key in self.fields:
            return False
        self.fields[key] = value
        return True

    def _entry(self, indent: int, key: str, value: Any) -> bool:
        if self.items is None:
            if self.fields is not None:
                return False
            self.items = self.tree[self.top] = []
            self.dashes = indent
        if indent != self.dashes or (value is None and not key):
            return False
        self.fields, self.column = {key: value} if key else None, indent + len("- ")
        self.items.append(self.fields if key else value)
        return True


def _in_flow(flow_list: str, flow_map: str) -> Any:
    """Give what stands in brackets or braces, None when nothing does; `...` for a mapping with one key twice."""
    if flow_list:
        return [part.strip(" ") for part in flow_list.split(",")]
    if not flow_map:
        return None
    pairs = [part.split(":", 1) for part in flow_map.split(",")]
    found = {key.strip(" "): value.strip(" ") for key, value in pairs}
    return found if len(found) == len(pairs) else ...
