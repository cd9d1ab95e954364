"""Calls kaffegen and MkDocs in this process: all of it is real but the start of an interpreter."""

import atexit
import gc
import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from mkdocs.__main__ import cli

from kaffegen.commands import main

PATIENCE = 60  # seconds until a command must have ended


Ended = subprocess.CompletedProcess[str]


def kaffegen(*arguments: str, cwd: Path, **environment: str) -> Ended:
    """Give how kaffegen ended in a folder and an environment, and what it said; nobody answers it."""
    return _called(main, ["kaffegen", *arguments], cwd, environment)


def mkdocs(*arguments: str, cwd: Path, **environment: str) -> Ended:
    """Give how MkDocs ended in a folder and an environment, and what it said."""
    return _called(cli, ["mkdocs", *arguments], cwd, {"NO_MKDOCS_2_WARNING": "1", **environment})


def _called(main: Callable[[], object], line: list[str], cwd: Path, environment: Mapping[str, str]) -> Ended:
    said, told = _stream(), _stream()
    with _as_it_was(), chdir(cwd), redirect_stdout(said), redirect_stderr(told), Path(os.devnull).open() as nobody:
        sys.argv, sys.stdin = list(line), nobody
        os.environ.update(environment)
        code = _exit_code(main)
    return Ended(line, code, _text(said), _text(told))


def _exit_code(main: Callable[[], object]) -> int:
    try:
        main()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()  # type: ignore[attr-defined]


@contextmanager
def _as_it_was() -> Iterator[None]:
    """Put back what a command sets for the whole of its process, and end it where it hangs."""
    argv, stdin, environment = sys.argv, sys.stdin, os.environ.copy()
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)}
    signal.signal(signal.SIGALRM, _too_slow)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        sys.argv, sys.stdin = argv, stdin
        os.environ.clear()
        os.environ.update(environment)
        gc.enable()
        atexit.unregister(gc.freeze)


def _too_slow(*_: object) -> None:
    raise AssertionError("the command has not ended")
