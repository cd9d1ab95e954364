"""Texts from other tools as Markdown for a note: nothing in them runs, loads or hides, and every word stays."""

import re

from kaffegen.formats.texts import cleaned, harmless

_GOOD = r"\s*+<?(?:https?://|mailto:|tel:"  # where a link may lead
_TAG = re.compile(r"<(?!https?://[^\s<>]*+>|[\w.+-]{1,64}@[\w.-]++>)(?=[a-zA-Z/!?])")
_LINK = re.compile(rf"\](?=\((?!{_GOOD}|#|(?!//)[\w./ %-]*+\))))")
_DEFINITION = re.compile(rf"^([ ]{{0,3}}\[[^\]\n]*+\])(?=:(?!{_GOOD})))", re.MULTILINE)
_HEADING = re.compile(r"^([ \t>]*)(?=#{1,6}(?:[ \t]|$))", re.MULTILINE)
_DRAWN = re.compile(r"(?<=[^\n]\n)([ ]{0,3})(?=(?:=+|-+)[ \t]*$)", re.MULTILINE)
_BOX = re.compile(r"^([ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)(?=\[.\])", re.MULTILINE)
_FENCE = re.compile(r"^([ \t>]*)(`{3,}|~{3,})", re.MULTILINE)


def as_markdown(text: str) -> str:
    """Give a text whose tags, pictures, templates and links to anything but the web, mail or a telephone are words."""
    return _tame(_TAG.sub("&lt;", cleaned(text).strip()))


def as_words(text: str) -> str:
    """Give the same of a text that is no Markdown: in it is no heading, no box to tick, no code and no link of ours."""
    return _unread(as_markdown(text))


def words_of_html(html: str) -> str:
    """Give the words of HTML, with the plainest of its tags; where a comment never ends, all of it as it stands."""
    is_whole = html.count("<!--") <= html.count("-->")
    return _unread(_tame(harmless(html).strip())) if is_whole else as_words(html)


def _tame(text: str) -> str:
    return _DEFINITION.sub(r"\1 ", _LINK.sub("] ", text.replace("![", "[").replace("{", "&#123;")))


def _unread(text: str) -> str:
    """Take their meaning from the signs by which a note's sections, promises, code and links are known."""
    text = _FENCE.sub(lambda found: found[1] + "".join(f"&#{ord(sign)};" for sign in found[2]), text)
    text = _HEADING.sub(r"\1\\", _DRAWN.sub(r"\1\\", text))
    return _BOX.sub(r"\1\\", text).replace("[[", "&#91;[")
