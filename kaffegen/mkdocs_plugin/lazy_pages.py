"""The pages of a served journal, each made when it is asked for, by MkDocs' own steps and from the newest notes."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _build_template, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from kaffegen.feeds import FOLLOW_UPS, MEETINGS
from kaffegen.mkdocs_plugin.findable import INDEX, Findable, Offered
from kaffegen.mkdocs_plugin.goes_in import as_loaded
from kaffegen.mkdocs_plugin.site import Site
from kaffegen.mkdocs_plugin.theme import FOLDER

SITEMAP = "sitemap.xml"
MOST_KEPT = 64  # pages; the largest are megabytes


class Start(NamedTuple):
    """What MkDocs has put together when it begins to serve."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment


class Maker(Protocol):
    """Whoever knows what MkDocs' events ask for: the plugin."""

    site: Site
    findable: Findable

    def page_of(self, file: File, config: MkDocsConfig) -> Page:
        """Give a new page for a file."""

    def begin(self) -> None:
        """Forget the page before."""

    def end(self, page: Page) -> None:
        """Do to a page that was read what else is done to all of them."""

    def offered(self, file: File, config: MkDocsConfig, files: Files) -> Offered:
        """Give a page as the search is to read it."""

    def see_pages(self, files: Files) -> None:
        """Take note of which pages there are."""

    def wanted(self) -> set[str]:
        """Give the paths of pages to which the last page may lead, and which may not have been there."""


