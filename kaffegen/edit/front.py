"""The front matter of a note as it is edited: its text, its spans, what it says, and how a line is put into it."""

import re
from typing import Any, NamedTuple

import yaml

from kaffegen import yaml_text
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.spans import Span, span_of
from kaffegen.edit.yaml_values import as_yaml, fitted, quoted, value_span
from kaffegen.read.front_matter import front_of

_COLON = re.compile(r"\s*:")
_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)
_ONLY_BLANKS = re.compile(r"[ ](?:[ \t]*\r?(?:\n|$)|(?=[\]},]))")
_BELOW = re.compile(r"[ \t]+#[^\n]*\n")
_KEPT_ERRORS = frozenset({"K140", "K141"})  # warnings: a comment that was perhaps meant as text

Splice = tuple[int, int, str]  # from, to, what stands there from now on
Told = tuple[list[Splice], dict[str, Any]]  # what is replaced, and what the front matter says then


class Front(NamedTuple):
    """A front matter that YAML reads without fault; `end_of_line` is how its neighbouring lines end."""

    text: str
    root: Span
    tree: dict[str, Any]
    end_of_line: str

    def line_end(self, offset: int) -> int:
        """Give where the line of an offset ends, its line feed with it; an offset where a line begins is that."""
        if offset and self.text[offset - 1] == "\n":
            return offset
        return self.text.find("\n", offset) + 1 or len(self.text)

    def ending_at(self, offset: int) -> str:
        """Give how the line before an offset ends."""
        return "\r\n" if self.text.endswith("\r\n", 0, offset) else "\n" if offset else self.end_of_line

    def margin(self, offset: int) -> str:
        """Give the blanks that lead to the column of an offset."""
        return " " * (offset - self.text.rfind("\n", 0, offset) - 1)

    def has_comment(self, span: Span) -> bool:
        """Tell whether a comment stands in a list or mapping, which to replace would lose it."""
        is_one_line = "\n" not in self.written(span) or span.form not in ("block", "flow")
        return not is_one_line and bool(_COMMENT.search(self.text, span.start, span.end))

    def written(self, span: Span) -> str:
        """Give the characters of a span."""
        return self.text[span.start : span.end]


def front_matter(text: str, end_of_line: str) -> Front:
    """Give the front matter of a text; raise EditRefused where YAML finds fault with it."""
    faults = [fault for fault in front_of(text).faults if fault.code not in _KEPT_ERRORS]
    if not faults:
        try:
            tree, _ = yaml_text.read(text)
        except (yaml.YAMLError, yaml_text.TooDeepError):
            faults = front_of(text).faults
        else:
            root = span_of(text) if tree is not None else Span(len(text), len(text), "block", pairs=[])
            return Front(text, root, tree or {}, end_of_line)
    raise EditRefused("edit.unreadable")


