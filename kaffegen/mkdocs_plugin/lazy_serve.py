"""`mkdocs serve` in which a page is made when it is asked for: who asks, what was saved meanwhile, what comes of it.

A note that was saved is read again, and the next page is made from it. All else that changes – the configuration, pages
of one's own, pictures, notes that come and go – lets MkDocs begin anew, which makes no pages either.
"""

import datetime as dt
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from mkdocs.livereload import LiveReloadServer

from kaffegen.mkdocs_plugin.compressed import App
from kaffegen.mkdocs_plugin.lazy_pages import LazyPages
from kaffegen.mkdocs_plugin.rubbish import Rubbish
from kaffegen.mkdocs_plugin.saves import Saves

A_WHILE = 0.02  # seconds that the search may read at a time
BEAT = 0.5  # seconds between looks at whether the journal's folder is another
CALM = 1.0  # seconds after a save until what nobody has asked for yet is looked at


class Journal(Protocol):
    """Whoever keeps the journal that is served: the plugin."""

    pages: LazyPages | None
    rubbish: Rubbish

    def read(self, srcs: Iterable[str]) -> bool | None:
        """Read some notes again; tell whether one says something else now, None when one is no note any more."""

    def today(self) -> dt.date:
        """Give the day it is."""

    def day_shown(self) -> dt.date:
        """Give the day that pages show."""

    def look_again(self) -> None:
        """Show what was read, as of today."""

    def warm(self) -> Iterator[None]:
        """Do what takes its time only once, before somebody has to wait for it, a little at a time."""

    def state(self) -> dict[str, Any]:
        """Give all that a start of MkDocs replaces."""

    def put_back(self, state: dict[str, Any]) -> None:
        """Go back to it, where a start came to nothing."""


