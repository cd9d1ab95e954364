"""A bar for long work, on terminals alone, beside what the command puts out."""

import sys
from types import TracebackType
from typing import Any, Self

import click

LONG = 1000  # steps that take long enough to be looked at


class Progress:
    """Counts steps: to be called for each; the bar is drawn where somebody sits to see it."""

    def __init__(self, label: str, steps: int) -> None:
        is_seen = steps >= LONG and sys.stderr.isatty()
        self._bar: Any = click.progressbar(length=steps, label=label, file=sys.stderr) if is_seen else None
        self._every, self._count = max(steps // 100, 1), 0

    def __call__(self) -> None:
        """Count a step."""
        self._count += 1
        if self._bar and self._count % self._every == 0:
            self._bar.update(self._every)

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.__exit__(kind, error, trace)
