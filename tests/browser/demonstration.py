"""The site to look at: the repository's own journal, built or served by MkDocs, and a browser to look with."""

import functools
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.calling import mkdocs

REPOSITORY = Path(__file__).parent.parent.parent
EXECUTABLE = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NO_BROWSER = "no Chromium was found, so nothing can be opened in a browser: install one with “apt-get install chromium”"
FLAGS = ("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")
PATIENCE = 40.0  # seconds until MkDocs must have built or be listening
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}


def build(root: Path, site: Path, config: str = "mkdocs.yml") -> Path:
    """Build the journal below the root, and give the folder of the site."""
    done = mkdocs("build", "-q", "-f", config, "-d", str(site), cwd=root)
    assert done.returncode == 0, done.stderr
    return site


class Quiet(SimpleHTTPRequestHandler):
    """Files of a folder as a plain web server gives them; the site's own page where there is none."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page when something is not there."""
        if code != 404:
            super().send_error(code, message, explain)
            return
        nowhere = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(nowhere)))
        self.end_headers()
        self.wfile.write(nowhere)


@contextmanager
def at_address(site: Path) -> Iterator[str]:
    """Give the origin at which the files of a folder are served until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def mkdocs_serve(root: Path, log: Path) -> Iterator[str]:
    """Give the origin at which `mkdocs serve` shows the journal, private notes and all, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with log.open("wb") as said:
        process = subprocess.Popen(command, cwd=root, env=ENVIRONMENT, stdout=said, stderr=subprocess.STDOUT)
    try:
        _wait_for(f"http://127.0.0.1:{port}/", process, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGINT)  # as a person ends it; only then does it say what was run of it
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server has gone\n{log.read_text('utf-8', 'replace')}"
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"the server did not start in time\n{log.read_text('utf-8', 'replace')}")