def spliced(text: str, splices: list[Splice]) -> str:
    """Give a text with its splices made; they do not overlap."""
    for start, end, new in sorted(splices, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def put(front: Front, mapping: Span, key: str, value: str, after: Span | None = None) -> list[Splice]:
    """Put a key's value into a mapping: in the old one's stead, else after the value `after`, else at the end."""
    pair = mapping.pair(key)
    if pair:
        return _replaced(front, *pair, fitted(value, in_list=mapping.form == "flow"))
    if mapping.form == "flow":
        new = f"{as_yaml(key, in_list=True)}: {fitted(value, in_list=True)}"
        ends = [_pair_end(front, *each) for each in mapping.pairs or ()]
        starts = [each[0].start for each in mapping.pairs or ()]
        return _braced(mapping, front, new) if mapping.bare else in_brackets(front, mapping, starts, ends, new)
    line = f"{as_yaml(key)}: {fitted(value, in_list=False)}"
    if not mapping.pairs:
        return new_line(front, len(front.text), line)
    last = after or mapping.pairs[-1][1]
    margin = front.margin(mapping.start)
    return new_line(front, past_comments(front, front.line_end(last.end), margin), margin + line)


def new_line(front: Front, offset: int, line: str) -> list[Splice]:
    """Put a line in where a line begins, ended as the one before it."""
    end = front.ending_at(offset)
    if offset and front.text[offset - 1] != "\n":  # the last line is not ended
        return [(offset, offset, end + line)]
    return [(offset, offset, line + end)]


def past_comments(front: Front, offset: int, margin: str) -> int:
    """Give the offset after the comments that are indented further than the margin, so belong to what is above."""
    while (comment := _BELOW.match(front.text, offset)) and comment.group().startswith(margin + " "):
        offset = comment.end()
    return offset


def in_brackets(front: Front, whole: Span, starts: list[int], ends: list[int], new: str) -> list[Splice]:
    """Put an entry at the end of a list or mapping in brackets, on a line of its own if the last one stands so."""
    text = front.text
    if not ends:
        inside = text[whole.start + 1 : whole.end - 1]
        if "#" in inside:
            raise EditRefused("edit.by-hand")
        return [(whole.start + 1, whole.end - 1, new)]
    begin = text.rfind("\n", 0, starts[-1]) + 1
    is_own_line = whole.start < begin and not text[begin : starts[-1]].strip()
    if not is_own_line:
        gap = text[ends[-2] : starts[-1]] if len(ends) > 1 else ", "
        gap = gap if gap.strip(" ") == "," else ", "
        return [(ends[-1], ends[-1], gap + new)]
    line_end = text.index("\n", ends[-1]) + 1
    if line_end > whole.end:  # the closing bracket stands behind the last entry
        return [(ends[-1], ends[-1], f",{front.ending_at(begin)}{text[begin : starts[-1]]}{new}")]
    has_comma = text[ends[-1] : line_end].lstrip().startswith(",")
    line = f"{text[begin : starts[-1]]}{new}{',' if has_comma else ''}{front.ending_at(line_end)}"
    comma = [] if has_comma else [(ends[-1], ends[-1], ",")]
    return [*comma, (line_end, line_end, line)]


def _braced(mapping: Span, front: Front, new: str) -> list[Splice]:
    """Put an entry into a mapping that stands in a list without its braces."""
    return [(mapping.start, mapping.end, f"{{{front.written(mapping)}, {new}}}")]


def _replaced(front: Front, key: Span, old: Span, value: str) -> list[Splice]:
    """Put a value in the stead of another; the comment on the key's line stays."""
    text = front.text
    colon = _COLON.match(text, key.end)
    if old.form == "nothing":
        if colon is None:  # `{thanked}`: a key alone
            return [(key.end, key.end, f": {value}")]
        at = colon.end()
        return [(at + 1, at + 1, value)] if _ONLY_BLANKS.match(text, at) else [(at, at, f" {value}")]
    if colon is None or front.has_comment(old):
        raise EditRefused("edit.by-hand")
    if old.form == "block text":
        first, _, rest = front.written(old).partition("\n")
        if "#" in first:
            raise EditRefused("edit.by-hand")
        end = old.start + len(front.written(old).rstrip()) if rest.strip() else old.start + len(first.rstrip())
        return [(old.start, end, value)]
    if old.form == "block":  # it stands on the lines below its key
        first_end = text.index("\n", colon.end()) - (1 if text[text.index("\n", colon.end()) - 1] == "\r" else 0)
        end = old.start + len(front.written(old).rstrip())  # a block text in it would take its line feeds along
        return [(colon.end(), colon.end(), f" {value}"), (first_end, end, "")]
    return [(old.start, old.end, _in_quotes(front, old, value))]


def _in_quotes(front: Front, old: Span, value: str) -> str:
    """Give a value in quotes where the old one had them and a comment stands behind, which would seem to be text."""
    behind = front.text[old.end : front.line_end(old.end)]
    if old.form != "quoted" or not behind.lstrip().startswith("#"):
        return value
    span = value_span(value)
    return quoted(span.text) if span.form == "plain" else value


def _pair_end(front: Front, key: Span, value: Span) -> int:
    if value.form != "nothing":
        return value.end
    colon = _COLON.match(front.text, key.end)
    return colon.end() if colon else key.end
