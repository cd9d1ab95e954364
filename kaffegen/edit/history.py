"""The last changes that kaffegen made, kept in the cache so that each can be undone; the cache may vanish any time."""

import base64
import hashlib
import json
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kaffegen.cache import CACHE
from kaffegen.edit.disk import content, create_locked, inside, remove_locked, replace_locked, sync_folder
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditRefused, said_of
from kaffegen.problems import KaffegenError
from kaffegen.settings import Settings

UNDO = CACHE / "undo"
KEPT = 50
_DIGITS = 12
_USUAL_MODE = 0o666  # less what the user's own mask takes away


class Edit(NamedTuple):
    """A file that kaffegen changed: its path from the project's root, its bytes before and after.

    None before: it is new. None after: it is gone.
    """

    file: str
    before: bytes | None
    after: bytes | None


class Undone(NamedTuple):
    """What was undone: what it was called when it was done, and the files that are as they were."""

    what: str
    files: tuple[str, ...]


class _Kept(NamedTuple):
    """A file as a step remembers it."""

    file: str
    before: bytes | None
    hash_before: str
    hash_after: str  # empty: it was removed
    mode: int


def remember(root: Path, edits: Sequence[Edit], what: str) -> Path | None:
    """Keep what is about to be written, and give the step's file; None where there can be no cache."""
    folder = root / UNDO
    files = [
        {
            "file": edit.file,
            "before": None if edit.before is None else base64.b64encode(edit.before).decode(),
            "hash_before": "" if edit.before is None else _hash(edit.before),
            "hash_after": "" if edit.after is None else _hash(edit.after),
            "mode": _mode(root / edit.file) if edit.after is None else _USUAL_MODE,
        }
        for edit in edits
    ]
    text = json.dumps({"version": 1, "what": what, "files": files}, ensure_ascii=False)
    with suppress(OSError, KaffegenError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        steps = _steps(root)
        step = folder / f"{int(steps[-1].stem) + 1 if steps else 1:0{_DIGITS}}.json"
        create_locked(step, text.encode(), mode=0o600)
        _forget(steps[: len(steps) + 1 - KEPT] if len(steps) >= KEPT else [])
        return step
    return None


def forget(step: Path | None) -> None:
    """Drop a step that was not made after all."""
    _forget([step] if step else [])


def undo(root: Path, settings: Settings) -> Undone:
    """Put the files of the last step back as they were.

    Raise EditRefused when there is nothing to undo, or a file is not as kaffegen left it; then nothing is written.
    """
    journal = root / settings.docs_dir
    with said_of("", settings.language), locked(root):
        for step in reversed(_steps(root)):
            what, files = _read(step)
            undone = [kept for kept in files if _is_to_undo(root, journal, kept)]
            for kept in reversed(undone):
                _put_back(root / kept.file, kept, journal)
            for folder in {(root / kept.file).parent for kept in undone}:
                sync_folder(folder)
            _forget([step])
            if undone:  # else the step was remembered and never made
                return Undone(what, tuple(kept.file for kept in undone))
        raise EditRefused("edit.nothing-to-undo")


def _is_to_undo(root: Path, journal: Path, kept: _Kept) -> bool:
    """Tell whether a file is as kaffegen left it, and not as it was before; raise EditRefused when it is neither."""
    path = root / kept.file
    if not path.is_file():
        if kept.before is None:
            return False
        if _is_removed(path, kept, journal):
            return True
        raise EditRefused("edit.undo-changed", file=kept.file)
    now = _hash(content(inside(path, journal)))
    if now == kept.hash_before:
        return False
    if now != kept.hash_after:
        raise EditRefused("edit.undo-changed", file=kept.file)
    return True


def _is_removed(path: Path, kept: _Kept, journal: Path) -> bool:
    """Tell whether a file is gone as kaffegen left it, and its place is still one in the journal."""
    is_within = ".." not in path.parts and path.parent.resolve().is_relative_to(journal.resolve())
    return is_within and not kept.hash_after and not path.exists() and not path.is_symlink()


def _put_back(path: Path, kept: _Kept, journal: Path) -> None:
    if kept.before is not None and _is_removed(path, kept, journal):
        path.parent.mkdir(exist_ok=True)
        create_locked(path, kept.before, kept.mode)
        return
    now = content(inside(path, journal))
    if _hash(now) != kept.hash_after:
        raise EditRefused("edit.undo-changed", file=kept.file)
    if kept.before is None:
        remove_locked(path, now, journal)
    else:
        replace_locked(path, now, kept.before, journal)


def _steps(root: Path) -> list[Path]:
    """Give the steps that are kept, the oldest first."""
    return sorted(step for step in (root / UNDO).glob("*.json") if step.stem.isdecimal() and not step.is_symlink())


def _read(step: Path) -> tuple[str, list[_Kept]]:
    """Give what a step was called and its files; none for what kaffegen has not written."""
    try:
        kept = json.loads(content(step))
        files = [
            _Kept(
                file["file"],
                None if file["before"] is None else base64.b64decode(file["before"], validate=True),
                file["hash_before"],
                file["hash_after"],
                int(file.get("mode", _USUAL_MODE)) & 0o666,
            )
            for file in kept["files"]
        ]
        return str(kept["what"]), [file for file in files if file.file.endswith(".md") and _is_whole(file)]
    except (EditRefused, ValueError, KeyError, TypeError):
        return "", []


def _is_whole(kept: _Kept) -> bool:
    return kept.before is None or _hash(kept.before) == kept.hash_before


def _mode(path: Path) -> int:
    """Give who may read and write a file."""
    return stat.S_IMODE(path.stat().st_mode)


def _hash(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()


def _forget(steps: Sequence[Path]) -> None:
    for step in steps:
        with suppress(OSError):
            step.unlink()
