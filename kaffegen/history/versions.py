"""The versions of notes: each read once, compared as soon as all of a pair is there, and held no longer than that."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaffegen.history.compared import changes
from kaffegen.history.last_read import mended
from kaffegen.model import Note
from kaffegen.model.event import Change

Blobs = Callable[[Sequence[str]], Iterator[tuple[str, bytes | None]]]
Read = Callable[[str, str, bytes | None], Note | None]  # kind, blob and content → the note


class Pair(NamedTuple):
    """Two versions of a note to be compared."""

    kind: str
    before: str  # the blob; empty for a new note
    after: str
    instead: tuple[tuple[str, str], ...] = ()  # what cannot be read in `before`, and where it last could be

    @property
    def blobs(self) -> tuple[str, ...]:
        """Give all that has to be read for it."""
        if not self.instead:
            return (self.before, self.after) if self.before else (self.after,)
        return tuple(dict.fromkeys(blob for _, blob in (*self.instead, self[:2], ("", self.after)) if blob))


def meanings(pairs: Iterable[Pair], blobs: Blobs, read: Read) -> dict[Pair, tuple[Change, ...]]:
    """Give what each pair means; nothing of one that git could not give a version of."""
    waiting: dict[str, list[Pair]] = defaultdict(list)
    needed: Counter[tuple[str, str]] = Counter()
    for pair in dict.fromkeys(pairs):
        for blob in pair.blobs:
            waiting[blob].append(pair)
            needed[pair.kind, blob] += 1
    held: dict[tuple[str, str], Note | None] = {}
    found: dict[Pair, tuple[Change, ...]] = {}
    for blob, content in blobs(list(waiting)):
        for kind in {pair.kind for pair in waiting[blob]}:
            held[kind, blob] = read(kind, blob, content)
        for pair in waiting.pop(blob):
            keys = [(pair.kind, each) for each in pair.blobs]
            if any(key not in held for key in keys):
                continue
            notes = {key[1]: note for key in keys if (note := held[key]) is not None}
            if len(notes) == len(keys):
                found[pair] = tuple(changes(_before(pair, notes), notes[pair.after]))
            for key in keys:
                needed[key] -= 1
                if needed[key] == 0:
                    del held[key]
    return found


def _before(pair: Pair, notes: Mapping[str, Note]) -> Note | None:
    if not pair.before:
        return None
    note = notes[pair.before]
    return mended(note, {field: notes.get(blob) for field, blob in pair.instead}) if pair.instead else note
