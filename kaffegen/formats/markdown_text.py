"""Texts from other tools as Markdown for a note: nothing in them runs, loads or hides, and every word stays."""

import re

from kaffegen.formats.texts import cleaned

_GOOD = r"\s*+<?(?:https?://|mailto:|tel:"  # where a link may lead
_TAG = re.compile(r"<(?!https?://[^\s<>]*+>)(?=[a-zA-Z/!?])")
_LINK = re.compile(rf"\](?=\((?!{_GOOD}|#|(?!//)[\w./ %-]*+\))))")
_DEFINITION = re.compile(rf"^([ ]{{0,3}}\[[^\]\n]*+\])(?=:(?!{_GOOD})))", re.MULTILINE)


def as_markdown(text: str) -> str:
    """Give a text whose tags, pictures, templates and links to anything but the web, mail or a telephone are words."""
    plain = cleaned(text).strip().replace("![", "[").replace("{", "&#123;")
    return _DEFINITION.sub(r"\1 ", _LINK.sub("] ", _TAG.sub("&lt;", plain)))
