"""The words that the site's scripts say: the few that cannot stand in the page, as they depend on the reader's day."""

import json
import re
from collections.abc import Iterable

from kaffegen.languages import Language

_PART = re.compile(r"'[^']*'|EEEE|MMMM|d")


def names_script(names: Iterable[str]) -> str:
    """Give a script that sets the names which initials can stand for; loaded only when they are to (M16)."""
    listed = sorted({name for name in names if name.strip()})
    return f"window.kaffegenNames = {json.dumps(listed, ensure_ascii=False)};\n"


def script_words(language: Language) -> str:
    """Give a script that sets the words, before the scripts that say them."""
    one, many = language.forms("since")
    words = {
        "language": language.code,
        "since_one": one,
        "since_many": many,
        "today": language.say("due.today"),
        "weekday": _filled_in_page(language.say("format.weekday")),
        "tomorrow": language.say("due.tomorrow"),
        "undo": language.say("desk.undo"),
        "not_done": language.say("desk.not-done"),
        "hide": language.say("shoulder.hide"),
        "reveal": language.say("shoulder.reveal"),
    }
    return f"window.kaffegen = {json.dumps(words, ensure_ascii=False, sort_keys=True)};\n"


def _filled_in_page(pattern: str) -> str:
    """Give a date's pattern (`EEEE 'den' d. MMMM`) as a text with the names of its parts in brackets."""
    names = {"EEEE": "{weekday}", "MMMM": "{month}", "d": "{day}"}
    return _PART.sub(lambda found: names.get(found.group(), found.group().strip("'")), pattern)
