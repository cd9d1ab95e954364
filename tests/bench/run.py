"""Measure kaffegen on a generated journal, each subject beside the least that its work takes: medians, as ratios."""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import remembered
import serve
from generate import NOTES_EACH, generate, generate_plain

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
IMPORTS = "import click, yaml, pydantic"
LISTS = ("contacts/index.html", "meetings/index.html")
KB = 1000
HEAD = "| what | beside | ratio | target | s | whole process, s | from–to, or note |\n|---|---|---|---|---|---|---|\n"


class FailedError(Exception):
    """Something that was to be measured could not run."""


@dataclass(slots=True)
class Readings:
    """What the runs of one subject took: seconds of the work, seconds of the whole process, peak memory in MB."""

    seconds: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table. `ratio` is to the base in the same line, or a number with its own unit."""

    what: str
    base: str = ""
    ratio: float | None = None
    target: float | None = None
    seconds: float | None = None
    whole: float | None = None
    unit: str = "×"
    note: str = ""


def measured(subjects: Sequence[tuple[str, Path]], runs: int) -> dict[tuple[str, Path], Readings]:
    """Run each subject in turn, `runs` times round, so that a noisy moment hits them all."""
    found = {subject: Readings() for subject in subjects}
    for _ in range(runs):
        for (name, root), readings in found.items():
            start = time.perf_counter()
            done = _run([sys.executable, str(HERE / "child.py"), name, str(root)], HERE)
            readings.whole.append(time.perf_counter() - start)
            said = json.loads(done)
            readings.seconds.append(said["seconds"])
            readings.megabytes.append(said["megabytes"])
    return found


def journal_rows(folder: Path, notes: int, runs: int) -> Iterator[Row]:
    """Give the rows on reading: the commands by the floor, growth, memory."""
    sizes = {count: folder / f"notes-{count}" for count in (1000, notes, 2 * notes)}
    for count, root in sizes.items():
        generate(root, max(count // NOTES_EACH, 10))
    small, large, root = sizes[1000], sizes[2 * notes], sizes[notes]
    subjects = [(name, root) for name in ("floor", "look", "look-again", "check", "due")]
    found = measured([*subjects, ("look", small), ("look", large)], runs)
    base = statistics.median(found["floor", root].seconds)
    yield _row(f"floor, {notes} notes", found["floor", root], base, "", None)
    for name in ("look", "check", "due"):
        yield _row(f"{name}, {notes} notes", found[name, root], base, "floor", 2.0)
    middle = statistics.median(found["look", root].seconds)
    yield _row(f"look again, one of {notes} notes another", found["look-again", root], middle, f"look, {notes}", 0.4)
    yield _row("look, 1000 notes", found["look", small], middle, f"look, {notes}", None)
    yield _row(f"look, {2 * notes} notes", found["look", large], middle, f"look, {notes}", 2.3)
    memory = statistics.median(found["look", root].megabytes)
    yield Row(f"peak memory of look, {notes} notes", ratio=memory, target=300, unit="MB")


def answer_rows(folder: Path, notes: int, runs: int) -> Iterator[Row]:
    """Give the rows on answers that are kept: each command without a cache, with an empty one, and asked again."""
    root = folder / f"answers-{notes}"
    generate(root, max(notes // NOTES_EACH, 10))
    kaffegen = str(Path(sys.executable).with_name("kaffegen"))
    for name in ("due", "check"):
        without, cold, warm = Readings(), Readings(), Readings()
        _run([kaffegen, name], root, ends_with=(0, 1))  # once for the bytecode
        for _ in range(runs):
            without.whole.append(_timed([kaffegen, name, "--no-cache"], root, ends_with=(0, 1)))
            shutil.rmtree(root / ".cache", ignore_errors=True)
            cold.whole.append(_timed([kaffegen, name], root, ends_with=(0, 1)))
            warm.whole.append(_timed([kaffegen, name], root, ends_with=(0, 1)))
        base, first, again = (statistics.median(readings.whole) for readings in (without, cold, warm))
        yield Row(f"kaffegen {name} --no-cache, {notes} notes", whole=base)
        yield Row(f"kaffegen {name}, cold", "--no-cache", first / base, 1.1, whole=first)
        yield Row(f"kaffegen {name}, warm", "cold", again / first, 0.25, whole=again)
        yield Row(f"kaffegen {name}, warm, whole process", ratio=again, target=0.25, unit="s")


def start_rows(folder: Path, runs: int) -> Iterator[Row]:
    """Give the rows on a quick start: `kaffegen due` on the demonstration, the first time and again."""
    demo = folder / "demo"
    shutil.copytree(REPOSITORY / "journal", demo / "journal")
    shutil.copy(REPOSITORY / "mkdocs.yml", demo / "mkdocs.yml")
    due, imports = [str(Path(sys.executable).with_name("kaffegen")), "due"], [sys.executable, "-c", IMPORTS]
    base, first, again = Readings(), Readings(), Readings()
    for command in (imports, due):  # once for the bytecode
        _run(command, demo, ends_with=(0, 1))
    for _ in range(2 * runs):  # short, so oftener
        base.whole.append(_timed(imports, demo))
        shutil.rmtree(demo / ".cache", ignore_errors=True)
        first.whole.append(_timed(due, demo, ends_with=(0, 1)))
        again.whole.append(_timed(due, demo, ends_with=(0, 1)))
    least = statistics.median(base.whole)
    yield Row("imports alone", whole=least)
    for what, readings in (("kaffegen due, demonstration", first), ("kaffegen due, again", again)):
        whole = statistics.median(readings.whole)
        yield Row(what, "imports alone", whole / least, 3.0, whole=whole)


def history_rows(folder: Path, commits: int, runs: int) -> Iterator[Row]:
    """Give the rows on the history: a long one beside git alone, and one new commit beside none at all."""

    def child(subject: str, root: Path) -> float:
        return float(json.loads(_run([sys.executable, str(HERE / "child.py"), subject, str(root)], HERE))["seconds"])

    yield from (Row(**row) for row in remembered.rows(folder, commits, runs, child))  # type: ignore[arg-type]


def build_rows(folder: Path, notes: int, runs: int) -> Iterator[Row]:
    """Give the rows on `mkdocs build`: with kaffegen by stock MkDocs on the same Markdown, and the largest page."""
    ours, stock = folder / "build-kaffegen", folder / "build-stock"
    generate(ours, notes // NOTES_EACH)
    generate_plain(stock, notes // NOTES_EACH)
    generate(folder / "build-small", 10)
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    _run(build, folder / "build-small")  # once for the bytecode
    taken: dict[Path, list[float]] = {stock: [], ours: []}
    for _ in range(runs):
        for root, seconds in taken.items():
            for built in ("site", ".cache"):
                shutil.rmtree(root / built, ignore_errors=True)
            seconds.append(_timed(build, root))
    least = statistics.median(taken[stock])
    yield Row(f"mkdocs build, stock, {notes} notes", whole=least)
    whole = statistics.median(taken[ours])
    yield Row(f"mkdocs build, kaffegen, {notes} notes", "stock", whole / least, 1.25, whole=whole)
    page, size = largest_page(ours / "site")
    yield Row("largest page", ratio=size / KB, target=200, unit="kB", note=page)


def serve_rows(folder: Path, notes: int, runs: int) -> Iterator[Row]:
    """Give the rows on `mkdocs serve`, by stock MkDocs on the same Markdown."""
    try:
        yield from (Row(**row) for row in serve.rows(folder, notes, runs))  # type: ignore[arg-type]
    except RuntimeError as error:
        raise FailedError(str(error)) from None


def largest_page(site: Path) -> tuple[str, int]:
    """Give the largest HTML page apart from the two lists of all, and its size (bytes)."""
    pages = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    page = max((name for name in pages if name not in LISTS), key=lambda name: pages[name])
    return page, pages[page]


def _row(what: str, readings: Readings, base: float, beside: str, target: float | None) -> Row:
    seconds = statistics.median(readings.seconds)
    spread = f"{min(readings.seconds) / base:.2f}–{max(readings.seconds) / base:.2f}"
    ratio = seconds / base if beside else None
    return Row(what, beside, ratio, target, seconds, statistics.median(readings.whole), note=spread)


def _timed(command: list[str], folder: Path, ends_with: tuple[int, ...] = (0,)) -> float:
    start = time.perf_counter()
    _run(command, folder, ends_with)
    return time.perf_counter() - start


def _run(command: list[str], folder: Path, ends_with: tuple[int, ...] = (0,)) -> str:
    """Run a process and give what it prints; FailedError with its last words when it ends otherwise."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    except OSError as error:
        raise FailedError(error.strerror) from None
    if done.returncode not in ends_with:
        lines = done.stderr.strip().splitlines() or [""]
        raise FailedError(f"exit {done.returncode}: {lines[-1]}")
    return done.stdout


