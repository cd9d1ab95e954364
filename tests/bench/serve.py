"""The rows on `mkdocs serve`, beside stock MkDocs Material on the same Markdown: start, a save, a page, memory."""

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from amounts import Amounts
from generate import NOTES_EACH, generate, generate_plain
from serving import Served, address, served
from table import Row, alone, beside

INDEX = "search/search_index.json"
STEP = 7  # notes between two that are saved


@dataclass(slots=True)
class Taken:
    """What the runs of one subject took (seconds), and the memory that its process held at their end (MB)."""

    starts: list[float] = field(default_factory=list)
    saves: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)


def rows(folder: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield the rows: the first page, a save, a page, all by stock; the search index; memory."""
    ours, stock = folder / "serve-kaffegen", folder / "serve-stock"
    small = folder / "serve-small"
    generate(ours, amounts.notes // NOTES_EACH)
    generate_plain(stock, amounts.notes // NOTES_EACH)
    generate(small, 10)
    with served(small) as (server, _):  # once for the bytecode
        _save(server, 0, 0.0)
    with served(ours) as (server, cold):  # and for all that is kept: from here on it is warm
        _save(server, 0, amounts.pause)
    base, own = Taken(), Taken()
    for number in range(amounts.rounds):
        with served(stock) as (server, start):
            _take(base, server, start, [_save(server, number, amounts.pause)])
        with served(ours) as (server, start):
            saves = range(number * amounts.saves, (number + 1) * amounts.saves)
            _take(own, server, start, [_save(server, save, amounts.pause) for save in saves])
            own.pages += _pages(server, number, amounts)
    yield from _by_stock(own, base, cold, amounts)
    yield from _search(ours, amounts)
    yield from _memory(ours, amounts)


def _take(taken: Taken, server: Served, start: float, saves: list[float]) -> None:
    taken.starts.append(start)
    taken.saves += saves
    taken.megabytes.append(server.megabytes())


def _by_stock(own: Taken, base: Taken, cold: float, amounts: Amounts) -> Iterator[Row]:
    first, save = "mkdocs serve until the first page", "saving a note → its new page"
    yield alone(f"{first}, stock, {amounts.notes} notes", base.starts)
    yield beside(f"{first}, kaffegen, nothing kept", [cold], "stock", base.starts)
    yield beside(f"{first}, kaffegen, warm", own.starts, "stock", base.starts, 1 / 8)
    yield _by_the_clock(f"{first}, kaffegen, warm, by the clock", own.starts, 1.5)
    yield alone(f"{save}, stock", base.saves)
    yield beside(f"{save}, kaffegen", own.saves, "stock", base.saves, 1 / 50)
    yield _by_the_clock(f"{save}, kaffegen, by the clock", own.saves, 0.3)
    page, slowest = statistics.median(own.pages), max(own.pages)
    note = f"{min(own.pages) * 1000:.0f}–{slowest * 1000:.0f} ms"
    yield Row("a note's page on request", ratio=page * 1000, target=20, unit="ms", seconds=page, note=note)
    if all(base.megabytes):
        least, held = statistics.median(base.megabytes), statistics.median(own.megabytes)
        note = f"{held:.0f} MB, stock {least:.0f} MB"
        yield Row("memory of the process that serves, after some saves", "stock", held / least, note=note)


def _by_the_clock(what: str, taken: list[float], target: float) -> Row:
    spread = f"{min(taken):.2f}–{max(taken):.2f}"
    return Row(what, ratio=statistics.median(taken), target=target, unit="s", note=spread)


def _search(root: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield how long the search index takes, when somebody wants to search."""
    with served(root) as (server, _):
        yield Row("search index on request, the first time", seconds=server.seconds(INDEX))
        _save(server, 0, amounts.pause)
        yield Row("search index on request, after a save", seconds=server.seconds(INDEX))


def _memory(root: Path, amounts: Amounts) -> Iterator[Row]:
    """Yield what the process holds after many rebuilds, each a note saved, its page and the first one asked for."""
    early = late = 0.0
    with served(root) as (server, _):
        for number in range(amounts.rebuilds):
            _save(server, number, 0.0)
            server.get("")
            if number + 1 == amounts.early:
                early = server.megabytes()
        late = server.megabytes()
    if early:
        note = f"{early:.0f} → {late:.0f} MB"
        what, base = f"memory after {amounts.rebuilds} rebuilds", f"after {amounts.early}"
        yield Row(what, base, late / early, 1.1, note=note)


def _save(server: Served, number: int, pause: float) -> float:
    notes = sorted((server.root / "journal" / "meetings").glob("*.md"))
    note = notes[number * STEP % len(notes)]
    server.get(address(server.root, note))
    time.sleep(pause)
    return server.save(note, f"Nye ord nummer {number}.")


def _pages(server: Served, number: int, amounts: Amounts) -> list[float]:
    """Give how long pages take that nobody has asked for yet, in this run or one before, when nothing has changed."""
    server.get("")
    time.sleep(2 * amounts.pause)
    notes = sorted((server.root / "journal").glob("[cm]*/*.md"))
    step = max(len(notes) // amounts.pages, 1)
    some = notes[1 + number :: step][: amounts.pages]
    return [server.seconds(address(server.root, note)) for note in some]
