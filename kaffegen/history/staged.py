"""What the next commit will hold, for a hook that begins its message: git's index compared with the last commit."""

from pathlib import Path

from kaffegen.history import git
from kaffegen.history.commits import changes_in
from kaffegen.history.compared import TOLD, changes
from kaffegen.history.gateway import Trouble
from kaffegen.history.remembered import kind_of
from kaffegen.model import Note, Unsaved
from kaffegen.model.event import Change
from kaffegen.read.note import Source, note_of
from kaffegen.settings import Settings
from kaffegen.values import Manner

EMPTY = ("4b825dc642cb6eb9a060e54bf8d69288fbee4904", "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321")


def staged(root: Path, settings: Settings) -> Unsaved:
    """Give what is to be committed; raise Trouble when git cannot tell."""
    head = git.state(root).head
    for base in (head,) if head else EMPTY:  # the empty tree has another name where git uses another hash
        printed, said = git.staged(root, base, settings.docs_dir)
        if not said:
            break
    else:
        raise Trouble("broken", said)
    kind, start = kind_of(settings), "" if settings.docs_dir == "." else f"{settings.docs_dir}/"
    files = [file for file in changes_in(printed) if kind(file.new)]
    wanted = dict.fromkeys(blob for file in files for blob in (*file.before, file.after) if blob)
    contents = dict(git.blobs(root, list(wanted))) if wanted else {}
    found: list[tuple[str, Change]] = []
    for file in files:
        new = _note(file.after, kind(file.new), contents, settings)
        old = _note(file.before[0], kind(file.new), contents, settings)
        if new is not None and kind(file.new) in TOLD:
            found += [(file.new[len(start) :], change) for change in changes(old, new)]
    return Unsaved(tuple(found), len(files))


def _note(blob: str, kind: str, contents: dict[str, bytes | None], settings: Settings) -> Note | None:
    content = contents.get(blob) if blob else None
    return note_of(Source("", "", kind, content), Manner(settings.country))[0] if content is not None else None
