"""The first commit of a new journal: the files that were made and no others; git's own settings are left alone."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from kaffegen.languages import Language, table

SECONDS = 60
OF_ANOTHER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")  # set inside of a hook: they name another repository
CAREFUL = ("-c", "core.fsmonitor=false", "--no-optional-locks", "--no-pager")


def first_commit(folder: Path, names: Iterable[str], spoken: Language) -> str:
    """Begin a repository with these files; say what was done, and what was not, and why."""
    if shutil.which("git") is None:
        return spoken.say("cli.init.git.none")
    inside = _git(folder, "rev-parse", "--is-inside-work-tree")
    if inside is not None and inside.returncode == 0:
        return spoken.say("cli.init.git.inside")
    begun = _git(folder, "init", "--quiet")
    if begun is None or begun.returncode:
        return _failed(begun, spoken)
    if not all(_is_named(folder, setting) for setting in ("user.name", "user.email")):
        return spoken.say("cli.init.git.nameless")
    message = str(table(spoken.code, "beginnings")["first_commit"])
    added = _git(folder, "add", "--", *names)
    if added is None or added.returncode:
        return _failed(added, spoken)
    done = _git(folder, "commit", "--quiet", f"--message={message}")
    return spoken.say("cli.init.git.done") if done is not None and done.returncode == 0 else _failed(done, spoken)


def _is_named(folder: Path, setting: str) -> bool:
    """Tell whether git knows who it is that commits."""
    found = _git(folder, "config", "--get", setting)
    return found is not None and bool(found.stdout.strip())


def _git(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str] | None":
    """Run git in a folder; None when it takes too long, as where it waits for somebody."""
    environment = {name: value for name, value in os.environ.items() if name not in OF_ANOTHER}
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, none of which a shell reads
            ["git", "-C", str(folder), *CAREFUL, *arguments],  # noqa: S607 - the git that the user would call
            env={**environment, "GIT_TERMINAL_PROMPT": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


def _failed(run: "subprocess.CompletedProcess[str] | None", spoken: Language) -> str:
    """Say that git did not do it, with its own first words."""
    why = run.stderr.strip().partition("\n")[0] if run is not None else ""
    return spoken.say("cli.init.git.failed", why=why)
