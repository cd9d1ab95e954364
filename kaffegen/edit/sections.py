"""Lines at the end of a section of the body, in its own style; with its heading, where there was none."""

import re
from collections import Counter
from typing import NamedTuple

from kaffegen.edit.changes import AppendLines
from kaffegen.edit.front import Splice
from kaffegen.edit.newest_first import before_older
from kaffegen.languages import LANGUAGES, table
from kaffegen.read.body import LISTED, Written

BULLET = re.compile(
    r"(?P<lead>[ \t>]*)(?:[-*+]|(?P<number>[0-9]{1,9})(?P<stop>[.)]))(?P<gap>[ \t]+)(?P<box>\[.\][ \t]+)?"
)
_OWN_SIGN = re.compile(r"[-*+][ \t]+(?=\S)")
_OWN_BOX = re.compile(r"\[.\][ \t]")
_HEADING = re.compile(r"\n {0,3}(#{1,6})[ \t]+([^\n]*)")
_NO_TITLE = re.compile(r"[*_`:.,;!?()\[\]{}#–]+")
_LISTS = LISTED | {"questions"}
_USUAL_LEVEL = 2


class _Section(NamedTuple):
    """A section by its lines in the body, counted from 0: from the one after its heading up to the next heading's."""

    first: int
    after: int


def appended(text: str, body_start: int, change: AppendLines, language: str, end_of_line: str) -> Splice:
    """Give what is put in at the end of the section that the change names."""
    written = Written(text[body_start:])
    read = written.read[1:].split("\n")
    section = _section(written, read, change.section)
    if section is None:
        return _begun(text, written, change, language, end_of_line)
    raw = text[body_start:].split("\n")
    above, has_gap, is_empty = _line_above(read, section)
    bullet = next((line for line in read[section.first : section.after][::-1] if BULLET.match(line)), "")
    new = _in_style(change, bullet)
    if (place := before_older(read, section.first, section.after, change)) is not None:
        at, ending = body_start + sum(len(line) + 1 for line in raw[:place]), _ending(raw[place - 1])
        return (at, at, "".join(line + ending for line in new))
    is_list_on = has_gap or (_is_in_list(read[section.first : above + 1]) and bool(BULLET.match(new[0])))
    lines = [*([] if is_list_on else [""]), *new]
    at = body_start + sum(len(line) + 1 for line in raw[: above + 1])
    if at > len(text):  # the last line is not ended, and stays so
        return (len(text), len(text), "".join(end_of_line + line for line in lines))
    ending = _ending(raw[above])
    gap = [""] if is_empty and above + 1 < len(read) and read[above + 1].strip() else []
    return (at, at, "".join(line + ending for line in [*lines, *gap]))


def _ending(line: str) -> str:
    """Give how a line ends, of which the last sign is cut off."""
    return "\r\n" if line.endswith("\r") else "\n"


def _section(written: Written, read: list[str], name: str) -> _Section | None:
    """Find the last part of a section that has a list, else the last one there is."""
    found = [
        _Section(written.read.count("\n", 0, part.lines), written.read.count("\n", 0, part.end))
        for part in written.stretches()
        if part.section == name and not part.hidden
    ]
    listed = [part for part in found if any(map(BULLET.match, read[part.first : part.after]))]
    return next(reversed(listed or found), None)


def _line_above(read: list[str], section: _Section) -> tuple[int, bool, bool]:
    """Give the line after which new ones go; whether it is the blank one below a heading, and that is all there is."""
    filled = [index for index in range(section.first, section.after) if read[index].strip()]
    if filled:
        return filled[-1], False, False
    has_blank = section.first < section.after and section.first + 1 < len(read)
    return (section.first, True, True) if has_blank else (section.first - 1, False, True)


def _is_in_list(lines: list[str]) -> bool:
    """Tell whether the last line is a list's: a bullet, or what is indented below one."""
    for line in reversed(lines):
        if BULLET.match(line):
            return True
        if line.strip() and not line.startswith((" ", "\t")):
            return False
    return False


def _in_style(change: AppendLines, bullet: str) -> list[str]:
    """Give the lines as the section's others stand; those of a text as they are."""
    if change.section not in _LISTS:
        return list(change.lines)
    style = BULLET.match(bullet)
    box = "[ ] " if change.section == "next_steps" and (style is None or style.group("box")) else ""
    lines = []
    for count, line in enumerate(change.lines, 1):
        text = _OWN_SIGN.sub("", line.strip(), count=1)
        lines.append(_sign(style, count) + ("" if _OWN_BOX.match(text) else box) + text)
    return lines


def bare(line: str) -> str:
    """Give a line without what makes it one of a list."""
    return _OWN_BOX.sub("", _OWN_SIGN.sub("", line.strip(), count=1), count=1)


def _sign(style: re.Match[str] | None, count: int) -> str:
    """Give what leads a line of the list; a numbered one counts on."""
    if style is None:
        return "- "
    lead, number, gap = style.group("lead"), style.group("number"), style.group("gap")
    if number:
        return f"{lead}{int(number) + count}{style.group('stop')}{gap}"
    return style.group()[: style.end("gap")]


def _begun(text: str, written: Written, change: AppendLines, language: str, end_of_line: str) -> Splice:
    """Give the section with its heading, for the end of the body."""
    level, code = manner(written, language)
    title = table(code, "words")["headings"][change.section][0]
    title = f"{title[:1].upper()}{title[1:]}"
    while level > 1 and is_hidden_below(written, level):
        level -= 1
    lines = [f"{'#' * level} {title}", "", *_in_style(change, "")]
    at = len(text)
    if text and not text.endswith("\n"):  # the last line is not ended, and the new one is not either
        return (at, at, end_of_line * 2 + end_of_line.join(lines))
    has_gap = not text or text.endswith(("\n\n", "\n\r\n"))
    return (at, at, ("" if has_gap else end_of_line) + "".join(line + end_of_line for line in lines))


def is_hidden_below(written: Written, level: int) -> bool:
    """Tell whether a heading of that level at the end would stand in a private section."""
    return [part.hidden for part in Written(f"{written.read[1:]}\n\n{'#' * level} x\n").stretches()][-1]


def manner(written: Written, language: str) -> tuple[int, str]:
    """Give the level of the body's headings, and the language that most of them are in."""
    headings = _HEADING.findall(written.read)
    tables = {code: table(code, "words")["headings"] for code in LANGUAGES}
    counts: Counter[str] = Counter()
    known: list[int] = []
    for marks, title in headings:
        plain = " ".join(_NO_TITLE.sub(" ", title).casefold().split())
        codes = [code for code, words in tables.items() if any(plain in each for each in words.values())]
        counts.update(codes)
        known += [len(marks)] if codes else []
    best = [code for code, count in counts.items() if count == max(counts.values())]
    below_title = [len(marks) for marks, _ in headings if len(marks) > 1]
    level = min(known or below_title, default=_USUAL_LEVEL)
    return level, language if language in best or not best else best[0]
