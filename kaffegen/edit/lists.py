"""One more value in a list of the front matter, or in a mapping by person or rule, as the others there stand."""

import copy
from typing import Any

from kaffegen.edit.changes import AddTo, BeginList, PutEntries
from kaffegen.edit.front import Front, Splice, Told, in_brackets, new_line, past_comments, put
from kaffegen.edit.kinds import before, items, parts_at_comma
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.spans import Span
from kaffegen.edit.yaml_values import as_yaml, fitted, meaning, value_span
from kaffegen.languages import vocabulary
from kaffegen.model import folded
from kaffegen.values import texts as readers


def with_one_more(front: Front, change: AddTo, kind: str) -> Told:
    """Give what is replaced for one more value in a list, and what the front matter says then."""
    tree = copy.deepcopy(front.tree)
    pair, said = front.root.pair(change.field), tree.get(change.field)
    if pair is None or said is None:
        return _begun(front, change, kind, tree)
    if _is_none(said):
        return _instead_of_none(front, change, pair[1], tree)
    if pair[1].entries is not None:
        tree[change.field] = [*said, meaning(change.value)]
        return _at_the_end(front, pair[1], change.value), tree
    return _beside(front, change, kind, pair[1], tree)


def begun_with(front: Front, change: PutEntries, kind: str) -> Told:
    """Give the same for a list that is not there yet: an entry a line."""
    tree = {**copy.deepcopy(front.tree), change.field: [meaning(value) for value in change.values]}
    pair = front.root.pair(change.field)
    if front.root.form == "flow" or pair:  # the field is there and says nothing
        return put(front, front.root, change.field, f"[{', '.join(change.values)}]"), tree
    after = before(front, change.field, kind) or (front.root.pairs[-1][1] if front.root.pairs else None)
    margin = front.margin(front.root.start) if front.root.pairs else ""
    at = past_comments(front, front.line_end(after.end), margin) if after else len(front.text)
    end = front.ending_at(at)
    lines = [f"{margin}{change.field}:", *(f"{margin}  - {fitted(value, in_list=False)}" for value in change.values)]
    return new_line(front, at, end.join(lines)), tree


def with_key(front: Front, change: AddTo, kind: str) -> Told:
    """Give the same for a person's, or a rule's, own value in a field that may say one for all."""
    tree = copy.deepcopy(front.tree)
    pair, said = front.root.pair(change.field), tree.get(change.field)
    old = ""
    if pair and said and isinstance(said, dict):
        key = next((key for key in said if folded(key) == folded(change.key)), change.key)
        said[key] = meaning(change.value)
        return put(front, pair[1], key, change.value), tree
    if pair and said:
        if pair[1].form not in ("plain", "quoted"):
            raise EditRefused("edit.by-hand")
        old = fitted(front.written(pair[1]), in_list=True)
    others = [name for name in _people(tree) if folded(name) != folded(change.key)] if old else []
    tree[change.field] = {**dict.fromkeys(others, said), change.key: meaning(change.value)}
    parts = [f"{as_yaml(name, in_list=True)}: {old}" for name in others]  # one for all: now it must say whose
    parts.append(f"{as_yaml(change.key, in_list=True)}: {fitted(change.value, in_list=True)}")
    value = f"{{{', '.join(parts)}}}"
    return put(front, front.root, change.field, value, before(front, change.field, kind)), tree


def begun_list(front: Front, change: BeginList, kind: str) -> Told:
    """Give the same for a list that begins with an entry of parts; raise EditRefused where there is one."""
    root, end = front.root, front.ending_at(len(front.text))
    if root.form != "block" or front.tree.get(change.field) or root.pair(change.field):
        raise EditRefused("edit.by-hand")
    lead = (f"{'    ' if number else '  - '}" for number in range(len(change.parts)))
    lines = [
        f"{mark}{as_yaml(key)}: {fitted(value, in_list=False)}"
        for mark, (key, value) in zip(lead, change.parts, strict=True)
    ]
    tree = {**front.tree, change.field: [{key: meaning(value) for key, value in change.parts}]}
    block = end.join([f"{as_yaml(change.field)}:", *lines])
    margin = front.margin(root.start) if root.pairs else ""
    after = before(front, change.field, kind) if root.pairs else None
    last = after or (root.pairs[-1][1] if root.pairs else None)
    offset = past_comments(front, front.line_end(last.end), margin) if last else len(front.text)
    return new_line(front, offset, block.replace(end, end + margin) if margin else block), tree


