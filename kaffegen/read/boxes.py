"""Lines of a body as entries of a list: checkboxes in the notation of Obsidian Tasks, promises, names, the log."""

import re
from typing import Any

from kaffegen.languages import vocabulary
from kaffegen.model.note import AGREED, AT, HIDDEN
from kaffegen.read.body import Bullet

_MARKED = re.compile(r"([📅✅⏳🛫➕❌])\ufe0f?\s*([^\s📅✅⏳🛫➕❌🔁]*)")
_IGNORED = re.compile(r"[🔁🔺⏫🔼🔽⏬](?:(?<=🔁)[^📅✅⏳🛫➕❌]*|\ufe0f?)")
_PAREN = re.compile(r"\(\s*([^\W\d_]+):?\s+([0-9][^()\s]*)\s*\)")
_LOG = re.compile(r"(?P<on>[0-9][0-9./-]{5,})\s*(?P<via>[^\W\d_][^\W_-]*(?:-[^\W_]+)?)?\s*:\s*(?P<text>.*)")
_NAME = re.compile(r"(?P<name>[^(:,]+?)\s*(?:\((?P<company>[^()]*)\))?\s*(?:(?::|,|\s[–-])\s+(?P<note>.*))?$")
_MARKS = {"📅": "due", "✅": "done", "⏳": "snooze", "❌": "dropped"}
NOT_STEPS = frozenset({"invitation", "thank_you", "memo"})

Entry = dict[str, Any]


def next_step(line: Bullet, agreed: bool) -> Entry | None:
    """Give the promise that a line holds: a box anywhere, any line of a list under the promises."""
    if not (line.box or agreed) or not line.text:
        return None
    entry: Entry = {AT: line.spot, HIDDEN: line.hidden, AGREED: agreed}
    text = _marks(line.text, entry)
    _tick(line.box, entry)
    who, colon, rest = text.partition(":")
    if colon and who.strip().casefold() in vocabulary().them and rest.strip():
        entry["who"], text = "them", rest.strip()
    entry["what"] = text
    return entry if text else None


def referral(line: Bullet) -> Entry | None:
    """Give the name that a line holds: `- Kari Berg (Alfa): leder for drift`."""
    if not line.text:
        return None
    entry: Entry = {AT: line.spot, HIDDEN: line.hidden}
    text = _marks(line.text, entry)
    if line.box == "-":
        entry["dropped"] = "true"
    entry.pop("due", None)
    if "done" in entry:
        entry["reported"] = entry.pop("done")
    link, _, after = text.partition("]]")
    head, text = (link + "]]", after) if after or text.endswith("]]") else ("", text)
    parts = _NAME.match(text if not head else "x" + text)
    if parts is None:
        return None
    entry["name"] = head or parts.group("name")
    for part in ("company", "note"):
        if parts.group(part):
            entry[part] = parts.group(part).strip()
    return entry


def recommendation(line: Bullet) -> Entry | None:
    """Give the title that a line holds; a ticked box says that it was read, seen or heard."""
    if not line.text:
        return None
    entry: Entry = {AT: line.spot, HIDDEN: line.hidden}
    entry["title"] = _marks(line.text, entry)
    entry.pop("due", None)
    _tick(line.box, entry)
    return entry if entry["title"] else None


def signal(line: Bullet) -> Entry | None:
    """Give the change that a line tells of."""
    return {AT: line.spot, HIDDEN: line.hidden, "what": line.text} if line.text else None


def touch(line: Bullet) -> Entry | None:
    """Give the contact that a line of the log tells of; an empty entry when the line cannot be read."""
    if not line.text:
        return None
    parts = _LOG.match(line.text)
    if parts is None:
        return {AT: line.spot}
    words = vocabulary()
    entry: Entry = {AT: line.spot, HIDDEN: line.hidden, "on": parts.group("on")}
    via, text = (parts.group("via") or "").casefold(), parts.group("text")
    if via in words.gifts:  # `- 2026-11-20 ga: …`, with no word for the way
        via, text = "", f"{via}: {text}"
    if via:
        entry["via"] = words.ways.get(via, via)
    gift, colon, rest = text.partition(":")
    passed = words.gifts.get(gift.strip().casefold()) if colon else None
    entry[passed or "note"] = (rest if passed else text).strip()
    return {key: value for key, value in entry.items() if value != ""}


def _marks(text: str, entry: Entry) -> str:
    """Take the dates out of a line and put them into the entry; give the text that is left."""
    if not text.isascii():  # so there may be signs
        parts = _MARKED.split(text)  # in turn a text, a mark and its date
        for mark, date in zip(parts[1::3], parts[2::3], strict=True):
            if name := _MARKS.get(mark):
                entry[name] = date
        text = _IGNORED.sub("", "".join(parts[::3]))
    if "(" in text:
        for found in list(_PAREN.finditer(text)):
            if found.group(1).casefold() in vocabulary().due:
                entry["due"] = found.group(2)
                text = text.replace(found.group(), "")
    return " ".join(text.split())


def _tick(box: str, entry: Entry) -> None:
    if box in ("x", "X") and "done" not in entry:
        entry["done"] = "true"
    elif box == "-":
        entry["dropped"] = entry.get("dropped", "true")
