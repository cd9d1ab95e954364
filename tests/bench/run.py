"""Measure kaffegen on a generated journal, each subject beside the least that its work takes: medians, as ratios."""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import answers
import builds
import reading
import remembered
import results
import serve
from amounts import QUICK, Amounts
from processes import REPOSITORY, FailedError
from table import HEAD, Row, line_of

OTHERS = ("zensical", "hugo")
Part = Callable[[Path, Amounts], Iterator[Row]]
PARTS: dict[str, Part] = {
    "reading": reading.rows,
    "answers": answers.rows,
    "history": remembered.rows,
    "serve": serve.rows,
}


def rows_of(given: argparse.Namespace, amounts: Amounts, folder: Path) -> Iterator[Row]:
    """Give all rows; what cannot run is a row that says so."""
    tools = {name: getattr(given, name) or shutil.which(name) for name in OTHERS}
    parts: dict[str, Part] = {**PARTS, "build": lambda root, each: builds.rows(root, each, tools)}
    for what, rows in parts.items():
        if getattr(given, f"skip_{what}"):
            continue
        root = folder / what
        root.mkdir()
        try:
            yield from rows(root, amounts)
        except FailedError as error:
            yield Row(what, note=str(error).replace(str(folder), "").replace(str(REPOSITORY), ""), has_failed=True)
        shutil.rmtree(root, ignore_errors=True)


def asked() -> argparse.Namespace:
    """Give what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, help="in place of 6000")
    parser.add_argument("--runs", type=int, help="in place of 5")
    parser.add_argument("--commits", type=int, help="in place of 20000")
    parser.add_argument("--quick", action="store_true", help="few notes, once: tells nothing but that all rows run")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {results.FILE.name}")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    for name in OTHERS:
        parser.add_argument(f"--{name}", help="where it is, unless it is found by its name")
    for part in (*PARTS, "build"):
        parser.add_argument(f"--skip-{part}", action="store_true")
    given = parser.parse_args()
    if given.write and (given.quick or any(getattr(given, f"skip_{part}") for part in (*PARTS, "build"))):
        parser.error("only a whole run is kept: --write goes with neither --quick nor --skip-…")
    return given


def main() -> int:
    """Print the table, a row as soon as it is known; give 1 if something could not run."""
    given = asked()
    changed = {name: value for name in ("notes", "runs", "commits") if (value := getattr(given, name))}
    amounts = replace(QUICK if given.quick else Amounts(), **changed)
    rows: list[Row] = []
    start = time.monotonic()
    sys.stdout.write(HEAD)
    with tempfile.TemporaryDirectory(prefix="kaffegen-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as a user runs it, but no bytecode in the repository
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "own-cache")  # of nobody who measures
        for row in rows_of(given, amounts, Path(folder)):
            rows.append(row)
            sys.stdout.write(line_of(row) + "\n")
            sys.stdout.flush()
    if given.json:
        given.json.write_text(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False) + "\n", "utf-8")
    if given.write:
        tools = {name: getattr(given, name) or shutil.which(name) for name in OTHERS}
        results.FILE.write_text(results.told(rows, amounts, tools, (time.monotonic() - start) / 60), "utf-8")
    return int(any(row.has_failed for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
