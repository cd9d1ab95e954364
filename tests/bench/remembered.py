"""The rows on the history: a long one read cold beside git alone, and one new commit beside a journal without any."""

import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from commits import import_history
from generate import NOTES_EACH, generate

NOTES = 2_000
AUTHOR = ("-c", "user.name=Siri Moe", "-c", "user.email=siri@example.org")


def rows(folder: Path, commits: int, runs: int, child: Callable[[str, Path], float]) -> Iterator[dict[str, object]]:
    """Yield what, beside what, ratio or seconds, target, seconds; `child` runs a subject in a process of its own."""
    root, bare = folder / "history", folder / "without"
    generate(root, NOTES // NOTES_EACH)
    shutil.copytree(root, bare)
    import_history(root, commits)
    blobs = _blobs(root)
    base: list[float] = []
    cold: list[float] = []
    for _ in range(runs):
        base.append(_alone(root, blobs))
        shutil.rmtree(root / ".cache", ignore_errors=True)
        cold.append(child("history", root))
    least, read = statistics.median(base), statistics.median(cold)
    yield {"what": f"git log --raw and git cat-file --batch, {commits} commits", "seconds": least}
    yield {"what": "history, cold", "base": "git alone", "ratio": read / least, "target": 3.0, "seconds": read}
    number = 0
    for subject, what in (("site", "all that a site knows"), ("pages", "the same, and all its pages")):
        without: list[float] = []
        warm: list[float] = []
        for _ in range(runs):
            number += 1
            without.append(child(subject, bare))
            _commit(root, number)
            warm.append(child(subject, root))
        more = statistics.median(warm) - statistics.median(without)
        said = {"what": f"{what}, one new commit, over none", "ratio": more, "unit": "s"}
        yield {**said, "target": 0.3, "seconds": statistics.median(warm)}


def _alone(root: Path, blobs: bytes) -> float:
    """Give how long git takes for the commits and the blobs, read to their end."""
    start = time.perf_counter()
    _git(root, "log", "--raw", "-z", "--no-abbrev", "HEAD", "--", "journal")
    _git(root, "cat-file", "--batch", given=blobs)
    return time.perf_counter() - start


def _blobs(root: Path) -> bytes:
    """Give the ids of all versions of all notes."""
    printed = _git(root, "log", "--raw", "--no-abbrev", "--format=", "HEAD", "--", "journal").decode()
    ids = {part for line in printed.splitlines() if line.startswith(":") for part in line.split(" ")[2:4]}
    return "".join(f"{blob}\n" for blob in sorted(ids) if set(blob) != {"0"}).encode()


def _commit(root: Path, number: int) -> None:
    """Commit one change of one note."""
    note = sorted((root / "journal" / "contacts").glob("*.md"))[number]
    text = note.read_text("utf-8").replace("\n---\n", f"\nrole: Sjef nummer {number}\n---\n", 1)
    lines = text.split("\n")
    roles = [index for index, line in enumerate(lines) if line.startswith("role:")]
    kept = [line for index, line in enumerate(lines) if index not in roles[:-1]]
    note.write_text("\n".join(kept), "utf-8")
    _git(root, *AUTHOR, "commit", "--quiet", "--only", "-m", "x", "--", str(note))


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    done = subprocess.run(["git", "-C", str(root), *arguments], input=given, capture_output=True, check=True)
    return done.stdout
