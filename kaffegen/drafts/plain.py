"""Texts from notes as plain text: no markup, no brackets but those that mark a gap, no hidden signs."""

import re

_WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|]{0,500}\|)?([^\[\]|]{0,500})\]\]")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\((?:[^()\s]{0,500})[^()\n]{0,200}\)")
_HIDDEN_SIGN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_]{1,2})(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\w*_])")
_BULLET = re.compile(r"^[ \t>]*(?:(?:[-*+]|[0-9]{1,3}[.)])[ \t]+)?(?:\[.\][ \t]+)?")
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?…][ \t]+(?=[^\W\d_a-zæøå])")
_BRACKETS = str.maketrans("[]", "()")
_ENDING = " .,;:!…"


def without_markup(text: str) -> str:
    """Give a text with its links as they are shown, and without emphasis and signs that nobody sees."""
    text = _HIDDEN_SIGN.sub("", text.replace("\r\n", "\n").replace("\t", " "))
    if "[" in text:
        text = _LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", text))
    return _EMPHASIS.sub(r"\2", text) if "*" in text or "_" in text else text


def one_line(text: str) -> str:
    """Give a text on one line, in which a bracket is no gap."""
    return " ".join(without_markup(text).translate(_BRACKETS).split())


def one_sentence(text: str) -> str:
    """Give the first sentence, without the sign that ends it; of a list, its first line."""
    lines = without_markup(text).strip().partition("\n\n")[0].split("\n")
    is_list = len(lines) > 1 and all(line.lstrip(" >")[:2] in ("- ", "* ", "+ ") for line in lines)
    text = lines[0] if is_list else " ".join(line.lstrip(" >") for line in lines)
    line = one_line(_BULLET.sub("", text))
    end = _SENTENCE_END.search(line)
    return (line[: end.start() + 4] if end else line).rstrip(_ENDING)
