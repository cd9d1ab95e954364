"""Tells when something of the journal stirs on the disk, and when it lies still again (F8)."""

import logging
import os
import threading
import time
from pathlib import Path
from typing import NamedTuple

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from kaffegen.read.disk import CONFIG, OWN_DRAFTS

STILL = 0.1  # seconds without a stir: whoever writes a note has written it
WRITES: list[type[FileSystemEvent]] = [  # what merely reads is left out: reading the notes must not stir
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent,
    DirCreatedEvent, DirMovedEvent, DirDeletedEvent,
]  # fmt: skip
logging.getLogger("watchdog").addHandler(logging.NullHandler())  # what it missed is found by looking


class Folders(NamedTuple):
    """The folder of mkdocs.yml and that of the journal, without links: events name them so."""

    root: Path
    journal: Path


class Stirrings(FileSystemEventHandler):
    """Watches a journal with what the system offers for it."""

    def __init__(self) -> None:
        self._stirred = threading.Event()
        self._observer: BaseObserver | None = None
        self._folders = Folders(Path(), Path())
        self._standing: tuple[object, ...] = ()

    @property
    def has_stirred(self) -> bool:
        """Tell whether something stirred since it last lay still."""
        return self._stirred.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for a stir, so long at most; tell whether there was one."""
        return self._stirred.wait(seconds)

    def lie_still(self, until: float) -> None:
        """Wait until nothing stirs any more, but not beyond `until` on the steady clock."""
        self._stirred.clear()
        while self._stirred.wait(STILL) and time.monotonic() < until:
            self._stirred.clear()

    def follow(self, root: Path, journal: Path) -> None:
        """Watch the folders that stand there now: one that came back is another than the one that went."""
        standing = (_identity(root), _identity(journal), root, journal)
        if standing == self._standing and self._is_awake():
            return
        self.close()
        self._standing = standing
        self._folders = Folders(Path(os.path.realpath(root)), Path(os.path.realpath(journal)))
        try:
            self._observer = Observer()
            for folder in self._folders:
                if folder.is_dir():
                    is_journal = folder == self._folders.journal
                    self._observer.schedule(self, str(folder), recursive=is_journal, event_filter=WRITES)
            self._observer.start()
        except OSError:  # no more watches to be had, or just gone: then by looking now and then
            self.close()
            self._standing = standing
        self._stirred.set()

    def close(self) -> None:
        """Watch no longer."""
        observer, self._observer, self._standing = self._observer, None, ()
        if observer is not None:
            observer.stop()
            if observer.is_alive():
                observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Take note of what concerns the journal."""
        paths = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]
        if any(concerns(path, self._folders, is_folder=event.is_directory) for path in paths):
            self._stirred.set()

    def _is_awake(self) -> bool:
        """Tell whether each folder is still watched: the watch ends with the folder, and the next may look like it."""
        return self._observer is None or all(emitter.is_alive() for emitter in self._observer.emitters)


def concerns(path: Path, folders: Folders, *, is_folder: bool) -> bool:
    """Tell whether a path may change the outlook: no editor's own files, no hidden folders."""
    if not path.is_relative_to(folders.journal):
        return path == folders.root / CONFIG or (is_folder and folders.journal.is_relative_to(path))
    parts = path.relative_to(folders.journal).parts
    if parts[:1] == (OWN_DRAFTS,):
        return is_folder or path.suffix == ".txt"
    if any(part.startswith(("_", ".")) for part in parts):
        return False
    return is_folder or path.suffix == ".md"


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
