"""The folder of what kaffegen keeps beside the journal: it may vanish at any time, and is never needed."""

from pathlib import Path

CACHE = Path(".cache", "kaffegen")


def make_cache(root: Path) -> Path:
    """Give the folder of the cache, made where there is none; git leaves it alone, as it holds whole notes."""
    folder = root / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / ".gitignore").exists():
        (folder / ".gitignore").write_text("*\n", "utf-8")
    return folder
