"""What a letter says: links as they are shown, without addresses, greeting and signature; a postscript counts (M21)."""

import re
from collections.abc import Iterator

from kaffegen.advice.phrases import openings
from kaffegen.advice.sentences import is_shortened, words_of

_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,500}\|)?([^\[\]|\n]{0,500})\]\]")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\s]{1,500}\)")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,100}|<[^<>\n]{1,100}>")
_GAP = re.compile(r"\[[^\[\]]{1,200}\]")
_POSTSCRIPT = re.compile(r"p\.?\s?s\b", re.IGNORECASE)
_CHUNK = re.compile(r"([^,!.:;?\n–—]*)([,!.:;?–—]?)")
_LEAD = " \t>*_–—-/"
_ENDS = (".", "?", "!", ")", ",")
_FULL_STOP = re.compile(r"[.!?][ \t]+(?=\S)")
HEAD = 3  # lines in which a greeting stands
NAMES = 4  # words after a greeting that are a name, not a sentence
SIGNED = 10  # words in a line of a signature
NAME = 3


def as_shown(text: str) -> str:
    """Give the text with all that is not shown, and what is yet to be filled in, made blank; no offset changes."""
    for pattern in (_WIKILINK, _LINK):
        text = pattern.sub(_only_shown, text)
    return _GAP.sub(_blank, _ADDRESS.sub(_blank, text))


def body_of(text: str) -> str:
    """Give the shown text with greeting and signature made blank, every offset as it was."""
    for start, end in [*_greeting(text), *_signature(text)]:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _only_shown(found: re.Match[str]) -> str:
    start, end = (offset - found.start() for offset in found.span(1))
    return " " * start + found.group(1) + " " * (len(found.group()) - end)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found.group())


def _lines(text: str) -> list[tuple[int, int]]:
    """Give the spans of the lines that say something, without what leads in."""
    found, start = [], 0
    for line in text.split("\n"):
        if said := line.strip(_LEAD + "\r"):
            begin = start + line.index(said[0])
            found.append((begin, start + len(line.rstrip())))
        start += len(line) + 1
    return found


def _greeting(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _lines(text)[:HEAD]:  # a subject may stand above it
        if (hello := openings("greetings").match(text, start)) is None:
            continue
        until = _named(text, hello.end(), end)
        if until == hello.end() or not words_of(text[hello.end() : until]):  # "Hei, Kari!"
            called = _named(text, until, end)
            until = called if _is_name(text[until:called].rstrip(",.!")) else until
        yield start, until
        return


def _named(text: str, start: int, end: int) -> int:
    """Give where the name that begins there ends, `Mr. Brown,` or a comma alone; the start, when it is no name."""
    until = start
    while found := _CHUNK.match(text, until, end):
        until = found.end()
        if found.group(2) != "." or not is_shortened(found.group(1).strip().lower()):
            break
    return until if len(words_of(text[start:until])) <= NAMES else start


def _signature(text: str) -> Iterator[tuple[int, int]]:
    lines = _lines(text)
    found, until, is_body = None, len(text), False
    for start, end in reversed(lines):
        if _POSTSCRIPT.match(text, start):
            until, is_body = start, False
        elif len(words_of(text[start:end])) > SIGNED:
            is_body = True
        elif not is_body and _is_closing(text[start:end]):
            found = (start, until)
    if found:
        yield found
    elif lines:
        yield from _last_line(text, lines)


def _last_line(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give what is a signature of the last line: a name alone, or a closing after the last sentence."""
    start, end = lines[-1]
    line = text[start:end]
    if len(lines) > 1 and _is_name(line) and not _is_listed(text, lines) and _is_apart(text[:start], lines[-2]):
        yield start, end
        return
    stops = [found.end() for found in _FULL_STOP.finditer(line)]
    if stops and _is_closing(line[stops[-1] :]):
        yield start + stops[-1], end


def _is_listed(text: str, lines: list[tuple[int, int]]) -> bool:
    """Tell whether the last two lines are those of one list."""
    led = [text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>") for start, _ in lines[-2:]]
    return all(led)


def _is_closing(line: str) -> bool:
    """Tell whether a line is `Vennlig hilsen`, with a name or without."""
    found = openings("closings").match(line)
    if found is None:
        return False
    rest = words_of(line[found.end() :])
    return len(rest) <= NAMES and all(word.is_capital or len(word.text) <= NAME for word in rest) and "?" not in line


def _is_name(line: str) -> bool:
    words = words_of(line)
    return 0 < len(words) <= NAME and all(word.is_capital for word in words) and not line.endswith(_ENDS)


def _is_apart(above: str, last: tuple[int, int]) -> bool:
    """Tell whether the line above has come to its end, so that the next one does not go on with it."""
    return above.rstrip(" \t>").endswith("\n\n") or not above[: last[1]].rstrip()[-1].isalnum()
