"""The rows on reading: the commands by the floor, how it grows, and memory."""

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from amounts import Amounts
from generate import NOTES_EACH, generate
from processes import child
from table import Row


@dataclass(slots=True)
class Readings:
    """What the runs of one subject took: seconds of the work, seconds of the whole process, peak memory in MB."""

    seconds: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)


def rows(folder: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield the rows: floor, look, look again, check, due, growth, memory."""
    notes = amounts.notes
    sizes = {count: folder / f"notes-{count}" for count in (amounts.few_notes, notes, 2 * notes)}
    for count, root in sizes.items():
        generate(root, count // NOTES_EACH)
    small, root, large = sizes.values()
    subjects = [(name, root) for name in ("floor", "look", "look-again", "check", "due")]
    for name, _ in subjects:  # once for the bytecode
        child(name, small)
    found = measured([*subjects, ("look", small), ("look", large)], amounts.runs)
    base = statistics.median(found["floor", root].seconds)
    yield _row(f"floor, {notes} notes", found["floor", root], base, "", None)
    for name in ("look", "check", "due"):
        yield _row(f"{name}, {notes} notes", found[name, root], base, "floor", 2.0)
    middle = statistics.median(found["look", root].seconds)
    again = found["look-again", root]
    yield _row(f"look again, one of {notes} notes another", again, middle, f"look, {notes}", 0.4)
    yield _row(f"look, {amounts.few_notes} notes", found["look", small], middle, f"look, {notes}", None)
    yield _row(f"look, {2 * notes} notes", found["look", large], middle, f"look, {notes}", 2.3)
    memory = statistics.median(found["look", root].megabytes)
    yield Row(f"peak memory of look, {notes} notes", ratio=memory, target=300, unit="MB")


def measured(subjects: Sequence[tuple[str, Path]], runs: int) -> dict[tuple[str, Path], Readings]:
    """Run each subject in turn, `runs` times round, so that a noisy moment hits them all."""
    found = {subject: Readings() for subject in subjects}
    for _ in range(runs):
        for (name, root), readings in found.items():
            start = time.perf_counter()
            said = child(name, root)
            readings.whole.append(time.perf_counter() - start)
            readings.seconds.append(said["seconds"])
            readings.megabytes.append(said["megabytes"])
    return found


def _row(what: str, readings: Readings, base: float, beside: str, target: float | None) -> Row:
    seconds = statistics.median(readings.seconds)
    spread = f"{min(readings.seconds) / base:.2f}–{max(readings.seconds) / base:.2f}"
    ratio = seconds / base if beside else None
    return Row(what, beside, ratio, target, seconds, statistics.median(readings.whole), note=spread)
