"""The rows on `kaffegen due` and `kaffegen check` as whole processes: a quick start, and answers that are kept."""

import shutil
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from amounts import Amounts
from generate import NOTES_EACH, generate
from processes import KAFFEGEN, REPOSITORY, WITH_PROBLEMS, run, timed
from table import Row, alone, beside

IMPORTS = (sys.executable, "-c", "import click, yaml, pydantic")


def rows(folder: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield the rows on the demonstration, and on the generated journal."""
    yield from _start(folder / "demonstration", 2 * amounts.runs)  # short, so oftener
    root = folder / "answers"
    generate(root, amounts.notes // NOTES_EACH)
    for name in ("due", "check"):
        yield from _kept(root, name, amounts)


def _start(root: Path, runs: int) -> Iterator[Row]:
    shutil.copytree(REPOSITORY / "journal", root / "journal")
    shutil.copy(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
    due = (KAFFEGEN, "due")
    run(IMPORTS, root)  # once for the bytecode, of both ways to an answer
    _twice(due, root)
    base: list[float] = []
    first: list[float] = []
    again: list[float] = []
    for _ in range(runs):
        base.append(timed(IMPORTS, root))
        _forget(root)
        first.append(timed(due, root, WITH_PROBLEMS))
        again.append(timed(due, root, WITH_PROBLEMS))
    yield alone("imports alone", base)
    yield beside("kaffegen due, demonstration", first, "imports alone", base, 3.0)
    yield beside("kaffegen due, again", again, "imports alone", base, 3.0)


def _kept(root: Path, name: str, amounts: Amounts) -> Iterator[Row]:
    """Yield a command without a cache, with an empty one, and asked again."""
    asked = (KAFFEGEN, name)
    without: list[float] = []
    cold: list[float] = []
    warm: list[float] = []
    _twice(asked, root)
    for _ in range(amounts.runs):
        without.append(timed((*asked, "--no-cache"), root, WITH_PROBLEMS))
        _forget(root)
        cold.append(timed(asked, root, WITH_PROBLEMS))
        warm.append(timed(asked, root, WITH_PROBLEMS))
    yield alone(f"kaffegen {name} --no-cache, {amounts.notes} notes", without)
    yield beside(f"kaffegen {name}, cold", cold, "--no-cache", without, 1.1)
    yield beside(f"kaffegen {name}, warm", warm, "cold", cold, 0.25)
    again = statistics.median(warm)
    spread = f"{min(warm):.3f}–{max(warm):.3f}"
    yield Row(f"kaffegen {name}, warm, by the clock", ratio=again, target=0.25, unit="s", note=spread)


def _twice(command: tuple[str, ...], root: Path) -> None:
    """Run it from nothing kept and from what that keeps, so that the bytecode of both ways is there."""
    for _ in range(2):
        run(command, root, WITH_PROBLEMS)


def _forget(root: Path) -> None:
    shutil.rmtree(root / ".cache", ignore_errors=True)
