"""The commits of a journal, followed to where it lay before its folder was moved, however often."""

from collections.abc import Iterable
from pathlib import Path

from kaffegen.history import git
from kaffegen.history.commits import Commit, FileChange, changes_in, commits_in

MOST = 8  # moves that are followed


def followed(root: Path, revision: str, folder: str, *more: str) -> tuple[list[Commit], str]:
    """Give the commits up to one, the newest first, and git's words where it did not come to its end.

    Paths are those from `root`; one outside of it begins with a slash, and is that from the repository's own folder.
    """
    printed, said = git.logged(root, revision, folder, *more)
    commits = list(commits_in(printed))
    start, folders = "", [] if folder == "." else [folder]
    for number in range(MOST):
        if said or not commits or not _begins(commits[-1]):
            break
        first = commits[-1]
        moves = [file for file in changes_in(git.moved_in(root, first.id)) if file.new.endswith(".md")]
        if not number:
            start = _start(moves, first.files)
            folders = [f"{start}{each}" for each in folders] or [start.rstrip("/")]
        found = {_from_root(file.new, start): _renamed(file, start) for file in moves}
        formers = {_former(file, folders) for file in moves if _from_root(file.new, start) in _paths(first.files)}
        if not (formers := formers - {"", *folders}):
            break
        commits[-1] = first._replace(files=tuple(found.get(file.new, file) for file in first.files))
        up = "../" * start.count("/")
        printed, said = git.logged_elsewhere(root, f"{first.id}^", [f"{up}{each}" for each in sorted(formers)], *more)
        commits += [
            commit._replace(files=tuple(_renamed(file, start) for file in commit.files))
            for commit in commits_in(printed)
        ]
        folders = sorted(formers)
    return commits, said


def _begins(commit: Commit) -> bool:
    """Tell whether all that a commit has was not there before, though other things were."""
    return not commit.is_first and all(file.before == ("",) for file in commit.files)


def _start(moves: Iterable[FileChange], files: Iterable[FileChange]) -> str:
    """Give the way from the repository's folder to the root, which is what the same file is called more there."""
    known = {(file.after, file.new) for file in files}
    starts = ((move, length) for move in moves for length in range(len(move.new)))
    return next((move.new[:length] for move, length in starts if (move.after, move.new[length:]) in known), "")


def _former(move: FileChange, folders: Iterable[str]) -> str:
    """Give the folder that a file's folder was, else the one that the file was in; empty for the repository's own."""
    here = next((folder for folder in folders if folder and move.new.startswith(f"{folder}/")), "")
    rest = move.new[len(here) :] if here else f"/{move.new}"
    if move.old.endswith(rest):
        return move.old.removesuffix(rest)
    return move.old.rpartition("/")[0]


def _paths(files: Iterable[FileChange]) -> set[str]:
    return {file.new for file in files}


def _renamed(file: FileChange, start: str) -> FileChange:
    return file._replace(old=_from_root(file.old, start), new=_from_root(file.new, start))


def _from_root(path: str, start: str) -> str:
    return path[len(start) :] if path.startswith(start) else f"/{path}"
