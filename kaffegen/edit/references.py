"""References to a person by another name: in the fields that name people, and in the links of a body."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kaffegen.edit.changes import Refer
from kaffegen.edit.front import Front, Splice, front_matter, spliced
from kaffegen.edit.kinds import parts_at_comma
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.spans import Span
from kaffegen.edit.yaml_values import as_yaml, quoted
from kaffegen.model import folded
from kaffegen.read.body import Written, body_of

_LINK = re.compile(r"(\s*\[\[\s*)([^\[\]|]*?)(\s*(?:\|[^\[\]]*)?\]\]\s*)")
_WIKILINK = re.compile(r"\[\[([ \t]*)([^\[\]|#\n]*[^\[\]|#\n \t])")
_OWN_LINE = re.compile(r"[ \t]*-[ \t]+[^\n]*\n?")
_ONE = ("contact", "introduced_by")
_LISTED = ("contacts", "knows", "people")
_KEYED = ("thanked", "memo", "card")
_PARTS = (("referrals", "name"), ("next_steps", "with"))
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "contact": ("introduced_by", "knows"),
    "plan": ("people",),
    "meeting": ("contact", "contacts", "referrals", "next_steps", "thanked", "memo", "card"),
}


class _Told(NamedTuple):
    """A text of the front matter that becomes another, or goes as an entry of a list (None)."""

    span: Span
    text: str | None
    splice: Splice


def with_references(front: str, change: Refer, kind: str, end_of_line: str) -> str:
    """Give a front matter with people referred to otherwise; as it was where that cannot be done surely."""
    before = front_matter(front, end_of_line)
    told = list(_found(before, change, kind))
    try:
        after = front_matter(spliced(front, [each.splice for each in told]), end_of_line)
    except EditRefused:
        return front
    new = {(each.span.start, each.span.end): each.text for each in told}
    expected = [new.get((span.start, span.end), span.text) for span in _scalars(before.root)]
    written = [span.text for span in _scalars(after.root)]
    is_as_meant = [text for text in expected if text] == [text for text in written if text]
    return after.text if is_as_meant else front


def with_links(text: str, body_start: int, change: Refer) -> str:
    """Give a note's text with the links of its body leading to the other name, or the other file."""
    names, starts = dict(change.names), [0, *(found.end() for found in re.finditer("\n", text))]
    splices: list[Splice] = []
    for link in body_of(text, body_start).links:
        at = starts[link.spot.line - 1] + link.spot.column - 1
        found = _WIKILINK.match(text, at)
        if found and (new := names.get(folded(found[2]))) and folded(new) != folded(found[2]):
            splices.append((found.start(2), found.end(2), new))
    return spliced(text, [*splices, *_addresses(text, body_start, change)])


def _addresses(text: str, body_start: int, change: Refer) -> Iterator[Splice]:
    """Give the addresses of links in Markdown that lead to the old file."""
    body, offset = text[body_start:], body_start
    if not change.paths or "](" not in body:
        return
    for raw, read in zip(body.split("\n"), Written(body).read[1:].split("\n"), strict=True):
        for old, new in change.paths:
            for found in re.finditer(rf"\]\(<?({re.escape(old)})(?=[)>#\s])", read):
                yield offset + found.start(1), offset + found.end(1), new
        offset += len(raw) + 1


def _found(front: Front, change: Refer, kind: str) -> Iterator[_Told]:
    names = dict(change.names)
    for field in _FIELDS.get(kind, ()):
        pair = front.root.pair(field)
        if pair is None:
            continue
        if field in _ONE:
            yield from _single(front, *pair, names, change)
        elif field in _LISTED:
            is_text = parts_at_comma(kind, field)
            yield from _listed(front, pair, names, change, is_text=is_text)
        elif field in _KEYED:
            yield from _keys(front, pair[1], names)
        else:
            yield from _parts(front, pair[1], dict(_PARTS)[field], names, is_text=field == "referrals")


def _single(front: Front, key: Span, value: Span, names: Mapping[str, str], change: Refer) -> Iterator[_Told]:
    inner = _inner(value)
    new = _renamed(inner.text, names) if inner else None
    if inner is None or new is None:
        return
    if change.is_own and inner is value:  # somebody is not who opened the door to themselves
        colon = front.text.index(":", key.end) + 1
        yield _Told(inner, None, (colon, value.end, ""))
    elif not change.is_own:
        yield _replaced(front, inner, new, in_list=inner is not value)


