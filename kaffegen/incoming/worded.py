"""What no field of a contact holds, as one calls it: other tools say `TEL` and `Phone 1 - Value`."""

import re

from kaffegen.languages import language

_LINE = re.compile(r"^- ([\w][\w ()/-]{0,40}): ", re.MULTILINE)
_NUMBERED = re.compile(r" \d+ - \w+$")


def what_it_is(what: str, code: str) -> str:
    """Give what a source calls something in the words of a language, where it has some for it."""
    spoken = language(code)
    key = f"imported.what.{_NUMBERED.sub('', what)}"
    return spoken.say(key) if spoken.has(key) else what


def worded(text: str, code: str) -> str:
    """Give a text whose lines begin with what they are, in the words of a language."""
    return _LINE.sub(lambda found: f"- {what_it_is(found[1], code)}: ", text)
