"""Several notes changed, begun and removed as one step to undo; nothing is removed before all else is written."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kaffegen.edit.changes import Change
from kaffegen.edit.disk import content, inside, path_of
from kaffegen.edit.history import Edit
from kaffegen.edit.lock import locked
from kaffegen.edit.note import edit_of, kind_of, write_all
from kaffegen.edit.refused import EditFailed, EditRefused, said_of
from kaffegen.read.note import Source
from kaffegen.settings import Settings


class Step(NamedTuple):
    """What is done at once, by paths from the journal's folder, in this order.

    `changes` must all be made; of `wished` ones a note is left out that cannot be edited surely. `begun` are the texts
    of new notes. What is `removed` must still hold the text that is given.
    """

    changes: Mapping[str, tuple[Change, ...]] = {}
    wished: Mapping[str, tuple[Change, ...]] = {}
    begun: Mapping[str, bytes] = {}
    removed: Mapping[str, str] = {}


def foreseen(root: Path, settings: Settings, step: Step) -> tuple[Edit, ...]:
    """Give what a step would write; raise EditRefused where it would not be safe."""
    going = [Source(_file(settings, src), src, kind_of(src, settings), t.encode()) for src, t in step.removed.items()]
    edits = [edit_of(root, settings, src, each, going) for src, each in step.changes.items()]
    edits += _surely(root, settings, step.wished)
    edits += [Edit(_file(settings, src), None, text) for src, text in step.begun.items()]
    edits += [_removal(root, settings, src, text) for src, text in step.removed.items()]
    return tuple(edit for edit in edits if edit.before != edit.after)


def carry(root: Path, settings: Settings, step: Step, what: str) -> tuple[Edit, ...]:
    """Do a step: all of it, or where one file is refused (EditRefused 3, EditFailed 4) nothing."""
    with said_of("", settings.language), locked(root):
        edits = foreseen(root, settings, step)
        for edit in edits:
            if edit.before is None:
                _make_folder(root / edit.file)
        write_all(root, settings, edits, what)
    return edits


def _surely(root: Path, settings: Settings, wished: Mapping[str, tuple[Change, ...]]) -> Iterable[Edit]:
    for src, changes in wished.items():
        try:
            yield edit_of(root, settings, src, changes)
        except EditRefused:
            continue


def _removal(root: Path, settings: Settings, src: str, text: str) -> Edit:
    file, journal = _file(settings, src), root / settings.docs_dir
    path = path_of(journal, src)
    with said_of(file, settings.language):
        if path.is_symlink():  # the file that it leads to is not this note's alone
            raise EditRefused("edit.outside")
        before = content(inside(path, journal))
        if before.decode("utf-8-sig", "replace") != text:
            raise EditRefused("edit.changed")
        if path.stat().st_nlink > 1:
            raise EditRefused("edit.hard-link")
    return Edit(file, before, None)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise EditFailed("edit.broken", file=path.name, reason=error.strerror or str(error)) from None


def _file(settings: Settings, src: str) -> str:
    return f"{Path(settings.docs_dir).as_posix()}/{src}"
