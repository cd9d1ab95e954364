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
    (?P<indent>[ ]*+) (?P<dash>-[ ])? (?:(?P<key>{_KEY}):(?:[ ]++|(?=\n)))?
    (?: (?P<plain>{_PLAIN}) | "(?P<quoted>[^"\\\n]*+)"[ ]*+
      | \[[ ]*+(?P<list>{_IN_FLOW}(?:,[ ]*+{_IN_FLOW})*+)\][ ]*+
      | \{{[ ]*+(?P<map>{_KEY}:[ ]++{_IN_FLOW}(?:,[ ]*+{_KEY}:[ ]++{_IN_FLOW})*+)\}}[ ]*+ )?
    \n | (?P<unknown>.)
    """,
    re.VERBOSE,
)


def plain_tree(text: str) -> dict[str, Any] | None:
    """Give the tree that `yaml_text.read` would give, or None when that has to be asked."""
    if "~" in text or not text.replace("\n", "").isprintable():
        return None
    tree: dict[str, Any] = {}
    below: _Below | None = None
    for line in _LINE.finditer(text):
        indent, dash, key, value = line.group(1, 2, 3, 4)
        value = value.rstrip(" ") if value else _value(line)
        if value is ...:
            return None
        if key and not indent and not dash and key not in tree:
            tree[key] = value
            below = _Below(tree, key) if value is None else None
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

    def takes(self, indent: int, dash: str | None, key: str | None, value: Any) -> bool:
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

    def _entry(self, indent: int, key: str | None, value: Any) -> bool:
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


def _value(line: re.Match[str]) -> Any:
    """Give the quoted text, list or mapping of the line; `...` for one key twice, and for what is not known by sight."""
    kind = line.lastgroup
    if kind == "quoted":
        return line["quoted"]
    if kind == "list":
        return [part.strip(" ") for part in line["list"].split(",")]
    if kind == "map":
        pairs = [part.split(":", 1) for part in line["map"].split(",")]
        found = {key.strip(" "): value.strip(" ") for key, value in pairs}
        return found if len(found) == len(pairs) else ...
    return ... if kind == "unknown" else None
