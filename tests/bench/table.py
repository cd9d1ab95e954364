"""A row of the table, as it is printed and kept."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

HEAD = "| what | beside | ratio | target | s | whole process, s | from–to, or note |\n|---|---|---|---|---|---|---|\n"


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
    has_failed: bool = False

    @property
    def is_missed(self) -> bool:
        """Tell whether the target is missed."""
        return self.target is not None and self.ratio is not None and self.ratio > self.target


def line_of(row: Row) -> str:
    """Give a row of the table in Markdown."""
    times = ("" if seconds is None else f"{seconds:.2f}" for seconds in (row.seconds, row.whole))
    return "| " + " | ".join((row.what, row.base, ratio_of(row), target_of(row), *times, row.note)) + " |"


def ratio_of(row: Row) -> str:
    """Give the ratio as it is written."""
    if row.ratio is None:
        return ""
    if not row.unit:
        return f"{row.ratio:g}"
    small = min(row.ratio, row.target or row.ratio)
    return f"{row.ratio:.{3 if small < 1 else 2}f} {row.unit}"


def target_of(row: Row) -> str:
    """Give the target as it is written, with a cross if it is missed."""
    return "" if row.target is None else f"≤ {row.target:g}{' ✗' if row.is_missed else ''}"


def beside(
    what: str, taken: Sequence[float], base: str, least: Sequence[float], target: float | None = None, note: str = ""
) -> Row:
    """Give the row of whole processes (seconds) by others: the ratio of the medians, the fastest and the slowest."""
    middle, by = statistics.median(taken), statistics.median(least)
    spread = f"{min(taken) / by:.3f}–{max(taken) / by:.3f}{', ' if note else ''}{note}"
    return Row(what, base, middle / by, target, whole=middle, note=spread)


def alone(what: str, taken: Sequence[float], note: str = "") -> Row:
    """Give the row of whole processes that others are measured by."""
    middle = statistics.median(taken)
    spread = f"{min(taken) / middle:.2f}–{max(taken) / middle:.2f}{', ' if note else ''}{note}"
    return Row(what, whole=middle, note=spread)
