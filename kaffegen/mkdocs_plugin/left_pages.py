"""The pages that the last build left, to be used again: set aside before MkDocs empties the site, put back afterwards.

They lie in the cache meanwhile, and nowhere else: a build that is broken off leaves none of them in the site.
"""

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from kaffegen.cache import CACHE, make_cache
from kaffegen.mkdocs_plugin.goes_in import state, state_of
from kaffegen.mkdocs_plugin.whole_pages import Links, Piece
from kaffegen.sealed import Shelf, keep, kept, shelf

SHELF = "pages"
ASIDE = "site"
INDEX = "search/search_index.json"
Found = dict[str, list[dict[str, Any]]]


class Left(NamedTuple):
    """A page as it was left: its number, the state of its file, and what it leaves for the whole site."""

    number: str
    state: str
    anchors: list[str]
    links: Links


class LeftPages:
    """The pages of the last build that went into `site`, of the journal in `root`. `name` is that of the build."""

    def __init__(self, root: Path, name: str, site: Path) -> None:
        self._root, self._name, self._site = root, name, site
        self._aside = root / CACHE / ASIDE
        self._shelf: Shelf | None = shelf(root, SHELF)
        self._left: dict[str, Left] = {}
        self._index_state = ""
        self._found: Found | None = None
        self._is_aside = False
        self._states: dict[str, str] = {}  # of files that were moved themselves, as they were before
        if self._shelf is not None:
            self._left, self._index_state = _left_in(kept(self._shelf, name))

    def set_aside(self) -> None:
        """Take the site away before MkDocs empties it; what is hidden in it stays, as MkDocs leaves it too."""
        shutil.rmtree(self._aside, ignore_errors=True)  # of a build that was broken off
        if not self._left or not self._site.is_dir():
            return
        with suppress(OSError):  # another file system, or a folder that nobody may write to: then all is made anew
            make_cache(self._root)
            self._aside.mkdir(mode=0o700)
            self._is_aside = True
            for entry in _shown(self._site):
                if not entry.is_dir(follow_symlinks=False):
                    self._states[entry.name] = state(entry)
                Path(entry.path).rename(self._aside / entry.name)

    def piece(self, dest: str, url: str, number: str) -> Piece | None:
        """Give what a page leaves for the whole site, where it lies there as it would be made."""
        left = self._left.get(dest)
        if not self._is_aside or not number or left is None or left.number != number:
            return None
        if self._state(dest) != left.state:
            return None
        if self._found is None:
            self._found = self._read_index()
        return Piece(self._found.get(url, []), left.anchors, left.links) if self._found is not None else None

    def put_back(self, used: Set[str]) -> None:
        """Put the pages that are used again beside those that were made, and let all else go."""
        if not self._is_aside:
            return
        if used:
            _leave_only(used, self._aside)
            _move_files(self._site, self._aside)
            for entry in _shown(self._site):
                shutil.rmtree(entry.path)  # nothing but empty folders
            for entry in _shown(self._aside):
                Path(entry.path).rename(self._site / entry.name)
        self.let_go()

    def let_go(self) -> None:
        """Let go of what was set aside."""
        if self._is_aside:
            self._is_aside = False
            shutil.rmtree(self._aside, ignore_errors=True)

    def keep(self, pages: Mapping[str, tuple[str, Piece]]) -> None:
        """Keep how each page was left; the path of its file → its number and what it leaves for the whole site."""
        if self._shelf is None:
            return
        left = {}
        with suppress(OSError):
            for dest, (number, piece) in pages.items():
                left[dest] = [number, state_of((self._site / dest).stat()), piece.anchors, piece.links]
            keep(self._shelf, self._name, [left, state_of((self._site / INDEX).stat())])

    def _read_index(self) -> Found:
        """Give what the search found, by the address of the page; nothing where the index is another now."""
        found: Found = {}
        with suppress(OSError, ValueError):
            if self._state(INDEX) == self._index_state:
                for entry in json.loads((self._aside / INDEX).read_bytes())["docs"]:
                    found.setdefault(entry["location"].partition("#")[0], []).append(entry)
                return found
        self._left.clear()
        return found

    def _state(self, dest: str) -> str:
        if dest in self._states:
            return self._states[dest]
        try:
            return state_of((self._aside / dest).lstat())
        except OSError:
            return ""


def _shown(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        yield from [entry for entry in entries if not entry.name.startswith(".")]


def _leave_only(used: Set[str], folder: Path) -> None:
    """Remove all files but those that are used, and the folders that are empty then."""
    for path, folders, files in os.walk(folder, topdown=False):
        inside = os.path.relpath(path, folder).replace(os.sep, "/")
        for name in files:
            if (name if inside == "." else f"{inside}/{name}") not in used:
                Path(path, name).unlink()
        for name in folders:
            with suppress(OSError):  # it is not empty
                Path(path, name).rmdir()


def _move_files(source: Path, target: Path) -> None:
    """Move all files that are shown, each to its place."""
    for entry in list(_shown(source)):
        if not entry.is_dir(follow_symlinks=False):
            Path(entry.path).rename(target / entry.name)
            continue
        for path, _, files in os.walk(entry.path):
            place = target / Path(path).relative_to(source)
            place.mkdir(parents=True, exist_ok=True)
            for name in files:
                Path(path, name).rename(place / name)


def _left_in(found: Any) -> tuple[dict[str, Left], str]:
    """Give what was kept; nothing where it has another shape."""
    try:
        pages, index = found
        return {str(dest): Left(*left) for dest, left in pages.items()}, str(index)
    except (TypeError, ValueError, AttributeError):
        return {}, ""
