"""One measurement in a process of its own: imports first, then the clock. Prints seconds and peak memory as JSON."""

import gc
import importlib
import importlib.util
import io
import json
import os
import resource
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import yaml

import kaffegen.pipeline
from kaffegen.hands import wait_for_all
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES

# what the gateways import when called
LATE = ("babel.dates", "holidays", "phonenumbers", "phonenumbers.data.region_NO")
KEEP = ("history-again", "look-again", "pages", "site")  # what an earlier run left in the cache
KIB, MIB = 1024, 1024 * 1024


def has_command(name: str) -> bool:
    """Tell whether the command is there yet."""
    return importlib.util.find_spec(f"kaffegen.commands.{name}") is not None


def floor(root: Path) -> Callable[[], object]:
    """Prepare the least that reading takes: bytes, split, composed by the C loader, dropped."""
    files = sorted(str(path) for path in (root / "journal").rglob("*.md"))

    def compose_all() -> None:
        for file in files:
            with open(file, "rb") as note:  # noqa: PTH123 - the least that it takes
                content = note.read()
            if content.startswith(b"---\n"):
                yaml.compose(content[4 : content.find(b"\n---\n", 3) + 1], Loader=yaml.CSafeLoader)

    return compose_all


def look(root: Path) -> Callable[[], object]:
    """Prepare the whole way from files to outlook."""
    today = settings_in(root / CONFIG, NAMES).today
    assert today is not None  # the generated configuration says it
    return lambda: kaffegen.pipeline.look(root, today)


def look_again(root: Path) -> Callable[[], object]:
    """Prepare the same where one note was written since, and all others are as they were."""
    note = min((root / "journal" / "contacts").iterdir())
    note.write_bytes(note.read_bytes() + b"\n")
    return look(root)


def command(root: Path, name: str) -> Callable[[], object]:
    """Prepare a command of the command line with all that it prints; `look` alone until there is one."""
    if not has_command(name):
        return look(root)
    main = importlib.import_module("kaffegen.commands").main
    for module in ("anew", name, f"{name}_anew"):
        importlib.import_module(f"kaffegen.commands.{module}")
    os.chdir(root)
    sys.argv = ["kaffegen", name]

    def run() -> None:
        try:
            main()
        except SystemExit as end:
            if end.code not in (0, 1, None):
                raise

    return run


def history(root: Path) -> Callable[[], object]:
    """Prepare the history alone: the notes of today are read before."""
    seen = look(root)()
    importlib.import_module("kaffegen.history.remembered")
    return lambda: seen.known.history.log  # type: ignore[attr-defined]


def site(root: Path) -> Callable[[], object]:
    """Prepare all that a site knows before its pages are made: notes, what is due and wrong, the log as it is built."""
    made = importlib.import_module("kaffegen.mkdocs_plugin.site")
    importlib.import_module("kaffegen.history.remembered")
    settings = settings_in(root / CONFIG, NAMES)
    return lambda: made.Site(root, settings, settings.today, is_served=False)


def pages(root: Path) -> Callable[[], object]:
    """Prepare all pages of a site, as kaffegen makes them: without MkDocs' and the theme's own work.

    As in a build, nothing looks for rubbish meanwhile.
    """
    begin = site(root)

    def make() -> None:
        gc.disable()
        made: Any = begin()
        for src in (*made.pages, *made.notes):
            made.show(src, lambda target: target)
            made.content(src, "")

    return make


SUBJECTS: dict[str, Callable[[Path], Callable[[], object]]] = {
    "floor": floor,
    "look": look,
    "look-again": look_again,
    "check": lambda root: command(root, "check"),
    "due": lambda root: command(root, "due"),
    "history": history,
    "history-again": history,
    "pages": pages,
    "site": site,
}


def main() -> None:
    """Measure the subject and the folder that the command line names."""
    subject, root = sys.argv[1], Path(sys.argv[2])
    for late in LATE:
        importlib.import_module(late)
    if subject not in KEEP:
        shutil.rmtree(root / ".cache", ignore_errors=True)
    run = SUBJECTS[subject](root)
    gc.collect()
    printed = io.StringIO()
    with redirect_stdout(printed):
        start = time.perf_counter()
        result = run()
        seconds = time.perf_counter() - start
    wait_for_all()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else KIB) / MIB
    json.dump({"seconds": seconds, "megabytes": peak, "characters": len(printed.getvalue())}, sys.stdout)
    del result


if __name__ == "__main__":
    main()
