"""Finding and reading the notes: the one place where the journal's files are opened (`found` opens them)."""

import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kaffegen.problems import KaffegenError, Place, Problem, Severity
from kaffegen.read import found
from kaffegen.read.found import File, bytes_of, drafts_below, files_below
from kaffegen.read.note import Source
from kaffegen.settings import Settings, settings_from

CONFIG, NOT_NOTES, OWN_DRAFTS = found.CONFIG, found.NOT_NOTES, found.OWN_DRAFTS
_COPY = re.compile(r"\.sync-conflict-|\(.*(?:conflicted copy|konfliktkopi|conflict).*\)", re.IGNORECASE)
LARGEST_DRAFT = 64 * 1024


def settings_in(config: Path, rules: tuple[str, ...]) -> Settings:
    """Give the settings in a configuration file; raise KaffegenError when it cannot be read."""
    try:
        written = config.read_bytes()
    except OSError:
        raise KaffegenError("config.missing", file=str(config)) from None
    return settings_of(written, config, rules)


def settings_of(written: bytes, config: Path, rules: tuple[str, ...]) -> Settings:
    """Give the settings in the bytes of a configuration file; raise KaffegenError when they cannot be read."""
    try:
        text = io.StringIO(written.decode("utf-8-sig"), None).read()  # each end of a line as one sign, as in a file
    except UnicodeDecodeError:
        raise KaffegenError("config.missing", file=str(config)) from None
    return settings_from(text, config.name, rules)


def sources_in(root: Path, settings: Settings) -> Iterator[Source | Problem]:
    """Give the notes' files below the journal's folder, in order of their paths; a problem for what is none.

    Each file is read when it is asked for, so that its bytes need not wait for all the others.
    """
    return map(source_in, files_in(root, settings))


def files_in(root: Path, settings: Settings) -> list[File]:
    """Give what should be notes, in order of their paths."""
    return files_below(root, settings.docs_dir, settings.folders())


def source_in(file: File) -> Source | Problem:
    """Read a file; give a problem for what is none of the journal, or a copy that a conflict left."""
    return source_of(file, bytes_of(file))


def source_of(file: File, content: bytes | None) -> Source | Problem:
    """Give the same of a file whose bytes are known."""
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
        lying = next((entry for entry in os.scandir(journal / folder) if entry.name == name), None)
    except OSError:
        return None
    if lying is None or not kind:
        return None
    return source_in(File(journal, f"{Path(settings.docs_dir).as_posix()}/{src}", src, kind, lying))


def own_drafts(root: Path, settings: Settings) -> tuple[dict[str, str], list[Problem]]:
    """Give the user's templates of drafts, by `kind` or `language/kind`, and what is wrong with their files."""
    return own_drafts_of(drafts_below(root / settings.docs_dir), settings)


def own_drafts_of(
    files: Iterable[tuple[str, bytes | None]], settings: Settings
) -> tuple[dict[str, str], list[Problem]]:
    """Give the same of files whose bytes are known."""
    read: dict[str, str] = {}
    problems: list[Problem] = []
    for name, content in files:
        file = f"{Path(settings.docs_dir).as_posix()}/{OWN_DRAFTS}/{name}"
        if content is None:
            place = Place(file.encode("utf-8", "backslashreplace").decode())
            problems.append(Problem(place, "K138", Severity.WARNING))
        elif len(content) > LARGEST_DRAFT:
            problems.append(Problem(Place(file), "K146", Severity.WARNING, {"size": str(LARGEST_DRAFT // 1024)}))
        else:
            try:
                read[name.removesuffix(".txt")] = content.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                problems.append(_not_text(file, content, error.start))
    return read, problems


def _not_text(file: str, content: bytes, offset: int) -> Problem:
    place = Place(file, content.count(b"\n", 0, offset) + 1)
    return Problem(place, "K101", Severity.WARNING, {"byte": f"0x{content[offset]:02x}", "offset": str(offset)})
