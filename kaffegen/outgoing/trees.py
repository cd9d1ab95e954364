"""Front matter as a tree of text, as it is written and as it may leave: what was not cleaned stays as one typed it."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from kaffegen.model import Item, Note
from kaffegen.read.front_matter import front_of
from kaffegen.read.note import WARNINGS
from kaffegen.read.split import parts_of
from kaffegen.values.texts import name as name_of

Masked = Callable[[str], str]


class Written(NamedTuple):
    """What the front matter of a note says, and the fields of which nobody can say what they say."""

    tree: dict[str, Any]
    unread: frozenset[str] = frozenset()


class Part(NamedTuple):
    """What leaves of a note: fields and body, and the fields that do not as nobody can say what they say."""

    tree: dict[str, Any]
    body: str
    unread: tuple[str, ...] = ()


def written_in(note: Note) -> Written:
    """Give the tree of a note's own front matter, nothing of it reformatted."""
    front = front_of(parts_of(note.about.text).front)
    unread = {str(fault.path[0]) for fault in front.faults if fault.path and fault.code not in WARNINGS}
    tree = {name: value for name, value in front.tree.items() if name not in unread}
    return Written(tree, frozenset(unread))


def fields_of(kind: type[Note | Item]) -> Mapping[str, str]:
    """Give the attribute of each field, by the name it has in a note."""
    return {info.alias or name: name for name, info in kind.model_fields.items()}


def left(raw: Any, before: Any, after: Any, main: str = "") -> Any:
    """Give what is left of a written value whose meaning was cleaned from `before` to `after`; None for nothing.

    `main` is the part that a text stands for in a list of entries.
    """
    if after == before:
        return raw
    if after is None or isinstance(after, str):
        return after
    if isinstance(after, Item) and isinstance(before, Item):
        return _item(raw if isinstance(raw, dict) else {main: raw}, before, after)
    if isinstance(after, tuple):
        return _entries(raw, before, after, main) if _are_items(before) else list(after)
    if isinstance(after, Mapping) and isinstance(raw, dict):
        return {name: value for name, value in raw.items() if name_of(name) in after}
    return None


def whole_entries(raw: Any, before: Any, after: Any, main: str) -> list[Any] | None:
    """Give the entries that could be read whole of a list in which something is wrong; None where none could."""
    whole = tuple(item for item in after or () if isinstance(item, Item) and not item.faulty)
    return _entries(raw, before, whole, main) if whole else None


def masked(value: Any, mask: Masked) -> Any:
    """Give a value with every text in it masked once more, names of fields too: it fails closed."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, list):
        return [masked(entry, mask) for entry in value]
    if isinstance(value, dict):
        return {mask(name): masked(inner, mask) for name, inner in value.items()}
    return value


def says(name: str, value: Any, known: Collection[str]) -> bool:
    """Tell whether a field says anything: a known one that is empty is not said."""
    return value not in (None, "") or name not in known


def _are_items(values: Any) -> bool:
    return isinstance(values, tuple) and any(isinstance(value, Item) for value in values)


def _entries(raw: Any, before: Any, after: tuple[Any, ...], main: str) -> list[Any]:
    """Give the entries that are left of a list, found by their places in it."""
    listed = raw if isinstance(raw, list) else [raw]
    were = {item.at: item for item in before}
    return [left(listed[_index(item)], were[item.at], item, main) for item in after]


def _index(item: Item) -> int:
    return next((part for part in item.at if isinstance(part, int)), 0)


def _item(raw: dict[str, Any], before: Item, after: Item) -> dict[str, Any]:
    found = dict(raw)
    for name, attribute in fields_of(type(after)).items():
        if name in found:
            value = left(found[name], getattr(before, attribute), getattr(after, attribute))
            if value is None:
                del found[name]
            else:
                found[name] = value
    return found
