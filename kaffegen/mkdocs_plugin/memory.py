"""A journal that is served, as it was read: what has not changed is not read again."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from kaffegen.history.gateway import whole_history_of
from kaffegen.model import Outlook
from kaffegen.settings import Settings
from kaffegen.watching.shelf import Shelf, outlook_on, read, read_again


class Memory:
    """The notes of one run of `mkdocs serve`."""

    def __init__(self) -> None:
        self._root = Path()
        self._shelf = Shelf()

    def read_all(self, root: Path, settings: Settings) -> None:
        """Read what is new or changed in the journal; raise KaffegenError when its folder is not there."""
        self._root = root
        self._shelf = read(root, settings, self._shelf)

    def read(self, settings: Settings, srcs: Iterable[str]) -> bool | None:
        """Read some notes again; tell whether one says something else now, None when one is no note any more."""
        shelf = read_again(self._root, settings, self._shelf, srcs)
        if shelf is None:
            return None
        is_another = not all(shelf.files[file] is read for file, read in self._shelf.files.items())
        self._shelf = shelf
        return is_another

    def outlook(self, settings: Settings, today: dt.date) -> Outlook:
        """Give the outlook on what was read."""
        return outlook_on(self._shelf, settings, today, self._root, whole_history_of)
