"""All that goes into a build, as one number: two builds with the same number make the same site, byte for byte."""

import datetime as dt
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from functools import partial
from hashlib import blake2b
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

import markdown
import mkdocs
import pymdownx
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_build_date

from kaffegen.as_installed import as_installed
from kaffegen.history.checked_out import all_but_commits, is_kept, named
from kaffegen.mkdocs_plugin.note_page import BUILT_IN, KNOWN

PLUGINS = frozenset({"kaffegen.mkdocs_plugin.plugin", "material.plugins.search.plugin", "mkdocs.contrib.search"})
READ_OTHER_FILES = ("pymdownx.snippets", "pymdownx.b64")
FUNCTIONS_OF = ("material.extensions.", "pymdownx.")
LIBRARIES = (mkdocs, markdown, pymdownx)  # they have a version too, but one may work on a copy
PASSED_OVER = frozenset({".icons", "__pycache__"})  # ten thousand files, which change with the version alone
PART = 1 << 20


class UnsureError(Exception):
    """Something may go into the build that nobody here knows of."""


class GoesIn(NamedTuple):
    """What goes into a build: its number, and how the files were seen, which tells whether one was written since."""

    number: str
    seen: str
    base: str  # the number of all that is neither a file of the journal nor a commit
    files: dict[str, str]  # the number of each file of the journal, by its path from there


def goes_in(config: MkDocsConfig, today: dt.date) -> GoesIn:
    """Give all that goes into a build of the configuration as it was loaded; raise UnsureError or OSError if unsure."""
    docs, written = Path(config.docs_dir), Path(config.config_file_path or "")
    before = seen(docs, written)
    hashed = blake2b(digest_size=32)
    for part in _about(config, written.parent, today):
        _add(hashed, part)
    for file in _files_of_libraries(config.theme.dirs):
        _add(hashed, f"{file.path} {state(file)}")
    _add(hashed, written.read_bytes())
    base = hashed.hexdigest()
    files = {os.path.relpath(file.path, docs).replace(os.sep, "/"): _number_of(file) for file in files_below(docs)}
    _add(hashed, _commit(written.parent))
    _add(hashed, repr(sorted(files.items())))
    return GoesIn(hashed.hexdigest(), before, base, files)


def seen(docs: Path, written: Path) -> str:
    """Give how a journal and its configuration are seen from outside; to write, commit or install changes it."""
    hashed = blake2b(str(written.stat()).encode(), digest_size=32)
    for part in (as_installed(), get_build_date(), named(written.parent), all_but_commits(written.parent)):
        _add(hashed, part)
    for file in files_below(docs):
        _add(hashed, os.fsencode(file.path))
        _add(hashed, state(file))
    return hashed.hexdigest()


def files_below(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    """Give every file below a folder, in order; raise UnsureError for a link, and for what is no file."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(entry.path)
        elif entry.is_file(follow_symlinks=False):
            yield entry
        else:
            raise UnsureError(entry.path)


def _about(config: MkDocsConfig, root: Path, today: dt.date) -> Iterator[str]:
    """Give all but files: the configuration, what is installed, the days, the commit."""
    if not is_known_throughout(config) or not all(map(_is_known, config.markdown_extensions)):
        raise UnsureError
    yield from (as_installed(), str(today), get_build_date(), os.environ.get("SOURCE_DATE_EPOCH", ""))
    yield from (all_but_commits(root), shutil.which("git") or "")
    yield repr(sorted((name, value) for name, value in os.environ.items() if name.startswith("GIT_")))
    yield from (os.path.realpath(path) for path in (root, config.docs_dir, config.site_dir))
    loaded = as_loaded(config)
    if not loaded:
        raise UnsureError
    for given in loaded:
        yield _plain({name: value for name, value in given.items() if name != "strict"})


def is_known_throughout(config: MkDocsConfig) -> bool:
    """Tell whether nothing has a hand in the pages but MkDocs, Material, its search, and kaffegen."""
    if config.theme.name != "material" or config.theme.custom_dir or config.hooks or config.extra_templates:
        return False
    return all(type(plugin).__module__ in PLUGINS for plugin in config.plugins.values())


def as_loaded(config: MkDocsConfig) -> list[dict[str, Any]] | None:
    """Give the configuration as the user wrote it; None where MkDocs does not have it there any more."""
    return vars(config).get("_Config__user_configs")  # the public way to it warns that it will be gone


def _commit(root: Path) -> str:
    """Give the commit that is checked out; raise UnsureError where it cannot be told."""
    commit = named(root) if is_kept(root) else ""
    if is_kept(root) and not commit:
        raise UnsureError
    return commit


def _is_known(extension: Any) -> bool:
    if not isinstance(extension, str) or extension.startswith(READ_OTHER_FILES):
        return False
    return extension in BUILT_IN or extension.startswith(KNOWN)


def _plain(value: Any) -> str:
    """Give a value of the configuration as text; raise UnsureError for one that is more than what it looks like."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_plain(name)}: {_plain(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_plain, value)) + "]"
    if value is None or type(value) in (str, int, float, bool, dt.date, dt.datetime):
        return repr(value)
    if isinstance(value, partial):
        return _plain([value.func, value.args, value.keywords])
    if isinstance(value, FunctionType) and value.__module__.startswith(FUNCTIONS_OF):
        return f"{value.__module__}:{value.__qualname__}"
    raise UnsureError(repr(value))


def _files_of_libraries(theme: Iterable[str]) -> Iterator[os.DirEntry[str]]:
    folders = [*theme, *(str(Path(library.__file__ or "").parent) for library in LIBRARIES)]
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_file():
                    yield entry
                elif entry.name not in PASSED_OVER:
                    folders.append(entry.path)


def state(file: os.DirEntry[str]) -> str:
    """Give what tells one state of a file from another. A time can be put back, but not the system's own."""
    return state_of(file.stat(follow_symlinks=False))


def state_of(found: os.stat_result) -> str:
    """Give the same of what was found of a file."""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _number_of(file: os.DirEntry[str]) -> str:
    """Give the number of a file's bytes."""
    hashed = blake2b(digest_size=16)
    for content in _parts(file):
        hashed.update(content)
    return hashed.hexdigest()


def _parts(file: os.DirEntry[str]) -> Iterator[bytes]:
    """Give how long a file is, and its bytes; raise UnsureError where that is not so."""
    descriptor = os.open(file.path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise UnsureError(file.path)
        left = status.st_size
        yield b"%d\n" % left
        while part := os.read(descriptor, min(PART, left + 1)):
            left -= len(part)
            yield part
    finally:
        os.close(descriptor)
    if left:
        raise UnsureError(file.path)


def _add(hashed: Any, part: str | bytes) -> None:
    """Add a part with its length, so that no two rows of parts look the same."""
    written = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
    hashed.update(b"%d\n%s" % (len(written), written))
