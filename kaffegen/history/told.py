"""From commits and blobs to what they mean. Each version of a note is read once, and kept no longer than needed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from kaffegen.history.commits import Commit, FileChange, moved_over
from kaffegen.history.compared import TOLD
from kaffegen.history.last_read import Blobs as LastRead
from kaffegen.history.last_read import last_read, unread_in
from kaffegen.history.versions import Blobs, Pair, meanings
from kaffegen.model import Note
from kaffegen.model.event import Change
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

KindOf = Callable[[str], str]  # a path from the folder of mkdocs.yml → the kind of note; empty for none
Meaning = dict[Pair, tuple[Change, ...]]


class Told(NamedTuple):
    """A commit in words of meaning: the files that it moved, and each path with what changed in it."""

    commit: str
    date: int  # the ordinal of the day
    author: str
    moved: tuple[tuple[str, str], ...]
    changes: tuple[tuple[str, Change], ...]


class Telling:
    """Tells commits, the newest first. `unclear` says of versions before them where what is unread last was read."""

    def __init__(
        self, commits: Iterable[Commit], kind_of: KindOf, manner: Manner, unclear: Mapping[str, LastRead] | None = None
    ) -> None:
        self._commits = [commit for commit in commits if not commit.is_gone]
        self._manner = manner
        self.secrets: set[str] = set()  # the names of notes that were private in some version
        self.unread = 0  # blobs that git could not give
        self.unclear = dict(unclear or {})
        self.is_cut_off = False  # what is unread in the first of these versions may have been read before them
        self._kinds: dict[str, str] = {}
        self._chains: dict[str, list[Pair]] = defaultdict(list)
        self._faults: dict[tuple[str, str], frozenset[str]] = {}
        self._old_ids: dict[tuple[str, str], tuple[str, ...]] = {}
        self._instead: dict[tuple[str, str, str], tuple[tuple[str, str], ...]] = {}
        self._follow(kind_of)

    def told(self, blobs: Blobs) -> list[Told]:
        """Give the commits that mean something, with what they mean."""
        pairs = [pair for chain in self._chains.values() for pair in reversed(chain)]
        meaning = meanings(pairs, blobs, self._read)
        if self._old_ids or self._faults or any(change.is_of_another for each in meaning.values() for change in each):
            meaning |= meanings(self._seen_again(meaning), blobs, self._read)
        found = []
        for commit in self._commits:
            moved = tuple((file.old, file.new) for file in commit.files if file.old != file.new and file.after)
            meant = tuple((file.new, change) for file in commit.files for change in self._meant(commit, file, meaning))
            if moved or meant:
                found.append(Told(commit.id, commit.date.toordinal(), commit.author, moved, meant))
        return found

    def _follow(self, kind_of: KindOf) -> None:
        """Find the kind of each path, which is that of what it is called today, and the pairs of versions."""
        today: dict[str, str] = {}
        for commit in self._commits:
            now = [today.get(file.new, file.new) for file in commit.files]
            for file, path in zip(commit.files, now, strict=True):
                if file.after:
                    today[file.old] = path
                kind = kind_of(path)
                self._kinds[file.new] = kind = kind if kind in TOLD else ""
                if kind:
                    self._chains[path] += self._pairs(commit, file)

    def _pairs(self, commit: Commit, file: FileChange) -> list[Pair]:
        kind = self._kinds.get(file.new, "")
        if not (kind and file.after):
            return []
        after, instead = file.after, self._instead
        if not instead:
            return [Pair(kind, blob, after) for blob in file.before if blob != after]
        known = ((blob, instead.get((commit.id, file.new, blob), ())) for blob in file.before if blob != after)
        return [Pair(kind, blob, after, last) for blob, last in known]

    def _meant(self, commit: Commit, file: FileChange, meaning: Meaning) -> list[Change]:
        """Give what a commit means for a file; a merge only what it changed itself, to every parent."""
        pairs = self._pairs(commit, file)
        if len(pairs) < len(file.before) or not pairs:
            return []
        first, *others = (meaning.get(pair, ()) for pair in pairs)
        seen = [{(change.kind, change.after, change.item) for change in other} for other in others]
        return [change for change in first if all((change.kind, change.after, change.item) in keys for keys in seen)]

    def _seen_again(self, meaning: Meaning) -> list[Pair]:
        """Give the pairs that were not compared yet, now that it is known what the versions say, each note's in order.

        What could not be read is taken from where it last could be, and what came under an old id was moved.
        """
        found: dict[str, list[Pair]] = defaultdict(list)
        for index in range(len(self._commits) - 1, -1, -1):
            commit = self._commits[index]
            files = self._rejoined(commit, meaning) if len(commit.files) > 1 else commit.files
            is_other = files is not commit.files
            if is_other:
                self._commits[index] = commit._replace(files=files)
            for file in files:
                if self._look_back(commit, file) or is_other:
                    found[file.new] += (pair for pair in self._pairs(commit, file) if pair not in meaning)
        return [pair for pairs in found.values() for pair in pairs]

    def _look_back(self, commit: Commit, file: FileChange) -> bool:
        """Note where what is unread before a change, and after it, could last be read; tell whether it is before."""
        kind = self._kinds.get(file.new, "")
        for blob in file.before:
            if blob in self.unclear:
                self._instead[commit.id, file.new, blob] = tuple(self.unclear[blob].items())
            elif (kind, blob) in self._faults:
                self.is_cut_off = True
        unread = self._faults.get((kind, file.after))
        if unread:
            before = next((blob for blob in file.before if blob), "")
            self.unclear[file.after] = last_read(unread, before, self.unclear)
        return any((commit.id, file.new, blob) in self._instead for blob in file.before)

    def _rejoined(self, commit: Commit, meaning: Meaning) -> tuple[FileChange, ...]:
        """Give the files of a commit with the moves that the notes give away.

        A new one says that it was called as one was that is gone, or has what lay where somebody else is now.
        """
        single = [file for file in commit.files if file.old == file.new and len(file.before) == 1]
        new = [file for file in single if not file.before[0] and self._kinds.get(file.new)]
        left = [file for file in single if file.before[0] and self._kinds.get(file.new)] if new else []
        gone = {(self._kinds[file.new], _id(file.new)): file for file in left if not file.after}
        there = {(self._kinds[file.new], file.before[0]): file for file in left if file.after}
        moved: dict[str, FileChange] = {}
        for file in new:
            kind = self._kinds[file.new]
            was = (gone.get((kind, old)) for old in self._old_ids.get((kind, file.after), ()))
            source = next((each for each in was if each is not None), there.get((kind, file.after)))
            if source is not None and (not source.after or _is_of_another(kind, source, meaning)):
                moved[file.new] = source
        return tuple(moved_over(commit.files, moved)) if moved else commit.files

    def _read(self, kind: str, blob: str, content: bytes | None) -> Note | None:
        if content is None:
            self.unread += 1
            return None
        note, _ = note_of(Source("", "", kind, content), self._manner)
        if note.private:
            names = (getattr(note, "name", ""), *(getattr(note, "aliases", None) or ()))
            self.secrets.update(name for name in names if name)
        if unread := unread_in(note):
            self._faults[kind, blob] = unread
        if note.was:
            self._old_ids[kind, blob] = tuple(old.casefold() for old in note.was)
        return note


def _is_of_another(kind: str, file: FileChange, meaning: Meaning) -> bool:
    return any(change.is_of_another for change in meaning.get(Pair(kind, file.before[0], file.after), ()))


def _id(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md").casefold()
