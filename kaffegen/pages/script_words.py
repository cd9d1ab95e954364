"""The words that the site's scripts say: the few that cannot stand in the page, as they depend on the reader's day."""

import json
from collections.abc import Iterable

from kaffegen.languages import Language


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
        "tomorrow": language.say("due.tomorrow"),
        "hide": language.say("shoulder.hide"),
        "reveal": language.say("shoulder.reveal"),
    }
    return f"window.kaffegen = {json.dumps(words, ensure_ascii=False, sort_keys=True)};\n"
