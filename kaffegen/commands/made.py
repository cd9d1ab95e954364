"""Makes a file that is not there yet: whole or not at all, never over another."""

from pathlib import Path

from kaffegen.commands.written import NotWrittenError
from kaffegen.edit import create
from kaffegen.edit.refused import said_of
from kaffegen.languages import Language


def make(root: Path, name: str, text: str, spoken: Language) -> None:
    """Make the file `name` below `root`, with its folders; raise KaffegenError where there is one, or no way to."""
    path = root / name
    with said_of(name, spoken.code):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotWrittenError("cli.not-written", why=error.strerror or str(error)) from None
        create(root, path, text.encode())
