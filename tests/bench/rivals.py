"""Zensical and Hugo, where they are installed: the same Markdown, and the pages that `kaffegen render` writes."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from changes import FRONT, added
from generate import generate, generate_plain
from processes import KAFFEGEN, Command, FailedError, run, timed
from table import Row, alone, beside

ZENSICAL = """\
site_name: Kaffedagboken
docs_dir: journal
theme:
  name: material
plugins:
  - search
nav:
  - index.md
"""
HUGO = """\
baseURL = "http://localhost/"
title = "Kaffedagboken"
contentDir = "journal"
publishDir = "site"
disableKinds = ["taxonomy", "term", "rss"]
[markup.goldmark.renderer]
unsafe = true
"""
LAYOUT = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}"
SAME, RENDERED = "the same Markdown", "rendered pages"
PAGES = "rendered"  # the folder in which kaffegen's pages lie
LEFT = ("site", ".cache", "resources", ".hugo_build.lock")
CHANGED = "one note changed"


@dataclass(slots=True)
class Rival:
    """Another generator before a folder of Markdown, and how long it took: cold, and after one note was changed."""

    what: str
    root: Path
    command: Command
    is_rendered: bool = True
    index: str = "index.md"  # what it calls the page of a folder
    note: str = ""
    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    trouble: str = ""

    def measure(self) -> None:
        """Build, change a note, build; raise FailedError when a page or the change is missing."""
        for left in LEFT:
            _remove(self.root / left)
        self.cold.append(timed(self.command, self.root))
        notes = sorted((self.root / "journal" / "meetings").glob("2*.md"))
        pages = [self.root / "site" / "meetings" / note.stem / "index.html" for note in notes]
        missing = sum(not page.is_file() for page in pages)
        if missing or not pages:
            raise FailedError(f"{missing} of {len(pages)} meetings have no page")
        change = added(notes[0], pages[0])
        change.make()
        self.warm.append(timed(self.command, self.root))
        change.see()
        change.undo()


class Rivals:
    """All other generators that were found."""

    def __init__(self, folder: Path, tools: dict[str, str | None]) -> None:
        folder.mkdir()
        self._folder = folder
        self._missing = [name for name, path in tools.items() if not path]
        self._rendering: list[float] = []
        self._all: list[Rival] = []
        if zensical := tools.get("zensical"):
            self._all += (_zensical(folder, zensical, SAME), _zensical(folder, zensical, RENDERED))
        if hugo := tools.get("hugo"):
            self._all.append(_hugo(folder, hugo))

    def prepare(self, contacts: int) -> None:
        """Try each on a few notes, for the bytecode, and give it all notes."""
        if self._all:
            small = self._folder / "small"
            generate(small, 10)
            for count in (10, contacts):
                for rival in self._all:
                    if not rival.is_rendered:
                        shutil.rmtree(rival.root / "journal", ignore_errors=True)
                        generate_plain(rival.root, count)
                        (rival.root / "mkdocs.yml").write_text(ZENSICAL, "utf-8")
                if count != contacts:
                    self.measure(small)
            self._rendering.clear()
            for rival in self._all:
                rival.cold.clear()
                rival.warm.clear()

    def measure(self, journal: Path) -> None:
        """Render the journal, and let each build."""
        if self._all:
            self._rendering.append(_render(journal, self._folder / PAGES))
        for rival in self._all:
            if rival.trouble:
                continue
            if rival.is_rendered:
                _copy(self._folder / PAGES, journal, rival)
            try:
                rival.measure()
            except FailedError as error:
                rival.trouble = str(error)

    def rows(self, cold: Sequence[float], warm: Sequence[float]) -> Iterator[Row]:
        """Yield each, and kaffegen's own builds (seconds) by it: cold, and after one note was changed."""
        if self._all:
            yield alone("kaffegen render", self._rendering)
        for rival in self._all:
            if rival.trouble:
                yield Row(rival.what, note=rival.trouble, has_failed=True)
                continue
            yield alone(f"{rival.what}, cold", rival.cold, rival.note)
            yield beside("mkdocs build, kaffegen, cold", cold, f"{rival.what}, cold", rival.cold)
            if rival.is_rendered:
                both = [sum(each) for each in zip(self._rendering, rival.cold, strict=True)]
                yield beside("mkdocs build, kaffegen, cold", cold, f"kaffegen render and {rival.what}", both)
            yield beside(f"mkdocs build, kaffegen, {CHANGED}", warm, f"{rival.what}, {CHANGED}", rival.warm)
        for name in self._missing:
            yield Row(f"{name} build", note=f"left out: no {name} was found; say where with --{name}")


def _zensical(folder: Path, path: str, what: str) -> Rival:
    root = folder / f"zensical-{what.replace(' ', '-')}"
    _write(root / "mkdocs.yml", ZENSICAL)
    return Rival(f"zensical build, {what}", root, (path, "build"), what == RENDERED)


def _hugo(folder: Path, path: str) -> Rival:
    root = folder / "hugo"
    _write(root / "hugo.toml", HUGO)
    for layout in ("single", "list"):
        _write(root / "layouts" / "_default" / f"{layout}.html", LAYOUT)
    return Rival(f"hugo, {RENDERED}", root, (path, "--quiet"), index="_index.md", note="no theme, no search")


def _render(journal: Path, to: Path) -> float:
    """Write the pages of a journal; give how long kaffegen took for them."""
    for left in (to, journal / ".cache"):
        shutil.rmtree(left, ignore_errors=True)
    return timed((KAFFEGEN, "render", "--front-matter", "--to", str(to)), journal)


def _copy(pages: Path, journal: Path, rival: Rival) -> None:
    """Copy pages as Markdown, all but notes kept from the search as in kaffegen: Zensical ends at a list of 5,000."""
    to = rival.root / "journal"
    shutil.rmtree(to, ignore_errors=True)
    for page in sorted(pages.rglob("*.html")):
        path, text = page.relative_to(pages), page.read_text("utf-8")
        if not (journal / "journal" / path.with_suffix(".md")).is_file():
            text = text.replace(FRONT, f"\nsearch:\n  exclude: true{FRONT}", 1)
        _write(to / path.with_name(rival.index if page.stem == "index" else f"{page.stem}.md"), text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def version_of(name: str, path: str | None) -> str:
    """Give what a generator says of its version; nothing when it is not there."""
    if not path:
        return ""
    asked = {"zensical": "--version", "hugo": "version"}[name]
    lines = run((path, asked), Path.cwd()).strip().splitlines() or [""]
    return lines[-1].removeprefix("hugo v").partition("-")[0].removeprefix("zensical ")
