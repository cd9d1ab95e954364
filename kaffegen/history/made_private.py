"""What of a journal as it was has been made private since, whatever it is called today; in doubt, it has."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kaffegen.history import git
from kaffegen.history.commits import FileChange, commits_in, path_of
from kaffegen.history.gateway import Past, Trouble
from kaffegen.history.remembered import kind_of
from kaffegen.history.told import KindOf
from kaffegen.model import Journal, Note
from kaffegen.read.note import Source, note_of
from kaffegen.settings import Settings
from kaffegen.values import Manner


class MadePrivate(NamedTuple):
    """The notes of then, by their paths from the journal's folder, and those that were private in a version since."""

    sources: frozenset[str]
    notes: tuple[Note, ...]


def made_private(past: Past, settings: Settings, today: Journal) -> MadePrivate:
    """Follow each note from then until today; raise Trouble when git cannot tell all of it."""
    head = git.state(past.root).head
    folder = settings.docs_dir if settings.docs_dir == past.settings.docs_dir else "."
    printed, said = git.logged(past.root, f"{past.commit}..{head}", folder)
    if said:
        raise Trouble("broken", said)
    commits = [commit.files for commit in commits_in(printed)][::-1]
    kind, kind_then = kind_of(settings), kind_of(past.settings)
    versions = _private_versions(past, commits, lambda path: kind(path) or kind_then(path), Manner(settings.country))
    start = _start(settings)
    now = {path_of(f"{start}{note.about.src}".encode()): note.private for note in today.notes}
    trail = _Trail({f"{_start(past.settings)}{src}": src for src in past.blobs}, now)
    for files in commits:
        trail.follow(files, {file.new for file in files if file.after in versions})
    there = {path_of(path.encode("utf-8", "surrogateescape")) for path in git.tree(past.root, head, folder)}
    unsaved = [FileChange(path, path, ("x",), "") for path in there - now.keys() if kind(path)]
    unsaved += [FileChange(path, path, ("",), "x") for path in now.keys() - there]
    trail.follow(unsaved, {path for path, is_private in now.items() if is_private})
    return MadePrivate(frozenset(trail.found), tuple(note for note in versions.values() if note is not None))


class _Trail:
    """Where each note of then went."""

    def __init__(self, then: Mapping[str, str], now: Mapping[str, bool]) -> None:
        self._origins: dict[str, set[str]] = defaultdict(set, {path: {src} for path, src in then.items()})
        self._now = now  # the paths of today, and whether what is there is private
        self.found: set[str] = set()

    def follow(self, files: Iterable[FileChange], private: Iterable[str]) -> None:
        """Take the changes of a commit, and the paths that are private after it.

        What vanishes as something private comes may be the same note, wholly rewritten.
        """
        files, private = list(files), set(private)
        moved = [(file.new, self._origins[file.old]) for file in files if file.old != file.new and file.after]
        for path, origins in moved:
            self._origins[path] = self._origins[path] | origins
        for path in private:
            if self._now.get(path, True):
                self.found |= self._origins[path]
        if any(file.new in private and not any(file.before) for file in files):
            for file in files:
                if not file.after:
                    self.found |= self._origins[file.old]


def _private_versions(
    past: Past, commits: Iterable[Iterable[FileChange]], kind_of_path: KindOf, manner: Manner
) -> dict[str, Note | None]:
    """Give the blobs that are private notes, with the note; None for one that cannot be read, which may be."""
    kinds = {file.after: kind for files in commits for file in files if file.after and (kind := kind_of_path(file.new))}
    found: dict[str, Note | None] = {}
    for blob, content in git.blobs(past.root, list(kinds)) if kinds else ():
        note = note_of(Source("", "", kinds[blob], content), manner)[0] if content is not None else None
        if note is None or note.private:
            found[blob] = note
    return found


def _start(settings: Settings) -> str:
    return "" if settings.docs_dir == "." else f"{settings.docs_dir}/"
