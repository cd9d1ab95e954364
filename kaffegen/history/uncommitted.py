"""Which notes differ from what is committed: compared as git would, without asking it. Pure."""

import hashlib
from collections.abc import Iterator, Mapping

from kaffegen.history.told import KindOf
from kaffegen.model import Note


def differing(
    notes: Mapping[str, Note], there: Mapping[str, str], kind_of: KindOf
) -> tuple[list[tuple[Note, str]], int]:
    """Give each note that differs with the blob it was before, empty for a new one; and how many notes are gone.

    A note that was moved is the one that lay elsewhere: with an id that it was called by, or with the same bytes.
    Two that differ may have changed places.
    """
    lost = {path: blob for path, blob in there.items() if path not in notes and kind_of(path)}
    changed: list[tuple[Note, str]] = []
    for path, note in notes.items():
        if path not in there:
            old = _earlier(note, lost, kind_of)
            changed.append((note, lost.pop(old, "")))
        elif there[path] not in hashes(_content(note), len(there[path])):
            changed.append((note, there[path]))
    left = {blob for _, blob in changed}
    moved = ((note, next((each for each in _hashes(note, blob) if each in left), blob)) for note, blob in changed)
    return list(moved), len(lost)


def hashes(content: bytes, length: int) -> Iterator[str]:
    """Give the ids that git may have for a file: as it is, as it may lie on a disk, and with the line ends of git."""
    digest = hashlib.sha1 if length == 40 else hashlib.sha256  # noqa: PLR2004 - hexadecimal digits of SHA-1
    forms = (content, content.replace(b"\r\n", b"\n")) if b"\r\n" in content else (content,)
    for written in (form for plain in forms for form in (plain, b"\xef\xbb\xbf" + plain)):
        yield digest(b"blob %d\0" % len(written) + written).hexdigest()


def _hashes(note: Note, blob: str) -> Iterator[str]:
    return hashes(_content(note), len(blob)) if blob else iter(())


def _earlier(note: Note, lost: Mapping[str, str], kind_of: KindOf) -> str:
    """Give where a note lay before; empty for a new one."""
    was = {f"{old}.md" for old in note.was or ()}
    length = len(next(iter(lost.values()), ""))
    same = set(hashes(_content(note), length)) if lost else set()
    of_kind = [path for path in lost if kind_of(path) == note.about.kind]
    by_id = (path for path in of_kind if path.rpartition("/")[2] in was)
    return next(by_id, next((path for path in of_kind if lost[path] in same), ""))


def _content(note: Note) -> bytes:
    return note.about.text.encode("utf-8", "surrogatepass")
