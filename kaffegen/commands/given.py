"""What is handed over for an import: a file's bytes, or the files of a folder, read so that nothing leads elsewhere."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kaffegen.commands.door import Door
from kaffegen.formats.record import Given
from kaffegen.problems import KaffegenError

LARGEST = 256 * 1024 * 1024  # bytes: an address book with a picture of everybody
LARGEST_NOTE = 2 * 1024 * 1024
MOST_FILES = 100_000
READ = frozenset({".md", ".markdown", ".txt", ".vcf", ".csv", ".json", ".yaml", ".yml", ".toml"})


class NotReadError(KaffegenError):
    """A file could not be read."""

    exit_code = 4  # input/output


class Handed(NamedTuple):
    """What was handed over, and the files of a folder that were passed over: no files, too large, not to be read."""

    given: Given
    passed_over: tuple[str, ...] = ()


def handed(door: Door, path: Path) -> Handed:
    """Give what lies at a path; raise KaffegenError for what is neither file nor folder, or too large."""
    try:
        if path.is_dir():
            return _folder(door, path)
        content = _content(path, LARGEST)
    except OSError as error:
        why = error.strerror or str(error)
        raise NotReadError("cli.import.not-read", file=str(path), why=why, language=door.language.code) from None
    if content is None:
        raise door.stop("cli.import.no-file", file=str(path))
    if len(content) > LARGEST:
        raise door.stop("cli.import.too-large", file=str(path), size=str(LARGEST // 1024 // 1024))
    return Handed(Given(str(path), content))


def _folder(door: Door, folder: Path) -> Handed:
    """Give the files of a folder that may tell of people, by their path in it."""
    files: dict[str, bytes] = {}
    passed_over: list[str] = []
    root = folder.resolve()
    for name, path in _paths(folder):
        content = None if _leads_out(path, root) else _note(path)
        if content is None:
            passed_over.append(str(path))
            continue
        files[name] = content
        if len(files) > MOST_FILES:
            raise door.stop("cli.import.too-many", file=str(folder), most=str(MOST_FILES))
    return Handed(Given(str(folder), files=files), tuple(passed_over))


def _paths(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield what may be read in a folder, in order; what is hidden is passed over, and links to folders are."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.casefold() in READ:
                yield path.relative_to(folder).as_posix(), path


def _leads_out(path: Path, root: Path) -> bool:
    try:
        return path.is_symlink() and not path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # RuntimeError: a loop of links, before Python 3.13
        return True


def _note(path: Path) -> bytes | None:
    try:
        content = _content(path, LARGEST_NOTE)
    except OSError:
        return None
    return content if content is not None and len(content) <= LARGEST_NOTE else None


def _content(path: Path, largest: int) -> bytes | None:
    """Give a file's bytes, one more than the largest at most; None for what is no file."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return file.read(largest + 1)
