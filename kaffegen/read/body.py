"""What a body says: known sections, lines of lists, links. Fenced code and comments are never read.

A body is looked at as one text, in which every line, the first too, begins with its line feed: what a pattern that
begins with one finds is found quickly, and a stretch of lines is a slice.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from kaffegen.languages import vocabulary
from kaffegen.model.note import Link, Spot

_HEADING = re.compile(r"\n {0,3}(?:(#{1,6})[ \t]+([^\n]*)|(=+|-+)[ \t]*(?![^\n]))")
_FENCE = re.compile(r"[ \t>]{0,12}(`{3,}|~{3,})")
_ASIDE = re.compile(r"\([^()]*\)")
_NO_TITLE = re.compile(r"[*_`:.,;!?()\[\]{}#–]+")
_HTML_HEADING = re.compile(r"<h([1-6])(?:\s[^>\n]{0,200})?>([^<\n]{0,200})</h\1\s*>", re.IGNORECASE)
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")
_BULLET = re.compile(r"\n[ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+(?:\[(.)\](?:[ \t]+|(?![^\n])))?([^\n]*)")
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_NO_HEADING = tuple("-*+<>|=#")  # what begins so is no heading, whatever is drawn below it
_CODE_MARK = "|"  # stands for every character of code, so that nothing can be read there
LISTED = frozenset({"next_steps", "referrals", "recommendations", "signals", "touches"})


class Bullet(NamedTuple):
    """A line of a list: its section, what its box holds ("" for no box), its text and where that stands."""

    section: str
    hidden: bool
    box: str
    text: str
    spot: Spot
    line: str


class Stretch(NamedTuple):
    """A heading and the lines up to the next one, as a span; `lines` is where they begin."""

    start: int
    lines: int
    end: int
    section: str
    hidden: bool


Span = tuple[int, int, int, str, bool]  # a stretch, nameless


@dataclass(slots=True)
class Body:
    """The lines that may be entries of a list, the questions, the text of each known section, and the links."""

    bullets: list[Bullet]
    questions: list[str]
    sections: dict[str, str]
    links: list[Link]


class Written:
    """A body's text twice: as it is `shown`, with comments blank, and as it is `read`, with code masked too.

    A fence that is never closed is code to the end for most readers of Markdown, and text for Python-Markdown:
    nothing is read in it, but `is_strict` sees the headings of private sections there too.
    """

    __slots__ = ("read", "shown")

    def __init__(self, text: str, *, is_strict: bool = False) -> None:
        self.shown = self.read = "\n" + (text.replace("\r\n", "\n") if "\r" in text else text)
        # A single letter is found ten times as quickly as three, and is seldom there.
        has_fence = ("`" in text and "```" in text) or ("~" in text and "~~~" in text)
        if not has_fence and ("<" not in text or "<!--" not in text):
            return
        lines = self.shown.split("\n")
        code = _code_in(lines, to_the_end=not is_strict)
        _blank_comments(lines, code)
        self.shown = "\n".join(lines)
        self.read = "\n".join(_CODE_MARK * len(line) if i in code else line for i, line in enumerate(lines))

    def stretches(self) -> Iterator[Stretch]:
        """Give the text in order, cut before each heading. What lies in a private section is private too."""
        return map(Stretch._make, self.spans())

    def spans(self) -> Iterator[Span]:
        """Give the same as `stretches`, without the names that take as long to give as finding the headings."""
        above: list[tuple[int, str, bool]] = []  # level, section and privacy of each heading that is not ended
        section, hidden, start, lines = "", False, 0, 0
        for found in _HEADING.finditer(self.read):
            marks, title, drawn = found.groups()
            heading, level = found.start(), len(marks or "")
            if drawn:
                heading, title = self._underlined(heading)
                level = 1 if drawn[0] == "=" else 2
                if not title:
                    continue
            yield start, lines, heading, section, hidden
            while above and above[-1][0] >= level:
                above.pop()
            _, section, hidden = above[-1] if above else (0, "", False)
            if not hidden:
                section = _section(title) or section
                hidden = section == "private"
            above.append((level, section, hidden))
            start, lines = heading, found.end()
        yield start, lines, len(self.read), section, hidden

    def _underlined(self, line: int) -> tuple[int, str]:
        """Give where the title above a drawn line starts, and the title; no title where that is none."""
        start = self.read.rfind("\n", 0, line)
        title = self.read[start + 1 : line].strip()
        if not title or title.startswith(_NO_HEADING):
            return start, ""
        is_after_blank = not self.read[self.read.rfind("\n", 0, start) + 1 : start].strip()
        return start, title if is_after_blank else ""


class Places:
    """Gives the places of offsets in a body that come in order, counting on from the last one."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text, self._line, self._begin, self._seen = text, first_line - 1, 0, 0

    def spot(self, offset: int) -> Spot:
        """Give the line and the column of an offset, no earlier than the last."""
        if lines := self._text.count("\n", self._seen, offset):
            self._line += lines
            self._begin = self._text.rfind("\n", self._seen, offset)
        self._seen = offset
        return Spot(self._line, offset - self._begin)


