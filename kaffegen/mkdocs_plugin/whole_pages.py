"""Pages made wholly, one at a time and by MkDocs' own steps, so that any process can make any of them."""

from collections.abc import Callable
from typing import Any, NamedTuple

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

Links = dict[str, dict[str, str]]  # source path → the anchors linked to there, and how that is written


class Piece(NamedTuple):
    """What a page that was written leaves for the whole site."""

    found: list[dict[str, Any]]  # what the search finds in it
    anchors: list[str]
    links: Links


class Maker(NamedTuple):
    """What the plugin knows of pages."""

    page_of: Callable[[File, MkDocsConfig], Page]
    begin: Callable[[], None]
    end: Callable[[Page], None]


class WholePages:
    """The pages of one build, when MkDocs has put everything together."""

    def __init__(self, config: MkDocsConfig, files: Files, nav: Navigation, env: Environment, maker: Maker) -> None:
        self.config, self.files, self.nav, self.env, self._maker = config, files, nav, env, maker
        self.pages = files.documentation_pages()
        self._in_nav = {page.file.src_uri for page in nav.pages}
        search = config.plugins.get("material/search")
        self._index = search.search_index if search is not None and search.config.enabled else None

    def make(self, src: str) -> Piece:
        """Write a page."""
        file = self.files.src_uris[src]
        in_nav = file.page if src in self._in_nav else None
        page = in_nav or self._maker.page_of(file, self.config)
        self._maker.begin()
        _populate_page(page, self.config, self.files)
        self._maker.end(page)
        before = len(self._entries)
        _build_page(page, self.config, self.pages, self.nav, self.env)
        found = self._entries[before:]
        del self._entries[before:]
        file.page = in_nav
        links = {to.src_uri: anchors for to, anchors in page.links_to_anchors.items()} if page.links_to_anchors else {}
        return Piece(found, sorted(page.present_anchor_ids or ()), links)

    def put_in_order(self, found: dict[str, list[dict[str, Any]]]) -> None:
        """Put what the search finds in the order of the pages; address → entries, beside those that are there."""
        if self._index is not None:
            for entry in self._entries:
                found.setdefault(entry["location"].partition("#")[0], []).append(entry)
            self._entries[:] = [entry for file in self.pages for entry in found.get(address(file), ())]

    def check_anchors(self, pieces: dict[str, Piece]) -> None:
        """Say which anchors are not there, of links from and to pages that MkDocs has not met; source path → page."""
        linked: dict[File, dict[File, dict[str, str]]] = {}
        for file in self.pages:
            if file.src_uri in pieces:
                links = pieces[file.src_uri].links
                linked[file] = {self.files.src_uris[to]: anchors for to, anchors in links.items()}
            elif file.page is not None:
                found = file.page.links_to_anchors or {}
                linked[file] = {to: anchors for to, anchors in found.items() if to.src_uri in pieces}
        for src in {to.src_uri for found in linked.values() for to in found} & pieces.keys():
            self._page(src).present_anchor_ids = set(pieces[src].anchors)
        for file, found in linked.items():
            if found:
                page = file.page or self._page(file.src_uri)
                page.links_to_anchors = found
                page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)

    def _page(self, src: str) -> Page:
        return Page(None, self.files.src_uris[src], self.config)

    @property
    def _entries(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._index.entries if self._index is not None else []
        return found


def address(file: File) -> str:
    """Give the address of a file's page as the search knows it: that of the first page is empty."""
    return "" if file.url in (".", "./") else file.url
