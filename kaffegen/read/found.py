"""Which files are the journal's, and their bytes: all that can be told of them before one is read as a note."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kaffegen.problems import KaffegenError

CONFIG = "mkdocs.yml"
LARGEST = 2 * 1024 * 1024  # bytes of a note
USUAL = 64 * 1024  # bytes that hold nearly every note
NOT_NOTES = frozenset({"index.md", "readme.md"})
OWN_DRAFTS = "_drafts"


class File(NamedTuple):
    """A file that should be a note: the journal's folder, its path from the root and from there, kind, and entry."""

    journal: Path
    file: str
    src: str
    kind: str
    entry: os.DirEntry[str]


class Taken(NamedTuple):
    """A journal's files with their bytes as they were at one look; None for what is no file of the journal."""

    notes: list[tuple[File, bytes | None]]
    drafts: list[tuple[str, bytes | None]]  # the templates of one's own


def taken(root: Path, docs_dir: str, folders: Mapping[str, str]) -> Taken:
    """Give all that a journal is read from, in order of the paths; `folders` has the kind of each folder's notes."""
    notes = [(file, bytes_of(file)) for file in files_below(root, docs_dir, folders)]
    return Taken(notes, drafts_below(root / docs_dir))


def files_below(root: Path, docs_dir: str, folders: Mapping[str, str]) -> list[File]:
    """Give what should be notes, in order of their paths."""
    journal = root / docs_dir
    if not journal.is_dir():
        raise KaffegenError("journal.missing", folder=docs_dir)
    prefix = Path(docs_dir).as_posix()
    files = []
    for src, entry in sorted(_found(journal), key=lambda found: found[0]):
        kind = "me" if src == "me.md" else folders.get(src.partition("/")[0], "")
        if kind and ("/" in src or kind == "me"):
            files.append(File(journal, f"{prefix}/{src}", src, kind, entry))
    return files


def bytes_of(file: File) -> bytes | None:
    """Give a note's bytes, one more than the largest note at most; None for what is no file of the journal."""
    return _content(file.entry, file.journal) if _is_text(file.src) else None


def drafts_below(journal: Path) -> list[tuple[str, bytes | None]]:
    """Give the files of the user's templates, by their paths from the folder of these, with their bytes."""
    files = sorted(_own_draft_files(journal), key=lambda file: file[0])
    return [(name, _content(entry, journal) if _is_text(name) else None) for name, entry in files]


def _own_draft_files(journal: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Give every `.txt` in the folder of own drafts and in the folders of languages there, by its path from it."""
    folders = [("", journal / OWN_DRAFTS)]
    for prefix, folder in folders:
        try:
            entries = list(os.scandir(folder)) if folder.resolve().is_relative_to(journal.resolve()) else []
        except (OSError, RuntimeError):  # there is none, or a loop of links
            continue
        for entry in entries:
            if entry.name.startswith(("_", ".")):
                continue
            if entry.name.endswith(".txt"):
                yield f"{prefix}{entry.name}", entry
            elif not prefix and entry.is_dir():
                folders.append((f"{entry.name}/", Path(entry.path)))


def _found(journal: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Give every Markdown file that may be a note, by its path from the journal's folder."""
    stack = [(str(journal), "")]
    while stack:
        path, folder = stack.pop()
        try:
            entries = list(os.scandir(path))
        except OSError:
            continue
        for entry in entries:
            name = entry.name
            if not name.isascii():
                name = os.fsencode(name).decode("utf-8", "surrogateescape")  # whatever the locale says
            src = f"{folder}/{name}" if folder else name
            if name.startswith(("_", ".")):
                continue
            if entry.is_dir(follow_symlinks=False):
                if name.endswith(".md"):
                    yield src, entry
                else:
                    stack.append((entry.path, src))
            elif name.endswith(".md") and name.casefold() not in NOT_NOTES:
                yield src, entry


def _is_text(name: str) -> bool:
    """Tell whether a file's name is UTF-8; others cannot have a page."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _content(entry: os.DirEntry[str], journal: Path) -> bytes | None:
    """Give a file's bytes, one more than the largest note at most; None for what is no file of the journal."""
    try:
        if entry.is_symlink() and not Path(entry.path).resolve().is_relative_to(journal.resolve()):
            return None
        if not entry.is_file():  # known from the listing of its folder, unless it is a link
            return None
        descriptor = os.open(entry.path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            content = os.read(descriptor, USUAL)
            return content if len(content) < USUAL else content + os.read(descriptor, LARGEST + 1 - USUAL)
        finally:
            os.close(descriptor)
    except (OSError, RuntimeError):  # RuntimeError: a loop of links, before Python 3.13
        return None
