"""Files that MkDocs finds and a journal does not hold: pipes, links out of it, rings of folders, odd names."""

import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.structure.files import File


def strange(files: Iterable[File], journal: Path) -> Iterator[File]:
    """Give the files that must not be opened or followed; pages that are made have none."""
    real = journal.resolve()
    linked: dict[Path, bool] = {}
    for file in files:
        if file.abs_src_path is None or file.generated_by:
            continue
        path = Path(file.abs_src_path)
        if not path.is_relative_to(journal):
            continue  # the theme's own
        folder = path.parent
        if folder not in linked:
            # the journal itself may be a link
            below = (folder, *folder.parents)[: len(folder.relative_to(journal).parts)]
            linked[folder] = any(part.is_symlink() for part in below)
        if linked[folder] or not _is_good(path, real):
            yield file


def _is_good(path: Path, journal: Path) -> bool:
    """Tell whether it is a regular file with a name that can be written, in the journal."""
    try:
        path.name.encode()
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            return path.resolve().is_relative_to(journal) and stat.S_ISREG(path.stat().st_mode)
        return stat.S_ISREG(mode)
    except (OSError, RuntimeError, UnicodeEncodeError):  # RuntimeError: a loop of links, before Python 3.13
        return False


def is_leftover(src: str) -> bool:
    """Tell whether an editor or a tool left the file beside a note: `a.md~`, `a.md.bak`, `#a.md#`, `a.MD`."""
    name = src.rpartition("/")[2]
    return ".md" in name.lower() and not name.endswith(".md")
