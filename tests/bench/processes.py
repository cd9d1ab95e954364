"""Processes as they are measured: run to their end, timed from outside, with a reason when they fail."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
BUILD = (sys.executable, "-m", "mkdocs", "build", "--quiet")
KAFFEGEN = str(Path(sys.executable).with_name("kaffegen"))
WITH_PROBLEMS = (0, 1)  # how a command ends well, with and without something wrong in the notes
Command = tuple[str, ...]


class FailedError(Exception):
    """Something that was to be measured could not run, or did not do what was to be measured."""


def environment() -> dict[str, str]:
    """Give the environment of whatever is measured."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def run(command: Command, folder: Path, ends_with: tuple[int, ...] = (0,)) -> str:
    """Run a process and give what it prints; FailedError with its last words when it ends otherwise."""
    try:
        done = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    except OSError as error:
        raise FailedError(error.strerror) from None
    if done.returncode not in ends_with:
        lines = done.stderr.strip().splitlines() or done.stdout.strip().splitlines() or [""]
        raise FailedError(f"exit {done.returncode}: {lines[-1]}")
    return done.stdout


def timed(command: Command, folder: Path, ends_with: tuple[int, ...] = (0,)) -> float:
    """Run a process and give how long it took (seconds)."""
    start = time.perf_counter()
    run(command, folder, ends_with)
    return time.perf_counter() - start


def child(subject: str, root: Path) -> dict[str, Any]:
    """Measure a subject of `child.py` in a process of its own; give what it says: seconds and peak memory (MB)."""
    said: dict[str, Any] = json.loads(run((sys.executable, str(HERE / "child.py"), subject, str(root)), HERE))
    return said
