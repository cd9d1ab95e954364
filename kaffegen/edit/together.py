"""Many notes written as one step: each is the old or the new one at any time, and the disk is waited for only once.

First all of them are written beside their places, then the disk is waited for, then each gets its place.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from kaffegen.edit.disk import (
    clean,
    drop,
    inside,
    must_hold,
    named,
    new_version,
    path_of,
    sync_folder,
    told,
    written_beside,
)
from kaffegen.edit.history import Edit, forget, remember
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditRefused, said_of
from kaffegen.settings import Settings

Tick = Callable[[], None]
CAN_SYNC_ALL = hasattr(os, "sync")  # Windows has none


class _Written(NamedTuple):
    """What an edit will be, beside its place."""

    edit: Edit
    place: Path
    temporary: Path


def write_together(
    root: Path, settings: Settings, edits: Iterable[Edit], what: str, tick: Tick = lambda: None
) -> list[EditRefused]:
    """Write new and changed notes as one step to undo, and give why some were left as they were.

    `tick` is called twice for each. Raise EditFailed (4) where the disk does not let it: what is written by then
    stays, each note whole, and is the step to undo.
    """
    wanted, refused = list(edits), list[EditRefused]()
    with said_of("", settings.language), locked(root):
        folders = {(root / edit.file).parent for edit in wanted}
        for folder in folders:
            _made_ready(folder, root / settings.docs_dir)
        step = remember(root, wanted, what) if wanted else None
        try:
            written = list(_all_beside(root, settings, wanted, refused, tick))
        except BaseException:
            for folder in folders:
                clean(folder)  # the one that was just being written, too
            forget(step)
            raise
        _put_in_place(written, refused, tick, settings.language)
        for folder in folders:
            sync_folder(folder)
    return refused


def _made_ready(folder: Path, journal: Path) -> None:
    """See that a folder is there and the journal's own, without what a killed run left in it."""
    with told(folder):
        folder.mkdir(exist_ok=True)
        if not folder.resolve().is_relative_to(journal.resolve()):
            raise EditRefused("edit.outside", file=folder.name)
        clean(folder)


def _all_beside(
    root: Path, settings: Settings, edits: Iterable[Edit], refused: list[EditRefused], tick: Tick
) -> list[_Written]:
    """Write all beside their places, and wait for the disk; where that fails, nothing is left of any."""
    journal = root / settings.docs_dir
    written: list[_Written] = []
    try:
        for edit in edits:
            tick()
            try:
                with said_of(edit.file, settings.language):
                    written.append(_beside(edit, root, journal, settings))
            except EditRefused as error:
                refused.append(error)
        if CAN_SYNC_ALL:
            with told(root):
                os.sync()
    except BaseException:
        for each in written:
            drop(each.temporary)
        raise
    return written


def _beside(edit: Edit, root: Path, journal: Path, settings: Settings) -> _Written:
    src = edit.file.removeprefix(f"{Path(settings.docs_dir).as_posix()}/")
    path, after = path_of(journal, src), edit.after or b""  # nothing is removed here
    with told(path):
        if edit.before is None:
            temporary = written_beside(path, after, None, 0o666, is_synced=not CAN_SYNC_ALL)
            return _Written(edit, path, temporary)
        real = inside(path, journal)
        return _Written(edit, real, new_version(real, after, is_synced=not CAN_SYNC_ALL))


def _put_in_place(written: list[_Written], refused: list[EditRefused], tick: Tick, language: str) -> None:
    """Give each its place; one that is not as it was any more is left, and so are all after a disk that fails."""
    try:
        for each in written:
            tick()
            try:
                with said_of(each.edit.file, language), told(each.place):
                    _placed(each)
            except EditRefused as error:
                refused.append(error)
    except BaseException:
        for each in written:
            drop(each.temporary)
        raise


def _placed(each: _Written) -> None:
    if each.edit.before is None:
        named(each.temporary, each.place)
        return
    try:
        must_hold(each.place, each.edit.before)  # an editor may have saved it
        each.temporary.replace(each.place)
    except BaseException:
        drop(each.temporary)
        raise
