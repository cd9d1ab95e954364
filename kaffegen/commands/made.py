"""Makes a file that is not there yet: whole or not at all, never over another."""

from pathlib import Path

from kaffegen.commands.written import NotWrittenError
from kaffegen.edit import create
from kaffegen.languages import Language
from kaffegen.problems import KaffegenError


def make(root: Path, name: str, text: str, spoken: Language) -> None:
    """Make the file `name` below `root`, with its folders; raise KaffegenError where there is one, or no way to."""
    path = root / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        create(root, path, text.encode())
    except OSError as error:
        why = error.strerror or str(error)
        raise NotWrittenError("cli.not-written", file=name, why=why, language=spoken.code) from None
    except KaffegenError as error:
        raise type(error)(error.key, **{**error.words, "language": spoken.code}) from None
