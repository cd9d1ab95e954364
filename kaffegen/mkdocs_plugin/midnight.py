"""Turns the page at midnight: while the site is served, a new day makes MkDocs build it anew (F19)."""

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

EVERY = 1.0  # seconds: a laptop that slept is right as soon as it wakes


class Midnight:
    """Watches the date. A file that the server watches is written when the day is another."""

    def __init__(self, is_new_day: Callable[[], bool]) -> None:
        self._is_new_day = is_new_day
        self._stopped = threading.Event()
        self._folder = tempfile.TemporaryDirectory(prefix="kaffegen-")
        self._sign = Path(self._folder.name) / "day"
        self._sign.touch()

    def watch(self, server: LiveReloadServer) -> None:
        """Begin to watch."""
        server.watch(str(self._sign))
        threading.Thread(target=self._run, name="kaffegen-midnight", daemon=True).start()

    def stop(self) -> None:
        """End it, and take the file away."""
        self._stopped.set()
        self._folder.cleanup()

    def _run(self) -> None:
        changes = 0
        while not self._stopped.wait(EVERY):
            if self._is_new_day():
                changes += 1
                self._sign.write_text(str(changes), "utf-8")
                self._stopped.wait(2 * EVERY)  # until the new build has begun
