"""The one place that reads from git: with flags that let no configuration, however hostile, run anything."""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, NamedTuple

from kaffegen.history.gateway import Trouble

SAFE = (
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false",
    "-c", "core.pager=cat", "-c", "diff.external=", "-c", "protocol.allow=never", "-c", "core.quotePath=false",
    "-c", "safe.bareRepository=explicit", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
    "-c", "format.pretty=medium", "-c", "diff.orderFile=/dev/null",
    "--no-optional-locks", "--no-pager", "--literal-pathspecs", "--no-replace-objects",
)  # fmt: skip
LOG = (
    "log", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color", "--no-decorate", "--no-notes",
    "--no-mailmap", "--encoding=UTF-8", "--date=raw", "--format=%m%H%x00%P%x00%ad%x00%an", "--raw", "-z", "--no-abbrev",
    "--no-follow", "--full-history", "--topo-order", "-c", "-M", "-l400", "--relative", "--ignore-submodules=all",
)  # fmt: skip
KEPT = frozenset({
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_TEST_ASSUME_DIFFERENT_OWNER",
})  # fmt: skip
PATIENCE = 300  # seconds
LARGEST = 2 * 1024 * 1024
TRIES = 4  # a broken object ends the process that reads it: so often it is begun again behind one
NO_OBJECT = frozenset("0")


class State(NamedTuple):
    """A repository as it stands."""

    head: str  # empty before the first commit
    is_shallow: bool


def state(root: Path) -> State:
    """Give the commit that is checked out; raise Trouble when git refuses, or there is none."""
    asked = ("rev-parse", "--is-shallow-repository", "--verify", "--quiet", "--end-of-options", "HEAD^{commit}")
    code, out, said = _run(root, asked)
    lines = out.decode("ascii", "replace").split()
    if not lines or lines[0] not in ("true", "false"):
        raise Trouble(_why(said), said)
    head = lines[-1] if code == 0 and len(lines) > 1 else ""
    return State(head, lines[0] == "true")


def logged(root: Path, revisions: str, folder: str, *more: str) -> tuple[bytes, str]:
    """Give what `git log --raw` prints for the folder, and git's words where it did not come to its end."""
    return _logged(root, revisions, (folder,), more)


def logged_elsewhere(root: Path, revisions: str, folders: Sequence[str], *more: str) -> tuple[bytes, str]:
    """Give the same of folders anywhere in the repository, each file with its path from the repository's own."""
    return _logged(root, revisions, folders, ("--no-relative", *more))


def moved_in(root: Path, commit: str) -> bytes:
    """Give, as `--raw -z` does, the files that a commit moved, anywhere in the repository."""
    git = ("diff-tree", "-r", "--raw", "-z", "--no-abbrev", "--no-commit-id", "-M", "-l400", "--diff-filter=R")
    return _run(root, (*git, "--no-relative", "--ignore-submodules=all", "--end-of-options", commit))[1]


def commits_before(root: Path, revision: str) -> list[tuple[str, int]]:
    """Give the commits of the first line of descent, the newest first, with their committers' times (seconds)."""
    asked = ("rev-list", "--first-parent", "--timestamp", "--end-of-options", revision, "--")
    code, out, said = _run(root, asked)
    if code:
        raise Trouble("broken", said)
    pairs = (line.split() for line in out.decode("ascii", "replace").splitlines())
    return [(commit, int(time)) for time, commit in pairs if time.isdecimal()]


