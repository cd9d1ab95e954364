"""The hook that begins the messages of who commits with plain git; one that is there already is left as it is."""

import os
import shlex
from pathlib import Path
from shutil import which

from kaffegen.commands.committed import git_said
from kaffegen.languages import Language
from kaffegen.problems import KaffegenError

NAME = "prepare-commit-msg"
SHELL = "#!/bin/sh\n"
SCRIPT = """#!/bin/sh
# kaffegen: begins the message with what happened; a message that is given, a merge and a rebase keep theirs.
[ -z "$2" ] || exit 0
command -v kaffegen >/dev/null 2>&1 || exit 0
kaffegen commit -C {folder} --message-file "$1" >/dev/null 2>&1
exit 0
"""
# For another's hook, which may be strict (set -eu), go on below and read what git gives it.
LINES = """# kaffegen: begins the message with what happened
if [ -z "${{2-}}" ] && command -v kaffegen >/dev/null 2>&1; then
  kaffegen commit -C {folder} --message-file "$1" </dev/null >/dev/null 2>&1 || :
fi
"""


def install(root: Path, spoken: Language) -> str:
    """Write the hook where there is none, and say so; say what to add where there is another, or one for several."""
    code, said = git_said(root, "rev-parse", "--git-path", "hooks", "--git-common-dir", "--show-toplevel")
    if code:
        raise KaffegenError("history.no-repository" if which("git") else "history.no-git", language=spoken.code)
    hooks, common, top = ((root / line).resolve() for line in said.splitlines()[:3])
    path = hooks / NAME
    folder = shlex.quote(os.path.relpath(root.resolve(), top))
    script, lines = SCRIPT.format(folder=folder), LINES.format(folder=folder)
    if os.path.lexists(path):
        written = path.read_bytes() if path.is_file() else b""
        is_ours = written == script.encode() or lines.encode() in written
        return spoken.say("cli.hook.kept" if is_ours else "cli.hook.other", file=str(path), script=lines)
    if not hooks.is_relative_to(common):
        return spoken.say("cli.hook.shared", file=str(path), script=SHELL + lines)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(script)
        path.chmod(0o755)
    except OSError as error:
        why = error.strerror or str(error)
        raise KaffegenError("cli.not-written", file=str(path), why=why, language=spoken.code) from None
    return spoken.say("cli.hook.made", file=str(path))


def is_hook_there(folder: Path) -> bool:
    """Tell whether git, in a folder that there may be none of yet, has such a hook already."""
    nearest = next(one for one in (folder.resolve(), *folder.resolve().parents) if one.is_dir())
    code, said = git_said(nearest, "rev-parse", "--git-path", f"hooks/{NAME}")
    return code == 0 and os.path.lexists(nearest / said.strip())
