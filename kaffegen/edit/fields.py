"""Changes of the front matter: a field, or a part of a list's entry. Only the bytes concerned are replaced."""

import copy
from typing import Any

from kaffegen.edit.changes import AddTo, BeginList, FieldChange, PutEntries, PutField, PutPart
from kaffegen.edit.front import Front, Told, front_matter, put, spliced
from kaffegen.edit.kinds import before, items
from kaffegen.edit.lists import begun_list, begun_with, with_key, with_one_more
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.spans import Span
from kaffegen.edit.yaml_values import fitted, meaning, quoted
from kaffegen.model import Path


def edited(text: str, change: FieldChange, kind: str, end_of_line: str) -> str:
    """Give a front matter's text with a change made; raise EditRefused when that cannot be done surely."""
    front = front_matter(text, end_of_line)
    if isinstance(change, PutEntries) and front.tree.get(change.field) is not None:
        for value in change.values:
            text = edited(text, AddTo(change.field, value), kind, end_of_line)
        return text
    splices, tree = _told(front, change, kind)
    after = front_matter(spliced(text, splices), end_of_line)
    if after.tree != tree:  # what is written must be read as just this change
        raise EditRefused("edit.by-hand")
    return after.text


def _told(front: Front, change: FieldChange, kind: str) -> Told:
    if isinstance(change, PutField):
        tree = {**front.tree, change.field: meaning(change.value)}
        return put(front, front.root, change.field, change.value, before(front, change.field, kind)), tree
    if isinstance(change, BeginList):
        return begun_list(front, change, kind)
    if isinstance(change, AddTo):
        return (with_key if change.key else with_one_more)(front, change, kind)
    if isinstance(change, PutEntries):
        return begun_with(front, change, kind)
    return _with_part(front, change, kind)


def _with_part(front: Front, change: PutPart, kind: str) -> Told:
    tree: dict[str, Any] = copy.deepcopy(front.tree)
    path = _path_now(tree, change, kind)
    span: Span | None = front.root
    owner: Any = tree
    said: Any = tree
    for part in path:
        span = _inside(span, part) if span else None
        if span is None:
            raise EditRefused("edit.by-hand")
        owner, said = said, said[part]
    if span is None or not path:
        raise EditRefused("edit.by-hand")
    if isinstance(said, dict):
        said[change.part] = meaning(change.value)
        return put(front, span, change.part, change.value), tree
    main = items(kind).get(str(path[0]), "")
    if not main or span.form in ("nothing", "block text", "block"):
        raise EditRefused("edit.by-hand")
    raw = front.written(span)
    text = raw if span.form == "quoted" else quoted(said if isinstance(said, str) else raw)
    entry = f"{{{main}: {text}, {change.part}: {fitted(change.value, in_list=True)}}}"
    mapping = {main: raw if span.entries is not None else said, change.part: meaning(change.value)}
    is_listed = len(path) > 1
    owner[path[-1]] = mapping if is_listed else [mapping]
    return [(span.start, span.end, entry if is_listed else f"[{entry}]")], tree


def _path_now(tree: dict[str, Any], change: PutPart, kind: str) -> Path:
    """Give where the entry stands now: where it stood, else the one place where its words do; else refuse."""
    if not change.said:
        return change.path
    field = str(change.path[0])
    listed = tree.get(field)
    said = [said_in(entry, items(kind).get(field, "")) for entry in (listed if isinstance(listed, list) else [listed])]
    paths: list[Path] = [(field, index) if isinstance(listed, list) else (field,) for index in range(len(said))]
    found = [path for path, text in zip(paths, said, strict=True) if text == change.said]
    if change.path in found:
        return change.path
    if len(found) != 1:
        raise EditRefused("edit.changed")
    return found[0]


def said_in(entry: Any, main: str) -> str:
    """Give the text of an entry in a list, be it a text or a mapping with a part for it."""
    return str((entry.get(main) if isinstance(entry, dict) else entry) or "")


def _inside(span: Span, part: str | int) -> Span | None:
    if isinstance(part, int):
        return span.entries[part] if span.entries is not None and part < len(span.entries) else None
    pair = span.pair(part)
    return pair[1] if pair else None
