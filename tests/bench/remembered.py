"""The rows on the history: a long one read cold beside git alone, and one new commit beside a journal without any."""

import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from amounts import Amounts
from commits import import_history
from generate import NOTES_EACH, generate
from processes import child
from table import Row

AUTHOR = ("-c", "user.name=Siri Moe", "-c", "user.email=siri@example.org")
SUBJECTS = {"site": "all that a site knows", "pages": "the same, and all its pages"}


def rows(folder: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield the rows: git alone, the history cold, one new commit over none."""
    root, bare = folder / "history", folder / "without"
    generate(root, amounts.notes_with_history // NOTES_EACH)
    shutil.copytree(root, bare)
    import_history(root, amounts.commits)
    yield from _cold(root, amounts)
    number = 0
    for subject, what in SUBJECTS.items():
        for each in (bare, root):  # once for the bytecode, and for whatever is kept
            child(subject, each)
        pairs: list[tuple[float, float]] = []
        for _ in range(amounts.pairs):
            number += 1
            pairs.append(_pair(subject, bare, root, number))
        yield difference(what, pairs)


def difference(what: str, pairs: list[tuple[float, float]]) -> Row:
    """Give the median of the differences, each of two runs that followed each other."""
    more = sorted(with_git - without for without, with_git in pairs)
    seconds = statistics.median(with_git for _, with_git in pairs)
    quarters = statistics.quantiles(more, n=4) if len(more) > 1 else [more[0]] * 3
    note = f"{more[0]:.2f}–{more[-1]:.2f} s, half of them {quarters[0]:.2f}–{quarters[2]:.2f}, {len(more)} pairs"
    return Row(f"{what}, one new commit, over none", "", statistics.median(more), 0.3, seconds, unit="s", note=note)


def _cold(root: Path, amounts: Amounts) -> Iterator[Row]:
    blobs = _blobs(root)
    base: list[float] = []
    cold: list[float] = []
    child("history", root)  # once for the bytecode
    for _ in range(min(amounts.runs, 3)):
        base.append(_alone(root, blobs))
        shutil.rmtree(root / ".cache", ignore_errors=True)
        cold.append(_seconds("history", root))
    least, read = statistics.median(base), statistics.median(cold)
    yield Row(f"git log --raw and git cat-file --batch, {amounts.commits} commits", seconds=least)
    yield Row("history, cold", "git alone", read / least, 3.0, seconds=read)


def _pair(subject: str, bare: Path, root: Path, number: int) -> tuple[float, float]:
    """Change the same note in both, commit it in one; give the seconds without and with git, one right by the other."""
    for each in (bare, root):
        _change(each, number)
    _git(root, *AUTHOR, "commit", "--quiet", "--all", "-m", "x")
    if number % 2:  # who comes first may be the slower
        without = _seconds(subject, bare)
        return without, _seconds(subject, root)
    with_git = _seconds(subject, root)
    return _seconds(subject, bare), with_git


def _seconds(subject: str, root: Path) -> float:
    return float(child(subject, root)["seconds"])


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


def _change(root: Path, number: int) -> None:
    """Change the role of one contact."""
    note = sorted((root / "journal" / "contacts").glob("*.md"))[number]
    front, body = note.read_text("utf-8").split("\n---\n", 1)
    kept = [line for line in front.split("\n") if not line.startswith("role:")]
    note.write_text("\n".join([*kept, f"role: Sjef nummer {number}", "---", body]), "utf-8")


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    done = subprocess.run(["git", "-C", str(root), *arguments], input=given, capture_output=True, check=True)
    return done.stdout
