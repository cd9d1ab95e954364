"""What a repository's own files tell of it, without git: whether there is one, and which commit is checked out."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

LARGEST = 8 * 1024 * 1024  # bytes of packed names that are looked through
CUT = ("shallow", "info/grafts")  # which say that commits have no parents, or others
ASKED = ("GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM")  # of what git is told of where to look
_LENGTHS = (40, 64)  # hexadecimal digits of a commit's id


class _Repository(NamedTuple):
    """The folders of a repository: what a worktree has for itself, and what all share."""

    own: Path
    common: Path


def is_kept(root: Path) -> bool:
    """Tell whether the folder, or one above it, has a `.git`, without starting anything."""
    ceilings = {Path(part) for part in os.environ.get("GIT_CEILING_DIRECTORIES", "").split(os.pathsep) if part}
    for folder in (root := root.resolve(), *root.parents):
        if folder != root and folder in ceilings:
            return False
        if os.path.lexists(folder / ".git"):
            return True
    return False


def named(root: Path) -> str:
    """Give the commit that is checked out as the repository's own files name it, without git; empty when unsure."""
    with suppress(OSError, ValueError):
        found = _repository(root)
        return _named(found) if found else ""
    return ""


def all_but_commits(root: Path) -> str:
    """Give what else changes a history while the commit stays: where it lies, and where it is said to begin."""
    said = [str(root.resolve()), *(os.environ.get(name, "") for name in ASKED)]
    with suppress(OSError, ValueError):
        found = _repository(root)
        cuts = [found.common / name for name in CUT] if found else []
        said += [cut.read_bytes().hex() if cut.is_file() else "" for cut in cuts]
    return "\0".join(said)


def _repository(root: Path) -> _Repository | None:
    """Give the nearest repository upwards; None for what git may see otherwise."""
    here = root.resolve()
    found = next((folder for folder in (here, *here.parents) if os.path.lexists(folder / ".git")), here) / ".git"
    is_elsewhere = found.is_file()  # of a worktree or a submodule
    own = found.parent / _text(found).removeprefix("gitdir: ") if is_elsewhere else found
    shared = own / "commondir"
    common = own / _text(shared) if shared.is_file() else own
    is_one = own.is_dir() and (common / "objects").is_dir() and (common / "refs").is_dir()
    return _Repository(own, common) if is_one else None


def _named(found: _Repository) -> str:
    head = _text(found.own / "HEAD") if (found.own / "HEAD").is_file() else ""
    if not head.startswith("ref: refs/heads/") or ".." in head:
        return head if _is_commit(head) else ""
    name = head.removeprefix("ref: ")
    loose = found.common / name
    if loose.is_file():
        commit = _text(loose)
        return commit if _is_commit(commit) else ""
    return _packed(found.common / "packed-refs", name)


def _packed(refs: Path, name: str) -> str:
    """Give the commit of a name that git has packed with others."""
    if not refs.is_file() or refs.stat().st_size > LARGEST:
        return ""
    lines = (line.split(" ") for line in refs.read_text("utf-8").splitlines() if line.endswith(f" {name}"))
    return next((line[0] for line in lines if len(line) == 2 and _is_commit(line[0])), "")  # noqa: PLR2004 - id, name


def _is_commit(text: str) -> bool:
    return len(text) in _LENGTHS and set(text) <= set("0123456789abcdef")


def _text(file: Path) -> str:
    return file.read_text("utf-8").strip()
