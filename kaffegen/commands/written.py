"""Writes a file that a command makes, whole or not at all, readable by nobody else."""

import os
import tempfile
from pathlib import Path

from kaffegen.commands.door import Door
from kaffegen.problems import KaffegenError


class NotWrittenError(KaffegenError):
    """The file could not be written."""

    exit_code = 4  # input/output


def target_of(path: Path) -> Path:
    """Give where a path leads, through symbolic links; the file need not be there."""
    return Path(os.path.realpath(path))


def write(door: Door, path: Path, text: str) -> None:
    """Write the text where the path leads; raise NotWrittenError, and what was there is as it was."""
    target = target_of(path)
    try:
        if target.exists() and not target.is_file():
            raise _not_written(door, path, door.language.say("cli.no-file"))
        _replace(target, text.encode())
    except OSError as error:
        raise _not_written(door, path, error.strerror or str(error)) from None


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