def body_of(note: str, start: int) -> Body:
    """Read the body of a note's text, which begins at the offset `start`."""
    written = Written(note[start:])
    shown, read = written.shown, written.read
    gathered: dict[str, list[str]] = {}
    questions: list[str] = []
    listed: list[Span] = []
    linked: list[Span] = []
    has_brackets = "[" in read
    for stretch in written.spans():
        _, lines, end, section, _ = stretch
        if section and lines < end:
            gathered.setdefault(section, []).append(shown[lines:end])
        if section == "questions":
            questions += [text for _, line in _BULLET.findall(read, lines, end) if (text := line.strip())]
        elif section in LISTED or (has_brackets and read.find("[", lines, end) >= 0):
            listed.append(stretch)
        if has_brackets and read.find("[[", lines, end) >= 0:
            linked.append(stretch)
    first_line = note.count("\n", 0, start) + 1 if listed or linked else 0
    return Body(
        bullets=list(_bullets(read, listed, Places(read, first_line))) if listed else [],
        questions=questions,
        sections={name: "".join(parts).strip() for name, parts in gathered.items()},
        links=list(_links(read, linked, Places(read, first_line))) if linked else [],
    )


def without_private(text: str) -> str:
    """Give a body without private sections, signals, and comments, which would travel in the page unseen (M45)."""
    written = Written(with_headings(text), is_strict=True)
    kept = (part for part in written.stretches() if not part.hidden and part.section != "signals")
    return "".join(written.shown[part.start : part.end] for part in kept)[1:]


def with_headings(text: str) -> str:
    """Give a body with the headings that it has in HTML written as Markdown."""
    if "<h" not in text and "<H" not in text:
        return text
    return _HTML_HEADING.sub(lambda found: f"\n{'#' * int(found.group(1))} {found.group(2)}\n", text)


def section_named(title: str) -> str:
    """Give the section that a heading begins, empty when it is none that kaffegen knows."""
    return _section(title)


def is_private_heading(title: str) -> bool:
    """Tell whether a heading begins a section that is never built: for nobody else, or what one heard (M45)."""
    return _section(title) in ("private", "signals")


@lru_cache(maxsize=4096)
def _section(title: str) -> str:
    """Give the section that a heading begins, empty when it is none that kaffegen knows."""
    plain = " ".join(_NO_TITLE.sub(" ", _ASIDE.sub(" ", title)).casefold().split())
    section = vocabulary().headings.get(plain, "")
    if not section and plain.startswith(_private_words()):
        return "private"  # "Bare for meg, ikke del": rather too much than too little
    return section


@cache
def _private_words() -> tuple[str, ...]:
    """Give the beginnings of a heading that make its section private, whatever follows."""
    headings = vocabulary().headings.items()
    return tuple(f"{word} " for word, section in headings if section == "private" and " " in word)


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


def _blank_comments(lines: list[str], code: Collection[int]) -> None:
    """Blank out what stands in HTML comments, keeping the columns."""
    in_comment = False
    for index, line in enumerate(lines):
        if index not in code and (in_comment or "<!--" in line):
            lines[index], in_comment = _without_comment(line, in_comment)


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


def _bullets(read: str, stretches: Iterable[Span], places: Places) -> Iterator[Bullet]:
    """Give the lines of lists in some stretches: all where there should be a list, those with a box elsewhere."""
    for _, lines, end, section, hidden in stretches:
        is_listed = section in LISTED
        for found in _BULLET.finditer(read, lines, end):
            box, line = found.groups("")
            if box or is_listed:
                yield Bullet(section, hidden, box, line.strip(), places.spot(found.start(2)), found.group()[1:])


def _links(read: str, stretches: Iterable[Span], places: Places) -> Iterator[Link]:
    """Give the links in some stretches; what stands in `code` is none."""
    for _, lines, end, _, _ in stretches:
        text = read[lines:end]
        if "`" in text:
            text = _CODE.sub(lambda code: " " * len(code.group()), text)
        for found in _LINK.finditer(text):
            yield Link(places.spot(lines + found.start()), found.group(1).strip())
