"""The rows on the search of a built site: how large its index is, what is in it, and how soon a browser finds."""

import functools
import gzip
import importlib.util
import json
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from amounts import Amounts
from changes import note_at, page_of
from processes import FailedError
from table import Row, alone, beside

INDEX = Path("site", "search", "search_index.json")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")
FIELD, FOUND = "input.md-search__input", ".md-search-result__item"
PATIENCE = 60_000  # milliseconds
KB = 1000


def rows(ours: Path, stock: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield the rows on two built sites of the same notes."""
    theirs, own = ((root / INDEX).read_bytes() for root in (stock, ours))
    for what, of_ours, of_stock in (
        ("search index", own, theirs),
        ("search index, gzip", gzip.compress(own), gzip.compress(theirs)),
    ):
        note = f"{len(of_ours) / KB:.0f} kB, stock {len(of_stock) / KB:.0f} kB"
        yield Row(what, "stock", len(of_ours) / len(of_stock), note=note)
    sections = sections_of_generated_pages(ours)
    note = f"the first one: {sections[0]}" if sections else ""
    yield Row("sections of generated pages in the search index", ratio=len(sections), target=0, unit="", note=note)
    browser = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not browser or not importlib.util.find_spec("playwright"):
        missing = "Chromium" if not browser else "Playwright"
        yield Row("search in a browser", note=f"left out: no {missing} was found")
        return
    yield from _in_browser(browser, ours, stock, amounts)


def sections_of_generated_pages(root: Path) -> list[str]:
    """Give where the search leads to a part of a page that is no note."""
    told = json.loads((root / INDEX).read_text("utf-8"))["docs"]
    places = [entry["location"] for entry in told if "#" in entry["location"]]
    return [place for place in places if not note_at(root, place).is_file()]


def _in_browser(browser: str, ours: Path, stock: Path, amounts: Amounts) -> Iterator[Row]:
    first, second = _names(ours, stock)
    taken: dict[Path, list[tuple[float, float]]] = {stock: [], ours: []}
    playwright = importlib.import_module("playwright.sync_api")
    with playwright.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=browser, args=list(FLAGS))
        try:
            for number in range(amounts.runs + 1):
                for root, seconds in taken.items():
                    with _shown(root / "site") as origin:
                        found = _found(opened, origin, first, second)
                    if number:  # the first one reads the files from the disk
                        seconds.append(found)
        except playwright.Error as error:
            raise FailedError(str(error).partition("\n")[0]) from None
        finally:
            opened.close()
    for number, what in enumerate(("search in a browser, until the first is found", "search in a browser, once more")):
        base, own = ([each[number] for each in taken[root]] for root in (stock, ours))
        yield alone(f"{what}, stock", base)
        yield beside(f"{what}, kaffegen", own, "stock", base)


def _found(browser: Any, origin: str, *names: str) -> tuple[float, ...]:
    """Open the first page and type one name after the other; give how long each takes to be found (seconds)."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{origin}/", wait_until="load")
    taken: list[float] = []
    for name in names:
        start = time.perf_counter()
        page.click(FIELD)
        page.fill(FIELD, name)
        page.keyboard.press("End")  # Material looks when a key comes up
        page.wait_for_selector(f"{FOUND}:has-text('{name}')")
        taken.append(time.perf_counter() - start)
    context.close()
    return tuple(taken)


def _names(*roots: Path) -> tuple[str, str]:
    """Give the names of two contacts whose pages are in all sites, as both find them."""
    found: list[str] = []
    for note in sorted((roots[0] / "journal" / "contacts").glob("*.md")):
        if all(page_of(root, root / note.relative_to(roots[0])).is_file() for root in roots):
            words = note.stem.split("-")
            if len(words) == 2 and all(word.isalpha() and word.isascii() for word in words):
                found.append(" ".join(words))
    if len(found) < 2:
        raise FailedError("no two people are in both sites")
    return found[0], found[-1]


class _Quiet(SimpleHTTPRequestHandler):
    """Files of a folder as a plain web server gives them."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _shown(site: Path) -> Iterator[str]:
    """Give the origin at which a built site can be read until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