def _begun(front: Front, change: AddTo, kind: str, tree: dict[str, Any]) -> Told:
    """Begin a list: a single text stands as it is, a mapping is the first entry of a list."""
    span = value_span(change.value)
    is_text = span.pairs is None and span.entries is None
    value = change.value if is_text else f"[{change.value}]"
    tree[change.field] = meaning(value)
    return put(front, front.root, change.field, value, before(front, change.field, kind)), tree


def _instead_of_none(front: Front, change: AddTo, old: Span, tree: dict[str, Any]) -> Told:
    """Put the first value where it was said that there was none."""
    if old.entries is None:
        tree[change.field] = meaning(change.value)
        return put(front, front.root, change.field, change.value), tree
    tree[change.field] = [meaning(change.value)]
    value = fitted(change.value, in_list=old.form == "flow")
    return [(old.entries[0].start, old.entries[0].end, value)], tree


def _beside(front: Front, change: AddTo, kind: str, old: Span, tree: dict[str, Any]) -> Told:
    """Put a value beside a single one, which becomes a list; a text that a comma parts goes on."""
    said = tree[change.field]
    if old.form == "plain" and "," in old.text and parts_at_comma(kind, change.field):
        tree[change.field] = f"{said}, {value_span(change.value).text}"
        return [(old.end, old.end, f", {change.value}")], tree
    if old.form in ("block text", "block") or (old.pairs is not None and change.field not in items(kind)):
        raise EditRefused("edit.by-hand")
    tree[change.field] = [said, meaning(change.value)]
    written = front.written(old)
    first = written if "\n" in written else fitted(written, in_list=True)
    return [(old.start, old.end, f"[{first}, {fitted(change.value, in_list=True)}]")], tree


def _at_the_end(front: Front, old: Span, value: str) -> list[Splice]:
    """Put a value at the end of a list, as the others stand."""
    entries = old.entries or []
    if old.form == "flow":
        starts, ends = [each.start for each in entries], [each.end for each in entries]
        return in_brackets(front, old, starts, ends, fitted(value, in_list=True))
    margin, lead = _dash(front, old)
    offset = past_comments(front, front.line_end(entries[-1].end), margin)
    span = value_span(value)
    if entries[-1].form == "block" and entries[-1].pairs and span.pairs:
        parts = [value[key.start - span.start : part.end - span.start] for key, part in span.pairs]
        value = (front.ending_at(offset) + " " * len(lead)).join(parts)
    return new_line(front, offset, lead + value)


def _dash(front: Front, old: Span) -> tuple[str, str]:
    """Give the blanks before a list's dashes, and what leads an entry."""
    first = (old.entries or [old])[0]
    dash = front.text.rindex("-", 0, first.start + 1)
    margin = front.margin(dash)
    gap = front.text[dash + 1 : first.start]
    if front.text[dash - len(margin) : dash] != margin:
        raise EditRefused("edit.by-hand")
    return margin, f"{margin}-{gap if gap and not gap.strip(' ') else ' '}"


def _is_none(said: Any) -> bool:
    """Tell whether it was said that there was none."""
    inner = said[0] if isinstance(said, list) and len(said) == 1 else said
    return isinstance(inner, str) and inner.strip().casefold() in vocabulary().none


def _people(tree: dict[str, Any]) -> list[str]:
    """Give whom a meeting's front matter says it was with."""
    named = [name for field in ("contact", "contacts") if tree.get(field) for name in readers.names(tree[field])]
    return list({folded(name): name for name in named}.values())
