"""What the plugin does when pages are made as they are asked for: `lazy_serve` says who asks, `lazy_pages` how."""

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator, MutableMapping
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from kaffegen.advice import advice_in_time
from kaffegen.as_installed import as_installed
from kaffegen.feeds import FOLLOW_UPS, MEETINGS
from kaffegen.languages import language
from kaffegen.mkdocs_plugin import frame
from kaffegen.mkdocs_plugin.addresses import Addresses
from kaffegen.mkdocs_plugin.aside import why_not_lazy
from kaffegen.mkdocs_plugin.compiled import Compiled
from kaffegen.mkdocs_plugin.compressed import App
from kaffegen.mkdocs_plugin.findable import Findable, Offered
from kaffegen.mkdocs_plugin.lazy_pages import LazyPages, Start
from kaffegen.mkdocs_plugin.lazy_serve import LazyServe
from kaffegen.mkdocs_plugin.memory import Memory
from kaffegen.mkdocs_plugin.note_page import NotePage, OneMarkdown
from kaffegen.mkdocs_plugin.rubbish import Rubbish
from kaffegen.mkdocs_plugin.safe_title import make_safe, safe_title
from kaffegen.mkdocs_plugin.site import Site
from kaffegen.pages import Around
from kaffegen.pages.templates import keep_compiled
from kaffegen.read.disk import CONFIG
from kaffegen.settings import Settings, today_in

THEME = "theme"  # its environment, by this name among the languages of ours
NOT_ASKED = Around("", "", "")
log = get_plugin_logger("kaffegen")
REPLACED = ("settings", "site", "pages", "is_lazy", "_addresses", "_head", "_markdown")


