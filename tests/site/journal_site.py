"""A journal on disk, built by MkDocs, and what a reader finds in what came out."""

import os
import posixpath
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.calling import Ended, mkdocs

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
UNSEEN = frozenset({"script", "style", "head", "template", "noscript"})

Files = Mapping[str, str | bytes]


@dataclass(slots=True)
class Page(HTMLParser):
    """An HTML page: its elements with their attributes, its title, and the text that is seen."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    title: str = ""
    seen: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __init__(self, html: str) -> None:
        HTMLParser.__init__(self)
        self.elements, self.title, self.seen, self.rows, self.open = [], "", [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, and count the cells of a row."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append(0)
        elif tag in ("td", "th") and self.rows:
            self.rows[-1] += 1
        elif tag == "table":
            self.rows.append(-1)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and those in it that were never ended."""
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, text: str) -> None:
        """Note what is seen."""
        if self.open and self.open[-1] == "title" and "head" in self.open:
            self.title += text
        if not UNSEEN.intersection(self.open):
            self.seen.append(text)

    @property
    def text(self) -> str:
        """Give what a reader sees, each stretch of white space as one space."""
        return " ".join(" ".join(self.seen).split())

    def all(self, tag: str, name: str) -> list[str]:
        """Give the attribute of every element of that kind that has it."""
        return [attributes[name] for found, attributes in self.elements if found == tag and name in attributes]

    def has_class(self, name: str) -> bool:
        """Tell whether an element has the class."""
        return any(name in attributes.get("class", "").split() for _, attributes in self.elements)

    def tables(self) -> list[list[int]]:
        """Give the number of cells of every row, table by table."""
        found: list[list[int]] = []
        for cells in self.rows:
            if cells < 0:
                found.append([])
            elif found:
                found[-1].append(cells)
        return found


@dataclass(frozen=True)
class Built:
    """What `mkdocs build` left behind: its exit code, what it said, and the site."""

    root: Path
    code: int
    log: str

    @property
    def site(self) -> Path:
        """Give the folder of the site."""
        return self.root / "site"

    def html(self, path: str = "") -> str:
        """Give the source of the page at an address such as `contacts/kari-berg/`."""
        return (self.site / path / "index.html").read_text("utf-8")

    def page(self, path: str = "") -> Page:
        """Give the page at an address such as `contacts/kari-berg/`."""
        return self.pages[f"{path}index.html"]

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Give every page by the path of its file."""
        found = sorted(self.site.rglob("*.html"))
        return {path.relative_to(self.site).as_posix(): Page(path.read_text("utf-8")) for path in found}

    def files(self) -> dict[str, bytes]:
        """Give every file of the site by its path."""
        found = sorted(path for path in self.site.rglob("*") if path.is_file())
        return {path.relative_to(self.site).as_posix(): path.read_bytes() for path in found}

    def warnings(self) -> list[str]:
        """Give what MkDocs warned of."""
        return [line for line in self.log.splitlines() if line.startswith(("WARNING", "ERROR"))]

    def nowhere(self) -> Iterator[str]:
        """Give every link of a page to a file of the site that is not there."""
        for path, page in self.pages.items():
            if path == "404.html":
                continue  # its links begin at the root of a site that may lie anywhere
            for target in (*page.all("a", "href"), *page.all("img", "src"), *page.all("link", "href")):
                parts = urlsplit(target)
                if parts.scheme or parts.netloc or not parts.path:
                    continue
                inside = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
                if not ((self.site / inside).is_file() or (self.site / inside / "index.html").is_file()):
                    yield f"{path} → {target}"


def write(root: Path, files: Files, options: str = "", config: str = "") -> Path:
    """Write the notes below `journal/` and mkdocs.yml: `options` are kaffegen's own lines, `config` any others."""
    for name, content in files.items():
        path = root / "journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (root / "journal").mkdir(parents=True, exist_ok=True)
    theme = "" if "theme:" in config else "theme: {name: material}\n"
    lines = options.splitlines() if "today:" in options else ["today: 2026-11-18", *options.splitlines()]
    own = "".join(f"      {line}\n" for line in lines)
    plugins = "" if "plugins:" in config else f"plugins:\n  - search\n  - kaffegen:\n{own}"
    (root / "mkdocs.yml").write_text(f"site_name: Prøve\ndocs_dir: journal\n{theme}{plugins}{config}", "utf-8")
    return root


def run(root: Path, *arguments: str, **environment: str) -> Built:
    """Run MkDocs in the folder and give what came of it; it must come to an end."""
    return _built(root, mkdocs(*arguments, cwd=root, **environment))


def start(root: Path, *arguments: str, **environment: str) -> Built:
    """Run MkDocs as `run` does, but in a process of its own, as a person does it."""
    command = [sys.executable, "-m", "mkdocs", *arguments]
    surroundings = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment}
    done = subprocess.run(
        command, cwd=root, env=surroundings, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    return _built(root, done)


def _built(root: Path, ended: Ended) -> Built:
    return Built(root, ended.returncode, ended.stdout + ended.stderr)


def build(root: Path, files: Files, options: str = "", config: str = "", *arguments: str) -> Built:
    """Write the journal and build it."""
    return run(write(root, files, options, config), "build", *arguments)
