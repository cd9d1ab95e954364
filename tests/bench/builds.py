"""The rows on `mkdocs build`: cold, and warm after each kind of change; beside stock, others, and twice the notes."""

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import changes
import searching
from amounts import Amounts
from changes import Change
from generate import NOTES_EACH, generate, generate_plain
from processes import BUILD, run, timed
from rivals import Rivals
from table import Row, alone, beside

LISTS = ("contacts/index.html", "meetings/index.html")
KB = 1000
SUITS: dict[str, Callable[[Path], Change]] = {
    "one note changed": changes.one_note,
    "one contact changed whom many meetings name": changes.one_contact,
    "another language": changes.language,
}
NOTHING, NOTE = "nothing changed", "one note changed"
TARGETS = {"cold": 0.75, NOTHING: 0.15, NOTE: 0.15}
DOUBLE = 2.2
Taken = dict[str, list[float]]


def rows(folder: Path, amounts: Amounts, tools: dict[str, str | None]) -> Iterator[Row]:
    """Yield the rows; `tools` has the paths of other generators, as far as they are there."""
    ours, large, stock = (folder / f"build-{name}" for name in ("kaffegen", "twice", "stock"))
    generate(ours, amounts.notes // NOTES_EACH)
    generate(large, 2 * amounts.notes // NOTES_EACH)
    generate_plain(stock, amounts.notes // NOTES_EACH)
    _warm_up(folder)
    others = Rivals(folder / "others", tools)
    others.prepare(amounts.notes // NOTES_EACH)
    taken: defaultdict[Path, Taken] = defaultdict(lambda: defaultdict(list))
    found: list[Row] = []
    for number in range(amounts.rounds):
        _cold(stock, taken[stock])
        _cold(ours, taken[ours])
        if not number:
            found = [_largest_page(ours / "site"), *searching.rows(ours, stock, amounts)]
        _again(stock, taken[stock], (NOTE,))
        _again(ours, taken[ours], (NOTHING, *SUITS))
        _cold(large, taken[large])
        _again(large, taken[large], (NOTHING, NOTE))
        others.measure(ours)
    yield from _by_stock(taken[ours], taken[stock], amounts.notes)
    for step in ("cold", NOTHING, NOTE):
        what = f"mkdocs build, kaffegen, {2 * amounts.notes} notes, {step}"
        yield beside(what, taken[large][step], f"{amounts.notes} notes", taken[ours][step], DOUBLE)
    yield from found
    yield from others.rows(taken[ours]["cold"], taken[ours][NOTE])


def _by_stock(ours: Taken, stock: Taken, notes: int) -> Iterator[Row]:
    """Yield all by stock's cold build: to build again is nothing else for it."""
    yield alone(f"mkdocs build, stock, {notes} notes, cold", stock["cold"])
    yield beside(f"mkdocs build, stock, {NOTE}", stock[NOTE], "stock, cold", stock["cold"])
    for step, seconds in ours.items():
        yield beside(f"mkdocs build, kaffegen, {step}", seconds, "stock, cold", stock["cold"], TARGETS.get(step))


def _cold(root: Path, taken: Taken) -> None:
    for left in ("site", ".cache"):
        shutil.rmtree(root / left, ignore_errors=True)
    taken["cold"].append(timed(BUILD, root))


def _again(root: Path, taken: Taken, steps: tuple[str, ...]) -> None:
    """Build once more after each step, see that it has come through, and leave the notes as they were."""
    made: list[Change] = []
    for step in steps:
        if step in SUITS:
            made.append(SUITS[step](root))
            made[-1].make()
        taken[step].append(timed(BUILD, root))
        for change in made:
            change.see()
    for change in reversed(made):
        change.undo()


def _warm_up(folder: Path) -> None:
    """Build two small sites, each twice: once for the bytecode of either way."""
    small, plain = folder / "build-small", folder / "build-small-stock"
    generate(small, 10)
    generate_plain(plain, 10)
    for root in (plain, small, small):
        run(BUILD, root)


def _largest_page(site: Path) -> Row:
    """Give the row on the largest HTML page apart from the two lists of all."""
    pages = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    page = max((name for name in pages if name not in LISTS), key=lambda name: pages[name])
    return Row("largest page", ratio=pages[page] / KB, target=200, unit="kB", note=page)