class Lazily:
    """The plugin's part in serving lazily. While it `is_lazy`, MkDocs finds no page to make when it begins."""

    settings: Settings
    site: Site
    _addresses: Addresses
    _markdown: OneMarkdown
    _around: dict[str, tuple[str, str]]
    _shown: tuple[str | None, MutableMapping[str, Any]] | None
    _files: Files
    _nav: Navigation
    _env: Environment

    def __init__(self) -> None:
        super().__init__()
        self.is_dirty, self.is_lazy, self._is_serving = False, False, False
        self.pages: LazyPages | None = None
        self._is_warm = False
        self._memory = Memory()
        self.findable = Findable()
        self.rubbish = Rubbish()
        self._compiled: dict[str, Compiled] = {}
        self._serve: LazyServe | None = None
        self._hidden: dict[File, InclusionLevel] = {}
        self._told: tuple[str, str] | None = None

    def site_of(self, root: Path, *, is_served: bool) -> Site:
        """Give the site of a journal; of one that is served, what has not changed is not read again."""
        if not is_served:
            return Site(root, self.settings, self.today(), is_served=False)
        self._memory.read_all(root, self.settings)
        seen = self._memory.outlook(self.settings, self.today())
        return Site(root, self.settings, self.today(), is_served=True, seen=seen)

    def begin_lazily(self, config: MkDocsConfig) -> None:
        """Find out whether pages may wait, and say why not; what began without waiting goes on so."""
        why = why_not_lazy(config, self.settings, is_dirty=self.is_dirty)
        self.is_lazy = why is None and (self._serve is not None or not self._is_serving)
        if why is not None and why != self._told:
            log.info(language(self.settings.language).say(why[0], what=why[1]))
        self._told = why
        if self.is_lazy:
            self.compile_once(config)

    def compile_once(self, config: MkDocsConfig) -> None:
        """Let the templates, of the theme and our own, be kept as they are compiled."""
        if self._compiled:
            return
        root = root_of(config.config_file_path, CONFIG)
        code, installed = self.settings.language, as_installed()
        self._compiled = {name: Compiled(root, name, installed) for name in (THEME, code)}
        keep_compiled(code, self._compiled[code])

    def compile_once_in(self, env: Environment) -> None:
        """Do so with the theme's."""
        env.bytecode_cache = self._compiled[THEME]

    def keep_compiled(self) -> None:
        """Keep what was compiled."""
        for compiled in self._compiled.values():
            compiled.keep()

    def texts_to_come(self) -> dict[str, str]:
        """Give the calendar files as they are until somebody asks for one."""
        return dict.fromkeys((MEETINGS, FOLLOW_UPS), "")

    def hide(self, files: Iterable[File]) -> None:
        """Let MkDocs see none of these pages, until all are revealed."""
        for file in files:
            if file.is_documentation_page() and file not in self._hidden:
                self._hidden[file] = file.inclusion
                file.inclusion = InclusionLevel.EXCLUDED

    def hide_all(self, nav: Navigation, files: Files) -> None:
        """Let MkDocs see no page, but keep those of the navigation in mind."""
        self._nav, self._files = nav, files
        self.hide(files)

    def reveal(self) -> None:
        """Let all pages be what they were."""
        for file, inclusion in self._hidden.items():
            file.inclusion = inclusion
        self._hidden = {}

    def read_titles(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        """Read the pages whose titles the navigation shows."""
        self._env = env
        self.compile_once_in(env)
        self.reveal()
        for page in self._nav.pages:
            src = page.file.src_uri
            if page.file.generated_by == "kaffegen":
                page.meta = {"title": safe_title(self.site.pages[src].title)}
            else:
                self.begin()
                _populate_page(page, config, files)
            if src not in self.site.notes:
                make_safe(page)
        self.hide(files)

    def put_together(self, config: MkDocsConfig) -> None:
        """Take over from MkDocs what it has put together."""
        self.reveal()
        self.pages = LazyPages(Start(config, self._files, self._nav, self._env), self)

    def let_ask(self, server: LiveReloadServer, config: MkDocsConfig) -> App:
        """Give the server's WSGI application, with the pages that are made when they are asked for."""
        self._is_serving = True
        app: App = server.serve_request
        if not self.is_lazy:
            return app
        self._serve = LazyServe(server, Path(config.docs_dir), self)
        self._serve.begin()
        return self._serve.before(app)

    def ask_no_more(self) -> None:
        """End it."""
        if self._serve is not None:
            self._serve.close()

    def keep_from_search(self, page: Page) -> None:
        """Let the search pass by a page that is made alone: it reads them all when it is asked for."""
        self._shown = page.content if self.site.has_entry(page.file.src_uri) else None, page.meta
        page.meta = {**page.meta, "search": {"exclude": True}}

    def page_of(self, file: File, config: MkDocsConfig) -> Page:
        """Give a new page for a file."""
        if file.src_uri in self.site.notes:
            return NotePage(file, config, self._markdown)
        return Page(None, file, config)

    def begin(self) -> None:
        """Forget the page before."""
        self._around.clear()
        self._shown = None
        self._addresses.missing.clear()

    def end(self, page: Page) -> None:
        """Do to a page that was read what `on_env` does to all of them."""
        is_note = page.file.src_uri in self.site.notes
        if not is_note:
            make_safe(page)
        if (is_note or page.file.generated_by == "kaffegen") and "kaffegen_page" in self._env.globals:
            page.meta.setdefault("template", frame.NOTE)

    def offered(self, file: File, config: MkDocsConfig, files: Files) -> Offered:
        """Give a page as the search is to read it: of a note its text alone."""
        self.begin()
        src, in_nav = file.src_uri, file.page
        page = in_nav or self.page_of(file, config)
        if file.generated_by == "kaffegen" and src not in self.site.notes:
            page.content, page.meta = "", {"title": safe_title(self.site.pages[src].title)}
            page.meta |= {} if self.site.has_entry(src) else {"search": {"exclude": True}}
        elif isinstance(page, NotePage) and self._markdown.forgets:
            self.show(file, NOT_ASKED)
            page.take(page.converted(get_data(f"\n{self.site.body(src)}")[0], config, files), files)
            page.meta = {"title": self.site.title(self.site.notes[src])}
        else:
            _populate_page(page, config, files)
            self.end(page)
        file.page = in_nav
        return Offered(page, self.site.entry(src, page.content or ""))

    def show(self, file: File, ready: Around | None) -> None:
        """Turn to a page."""
        addresses = self._addresses
        self.site.show(file.src_uri, lambda src: addresses.written_in(file, self.site.source_of(src)), ready)

    def see_pages(self, files: Files) -> None:
        """Take note of which pages there are."""
        self._addresses = Addresses(files)

    def wanted(self) -> set[str]:
        """Give the paths of pages to which the last page may lead, and which may not have been there."""
        return self._addresses.missing | self.site.resolved

    def read(self, srcs: Iterable[str]) -> bool | None:
        """Read some notes again; tell whether one says something else now, None when one is no note any more."""
        return self._memory.read(self.settings, srcs)

    def today(self) -> dt.date:
        """Give the day it is."""
        return today_in(self.settings, dt.datetime.now(dt.UTC))

    def day_shown(self) -> dt.date:
        """Give the day that pages show."""
        return self.site.view.today

    def look_again(self) -> None:
        """Show what was read, as of today."""
        self.site.look_at(self._memory.outlook(self.settings, self.today()))

    def warm(self) -> Iterator[None]:
        """Do what takes its time only once, before somebody has to wait for it, a little at a time."""
        known = self.site.view.outlook.known
        for meeting in () if self._is_warm else known.journal.meetings:  # what is said of invitations
            deque(advice_in_time(known, meeting), maxlen=0)
            yield
        self._is_warm = True
        self.keep_compiled()

    def state(self) -> dict[str, Any]:
        """Give all that a start of MkDocs replaces."""
        return {name: getattr(self, name) for name in REPLACED}

    def put_back(self, state: dict[str, Any]) -> None:
        """Go back to it, where a start came to nothing."""
        for name, value in state.items():
            setattr(self, name, value)


def root_of(config_file: str | None, default: str) -> Path:
    """Give the folder of mkdocs.yml."""
    return Path(config_file or default).resolve().parent