class LazyServe:
    """What stands between the browser and MkDocs' server."""

    def __init__(self, server: LiveReloadServer, docs_dir: Path, journal: Journal) -> None:
        self._server, self._docs_dir, self._journal = server, docs_dir, journal
        self._lock = threading.Lock()
        self._rubbish = journal.rubbish
        self._saves = Saves(docs_dir)
        self._seen: dict[str, tuple[int, int]] = {}  # a note → time and size of its file when it was read
        self._is_news = False
        self._waiting = 0  # requests for pages
        self._stopped = threading.Event()
        self._build = server.builder

    def begin(self) -> None:
        """Take the journal's folder from MkDocs' own watch, which looks at each file twice a second, and follow it."""
        self._server.builder = self._start
        self._is_watching = self._saves.watch()
        if self._is_watching:
            self._server.unwatch(str(self._docs_dir))
        threading.Thread(target=self._follow, name="kaffegen-saves", daemon=True).start()

    def close(self) -> None:
        """End it."""
        self._stopped.set()
        self._saves.close()

    def before(self, app: App) -> App:
        """Give the WSGI application (PEP 3333) with the pages that are made when they are asked for."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
            found = self._found(path) if path.startswith(self._server.mount_path) else None
            if found is None:
                return app(environ, start_response)
            if isinstance(found, str):
                start_response("302 Found", [("Location", found)])
                return []
            dest, body = found
            kind = self._server._guess_type(dest)  # type: ignore[no-untyped-call]  # MkDocs' own
            start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(body)))])
            return [body]

        return answer

    def _found(self, path: str) -> tuple[str, bytes] | str | None:
        """Give what lies at an address, by the path of its file, or the address where it lies; None: ask MkDocs."""
        asked = path[len(self._server.mount_path) :]
        dest = f"{asked}index.html" if asked.endswith("/") or not asked else asked
        if (index := self._index(dest)) is not None:
            return dest, index
        with self._turn():
            epoch = self._server._visible_epoch
            pages = self._journal.pages
            if pages is None or pages.is_static(dest) or asked.startswith("livereload/"):
                return None
            self._catch_up(pages, pages.note_at(dest))
            html = pages.html(dest)
            if html is not None:
                return dest, self._with_script(html, epoch)
            text = pages.text(dest)
            if text is not None:
                return dest, text
            is_folder = not dest.endswith(".html") and pages.html(f"{dest}/index.html") is not None
            return f"{urllib.parse.quote(path)}/" if is_folder else None

    def _index(self, dest: str) -> bytes | None:
        """Give the search index, in between all pages that are asked for meanwhile; None for any other file."""
        while True:
            with self._pages_to_itself():
                pages = self._journal.pages
                if pages is None or not pages.is_index(dest):
                    return None
                self._catch_up(pages)
                found = pages.index(time.monotonic() + A_WHILE)
                if found is not None:
                    return found
            self._make_way()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Have the pages to oneself; whoever reads for the search waits meanwhile."""
        self._waiting += 1
        try:
            with self._pages_to_itself():
                yield
        finally:
            self._waiting -= 1

    @contextmanager
    def _pages_to_itself(self) -> Iterator[None]:
        """Let nobody else make pages meanwhile, nor look for rubbish in them."""
        with self._lock:
            self._rubbish.wait()
            try:
                yield
            finally:
                self._rubbish.go_on()

    def _with_script(self, html: bytes, epoch: float) -> bytes:
        with_script: bytes = self._server._inject_js_into_html(html, epoch)  # type: ignore[no-untyped-call]  # MkDocs' own
        return with_script

    def _catch_up(self, pages: LazyPages, asked: str = "") -> None:
        """Read what was saved since the last time, and the note that is asked for if its file is another."""
        saved = self._saves.take()
        if asked and self._stamp(asked) != self._seen.get(asked):
            saved.add(asked)
            self._seen[asked] = self._stamp(asked)
        notes = {src for src in saved if pages.is_note(src) and (self._docs_dir / src).is_file()}
        others = {src for src in saved - notes if src.endswith("/") or pages.is_file(src) or self._is_there(src)}
        is_other = self._journal.read(notes) if notes else False
        if others or is_other is None:
            pages.needs_start = True
        if is_other or self._journal.today() != self._journal.day_shown():
            self._journal.look_again()
            pages.forget()
            self._is_news = True
        if pages.needs_start:
            pages.needs_start = False
            self._want_start()

    def _stamp(self, src: str) -> tuple[int, int]:
        try:
            status = (self._docs_dir / src).stat()
        except OSError:
            return (0, 0)
        return status.st_mtime_ns, status.st_size

    def _is_there(self, src: str) -> bool:
        return (self._docs_dir / src).exists()

    def _want_start(self) -> None:
        with self._server._rebuild_cond:
            self._server._want_rebuild = True
            self._server._rebuild_cond.notify_all()

    def _start(self) -> None:
        """Let MkDocs begin anew; if that comes to nothing, all stays as it was, and nobody waits."""
        with self._pages_to_itself():
            state, is_done = self._journal.state(), False
            self._journal.pages, saved = None, self._saves.take()
            try:
                self._build()
                is_done = True
            finally:
                self._rubbish.is_due = True  # what MkDocs had put together before
                if not is_done:
                    self._saves.give_back(saved)
                    self._journal.put_back(state)
                    with self._server._epoch_cond:
                        self._server._wanted_epoch = self._server._visible_epoch
                        self._server._epoch_cond.notify_all()

    def _follow(self) -> None:
        """Tell open pages of what was saved; look later at what nobody has asked for."""
        last: float | None = time.monotonic()
        while not self._stopped.is_set():
            if self._saves.wait(BEAT):
                self._tell()
                last = time.monotonic()
            elif last is not None and time.monotonic() - last > CALM:
                last = None if self._settle() else time.monotonic()
            elif self._is_watching and not self._saves.is_awake and self._docs_dir.is_dir() and self._saves.watch():
                self._want_start()

    def _tell(self) -> None:
        with self._pages_to_itself():
            if self._journal.pages is not None:
                self._catch_up(self._journal.pages)
            else:
                self._want_start()
            is_news, self._is_news = self._is_news, False
        if is_news:
            self._show_news()

    def _show_news(self) -> None:
        """Let open pages load themselves anew; while MkDocs begins anew, it does so at its end."""
        server = self._server
        with server._epoch_cond:
            if server._visible_epoch == server._wanted_epoch:
                now = max(round(time.monotonic() * 1000), server._visible_epoch + 1)
                server._visible_epoch = server._wanted_epoch = now
                server._epoch_cond.notify_all()

    def _settle(self) -> bool:
        """Do what will be asked for next, as long as nobody asks for anything; tell whether nothing came in between."""
        for _ in self._journal.warm():
            if not self._has_time():
                return False
        while not self._is_settled():
            if not self._has_time():
                return False
        if self._rubbish.is_due and self._has_time():
            self._rubbish.take_away()
        return True

    def _has_time(self) -> bool:
        """Wait until nobody else does; tell whether nothing was saved."""
        self._make_way()
        return not self._saves.has_stirred

    def _is_settled(self) -> bool:
        """Look which pages are made now, unless somebody waits; tell whether that is known."""
        with self._pages_to_itself():
            pages = self._journal.pages
            if pages is not None and not pages.list_some(lambda: self._waiting > 0):
                return False
            is_news = pages is not None and pages.list_pages()
            if pages is not None and pages.needs_start:
                pages.needs_start = False
                self._want_start()
        if is_news:
            self._show_news()
        return True

    def _make_way(self) -> None:
        """Wait until nobody else does."""
        while self._waiting:
            time.sleep(A_WHILE / 4)
