"""Files that MkDocs finds and a journal does not hold: pipes, links out of it, rings of folders, odd names."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.structure.files import File


def strange(files: Iterable[File], journal: Path) -> Iterator[File]:
    """Give the files that must not be opened or followed; pages that are made have none."""
    real, below = journal.resolve(), f"{journal}{os.sep}"
    linked: dict[str, bool] = {}
    for file in files:
        path = file.abs_src_path
        if path is None or file.generated_by or not path.startswith(below):
            continue  # made, or the theme's own
        folder = os.path.dirname(path)  # noqa: PTH120 - of thousands
        if folder not in linked:
            linked[folder] = _is_below_link(Path(folder), journal)
        if linked[folder] or not _is_good(path, real):
            yield file


def _is_below_link(folder: Path, journal: Path) -> bool:
    """Tell whether one comes to a folder by a link; the journal itself may be one."""
    below = (folder, *folder.parents)[: len(folder.relative_to(journal).parts)]
    return any(part.is_symlink() for part in below)


def _is_good(path: str, journal: Path) -> bool:
    """Tell whether it is a regular file with a name that can be written, in the journal."""
    try:
        os.path.basename(path).encode()  # noqa: PTH119 - of thousands
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            return Path(path).resolve().is_relative_to(journal) and stat.S_ISREG(Path(path).stat().st_mode)
        return stat.S_ISREG(mode)
    except (OSError, RuntimeError, UnicodeEncodeError):  # RuntimeError: a loop of links, before Python 3.13
        return False


def is_leftover(src: str) -> bool:
    """Tell whether an editor or a tool left the file beside a note: `a.md~`, `a.md.bak`, `#a.md#`, `a.MD`."""
    name = src.rpartition("/")[2]
    return ".md" in name.lower() and not name.endswith(".md")
