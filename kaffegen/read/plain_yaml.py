"""A quick reader for the plainest YAML: `key: value` lines, lists below a key, `[a, b]`, and nothing else.

Most front matter is no more than that, and PyYAML takes longer over it than kaffegen over all the rest. Whatever this
reader does not know by sight it leaves to `yaml_text`; a property test holds that they never differ.
"""

import re
from typing import Any

_PLAIN = r"[\w+(](?:[^\n:#]++|:(?=[^\s])|(?<=[^\s])\#)*+"
_IN_FLOW = r"\w[^\n:#,\[\]{}\"']*+"
_LINE = re.compile(
    rf"""
    ([ ]*+) (-[ ])? (?:([a-z_]++):(?:[ ]++|(?=\n)))?
    (?: (?P<plain>{_PLAIN}) | "(?P<quoted>[^"\\\n]*+)"[ ]*+
      | \[[ ]*+(?P<list>{_IN_FLOW}(?:,[ ]*+{_IN_FLOW})*+)\][ ]*+
      | \{{[ ]*+(?P<map>[a-z_]++:[ ]++{_IN_FLOW}(?:,[ ]*+[a-z_]++:[ ]++{_IN_FLOW})*+)\}}[ ]*+ )?
    \n
    """,
    re.VERBOSE,
)


def plain_tree(text: str) -> dict[str, Any] | None:
    """Give the tree that `yaml_text.read` would give, or None when that has to be asked."""
    if "~" in text or not text.replace("\n", "").isprintable():
        return None
    tree: dict[str, Any] = {}
    reading = _Reading(tree)
    position, end, match = 0, len(text), _LINE.match
    while position < end:
        line = match(text, position)
        if line is None or not reading.takes(line):
            return None
        position = line.end()
    return tree


class _Reading:
    """The field, the list and the entry of it that are open."""

    __slots__ = ("depth", "item", "items", "top", "tree")

    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree, self.top, self.depth = tree, "", 0
        self.items: list[Any] | None = None
        self.item: dict[str, Any] | None = None

    def takes(self, line: re.Match[str]) -> bool:
        """Put a line where it belongs; False when that cannot be seen at once."""
        indent, dash, key = line.group(1, 2, 3)
        value = _value(line) if line.lastgroup else None
        if value is ...:
            return False
        if dash:
            return self._entry(len(indent), key, value)
        if key and not indent and key not in self.tree:
            self.tree[key], self.top, self.items, self.item = value, key, None, None
            return True
        if key and indent and self.item is not None and len(indent) == self.depth + 2 and key not in self.item:
            self.item[key] = value
            return True
        return False

    def _entry(self, indent: int, key: str | None, value: Any) -> bool:
        if self.items is None:
            if not self.top or self.tree[self.top] is not None:
                return False
            self.items, self.depth = [], indent
            self.tree[self.top] = self.items
        if indent != self.depth or (value is None and not key):
            return False
        self.item = {key: value} if key else None
        self.items.append(self.item if key else value)
        return True


def _value(line: re.Match[str]) -> Any:
    """Give the text, list or mapping that stands on the line; `...` for a mapping with one key twice."""
    kind = line.lastgroup
    if kind == "plain":
        return line["plain"].rstrip(" ")
    if kind == "quoted":
        return line["quoted"]
    if kind == "list":
        return [part.strip(" ") for part in line["list"].split(",")]
    pairs = [part.split(":", 1) for part in line["map"].split(",")]
    found = {key.strip(" "): value.strip(" ") for key, value in pairs}
    return found if len(found) == len(pairs) else ...
