"""A reader with a browser: finds a Chromium, serves a built site, and opens its pages."""

import functools
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_browser = pytest.mark.skipif(
    BROWSER is None and not os.environ.get("CI"), reason="no Chromium was found: nothing can be opened in a browser"
)


def _has_usual_fonts() -> bool:
    """Tell whether there is a font of the usual width: with DejaVu alone, a full sheet is longer than its paper."""
    listed = shutil.which("fc-list")
    if listed is None:
        return True  # no Linux: Arial or Helvetica are there
    families = subprocess.run([listed, ":", "family"], capture_output=True, text=True, check=False).stdout
    return any(name in families for name in ("Liberation Sans", "Arial", "Helvetica", "Noto Sans", "Nimbus Sans"))


needs_fonts = pytest.mark.skipif(
    not os.environ.get("CI") and not _has_usual_fonts(), reason="no font of the usual width: install fonts-liberation"
)


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it serves."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Give the address at which the site can be read until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
