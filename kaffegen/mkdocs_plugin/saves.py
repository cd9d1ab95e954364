"""What was saved in the folder of a served journal: told by the system, so that nobody has to look at every file."""

import os
import threading
import time
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from kaffegen.mkdocs_plugin.source_files import is_leftover
from kaffegen.watching.stirrings import WRITES

STILL = 0.03  # seconds without another save: whoever writes a note has written it
PATIENCE = 0.3  # seconds until even what never lies still is told of


class Saves(FileSystemEventHandler):
    """Watches one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = Path(os.path.realpath(folder))
        self._lock = threading.Lock()
        self._saved: set[str] = set()
        self._stirred = threading.Event()
        self._observer: BaseObserver | None = None

    def watch(self) -> bool:
        """Begin; tell whether the system has a watch to give."""
        self.close()
        try:
            self._observer = Observer()
            self._observer.schedule(self, str(self._folder), recursive=True, event_filter=WRITES)
            self._observer.start()
        except OSError:  # no more watches to be had, or no folder
            self._observer = None
            return False
        return True

    @property
    def is_awake(self) -> bool:
        """Tell whether the folder is still watched: the watch ends with the folder."""
        return self._observer is not None and all(emitter.is_alive() for emitter in self._observer.emitters)

    def wait(self, seconds: float) -> bool:
        """Wait for a save, so long at most, and until it is over; tell whether there was one."""
        if not self._stirred.wait(seconds):
            return False
        until = time.monotonic() + PATIENCE
        self._stirred.clear()
        while self._stirred.wait(STILL) and time.monotonic() < until:
            self._stirred.clear()
        return True

    @property
    def has_stirred(self) -> bool:
        """Tell whether there was a save that nobody has waited for yet."""
        return self._stirred.is_set()

    def take(self) -> set[str]:
        """Give the paths, from the folder, of what was saved since this was asked; a folder ends with a slash."""
        with self._lock:
            saved, self._saved = self._saved, set()
            return saved

    def give_back(self, saved: set[str]) -> None:
        """Let it be asked for again."""
        with self._lock:
            self._saved |= saved

    def close(self) -> None:
        """Watch no longer."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Take note of what concerns the site."""
        end = "/" if event.is_directory else ""
        paths = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]
        srcs = {path.relative_to(self._folder).as_posix() + end for path in paths if path.is_relative_to(self._folder)}
        concerning = {src for src in srcs if not _is_nothing(src)}
        if concerning:
            with self._lock:
                self._saved |= concerning
            self._stirred.set()


def _is_nothing(src: str) -> bool:
    """Tell whether a file is none that MkDocs shows, or one that an editor left."""
    name = src.rstrip("/").rpartition("/")[2]
    is_hidden = any(part.startswith(".") for part in src.split("/"))
    return is_hidden or is_leftover(src) or name.startswith("#")
