"""A note that is begun: written where there is none, and taken back by undoing."""

from pathlib import Path

from kaffegen.edit.disk import create_locked
from kaffegen.edit.history import Edit, forget, remember
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditFailed, said_of
from kaffegen.settings import Settings


def begin_note(root: Path, settings: Settings, src: str, content: bytes, what: str) -> Edit:
    """Write a new note at `src` (from the journal's folder); raise EditRefused where there is one, EditFailed."""
    edit = Edit(f"{Path(settings.docs_dir).as_posix()}/{src}", None, content)
    path = root / edit.file
    with said_of(edit.file, settings.language), locked(root):
        try:
            path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise EditFailed("edit.broken", reason=error.strerror or str(error)) from None
        step = remember(root, [edit], what)
        try:
            create_locked(path, content)
        except BaseException:
            forget(step)
            raise
    return edit
