"""What a body says: known sections, checkboxes, links. Fenced code and comments are never read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kaffegen.languages import vocabulary
from kaffegen.model.note import Link, Spot

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_FENCE = re.compile(r"[ \t>]{0,12}(`{3,}|~{3,})")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*$")
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")
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
    if not ("#" in text or "[" in text or "\n--" in text or "\n==" in text):
        return body  # nothing that could be a section, a box or a link
    gathered: dict[str, list[str]] = {}
    for line in lines_of(text, first_line):
        if line.section and not line.is_heading:
            gathered.setdefault(line.section, []).append(line.text)
        if line.is_read:
            if line.text.lstrip(" \t>")[:1] in _BULLETS:
                body.bullets.append(line)
            if "[[" in line.text:
                body.links.extend(_links(line))
    body.sections = {name: "\n".join(lines).strip() for name, lines in gathered.items()}
    return body


def without_private(text: str) -> str:
    """Give a body without its private sections, headings and code in them included."""
    raw = text.split("\n")
    return "\n".join(raw[line.number - 1] for line in lines_of(text, 1) if not line.hidden)


def lines_of(text: str, first_line: int) -> Iterator[Line]:
    """Give the lines with their sections, in order."""
    open_sections: list[tuple[int, str]] = []  # level and name of each heading that is not ended
    fence = ""
    in_comment = False
    underlined = False
    lines = text.split("\n")
    for index, raw in enumerate(lines):
        line, number = raw.rstrip("\r"), first_line + index
        found = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence or (found and not in_comment):
            if not fence and found:
                fence = found.group(1)
            elif found and found.group(1).startswith(fence) and not line[found.end() :].strip():
                fence = ""
            yield _line(number, line, open_sections, is_read=False)
            continue
        visible, in_comment = _without_comment(line, in_comment)
        if underlined:
            underlined = False
            yield _line(number, visible, open_sections, is_read=False)._replace(is_heading=True)
        elif heading := _heading(visible, lines, index):
            level, title = heading
            underlined = not visible.lstrip().startswith("#")
            open_sections = [entry for entry in open_sections if entry[0] < level]
            open_sections.append((level, _section(title)))
            yield _line(number, visible, open_sections, is_read=False)._replace(is_heading=True)
        else:
            yield _line(number, visible, open_sections)


def is_private_heading(title: str) -> bool:
    """Tell whether a heading begins a section that is for nobody else."""
    return _section(title) == "private"


def _section(title: str) -> str:
    """Give the section that a heading begins, empty when it is none that kaffegen knows."""
    return vocabulary().headings.get(" ".join(title.casefold().rstrip(":").split()), "")


def _line(number: int, text: str, open_sections: list[tuple[int, str]], *, is_read: bool = True) -> Line:
    for _, name in open_sections:
        if name == "private":
            return Line(number, text, "private", hidden=True, is_read=is_read)
    name = next((name for _, name in reversed(open_sections) if name), "")
    return Line(number, text, name, is_read=is_read)


def _heading(line: str, lines: list[str], index: int) -> tuple[int, str] | None:
    """Give level and title of a heading, written with # or underlined."""
    if "#" in line and (marked := _HEADING.match(line)):
        return len(marked.group(1)), marked.group(2)
    below = lines[index + 1] if index + 1 < len(lines) else ""
    if below[:1] in ("=", "-", " ") and line.strip() and (under := _UNDERLINE.match(below.rstrip("\r"))):
        is_plain = not line.lstrip().startswith(("-", "*", "+", ">", "|")) and not _UNDERLINE.match(line)
        previous_is_blank = index == 0 or not lines[index - 1].strip()
        if is_plain and previous_is_blank:
            return (1 if under.group(1)[0] == "=" else 2), line.strip()
    return None


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
