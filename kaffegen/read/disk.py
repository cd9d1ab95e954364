"""Finding and reading the notes: the one place where the journal's files are opened."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kaffegen.problems import KaffegenError, Place, Problem, Severity
from kaffegen.read.note import LARGEST, Source
from kaffegen.settings import Settings, settings_from

CONFIG = "mkdocs.yml"
_COPY = re.compile(r"\.sync-conflict-|\(.*(?:conflicted copy|konfliktkopi|conflict).*\)", re.IGNORECASE)
USUAL = 64 * 1024  # bytes that hold nearly every note
NOT_NOTES = frozenset({"index.md", "readme.md"})
OWN_DRAFTS = "_drafts"
LARGEST_DRAFT = 64 * 1024


def settings_in(config: Path, rules: tuple[str, ...]) -> Settings:
    """Give the settings in a configuration file; raise KaffegenError when it cannot be read."""
    try:
        text = config.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise KaffegenError("config.missing", file=str(config)) from None
    return settings_from(text, config.name, rules)


class File(NamedTuple):
    """A file that should be a note: the journal's folder, its path from the root and from there, kind, and entry."""

    journal: Path
    file: str
    src: str
    kind: str
    entry: os.DirEntry[str]


def sources_in(root: Path, settings: Settings) -> Iterator[Source | Problem]:
    """Give the notes' files below the journal's folder, in order of their paths; a problem for what is none.

    Each file is read when it is asked for, so that its bytes need not wait for all the others.
    """
    return map(source_in, files_in(root, settings))


def files_in(root: Path, settings: Settings) -> list[File]:
    """Give what should be notes, in order of their paths."""
    journal = root / settings.docs_dir
    if not journal.is_dir():
        raise KaffegenError("journal.missing", folder=settings.docs_dir)
    kinds = settings.folders()
    prefix = Path(settings.docs_dir).as_posix()
    files = []
    for src, entry in sorted(_found(journal), key=lambda found: found[0]):
        kind = "me" if src == "me.md" else kinds.get(src.partition("/")[0], "")
        if kind and ("/" in src or kind == "me"):
            files.append(File(journal, f"{prefix}/{src}", src, kind, entry))
    return files


def source_in(file: File) -> Source | Problem:
    """Read a file; give a problem for what is none of the journal, or a copy that a conflict left."""
    content = _content(file.entry, file.journal) if _is_text(file.src) else None
    if _COPY.search(file.src):
        return Problem(Place(file.file), "K143", Severity.WARNING)
    if content is None:
        return Problem(Place(file.file.encode("utf-8", "backslashreplace").decode()), "K138")
    return Source(file.file, file.src, file.kind, content)


def source_at(root: Path, settings: Settings, src: str) -> Source | Problem | None:
    """Read the one note with a path from the journal's folder; None when no note lies there."""
    journal = root / settings.docs_dir
    kind = "me" if src == "me.md" else settings.folders().get(src.partition("/")[0], "")
    folder, _, name = src.rpartition("/")
    try:
        found = next((entry for entry in os.scandir(journal / folder) if entry.name == name), None)
    except OSError:
        return None
    if found is None or not kind:
        return None
    return source_in(File(journal, f"{Path(settings.docs_dir).as_posix()}/{src}", src, kind, found))


def own_drafts(root: Path, settings: Settings) -> tuple[dict[str, str], list[Problem]]:
    """Give the user's templates of drafts, by `kind` or `language/kind`, and what is wrong with their files."""
    journal = root / settings.docs_dir
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for name, entry in sorted(_own_draft_files(journal), key=lambda file: file[0]):
        file = f"{Path(settings.docs_dir).as_posix()}/{OWN_DRAFTS}/{name}"
        content = _content(entry, journal) if _is_text(name) else None
        if content is None:
            place = Place(file.encode("utf-8", "backslashreplace").decode())
            problems.append(Problem(place, "K138", Severity.WARNING))
        elif len(content) > LARGEST_DRAFT:
            problems.append(Problem(Place(file), "K146", Severity.WARNING, {"size": str(LARGEST_DRAFT // 1024)}))
        else:
            try:
                found[name.removesuffix(".txt")] = content.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                problems.append(_not_text(file, content, error.start))
    return found, problems


def _not_text(file: str, content: bytes, offset: int) -> Problem:
    place = Place(file, content.count(b"\n", 0, offset) + 1)
    return Problem(place, "K101", Severity.WARNING, {"byte": f"0x{content[offset]:02x}", "offset": str(offset)})


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
