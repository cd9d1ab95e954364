"""The lines of an inbox: those that are somebody's words, and the inbox without one of them."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.edit import EditRefused
from kaffegen.read.body import Written
from kaffegen.read.split import parts_of

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_SIGN = re.compile(r"\s*(?:(?:[-*+>]|[0-9]{1,3}[.)])\s+)?(?:\[.?\]\s+)?")


class Caught(NamedTuple):
    """A line of the inbox: its number, how it stands there, and what it says."""

    number: int
    written: str
    text: str


def caught(inbox: str) -> Iterator[Caught]:
    """Give the lines of an inbox that are somebody's words: no headings, no comments, no code."""
    body = parts_of(inbox).body_start
    first = inbox.count("\n", 0, body) + 1
    raw = inbox[body:].replace("\r\n", "\n").split("\n")
    for number, (line, written) in enumerate(zip(Written(inbox[body:]).read[1:].split("\n"), raw, strict=True), first):
        text = line[_end_of_sign(line) :].strip()
        if re.search(r"\w", text) and not line.lstrip().startswith(("#", "|")):
            yield Caught(number, written, text)


def without(inbox: bytes, line: Caught) -> bytes:
    """Give an inbox without a line, the others as they are to the byte; raise EditRefused when it is gone."""
    mark = codecs.BOM_UTF8 if inbox.startswith(codecs.BOM_UTF8) else b""
    lines = _LINE.findall(inbox.removeprefix(mark))
    same = [index for index, found in enumerate(lines) if found.rstrip(b"\r\n").decode() == line.written]
    if not same:
        raise EditRefused("edit.gone", text=line.text)
    gone = line.number - 1 if line.number - 1 in same else same[0]
    return mark + b"".join(found for index, found in enumerate(lines) if index != gone)


def _end_of_sign(line: str) -> int:
    found = _SIGN.match(line)
    return found.end() if found else 0
