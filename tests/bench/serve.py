"""The rows on `mkdocs serve`, beside stock MkDocs Material on the same Markdown: start, a save, a page, memory."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from generate import NOTES_EACH, generate, generate_plain
from serving import Served, address, served

SAVES = 8
PAGES = 60
REBUILDS = 200
EARLY = 10  # rebuilds after which memory is compared
A_PAUSE = 1.2  # seconds between saves: as a person writes, what is done in between is done
Row = dict[str, object]


def rows(folder: Path, notes: int, runs: int) -> Iterator[Row]:
    """Yield what, beside what, ratio or a number with its unit, target, seconds."""
    ours, stock = folder / "serve-kaffegen", folder / "serve-stock"
    generate(ours, notes // NOTES_EACH)
    generate_plain(stock, notes // NOTES_EACH)
    starts: dict[Path, list[float]] = {stock: [], ours: []}
    saves: dict[Path, list[float]] = {stock: [], ours: []}
    pages: list[float] = []
    for number in range(runs):
        for root, taken in starts.items():
            with served(root) as (server, start):
                taken.append(start)
                few = 1 if root == stock else SAVES
                saves[root] += [_save(server, number * SAVES + save) for save in range(few)]
                if root == ours:
                    pages += _pages(server)
    base, start = statistics.median(starts[stock]), statistics.median(starts[ours])
    yield {"what": f"mkdocs serve until the first page, stock, {notes} notes", "whole": base}
    yield {"what": "the same, kaffegen", "base": "stock", "ratio": start / base, "target": 1 / 8, "whole": start}
    yield {"what": "the same, kaffegen, by the clock", "ratio": start, "target": 1.5, "unit": "s"}
    base, save = statistics.median(saves[stock]), statistics.median(saves[ours])
    spread = f"{min(saves[ours]) / base:.3f}–{max(saves[ours]) / base:.3f}"
    yield {"what": "saving a note → its new page, stock", "seconds": base}
    yield {
        "what": "the same, kaffegen", "base": "stock", "ratio": save / base, "target": 1 / 50, "seconds": save,
        "note": spread,
    }  # fmt: skip
    yield {"what": "the same, kaffegen, by the clock", "ratio": save, "target": 0.3, "unit": "s"}
    page = statistics.median(pages)
    yield {"what": "a note's page on request", "ratio": page * 1000, "target": 20, "unit": "ms", "seconds": page}
    yield from _others(ours)


def _others(root: Path) -> Iterator[Row]:
    with served(root) as (server, _):
        index = server.seconds("search/search_index.json")
        yield {"what": "search index, the first time", "seconds": index}
        _save(server, 0)
        yield {"what": "search index, after a save", "seconds": server.seconds("search/search_index.json")}
        early = 0.0
        for number in range(REBUILDS):
            _save(server, number, pause=0.0)
            server.get("")
            if number + 1 == EARLY:
                early = server.megabytes()
        late = server.megabytes()
        if early:
            note = f"{early:.0f} → {late:.0f} MB"
            what = f"memory after {REBUILDS} rebuilds"
            yield {"what": what, "base": f"after {EARLY}", "ratio": late / early, "target": 1.1, "note": note}


def _save(server: Served, number: int, pause: float = A_PAUSE) -> float:
    notes = sorted((server.root / "journal" / "meetings").glob("*.md"))
    note = notes[number * 7 % len(notes)]
    server.get(address(server.root, note))
    time.sleep(pause)
    return server.save(note, f"Nye ord nummer {number}.")


def _pages(server: Served) -> list[float]:
    """Give how long pages take that nobody has asked for yet, when nothing has changed."""
    server.get("")
    time.sleep(2 * A_PAUSE)
    notes = sorted((server.root / "journal").glob("[cm]*/*.md"))
    some = notes[:: max(len(notes) // PAGES, 1)]
    return [server.seconds(address(server.root, note)) for note in some]
