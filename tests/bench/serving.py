"""`mkdocs serve` as a person starts it, measured from outside: how long until a page is there, and what it holds."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from processes import FailedError, environment

A_MOMENT = 0.005  # seconds between two questions
PATIENCE = 600.0
MIB = 1024 * 1024
DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # whatever else the machine's requests go by


class Served:
    """A running server."""

    def __init__(self, root: Path, process: "subprocess.Popen[bytes]", port: int) -> None:
        self.root, self._process, self._address = root, process, f"http://127.0.0.1:{port}"

    def get(self, path: str) -> str:
        """Give a page; nothing while it is not there."""
        try:
            with DIRECTLY.open(f"{self._address}/{path}", timeout=PATIENCE) as answer:
                text: str = answer.read().decode()
                return text
        except (urllib.error.URLError, ConnectionError):
            return ""

    def until(self, path: str, words: str) -> None:
        """Ask until the page has the words."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.get(path):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise FailedError(f"{path} never came")
            time.sleep(A_MOMENT)

    def seconds(self, path: str) -> float:
        """Give how long one request takes."""
        start = time.perf_counter()
        self.get(path)
        return time.perf_counter() - start

    def save(self, note: Path, words: str) -> float:
        """Write words at the end of a note, and give how long it takes until its page has them."""
        path = address(self.root, note)
        text = note.read_text("utf-8")
        start = time.perf_counter()
        note.write_text(f"{text}\n{words}\n", "utf-8")
        self.until(path, words)
        taken = time.perf_counter() - start
        note.write_text(text, "utf-8")
        return taken

    def megabytes(self) -> float:
        """Give what the process holds of the memory, where the system says so; else 0."""
        try:
            pages = Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()[1]
        except OSError:
            return 0.0
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / MIB


def address(root: Path, note: Path) -> str:
    """Give where the page of a note lies."""
    return quote(note.relative_to(root / "journal").with_suffix("").as_posix()) + "/"


@contextmanager
def served(root: Path) -> Iterator[tuple[Served, float]]:
    """Serve a journal; give the server, and how long it took until the first page was there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "-a", f"127.0.0.1:{port}"]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=root, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    server = Served(root, process, port)
    try:
        server.until("", "</html>")
        yield server, time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()
