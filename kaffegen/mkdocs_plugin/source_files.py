"""Files that MkDocs finds and a journal does not hold: pipes, links out of it, rings of folders, odd names."""

import stat
from pathlib import Path

from mkdocs.structure.files import File


def is_strange(file: File, journal: Path) -> bool:
    """Tell whether a file must not be opened or followed; pages that are made have no file."""
    if file.abs_src_path is None or file.generated_by:
        return False
    try:
        file.src_uri.encode()
        path = Path(file.abs_src_path)
        if not path.is_relative_to(journal):
            return False  # the theme's own
        if any((journal / parent).is_symlink() for parent in path.relative_to(journal).parents if parent != Path()):
            return True
        return not stat.S_ISREG(path.stat().st_mode) or not path.resolve().is_relative_to(journal.resolve())
    except (OSError, RuntimeError, UnicodeEncodeError):
        return True


def is_leftover(src: str) -> bool:
    """Tell whether an editor or a tool left the file beside a note: `a.md~`, `a.md.bak`, `#a.md#`, `a.MD`."""
    name = src.rpartition("/")[2]
    return ".md" in name.lower() and not name.endswith(".md")
