"""What is handed over for an import: a file's bytes, or the files of a folder, read so that nothing leads elsewhere."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

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


def given(door: Door, path: Path) -> Given:
    """Give what lies at a path; raise KaffegenError for what is neither file nor folder, or too large."""
    try:
        if path.is_dir():
            return Given(str(path), files=dict(_files(door, path)))
        content = _content(path, LARGEST)
    except OSError as error:
        why = error.strerror or str(error)
        raise NotReadError("cli.import.not-read", file=str(path), why=why, language=door.language.code) from None
    if content is None:
        raise door.stop("cli.import.no-file", file=str(path))
    if len(content) > LARGEST:
        raise door.stop("cli.import.too-large", file=str(path), size=str(LARGEST // 1024 // 1024))
    return Given(str(path), content)


def _files(door: Door, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a folder that may tell of people, by their path in it; what is hidden is passed over."""
    count, root = 0, folder.resolve()
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or path.suffix.casefold() not in READ:
                continue
            count += 1
            if count > MOST_FILES:
                raise door.stop("cli.import.too-many", file=str(folder), most=str(MOST_FILES))
            if path.is_symlink() and not path.resolve().is_relative_to(root):
                continue
            content = _content(path, LARGEST_NOTE)
            if content is not None and len(content) <= LARGEST_NOTE:
                yield path.relative_to(folder).as_posix(), content


def _content(path: Path, largest: int) -> bytes | None:
    """Give a file's bytes, one more than the largest at most; None for what is no file."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return file.read(largest + 1)
