"""An act carried out, for every door: a note is begun, or changed where it stands."""

from pathlib import Path

from kaffegen.acts.act import Act
from kaffegen.edit import Edit, changed, edit_note
from kaffegen.edit.begin import begin_note
from kaffegen.settings import Settings


def carried_out(root: Path, settings: Settings, act: Act) -> Edit:
    """Write an act; raise KaffegenError when it cannot be, and the note is as it was."""
    if not act.begun:
        return edit_note(root, settings, act.src, act.changes, act.said)
    kind = "me" if act.src == "me.md" else settings.folders().get(act.src.partition("/")[0], "")
    content = changed(act.begun.encode(), act.changes, kind=kind, language=settings.language)
    return begin_note(root, settings, act.src, content, act.said)