def rows_of(given: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """Give all rows; what cannot run yet is a row that says so."""
    parts: list[tuple[str, Callable[[], Iterator[Row]]]] = [
        ("look", lambda: journal_rows(folder, given.notes, given.runs)),
        ("kaffegen due", lambda: start_rows(folder, given.runs)),
        ("answers", lambda: answer_rows(folder, given.notes, given.runs)),
    ]
    if not given.skip_history:
        parts.append(("history", lambda: history_rows(folder, given.commits, min(given.runs, 3))))
    if not given.skip_build:
        parts.append(("mkdocs build", lambda: build_rows(folder, given.notes, min(given.runs, 3))))
    if not given.skip_serve:
        parts.append(("mkdocs serve", lambda: serve_rows(folder, given.notes, min(given.runs, 3))))
    for what, rows in parts:
        try:
            yield from rows()
        except FailedError as error:
            yield Row(what, note=str(error).replace(str(folder), "").replace(str(REPOSITORY), ""))


def line_of(row: Row) -> str:
    """Give a row of the table in Markdown."""
    digits = 3 if row.target and row.target < 1 else 2
    ratio = "" if row.ratio is None else f"{row.ratio:.{digits}f} {row.unit}"
    missed = row.target is not None and row.ratio is not None and row.ratio > row.target
    target = "" if row.target is None else f"≤ {row.target:g}{' ✗' if missed else ''}"
    times = ("" if seconds is None else f"{seconds:.2f}" for seconds in (row.seconds, row.whole))
    return "| " + " | ".join((row.what, row.base, ratio, target, *times, row.note)) + " |"


def main() -> None:
    """Print the table, a row as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=6000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the rows here too")
    parser.add_argument("--commits", type=int, default=20_000)
    parser.add_argument("--skip-build", action="store_true")
    parser.add_argument("--skip-history", action="store_true")
    parser.add_argument("--skip-serve", action="store_true")
    given = parser.parse_args()
    rows: list[Row] = []
    sys.stdout.write(HEAD)
    with tempfile.TemporaryDirectory(prefix="kaffegen-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as a user runs it, but no bytecode in the repository
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "own-cache")  # of nobody who measures
        for row in rows_of(given, Path(folder)):
            rows.append(row)
            sys.stdout.write(line_of(row) + "\n")
            sys.stdout.flush()
    if given.json:
        given.json.write_text(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
