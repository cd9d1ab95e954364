"""What the plugin does when it builds: MkDocs makes the user's own pages, all others are made by several hands.

MkDocs goes through all pages many times over. Here it meets none of those that are kaffegen's; when it has put
everything together, they are made by its own steps, unless the last build left them as they would be.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_theme_template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.contrib.search import SearchPlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from kaffegen.mkdocs_plugin.goes_in import is_known_throughout
from kaffegen.mkdocs_plugin.hands import Made, made_by_several
from kaffegen.mkdocs_plugin.last_build import LastBuild
from kaffegen.mkdocs_plugin.lazily import Lazily, root_of
from kaffegen.mkdocs_plugin.lazy_pages import SITEMAP
from kaffegen.mkdocs_plugin.left_pages import LeftPages
from kaffegen.mkdocs_plugin.page_numbers import PageNumbers
from kaffegen.mkdocs_plugin.safe_title import make_safe, safe_title
from kaffegen.mkdocs_plugin.whole_pages import Maker, Piece, WholePages, address
from kaffegen.read.disk import CONFIG


class Thriftily(Lazily):
    """The plugin's part in building. While it `is_thrifty`, MkDocs meets only the user's own pages."""

    def __init__(self) -> None:
        super().__init__()
        self.is_thrifty = False
        self._others: list[File] = []  # the pages that MkDocs does not meet
        self._last: LastBuild | None = None
        self._left: LeftPages | None = None
        self._made: dict[str, tuple[str, Piece]] = {}  # of the pages to be used again: the path of the file → number

    def begin_thriftily(self, config: MkDocsConfig, *, is_build: bool) -> None:
        """Find out whether nobody else wants to see all pages."""
        self.is_thrifty = is_build and not self.is_dirty and may_be_hidden(config)
        if self.is_thrifty:
            self.compile_once(config)

    def set_aside(self, config: MkDocsConfig) -> None:
        """Set aside what the last build left."""
        if self.is_thrifty and self._last is not None and self._last.goes_in is not None:
            root = root_of(config.config_file_path, CONFIG)
            self._left = LeftPages(root, self._last.name, Path(config.site_dir))
            self._left.set_aside()

    def hide_others(self, nav: Navigation, files: Files) -> None:
        """Let MkDocs not meet the pages that are made, nor notes beside those of the navigation."""
        in_nav = {page.file.src_uri for page in nav.pages}
        notes = self.site.notes.keys() - in_nav
        self._nav, self._files = nav, files
        ours = (file for file in files if file.src_uri in notes or file.generated_by == "kaffegen")
        self._others = [file for file in ours if file.is_documentation_page()]
        self.hide(self._others)

    def let_link(self) -> None:
        """Let the pages that MkDocs reads next lead to those that it does not meet."""
        if self.is_thrifty:
            self.reveal()

    def hide_again(self, env: Environment) -> None:
        """Let MkDocs fill and write no other pages either."""
        self._env = env
        self.compile_once_in(env)
        self.hide(self._others)
        for page in self._nav.pages:
            if page.file.generated_by == "kaffegen":
                page.meta = {"title": safe_title(self.site.pages[page.file.src_uri].title)}
                make_safe(page)

    def make_others(self, config: MkDocsConfig) -> None:
        """Make the pages that MkDocs has not met."""
        self.reveal()
        maker = Maker(self.page_of, self.begin, self.end)
        whole = WholePages(config, self._files, self._nav, self._env, maker)
        wanted = {file.src_uri for file in self._others}
        srcs = [file.src_uri for file in whole.pages if file.src_uri in wanted]
        numbers = self._numbers(srcs)
        pieces = self._used_again(numbers)
        made: dict[str, Made[Piece]] = made_by_several([src for src in srcs if src not in pieces], whole.make)
        if self._left is not None:
            self._left.put_back({self._files.src_uris[src].dest_uri for src in pieces})
        pieces |= {src: one.piece for src, one in made.items()}
        silent = (src for src in pieces if numbers.get(src) and (src not in made or made[src].was_silent))
        self._made = {self._files.src_uris[src].dest_uri: (numbers[src], pieces[src]) for src in silent}
        whole.check_anchors(pieces)
        whole.put_in_order({address(self._files.src_uris[src]): piece.found for src, piece in pieces.items()})
        self._list_all(config, whole)

    def end_thriftily(self) -> None:
        """Take down how the build ended."""
        self.keep_compiled()
        is_sure = self._last is not None and self._last.keep(self.today(), self.site.log)
        if is_sure and self._left is not None:
            self._left.keep(self._made)

    def let_go(self) -> None:
        """Let go of what a build that came to nothing has set aside."""
        if self._last is not None:
            self._last.forget()
        if self._left is not None:
            self._left.let_go()

    def _numbers(self, srcs: Iterable[str]) -> dict[str, str]:
        """Give the number of each page; source path → number, empty where the page is to be made."""
        goes_in = self._last.goes_in if self._last is not None else None
        if goes_in is None:
            return {}
        others = sorted(item for item in goes_in.files.items() if item[0] not in self.site.notes)
        shown = [(str(page.title), page.url) for page in self._nav.pages]
        hidden = sorted(self.site.publisher.redactor.paths) if self.site.publisher else []
        numbers = PageNumbers(self.site.view, repr((goes_in.base, others, shown, hidden)))
        return {src: numbers.of(src) for src in srcs}

    def _used_again(self, numbers: Mapping[str, str]) -> dict[str, Piece]:
        if self._left is None:
            return {}
        files = self._files.src_uris
        found = {src: self._left.piece(files[src].dest_uri, address(files[src]), numbers[src]) for src in numbers}
        return {src: piece for src, piece in found.items() if piece is not None}

    def _list_all(self, config: MkDocsConfig, whole: WholePages) -> None:
        """Write the list of all pages."""
        for file in whole.pages:
            if file.page is None:
                Page(None, file, config)
        if SITEMAP in config.theme.static_templates:
            _build_theme_template(SITEMAP, self._env, self._files, config, self._nav)


def may_be_hidden(config: MkDocsConfig) -> bool:
    """Tell whether nobody else wants to see all pages; MkDocs' own search reads them as it likes."""
    return is_known_throughout(config) and not any(type(one) is SearchPlugin for one in config.plugins.values())
