"""What a body says: known sections, checkboxes, links. Fenced code and comments are never read."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kaffegen.languages import vocabulary
from kaffegen.model.note import Link, Spot

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_FENCE = re.compile(r"[ \t>]{0,12}(`{3,}|~{3,})")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*$")
_ANY_UNDERLINE = re.compile(r"\n {0,3}(?:=+|-+)[ \t]*\r?(?:\n|$)")
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")
LISTED = frozenset({"questions", "next_steps", "referrals", "recommendations", "signals", "touches"})
_BULLETS = frozenset("-*+0123456789")
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


class Line(NamedTuple):
    """A line of a body: its number in the file, the section it stands in. Code and headings are not `is_read`."""

    number: int
    text: str
    section: str = ""
    hidden: bool = False
    is_read: bool = True
    is_heading: bool = False


@dataclass(slots=True)
class Body:
    """The lines that may be entries of a list, the text of each known section, and the links."""

    bullets: list[Line] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)


def body_of(text: str, first_line: int) -> Body:
    """Read a body whose first line has the number `first_line` in its file."""
    body = Body()
    if not ("#" in text or "[" in text or _ANY_UNDERLINE.search(text)):
        return body  # nothing that could be a section, a box or a link
    gathered: dict[str, list[str]] = {}
    for line in lines_of(text, first_line):
        _, shown, section, _, is_read, is_heading = line
        if section and not is_heading:
            gathered.setdefault(section, []).append(shown)
        if is_read and (section in LISTED or "[" in shown) and shown.lstrip(" \t>")[:1] in _BULLETS:
            body.bullets.append(line)
        if is_read and "[[" in shown:
            body.links.extend(_links(line))
    body.sections = {name: "\n".join(lines).strip() for name, lines in gathered.items()}
    return body


def without_private(text: str) -> str:
    """Give a body without private sections, signals, and comments, which would travel in the page unseen (M45)."""
    return "\n".join(
        line.text for line in lines_of(text, 1, is_strict=True) if not line.hidden and line.section != "signals"
    )


def lines_of(text: str, first_line: int, *, is_strict: bool = False) -> Iterator[Line]:
    """Give the lines with their sections, in order; what stands in comments is blank.

    A fence that is never closed is code to the end for most readers of Markdown, and text for Python-Markdown:
    nothing is read in it, but `is_strict` sees the headings of private sections there too.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    code = _code_in(lines, to_the_end=not is_strict) if "```" in text or "~~~" in text else ()
    if "<!--" in text:
        _blank_comments(lines, code)
    underlined = _underlined(lines, code) if _ANY_UNDERLINE.search(text) else {}
    open_sections: list[tuple[int, str]] = []  # level and name of each heading that is not ended
    section, hidden = "", False
    for index, line in enumerate(lines):
        if code and index in code:
            yield Line(first_line + index, line, section, hidden, is_read=False)
            continue
        level, title = underlined[index] if index in underlined else _marked(line) if "#" in line else (0, "")
        if level:
            open_sections = [entry for entry in open_sections if entry[0] < level]
            open_sections.append((level, _section(title)))
            section, hidden = _innermost(open_sections)
            yield Line(first_line + index, line, section, hidden, is_read=False, is_heading=True)
        elif index - 1 in underlined:
            yield Line(first_line + index, line, section, hidden, is_read=False, is_heading=True)
        else:
            yield Line(first_line + index, line, section, hidden)


def _innermost(open_sections: list[tuple[int, str]]) -> tuple[str, bool]:
    """Give the section that a line stands in, and whether that is private: what lies in a private one is so too."""
    names = [name for _, name in open_sections if name]
    if "private" in names:
        return "private", True
    return (names[-1] if names else ""), False


def _marked(line: str) -> tuple[int, str]:
    """Give level and title of a heading with #; level 0 for none."""
    found = _HEADING.match(line)
    return (len(found.group(1)), found.group(2)) if found else (0, "")


def _code_in(lines: list[str], *, to_the_end: bool) -> set[int]:
    """Give the lines of fenced code; a fence that is never closed reaches to the end, or is none."""
    code: set[int] = set()
    opened, mark = -1, ""
    fences = [(i, found.group(1), line) for i, line in enumerate(lines) if (found := _FENCE.match(line))]
    closing = [(i, fence[0], len(fence)) for i, fence, line in fences if not line.strip(" \t>").strip(fence[0])]
    last = {sign: max((i for i, s, _ in closing if s == sign), default=-1) for sign in "`~"}
    for i, fence, line in fences:
        if opened < 0:
            opened, mark = (i, fence) if to_the_end or i < last[fence[0]] else (-1, "")
        elif fence.startswith(mark) and not line.strip(" \t>").strip(mark[0]):
            code.update(range(opened, i + 1))
            opened = -1
    if opened >= 0 and to_the_end:
        code.update(range(opened, len(lines)))
    return code


def _underlined(lines: list[str], code: Collection[int]) -> dict[int, tuple[int, str]]:
    """Give the headings that are written with a line of = or - below them, and their level."""
    found: dict[int, tuple[int, str]] = {}
    for index in range(len(lines) - 1):
        under = _UNDERLINE.match(lines[index + 1]) if lines[index + 1][:1] in ("=", "-", " ") else None
        line = lines[index]
        if under is None or not line.strip() or index in code or line.lstrip()[:1] in "-*+<>|=#":
            continue
        if index == 0 or not lines[index - 1].strip():
            found[index] = (1 if under.group(1)[0] == "=" else 2), line.strip()
    return found


def _blank_comments(lines: list[str], code: Collection[int]) -> None:
    """Blank out what stands in HTML comments, keeping the columns."""
    in_comment = False
    for index, line in enumerate(lines):
        if index not in code and (in_comment or "<!--" in line):
            lines[index], in_comment = _without_comment(line, in_comment)


def is_private_heading(title: str) -> bool:
    """Tell whether a heading begins a section that is for nobody else; what one heard is so too (M45)."""
    return _section(title) in ("private", "signals")


def _section(title: str) -> str:
    """Give the section that a heading begins, empty when it is none that kaffegen knows."""
    return vocabulary().headings.get(" ".join(title.casefold().rstrip(":").split()), "")


def _without_comment(line: str, in_comment: bool) -> tuple[str, bool]:
    """Blank out what stands in an HTML comment, keeping the columns."""
    if not in_comment and "<!--" not in line:
        return line, False
    kept: list[str] = []
    position = 0
    while position < len(line):
        mark = "-->" if in_comment else "<!--"
        found = line.find(mark, position)
        end = len(line) if found < 0 else found + (3 if in_comment else 0)
        kept.append(" " * (end - position) if in_comment else line[position:end])
        if found < 0:
            break
        position, in_comment = end, not in_comment
    return "".join(kept), in_comment


def _links(line: Line) -> Iterator[Link]:
    text = _CODE.sub(lambda code: " " * len(code.group()), line.text) if "`" in line.text else line.text
    for found in _LINK.finditer(text):
        yield Link(Spot(line.number, found.start() + 1), found.group(1).strip())