def _listed(
    front: Front, pair: tuple[Span, Span], names: Mapping[str, str], change: Refer, *, is_text: bool
) -> Iterator[_Told]:
    key, value = pair
    if value.entries is None:
        if is_text and value.form == "plain" and "," in value.text:
            yield from _in_text(front, value, names, change)
        else:
            yield from _single(front, key, value, names, change)
        return
    entries = [(entry, _inner(entry)) for entry in value.entries]
    named = {folded(_bare(inner.text)) for _, inner in entries if inner}
    targets = set(map(folded, names.values()))
    for number, (entry, inner) in enumerate(entries):
        new = _renamed(inner.text, names) if inner else None
        if inner is None or new is None:
            continue
        is_double = change.is_own or not named.isdisjoint(targets)
        gone = _without(front, value, number) if is_double else None
        named.add(folded(_bare(new)))
        if gone:
            yield _Told(inner, None, gone)
        elif not is_double:
            yield _replaced(front, inner, new, in_list=value.form == "flow" or inner is not entry)


def _in_text(front: Front, value: Span, names: Mapping[str, str], change: Refer) -> Iterator[_Told]:
    """Give the names between commas otherwise."""
    said = value.text.split(",")
    known = {folded(_bare(part)) for part in said}
    parts = []
    for part in said:
        new = names.get(folded(part.strip()))
        if new is None or "," in new:
            parts.append(part)
        elif not change.is_own and folded(new) not in known:
            parts.append(part.replace(part.strip(), new))
            known.add(folded(new))
    written = ",".join(parts).strip()
    if written != value.text and written and as_yaml(written) == written and front.written(value) == value.text:
        yield _Told(value, written, (value.start, value.end, written))


def _keys(front: Front, value: Span, names: Mapping[str, str]) -> Iterator[_Told]:
    pairs = value.pairs or []
    said = {folded(_bare(key.text)) for key, _ in pairs}
    for key, _ in pairs:
        new = _renamed(key.text, names)
        if new is not None and folded(_bare(new)) not in said:
            yield _replaced(front, key, new, in_list=True)


def _parts(front: Front, value: Span, part: str, names: Mapping[str, str], *, is_text: bool) -> Iterator[_Told]:
    for entry in value.entries if value.entries is not None else [value]:
        pair = entry.pair(part)
        inner = _inner(pair[1]) if pair else _inner(entry) if is_text else None
        new = _renamed(inner.text, names) if inner else None
        if inner is not None and new is not None:
            yield _replaced(front, inner, new, in_list=value.form == "flow" or entry.form == "flow")


def _inner(span: Span) -> Span | None:
    """Give the one text of a value; of `[[X]]`, which YAML takes for lists, the text in it."""
    while span.entries is not None and len(span.entries) == 1:
        span = span.entries[0]
    return span if span.form in ("plain", "quoted") else None


def _bare(text: str) -> str:
    link = _LINK.fullmatch(text)
    return link[2] if link else text.partition("|")[0]


def _renamed(text: str, names: Mapping[str, str]) -> str | None:
    """Give a reference by the other name, with what stands around it; None for somebody else."""
    link = _LINK.fullmatch(text)
    new = names.get(folded(_bare(text)))
    if new is None:
        return None
    if link:
        return f"{link[1]}{new}{link[3]}"
    name, bar, shown = text.partition("|")
    return f"{new}{bar}{shown}" if name else None


def _replaced(front: Front, span: Span, new: str, *, in_list: bool) -> _Told:
    written = front.written(span)
    if span.form == "quoted":
        mark = written[0]
        inside = new if written[1:-1] == span.text and not any(sign in new for sign in "\"'\\") else None
        value = f"{mark}{inside}{mark}" if inside is not None else quoted(new)
    else:
        value = as_yaml(new, in_list=in_list)
    return _Told(span, new, (span.start, span.end, value))


def _without(front: Front, whole: Span, number: int) -> Splice | None:
    """Give what goes with an entry of a list; None where it does not stand so that it can go surely."""
    entries = whole.entries or []
    if whole.form == "flow":
        start, end = (entries[number - 1].end, entries[number].end) if number else (entries[0].start, entries[0].end)
        if not number and len(entries) > 1:
            end = entries[1].start
        return None if "#" in front.text[start:end] or whole.bare else (start, end, "")
    start = front.text.rfind("\n", 0, entries[number].start) + 1
    line = _OWN_LINE.match(front.text, start)
    ends = line and line.end() == front.line_end(entries[number].end) and "#" not in line.group()
    return (start, line.end(), "") if line and ends else None


def _scalars(span: Span) -> Iterator[Span]:
    """Give all texts of a front matter in their order."""
    if span.pairs is not None:
        for key, value in span.pairs:
            yield from (key, *_scalars(value))
    elif span.entries is not None:
        for entry in span.entries:
            yield from _scalars(entry)
    else:
        yield span
