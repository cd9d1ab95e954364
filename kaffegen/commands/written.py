"""Writes a file that a command makes, whole or not at all, readable by nobody else."""

import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from kaffegen.commands.door import Door
from kaffegen.problems import KaffegenError

OWN = 0o600  # readable and writable by whom it belongs to alone


class NotWrittenError(KaffegenError):
    """The file could not be written."""

    exit_code = 4  # input/output


def target_of(path: Path) -> Path:
    """Give where a path leads, through symbolic links; the file need not be there."""
    return Path(os.path.realpath(path))


def is_among_notes(door: Door, path: Path) -> bool:
    """Tell whether the path leads among the notes, whatever the case of its letters where case counts for nothing."""
    journal = door.root / door.settings.docs_dir
    return any(folder.exists() and folder.samefile(journal) for folder in target_of(path).parents)


def write(door: Door, path: Path, text: str) -> None:
    """Write the text where the path leads; raise NotWrittenError, and what was there is as it was.

    A file that says the same already is not touched: what watches it, to synchronise it, has nothing to do.
    """
    target = target_of(path)
    try:
        if target.exists() and not target.is_file():
            raise _not_written(door, path, door.language.say("cli.no-file"))
        content = text.encode()
        if not _is_same(target, content):
            _replace(target, content)
    except OSError as error:
        raise _not_written(door, path, error.strerror or str(error)) from None


def print_to(door: Door, stream: BinaryIO, text: str) -> None:
    """Write the text, as it would stand in a file, to where the command's output goes; raise NotWrittenError."""
    try:
        stream.write(text.encode())
        stream.flush()
    except OSError as error:
        raise _not_written(door, Path("-"), error.strerror or str(error)) from None


def _is_same(target: Path, content: bytes) -> bool:
    """Tell whether the file holds these bytes, for nobody else to read."""
    try:
        status = target.stat()
        is_alike = status.st_size == len(content) and stat.S_IMODE(status.st_mode) == OWN
        return is_alike and target.read_bytes() == content
    except OSError:  # there is none, or it cannot be read: then it is replaced, or that is said
        return False


def _not_written(door: Door, path: Path, why: str) -> NotWrittenError:
    return NotWrittenError("cli.not-written", file=str(path), why=why, language=door.language.code)


def _replace(target: Path, content: bytes) -> None:
    """Write beside the target, then put it in its place: at no time is there half a file."""
    number, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent)  # mode 0600
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:  # Ctrl-C too leaves nothing behind
        Path(name).unlink(missing_ok=True)
        raise
