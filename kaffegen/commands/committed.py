"""One git commit of one file or folder, for who keeps the journal in git: the log then reads as what happened."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

SAFE = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "protocol.allow=never", "--no-pager")
PATIENCE = 120  # seconds: the user's own hooks and signing may take a while
NOT_OURS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_EXTERNAL_DIFF")
UNFINISHED, SILENT = "unfinished", "silent"
OURS = ("no-git", "no-repository", UNFINISHED, SILENT)
BEGUN = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")  # what git has not ended


def committed(root: Path, file: str | Sequence[str], message: str) -> str:
    """Commit that file, or folder, or those alone and give nothing; give why not where git did not, in its words.

    What is one of `OURS` is said in ours. What else is staged stays so. The user's hooks run: they are theirs.
    """
    if why := hindrance(root):
        return why
    files = [file] if isinstance(file, str) else [each for each in file if _is_known(root, each)]
    code, new = git_said(root, "ls-files", "-z", "--others", "--exclude-standard", "--", *files)
    if code == 0 and new:  # a new file is unknown to `commit`
        code, said = git_said(root, "add", "--intent-to-add", "--", *files)
        if code:
            return said.strip() or SILENT
    code = 1
    try:
        code, said = git_said(root, "commit", "--quiet", "--only", f"--message={message}", "--", *files)
    finally:
        if code and new:  # as it was before
            git_said(root, "update-index", "--force-remove", "-z", "--stdin", given=new)
    return "" if code == 0 else (said.strip() or SILENT)


def _is_known(root: Path, file: str) -> bool:
    """Tell whether a file is there, or git knows that it was."""
    return (root / file).exists() or bool(git_said(root, "ls-files", "--", file)[1])


def hindrance(root: Path) -> str:
    """Give why nothing can be committed now: one of `OURS`, or git's words; empty when it can."""
    if shutil.which("git") is None:
        return "no-git"
    code, said = git_said(root, "rev-parse", "--is-inside-work-tree", LC_ALL="C")
    if code and "not a git repository" not in said:
        return said.strip() or SILENT
    if said.strip() != "true":
        return "no-repository"
    _, paths = git_said(root, "rev-parse", *(word for name in BEGUN for word in ("--git-path", name)))
    _, unmerged = git_said(root, "ls-files", "--unmerged")
    is_begun = any((root / path).exists() for path in paths.splitlines())
    return UNFINISHED if is_begun or unmerged else ""


def is_committed(root: Path, file: str, message: str) -> bool:
    """Tell whether the last commit of that file is the one with that message, and the file is not as it was there."""
    if shutil.which("git") is None:
        return False
    code, subject = git_said(root, "log", "-1", "--format=%s", "--", file)
    return code == 0 and subject.strip() == message and git_said(root, "diff", "--quiet", "HEAD", "--", file)[0] == 1


def git_said(root: Path, *arguments: str, given: str = "", **more: str) -> tuple[int, str]:
    """Give git's exit code, and what it says: on failure, of why."""
    environment = {key: value for key, value in os.environ.items() if key not in NOT_OURS}
    environment |= {"GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true", **more}
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, none of which a shell reads
            ["git", *SAFE, "--literal-pathspecs", "-C", str(root), *arguments],  # noqa: S607 - the git one would call
            env=environment,
            input=given,
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return 1, str(error)
    return done.returncode, done.stdout if done.returncode == 0 else done.stderr or done.stdout
