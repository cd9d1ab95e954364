"""`mkdocs serve` on a free port, as a person starts it, and a reader who asks it for pages."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from journal_site import Files, Page, write

TO_START = 60.0  # seconds until the server must listen; a busy machine is slow
PATIENCE = 15.0  # seconds until a change must be seen
A_REQUEST = 10.0  # seconds until a request must be answered
A_MOMENT = 0.05  # seconds between two questions; without them, asking takes more of the processor than answering


@dataclass
class Server:
    """A running server and the journal it shows."""

    root: Path
    address: str
    process: "subprocess.Popen[bytes]"

    def get(self, path: str) -> tuple[int, str]:
        """Give status and text of the answer to one request."""
        try:
            with urllib.request.urlopen(f"{self.address}/{path}", timeout=A_REQUEST) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, ""

    def page(self, path: str = "") -> Page:
        """Give a page that must be there."""
        status, html = self.get(path)
        assert status == 200, f"{path}: {status}\n{self.log()}"
        return Page(html)

    def log(self) -> str:
        """Give what the server has said until now."""
        return (self.root / "serve.log").read_text("utf-8", "replace")

    def wait(self, path: str, is_right: Callable[[int, str], bool], patience: float = PATIENCE) -> str:
        """Ask until the answer is right; fail when it takes too long or the server has gone."""
        deadline = time.monotonic() + patience
        status, text = 0, ""
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the server has gone\n{self.log()}"
            status, text = self.get(path)
            if is_right(status, text):
                return text
            time.sleep(A_MOMENT)
        raise AssertionError(f"{path} did not follow: {status}\n{Page(text).text[:2000]}\n{self.log()[-2000:]}")

    def shows(self, path: str, words: str) -> Page:
        """Give the page as soon as it has the words."""
        return Page(self.wait(path, lambda status, html: status == 200 and words in Page(html).text))

    def lacks(self, path: str, words: str) -> Page:
        """Give the page as soon as the words are gone from it."""
        return Page(self.wait(path, lambda status, html: status == 200 and words not in Page(html).text))

    def misses(self, path: str) -> None:
        """Wait until there is no such page."""
        self.wait(path, lambda status, _: status == 404)

    def note(self, name: str) -> Path:
        """Give the path of a note."""
        return self.root / "journal" / name

    def builds(self) -> int:
        """Give how often the site was built."""
        return self.log().count("Documentation built in")


@contextmanager
def serving(root: Path, files: Files, options: str = "", config: str = "", **environment: str) -> Iterator[Server]:
    """Write the journal and serve it until the block ends."""
    write(root, files, options, config)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (root / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=root,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", **environment},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    server = Server(root, f"http://127.0.0.1:{port}", process)
    try:
        _wait_until_it_listens(server, port)
        yield server
    finally:
        process.send_signal(signal.SIGINT)  # as a person ends it; only then does it say what was run of it
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_it_listens(server: Server, port: int) -> None:
    deadline = time.monotonic() + TO_START
    while time.monotonic() < deadline:
        assert server.process.poll() is None, f"the server did not start\n{server.log()}"
        with socket.socket() as asking:
            asking.settimeout(1)
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise AssertionError(f"the server did not start in time\n{server.log()}")
