"""What changed between two times: the notes of one compared with those of the other, whatever they were called."""

from collections.abc import Iterable, Iterator

from kaffegen.history.compared import changes
from kaffegen.history.gateway import Past
from kaffegen.history.spelling import essence
from kaffegen.model import Change, Journal, Note


def between(before: Journal, past: Past, after: Journal, now: Past) -> Iterator[tuple[str, Change]]:
    """Yield what changed in what the notes mean: the path of the later note, and the change."""
    found = _matched(before, past, after, now)
    unknown = _unknown(past)
    for note in after.notes:
        src = note.about.src
        if src in found or src not in unknown:
            yield from ((src, change) for change in changes(found.get(src), note))


def gone(before: Journal, past: Past, after: Journal, now: Past) -> list[Note]:
    """Give the contacts and meetings that there are no more."""
    kept = {note.about.src for note in _matched(before, past, after, now).values()}
    kept |= _unknown(now)
    return [note for note in (*before.contacts, *before.meetings) if note.has_note and note.about.src not in kept]


def _unknown(past: Past) -> set[str]:
    """Give the notes that there were, and of which nothing else is known."""
    return past.blobs.keys() - {source.src for source in past.sources}


def _matched(before: Journal, past: Past, after: Journal, now: Past) -> dict[str, Note]:
    """Give the earlier note of each later one: at its path, by an old id, by the same bytes, by the same name."""
    left = {note.about.src: note for note in before.notes}
    found: dict[str, Note] = {}
    new: list[Note] = []
    for note in after.notes:
        src = note.about.src
        if src in left and left[src].about.kind == note.about.kind:
            found[src] = left.pop(src)
        else:
            new.append(note)
    for note in new:
        was = _earlier(note, left.values(), past, now)
        if was is not None:
            found[note.about.src] = left.pop(was.about.src)
    return found


def _earlier(note: Note, others: Iterable[Note], past: Past, now: Past) -> Note | None:
    """Give the one of the others that a note was before."""
    same = [other for other in others if other.about.kind == note.about.kind]
    blob, name = now.blobs.get(note.about.src), essence(getattr(note, "name", ""))
    for other in same:
        if other.id in (note.was or ()) or past.blobs.get(other.about.src) == blob:
            return other
    return next((other for other in same if name and essence(getattr(other, "name", "")) == name), None)
