"""Where a note's front matter ends and its body begins, through a handler for python-frontmatter."""

import re
from typing import NamedTuple

import yaml
from frontmatter.default_handlers import YAMLHandler

from kaffegen import yaml_text

_OPENING = re.compile(r"\s*(?:^<{7}[^\n]*\n)?^-{3,}[ \t]*\r?$\n?", re.MULTILINE)
_CLOSING = re.compile(r"\n(?:-{3,}|\.{3})[ \t]*\r?(?:\n|$)")  # begins with a letter that is quickly found
_BLANK = re.compile(r"\n[ \t]*\r?\n")
_FENCELESS = re.compile(r"[^\W\d]\w*:(?: |\r?\n)")
_PARAGRAPH_END = re.compile(r"\n(?:[ \t]*\r?\n|(?:-{3,}|\.{3})[ \t]*\r?(?:\n|$))")
_KEYLIKE = re.compile(r"[\w\"'][^\n:]*:(?:\s|$)|[#\s\-\]}]|$|[<=>]{7}")


class Parts(NamedTuple):
    """A note's text in two. `start` and `body_start` are offsets in characters; `fault` is a code, empty when well."""

    front: str
    start: int
    body_start: int
    fault: str = ""


class NoteHandler(YAMLHandler):
    """Splits as people write: blank lines before, longer fences, `...`, CRLF; a rule in the body is no fence."""

    FM_BOUNDARY = _OPENING

    def split(self, text: str) -> tuple[str, str]:
        """Give the front matter and the body, both exactly as they stand, as python-frontmatter wants them."""
        parts = self.parts(text)
        return parts.front, text[parts.body_start :]

    def parts(self, text: str) -> Parts:
        """Find the front matter; where its end is missing, take the lines that look like fields."""
        opening = _OPENING.match(text)
        if opening is None:
            return Parts("", 0, 0, _why_none(text))
        start = opening.end()
        closing = _CLOSING.search(text, max(start - 1, 0))
        if closing is None:
            end = start + _prose_in(text[start:], is_open=True)
            return Parts(text[start:end], start, end, "K102")
        front = text[start : max(closing.start() + 1, start)]
        prose = _prose_in(front) if _BLANK.search(front) else len(front)
        if prose < len(front) and not _is_yaml(front):
            return Parts(front[:prose], start, start + prose, "K102")
        return Parts(front, start, closing.end())


parts_of = NoteHandler().parts


def without_fields(text: str) -> str:
    """Give a text without what was probably meant as fields at its head: in another notation, or without fences."""
    rest = text.lstrip("\ufeff \t\r\n")
    if rest.startswith("+++"):
        return rest[3:].partition("\n+++")[2]
    if rest.startswith("{"):
        return rest.partition("\n}")[2]
    while _FENCELESS.match(rest):
        rest = _PARAGRAPH_END.split(rest, maxsplit=1)[-1] if _PARAGRAPH_END.search(rest) else ""
        rest = rest.lstrip()
    return rest


def _why_none(text: str) -> str:
    """Say why there is no front matter: another notation, no fences, or nothing at all."""
    begin = text.lstrip()[:200]
    if begin.startswith(("+++", "{", ";;;")):
        return "K107"
    return "K110" if _FENCELESS.match(begin) else "K109"


def _prose_in(front: str, *, is_open: bool = False) -> int:
    """Give the offset of the first line after a blank one that cannot be a field; the length when there is none.

    Where nothing closes the fields (`is_open`), a heading ends them without a blank line too.
    """
    offset, after_blank = 0, False
    for line in front.splitlines(keepends=True):
        if is_open and line.startswith(("## ", "### ")):
            return offset
        if after_blank and (line.startswith(("# ", "##")) or not _KEYLIKE.match(line)):
            return offset
        after_blank = not line.strip()
        offset += len(line)
    return len(front)


def _is_yaml(front: str) -> bool:
    try:
        return isinstance(yaml_text.read(front)[0], dict)
    except yaml.YAMLError:
        return False
    except yaml_text.TooDeepError:
        return True
