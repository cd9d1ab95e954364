"""A name that several people bear after an import: what names them by it has to say whom it means."""

from collections.abc import Mapping

from kaffegen.acts.shelf import Shelf
from kaffegen.commands.door import Door
from kaffegen.read.disk import files_in, source_in
from kaffegen.read.note import Source
from kaffegen.values import Manner

MOST = 5  # files that are named


def shared_names(door: Door, shared: Mapping[str, str]) -> list[str]:
    """Say which of the names that several bear stand in meetings and plans, and where."""
    if not shared:
        return []
    naming = [file for file in files_in(door.root, door.settings) if file.kind in ("meeting", "plan")]
    shelf = Shelf((one for one in map(source_in, naming) if isinstance(one, Source)), Manner(door.settings.country))
    names = sorted(shared) if shelf.sources else []
    found = {name: [source.file for source in shelf.naming([name])] for name in names}
    return [
        door.language.say("cli.import.shared", name=shared[name], files=", ".join(sorted(files)[:MOST]))
        for name, files in found.items()
        if files
    ]
