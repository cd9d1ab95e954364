"""Texts without private sections of which only a reader of Markdown would say that they are some (B17).

A site is looked through once more when its pages are made; a text that leaves as a text has to be looked through here.
"""

import re

from kaffegen.read.body import is_private_heading

_HEADING = re.compile(r"[ \t>*+\-0-9.)]*(#{1,6})[ \t]*([^\n]*)")
_RULER = re.compile(r"[ \t>]*(?:=+|-+)[ \t]*")
_END = re.compile(r"(#{1,6})[ \t]")


def without_odd_headings(text: str) -> str:
    """Give a text without what follows a private heading in a quotation, in a list, without a blank, under a text.

    It is cut until the next plain heading of the same level or a higher one: rather too much than too little.
    """
    if "\n" not in text and "#" not in text:
        return text
    lines = text.split("\n")
    kept: list[str] = []
    cut = 0  # the level of the heading whose section is being left out
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if cut and (end := _END.match(line)) and len(end.group(1)) <= cut:
            cut = 0
        cut = cut or _level_if_private(line, below)
        if not cut:
            kept.append(line)
    return text if len(kept) == len(lines) else "\n".join(kept)


def _level_if_private(line: str, below: str) -> int:
    """Give the level of a heading that is private, 0 for any other line."""
    if (found := _HEADING.match(line)) and is_private_heading(found.group(2)):
        return len(found.group(1))
    if below.strip() and _RULER.fullmatch(below) and is_private_heading(line.strip(" \t>*+-")):
        return 1 if "=" in below else 2
    return 0
