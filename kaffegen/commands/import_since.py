"""Follow-ups begin on the day of the first import: what fell due before is history, and nothing floods the list."""

from kaffegen.commands.door import Door
from kaffegen.edit import EditRefused, replace
from kaffegen.edit.disk import content
from kaffegen.edit.refused import said_of
from kaffegen.edit.setting import with_setting
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG

SETTING = "follow_ups_since"


def begin_now(door: Door) -> str:
    """Set the day in mkdocs.yml where none is set, and say so; or say the line to add where that is not sure."""
    if door.settings.follow_ups_since:
        return ""
    line = f"{SETTING}: {door.today}"
    try:
        with said_of(CONFIG, door.language.code):
            before = content(door.root / CONFIG)
            after = with_setting(before.decode("utf-8"), SETTING, str(door.today))
            if after is None:
                raise EditRefused("edit.by-hand")
            replace(door.root, door.root / CONFIG, before, after.encode())
    except (KaffegenError, UnicodeDecodeError):  # the people are in; this one line can be written by hand
        return door.language.say("cli.import.since-by-hand", line=line)
    return door.language.say("cli.import.since", line=line)
