"""The hook that begins the messages of who commits with plain git; one that is there already is left as it is."""

import os
import shlex
from shutil import which

from kaffegen.commands.committed import git_said
from kaffegen.commands.door import Door

NAME = "prepare-commit-msg"
SCRIPT = """#!/bin/sh
# kaffegen: begins the message with what happened; a message that is given, a merge and a rebase keep theirs.
[ -z "$2" ] || exit 0
command -v kaffegen >/dev/null 2>&1 || exit 0
kaffegen commit -C {folder} --message-file "$1" >/dev/null 2>&1
exit 0
"""


def install(door: Door) -> str:
    """Write the hook where there is none, and say so; say how it would be where there is another."""
    code, said = git_said(door.root, "rev-parse", "--git-path", "hooks", "--git-common-dir", "--show-toplevel")
    if code:
        raise door.stop("history.no-repository" if which("git") else "history.no-git")
    hooks, common, top = ((door.root / line).resolve() for line in said.splitlines()[:3])
    path = hooks / NAME
    script = SCRIPT.format(folder=shlex.quote(os.path.relpath(door.root.resolve(), top)))
    if os.path.lexists(path) or not hooks.is_relative_to(common):  # another's, or one for all repositories
        is_ours = path.is_file() and path.read_bytes() == script.encode()
        return door.language.say("cli.hook.kept" if is_ours else "cli.hook.other", file=str(path), script=script)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(script)
        path.chmod(0o755)
    except OSError as error:
        raise door.stop("cli.not-written", file=str(path), why=error.strerror or str(error)) from None
    return door.language.say("cli.hook.made", file=str(path))
