"""Why nothing was written: the edit is not safe, or the disk does not let it."""

from collections.abc import Iterator
from contextlib import contextmanager

from kaffegen.problems import KaffegenError


class EditRefused(KaffegenError):  # noqa: N818 - a refusal is no error: the note is as it was
    """The edit would not be safe; the note on disk is as it was."""

    exit_code = 3


class EditFailed(KaffegenError):  # noqa: N818 - said with EditRefused
    """The disk did not let it: read-only, full, broken. The note on disk is as it was."""

    exit_code = 4


@contextmanager
def said_of(file: str, language: str) -> Iterator[None]:
    """Let a reason to stop say which file it is about, in the journal's language."""
    try:
        yield
    except KaffegenError as error:
        error.words.update({"file": file or error.words.get("file", ""), "language": language})
        raise
