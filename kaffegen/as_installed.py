"""What tells one kaffegen from another: its own files, and the packages that lie beside it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import kaffegen

PACKAGES = (".dist-info", ".egg-info")  # their names have versions in them


def as_installed() -> str:
    """Give a text that is another one whenever kaffegen, a library or Python may have become another.

    In a checkout the code changes while the version stays, so files are told apart by size and times. A time can be
    put back, but not the one that the system itself notes.
    """
    files = sorted(_files(str(Path(__file__).parent)))
    return "\n".join([kaffegen.__version__, sys.version, *_packages(), *files])


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                yield f"{entry.path} {_seen(entry)}"


def _seen(entry: os.DirEntry[str]) -> str:
    try:
        seen = entry.stat()
    except OSError:  # a link that leads nowhere, as an editor may leave beside what is open
        return ""
    return f"{seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns}"


def _packages() -> Iterator[str]:
    for folder in sys.path:
        try:
            names = os.listdir(folder)  # noqa: PTH208 - of thousands, and nothing but names is asked for
        except OSError:  # an archive, or a folder that is not there
            continue
        yield from sorted(name for name in names if name.endswith(PACKAGES))
