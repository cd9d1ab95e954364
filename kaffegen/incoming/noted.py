"""A contact's note as an import sees it: the front matter as text, so that thousands are read in a moment."""

import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from kaffegen.read.found import LARGEST
from kaffegen.read.front_matter import front_of
from kaffegen.read.note import LOST_WORDS, Source
from kaffegen.read.split import parts_of

BOM = "\ufeff"


class Noted(NamedTuple):
    """A contact with a note: its path from the journal's folder, id, fields as written; whether all of it was read."""

    src: str
    id: str
    fields: Mapping[str, Any]
    body: str = ""
    is_whole: bool = True


def noted(source: Source) -> Noted:
    """Give the contact in a file, as far as its front matter can be read."""
    name = unicodedata.normalize("NFC", source.src.rpartition("/")[2].removesuffix(".md"))
    if len(source.bytes) > LARGEST:
        return Noted(source.src, name, {}, is_whole=False)
    try:
        text, is_text = source.bytes.decode().removeprefix(BOM), True
    except UnicodeDecodeError:
        text, is_text = source.bytes.decode("utf-8", "replace"), False
    parts = parts_of(text)
    front = front_of(parts.front)
    is_read = not front.unreadable and all(fault.code in LOST_WORDS for fault in front.faults)
    is_whole = is_text and not parts.fault and is_read
    return Noted(source.src, name, front.tree, text[parts.body_start :], is_whole)