class LazyPages:
    """The pages of one start. They are made one at a time: whoever asks holds the lock of `LazyServe`."""

    def __init__(self, start: Start, maker: Maker) -> None:
        self._config, self._files, self._nav, self._env = start
        self._maker = maker
        self._in_nav = {page.file.src_uri for page in start.nav.pages}
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._texts: Mapping[str, Callable[[], str]] = {
            **{src: partial(self._feed, src) for src in (MEETINGS, FOLLOW_UPS)},
            f"{FOLDER}/names.js": maker.site.names,
            SITEMAP: self._sitemap,
        }
        self._listed, self._seen = _listed(maker.site), maker.site.seen
        self._see()
        maker.findable.begin(as_loaded(self._config) or object())  # unknown, it is another each time
        self.needs_start = False  # the navigation is another now, or something else that all pages show

    def note_at(self, dest: str) -> str:
        """Give the path of the note whose page lies there; empty for any other."""
        file = self._by_dest.get(dest)
        return file.src_uri if file is not None and file.src_uri in self._maker.site.notes else ""

    def is_index(self, dest: str) -> bool:
        """Tell whether the search looks there for what it finds."""
        search = self._config.plugins.get("material/search")
        return dest == INDEX and search is not None and bool(search.config.enabled)

    def is_note(self, src: str) -> bool:
        """Tell whether a path is that of a note with a page: both were found when MkDocs began."""
        return src in self._maker.site.notes and self.is_file(src)

    def is_static(self, dest: str) -> bool:
        """Tell whether a file lies there as MkDocs has copied it."""
        return dest in self._static and dest not in self._texts

    def is_file(self, src: str) -> bool:
        """Tell whether MkDocs has found a file of this path."""
        file = self._files.get_file_from_path(src)
        return file is not None and file.generated_by is None

    def forget(self) -> None:
        """Take note that the notes, or the day, are others than before."""
        self._kept.clear()
        self._maker.findable.forget()

    def html(self, dest: str) -> bytes | None:
        """Give a page by the path of its HTML; None when there is no such page."""
        if dest in self._kept:
            self._kept.move_to_end(dest)
            return self._kept[dest]
        file = self._by_dest.get(dest)
        if file is None or (file.generated_by and not self._maker.site.is_first(file.src_uri)):
            self.list_pages()
            file = self._by_dest.get(dest)
        if file is None:
            return None
        html = self._made(file)
        if self.list_pages(self._maker.wanted()):
            html = self._made(self._by_dest.get(dest, file))
        if html is not None:
            self._kept[dest] = html
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return html

    def text(self, dest: str) -> bytes | None:
        """Give what follows from all notes, and is no page: calendar files, names, the list of all pages."""
        if dest not in self._texts or self.is_file(dest):
            return None
        if dest not in self._kept:
            self._kept[dest] = self._texts[dest]().encode()
        return self._kept[dest]

    def index(self, until: float) -> bytes | None:
        """Give the search index; None when on the steady clock it is `until`, and there is more to read."""
        search = self._config.plugins["material/search"]
        offer = partial(self._maker.offered, config=self._config, files=self._files)
        self.list_pages()
        return self._maker.findable.gather(self._pages, self._maker.site.view.outlook.journal, search, offer, until)

    def list_some(self, is_enough: Callable[[], bool]) -> bool:
        """Begin to look which pages are made now, until it is enough; tell whether they are known."""
        return self._maker.site.list_pages(is_enough)

    def list_pages(self, wanted: set[str] | None = None) -> bool:
        """Look which pages are made now, if one of those `wanted` is not known; tell whether there are others."""
        site = self._maker.site
        if self._seen is site.seen or (wanted is not None and all(map(self._files.get_file_from_path, wanted))):
            return False
        before, self._listed, self._seen = self._listed, _listed(site), site.seen
        if before == self._listed:
            return False
        shown = [{src: title for src, (title, in_nav) in listed.items() if in_nav} for listed in (before, self._listed)]
        self.needs_start |= shown[0] != shown[1] or not self._change(before.keys() - self._listed.keys())
        self._see()
        self.forget()
        return True

    def _change(self, gone: set[str]) -> bool:
        """Add and remove pages that are made; tell whether each has a place of its own."""
        for src in gone:
            file = self._files.get_file_from_path(src)
            if file is None or file.generated_by != "kaffegen" or src in self._in_nav:
                return False
            self._files.remove(file)
        taken = {file.dest_uri for file in self._files}
        for src, (_, in_nav) in self._listed.items():
            if self._files.get_file_from_path(src) is None:
                made = File.generated(self._config, src, content="", inclusion=InclusionLevel.NOT_IN_NAV)
                made.generated_by = "kaffegen"
                if in_nav or made.dest_uri in taken:
                    return False
                self._files.append(made)
        for file in [self._files.src_uris[src] for src in self._listed]:
            if file.generated_by:  # in the order in which MkDocs would have met them
                self._files.remove(file)
                self._files.append(file)
        return True

    def _feed(self, src: str) -> str:
        return self._maker.site.feeds()[src]

    def _sitemap(self) -> str:
        others = [file for file in self._pages if file.page is None]
        for file in others:
            Page(None, file, self._config)
        text = _build_template(SITEMAP, self._env.get_template(SITEMAP), self._files, self._config, self._nav)
        for file in others:
            file.page = None
        return text

    def _see(self) -> None:
        self._pages = self._files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        self._by_dest = {file.dest_uri: file for file in self._pages}
        self._static = {file.dest_uri for file in self._files if not file.is_documentation_page()}
        self._maker.see_pages(self._files)

    def _made(self, file: File) -> bytes | None:
        """Make a page by the steps of `mkdocs.commands.build.build`."""
        is_in_nav = file.src_uri in self._in_nav
        page = (file.page if is_in_nav else None) or self._maker.page_of(file, self._config)
        self._maker.begin()
        written = Path(file.abs_dest_path)
        try:
            _populate_page(page, self._config, self._files)
            self._maker.end(page)
            is_draft = file.inclusion.is_excluded()  # type: ignore[no-untyped-call]  # MkDocs' own
            _build_page(page, self._config, self._pages, self._nav, self._env, excluded=is_draft)
            return written.read_bytes() if written.is_file() else None
        finally:
            written.unlink(missing_ok=True)
            page.content = page.markdown = None
            if not is_in_nav:
                file.page = None


def _listed(site: Site) -> dict[str, tuple[str, bool]]:
    return {src: (page.title, page.in_nav) for src, page in site.pages.items()}
