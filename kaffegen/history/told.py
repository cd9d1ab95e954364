"""From commits and blobs to what they mean. Each version of a note is read once, and kept no longer than needed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from kaffegen.history.commits import Commit, FileChange
from kaffegen.history.compared import TOLD, changes
from kaffegen.model import Note
from kaffegen.model.event import Change
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

Blobs = Callable[[Sequence[str]], Iterator[tuple[str, bytes | None]]]
KindOf = Callable[[str], str]  # a path from the folder of mkdocs.yml → the kind of note; empty for none
Pair = tuple[str, str, str]  # kind, blob before (empty: none), blob after


class Told(NamedTuple):
    """A commit in words of meaning: the files that it moved, and each path with what changed in it."""

    commit: str
    date: int  # the ordinal of the day
    author: str
    moved: tuple[tuple[str, str], ...]
    changes: tuple[tuple[str, Change], ...]


class Telling:
    """Tells commits, the newest first."""

    def __init__(self, commits: Iterable[Commit], kind_of: KindOf, manner: Manner) -> None:
        self._commits = [commit for commit in commits if not commit.is_gone]
        self._manner = manner
        self.secrets: set[str] = set()  # the names of notes that were private in some version
        self.unread = 0  # blobs that git could not give
        self._kinds: dict[str, str] = {}
        self._chains: dict[str, list[Pair]] = defaultdict(list)
        self._follow(kind_of)

    def told(self, blobs: Blobs) -> list[Told]:
        """Give the commits that mean something, with what they mean."""
        meaning = self._meanings(blobs)
        found = []
        for commit in self._commits:
            moved = tuple((file.old, file.new) for file in commit.files if file.old != file.new and file.after)
            meant = tuple((file.new, change) for file in commit.files for change in self._meant(file, meaning))
            if moved or meant:
                found.append(Told(commit.id, commit.date.toordinal(), commit.author, moved, meant))
        return found

    def _follow(self, kind_of: KindOf) -> None:
        """Find the kind of each path, which is that of what it is called today, and the pairs of versions."""
        today: dict[str, str] = {}
        for commit in self._commits:
            for file in commit.files:
                now = today.get(file.new, file.new)
                if file.after:
                    today[file.old] = now
                kind = kind_of(now)
                self._kinds[file.new] = kind = kind if kind in TOLD else ""
                if kind:
                    self._chains[now] += self._pairs(file)

    def _pairs(self, file: FileChange) -> list[Pair]:
        kind = self._kinds.get(file.new, "")
        if not (kind and file.after):
            return []
        return [(kind, blob, file.after) for blob in file.before if blob != file.after]

    def _meant(self, file: FileChange, meaning: dict[Pair, tuple[Change, ...]]) -> list[Change]:
        """Give what a commit means for a file; a merge only what it changed itself, to every parent."""
        pairs = self._pairs(file)
        if len(pairs) < len(file.before) or not pairs:
            return []
        first, *others = (meaning.get(pair, ()) for pair in pairs)
        seen = [{(change.kind, change.after, change.item) for change in other} for other in others]
        return [change for change in first if all((change.kind, change.after, change.item) in keys for keys in seen)]

    def _meanings(self, blobs: Blobs) -> dict[Pair, tuple[Change, ...]]:
        """Compare the versions, each note's from its first to its last."""
        pairs = list(dict.fromkeys(pair for chain in self._chains.values() for pair in reversed(chain)))
        waiting: dict[str, list[Pair]] = defaultdict(list)
        for pair in pairs:
            for blob in {pair[1], pair[2]} - {""}:
                waiting[blob].append(pair)
        needed = Counter((pair[0], blob) for pair in pairs for blob in (pair[1], pair[2]) if blob)
        held: dict[tuple[str, str], Note | None] = {}
        found: dict[Pair, tuple[Change, ...]] = {}
        for blob, content in blobs(list(waiting)):
            for kind in {pair[0] for pair in waiting[blob]}:
                held[kind, blob] = self._note(kind, content)
            for pair in waiting.pop(blob):
                kind, before, after = pair
                if (before and (kind, before) not in held) or (kind, after) not in held:
                    continue
                old, new = held.get((kind, before)) if before else None, held[kind, after]
                if new is not None and (old is not None or not before):
                    found[pair] = tuple(changes(old, new))
                for key in ((kind, before), (kind, after)):
                    needed[key] -= 1
                    if needed[key] == 0:
                        held.pop(key, None)
        return found

    def _note(self, kind: str, content: bytes | None) -> Note | None:
        if content is None:
            self.unread += 1
            return None
        note, _ = note_of(Source("", "", kind, content), self._manner)
        if note.private:
            names = (getattr(note, "name", ""), *(getattr(note, "aliases", None) or ()))
            self.secrets.update(name for name in names if name)
        return note