def commit_named(root: Path, name: str) -> str:
    """Give the commit that a name or a short id means; empty for none."""
    code, out, _ = _run(root, ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"))
    return out.decode("ascii", "replace").strip() if code == 0 else ""


def tree(root: Path, commit: str, *paths: str) -> dict[str, str]:
    """Give the files of a commit below some paths: each one's path from `root` → its blob."""
    code, out, said = _run(root, ("ls-tree", "-r", "-z", "--end-of-options", commit, *paths))
    if code:
        raise Trouble("broken", said)
    found: dict[str, str] = {}
    for entry in out.split(b"\0"):
        head, _, path = entry.partition(b"\t")
        mode, _, rest = head.partition(b" ")
        if mode.startswith(b"100") and path:
            found[path.decode("utf-8", "surrogateescape")] = rest.partition(b" ")[2].strip().decode("ascii", "replace")
    return found


def listed(root: Path, folder: str) -> list[str]:
    """Give the files of a folder that are committed, or that git would take: what it ignores is none of them."""
    asked = ("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", folder)
    code, out, said = _run(root, asked)
    if code:
        raise Trouble("broken", said)
    return list(dict.fromkeys(path.decode("utf-8", "surrogateescape") for path in out.split(b"\0") if path))


def staged(root: Path, head: str, folder: str) -> tuple[bytes, str]:
    """Give, as `--raw -z` does, what is to be committed; for a hook, which git tells of its own index."""
    git = ("diff-index", "--cached", "--raw", "-z", "--no-abbrev", "-M", "--relative", "--ignore-submodules=all")
    index = os.environ.get("GIT_INDEX_FILE")
    kept = {"GIT_INDEX_FILE": str(Path(index).absolute())} if index else {}
    code, out, said = _run(root, (*git, "--end-of-options", head, "--", folder), kept)
    return out, "" if code == 0 else said or str(code)


def blobs(root: Path, wanted: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
    """Yield each blob with its content, in the order that is asked for; None for one that cannot be read."""
    begin = 0
    for _ in range(TRIES):
        for got in _batch(root, wanted[begin:]):
            begin += 1
            yield got
        if begin >= len(wanted):
            return
        yield wanted[begin], None  # the one at which git gave up
        begin += 1
    for blob in wanted[begin:]:
        yield blob, None


def _batch(root: Path, wanted: Sequence[str]) -> Iterator[tuple[str, bytes | None]]:
    with tempfile.TemporaryFile() as asked:
        asked.write("".join(f"{blob}\n" for blob in wanted).encode())
        asked.seek(0)
        process = subprocess.Popen(  # noqa: S603 - a list of arguments, none of which a shell reads
            _command(root, ("cat-file", "--batch", "--buffer")),
            env=_environment(),
            stdin=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        out = process.stdout
        try:
            while out is not None and (head := out.readline()):
                name, *rest = head.decode("ascii", "replace").split()
                if len(rest) != 2 or not rest[1].isdecimal():  # noqa: PLR2004 - kind and size
                    yield name, None
                    continue
                content = _read(out, int(rest[1]))
                if content is None:
                    return
                yield name, content
        finally:
            process.kill()
            process.communicate()


def _read(out: IO[bytes], size: int) -> bytes | None:
    """Give a blob's content, and of a huge one no more than tells that it is; None when it breaks off."""
    content = out.read(min(size, LARGEST + 1))
    left = size - len(content) + 1  # with the line's end
    while left > 0:
        part = out.read(min(left, LARGEST))
        if not part:
            return None
        left -= len(part)
    return content


def _logged(root: Path, revisions: str, folders: Sequence[str], more: Sequence[str]) -> tuple[bytes, str]:
    code, out, said = _run(root, (*LOG, *more, "--end-of-options", revisions, "--", *folders))
    return out, "" if code == 0 else said or str(code)


def _run(root: Path, arguments: Sequence[str], more: dict[str, str] | None = None) -> tuple[int, bytes, str]:
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, none of which a shell reads
            _command(root, arguments),
            env={**_environment(), **(more or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except FileNotFoundError:
        raise Trouble("no-git") from None
    except subprocess.TimeoutExpired:
        raise Trouble("slow") from None
    except OSError as error:
        raise Trouble("broken", error.strerror or str(error)) from None
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip()


def _command(root: Path, arguments: Sequence[str]) -> list[str]:
    return ["git", *SAFE, "-C", str(root), *arguments]


def _environment() -> dict[str, str]:
    ours = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in KEPT} | ours


def _why(said: str) -> str:
    """Give the key of why git refuses."""
    if "dubious ownership" in said:
        return "owner"
    return "no-repository" if "not a git repository" in said else "broken"
