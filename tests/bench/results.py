"""The table as it is kept in the repository: in ratios, with the machine and the day, so that the next one compares."""

import datetime as dt
import os
import platform
import subprocess
from collections.abc import Sequence
from importlib.metadata import version

from amounts import Amounts
from processes import HERE, REPOSITORY
from rivals import version_of
from table import Row, ratio_of, target_of

FILE = HERE / "RESULTS.md"
HEAD = "| what | beside | ratio | target | from–to, or note |\n|---|---|---|---|---|\n"


def told(rows: Sequence[Row], amounts: Amounts, tools: dict[str, str | None], minutes: float) -> str:
    """Give the table with all about it. What others are only measured by is left out: it says nothing elsewhere."""
    lines = [
        f"| {row.what} | {row.base} | {ratio_of(row)} | {target_of(row)} | {row.note} |\n"
        for row in rows
        if row.ratio is not None or row.has_failed or row.note.startswith("left out")
    ]
    missed = [f"{row.what}{f', by {row.base}' if row.base else ''}" for row in rows if row.is_missed or row.has_failed]
    return f"{_about(amounts, tools, minutes)}\n{_missed(missed)}\n{HEAD}{''.join(lines)}"


def _about(amounts: Amounts, tools: dict[str, str | None], minutes: float) -> str:
    installed = {
        "kaffegen": f"{version('kaffegen')} at {_commit()}",
        "MkDocs": version("mkdocs"),
        "Material": version("mkdocs-material"),
        "Markdown": version("markdown"),
        **{name.capitalize(): version_of(name, path) for name, path in tools.items() if path},
    }
    versions = ", ".join(f"{name} {number}" for name, number in installed.items())
    machine = f"{os.cpu_count()} cores, {platform.system()} on {platform.machine()}, Python {platform.python_version()}"
    return (
        "# What was measured\n\n"
        "`python tests/bench/run.py --write` wrote this; `README.md` says what the rows mean. "
        "Renew it, do not edit it.\n\n"
        f"- {dt.datetime.now(dt.UTC):%Y-%m-%d}, in {minutes:.0f} minutes\n"
        f"- {machine}\n"
        f"- {versions}\n"
        f"- {amounts.notes} notes; commands {amounts.runs} times, builds and starts {amounts.rounds} times in turn\n"
    )


def _missed(missed: Sequence[str]) -> str:
    return f"Missed: {'; '.join(missed)}.\n" if missed else "Every target is met.\n"


def _commit() -> str:
    git = ["git", "-C", str(REPOSITORY)]
    named = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    changed = subprocess.run([*git, "status", "--porcelain", "-uno"], capture_output=True, text=True, check=False)
    return (named.stdout.strip() or "no commit") + (" and changes" if changed.stdout.strip() else "")
