"""A seeded history for the generated journal: every note grows line by line, a commit a change, through fast-import."""

import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

BEGIN = 1_600_000_000
APART = 7_200  # seconds between two commits
AUTHOR = "Siri Moe <siri@example.org>"
SIDE = 50  # every so many commits one is made on a side branch, and merged


class Version(NamedTuple):
    """A note's text at one time."""

    path: str
    text: bytes


def import_history(root: Path, commits: int, seed: int = 1) -> None:
    """Give the journal that lies in `root` a history of so many commits; the last one has it as it lies there."""
    subprocess.run(["git", "init", "--quiet", "-b", "main", str(root)], check=True)
    stream = b"".join(_stream(list(_versions(root, commits, random.Random(seed)))))
    git = ["git", "-C", str(root), "fast-import", "--quiet", "--done"]
    subprocess.run(git, input=stream, check=True, capture_output=True)
    subprocess.run(["git", "-C", str(root), "reset", "--quiet", "--mixed", "main"], check=True)


def _versions(root: Path, commits: int, draw: random.Random) -> Iterator[Version]:
    """Yield the versions in the order in which they are committed: each note's own in theirs, mixed among all."""
    notes = sorted((root / "journal").rglob("*.md"))
    each = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in notes}
    extra = commits - len(each) * (commits // len(each))
    turns = [name for number, name in enumerate(each) for _ in range(commits // len(each) + (number < extra))]
    draw.shuffle(turns)
    total = {name: turns.count(name) for name in each} if len(turns) < 1000 else _counted(turns)
    seen = dict.fromkeys(each, 0)
    for name in turns:
        seen[name] += 1
        yield Version(name, _grown(each[name], seen[name], total[name]).encode())


def _counted(turns: list[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for name in turns:
        counted[name] = counted.get(name, 0) + 1
    return counted


def _grown(text: str, step: int, steps: int) -> str:
    """Give a note as it may have been at a step: the first lines of its front matter, then more of its body."""
    if step == steps:
        return text
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    fields = _blocks(front.split("\n"))
    kept = fields[: max(2, round(len(fields) * step / max(1, steps - 2)))]
    lines = body.split("\n")
    shown = lines[: round(len(lines) * max(0, step - 2) / steps)]
    return "---\n" + "\n".join(kept) + "\n---\n" + "\n".join(shown) + "\n"


def _blocks(lines: list[str]) -> list[str]:
    """Give each field with the lines that belong to it."""
    found: list[str] = []
    for line in lines:
        if line[:1] in (" ", "-") and found:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


def _stream(versions: list[Version]) -> Iterator[bytes]:
    mark = 0
    for number, version in enumerate(versions):
        mark += 1
        when = f"{BEGIN + number * APART} +0100"
        is_side = number % SIDE == SIDE - 1
        branch = "refs/heads/side" if is_side else "refs/heads/main"
        yield _commit(branch, mark, when, f"{version.path}\n", f"from :{mark - 1}\n" if is_side else "")
        yield b"M 100644 inline %s\n" % _quoted(version.path) + b"data %d\n%s\n" % (len(version.text), version.text)
        if is_side:
            mark += 1
            yield _commit("refs/heads/main", mark, when, "merge\n", f"merge :{mark - 1}\n")
            yield b"M 100644 inline %s\n" % _quoted(version.path) + b"data %d\n%s\n" % (len(version.text), version.text)
    yield b"done\n"


def _commit(branch: str, mark: int, when: str, message: str, parent: str) -> bytes:
    said = message.encode()
    head = f"commit {branch}\nmark :{mark}\nauthor {AUTHOR} {when}\ncommitter {AUTHOR} {when}\ndata {len(said)}\n"
    return head.encode() + said + b"\n" + parent.encode()


def _quoted(path: str) -> bytes:
    return b'"' + path.encode().replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
