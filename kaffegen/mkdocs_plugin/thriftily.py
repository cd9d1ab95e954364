"""What the plugin does when it builds: MkDocs makes the pages of the navigation, all others are made by several hands.

MkDocs goes through all pages many times over. Here it meets none but those of the navigation; when it has put
everything together, the others are made by its own steps.
"""

from jinja2 import Environment
from mkdocs.commands.build import _build_theme_template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.contrib.search import SearchPlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from kaffegen.mkdocs_plugin.goes_in import is_known_throughout
from kaffegen.mkdocs_plugin.hands import Made, made_by_several
from kaffegen.mkdocs_plugin.lazily import Lazily
from kaffegen.mkdocs_plugin.lazy_pages import SITEMAP
from kaffegen.mkdocs_plugin.whole_pages import Maker, Piece, WholePages


class Thriftily(Lazily):
    """The plugin's part in building. While it `is_thrifty`, MkDocs meets only the pages of the navigation."""

    def __init__(self) -> None:
        super().__init__()
        self.is_thrifty = False
        self._others: list[File] = []  # the pages that MkDocs does not meet

    def begin_thriftily(self, config: MkDocsConfig, *, is_build: bool) -> None:
        """Find out whether nobody else wants to see all pages."""
        self.is_thrifty = is_build and not self.is_dirty and may_be_hidden(config)

    def hide_others(self, nav: Navigation, files: Files) -> None:
        """Let MkDocs not meet notes and made pages beside those of the navigation."""
        in_nav = {page.file.src_uri for page in nav.pages}
        self._nav, self._files = nav, files
        ours = (f for f in files if f.src_uri in self.site.notes or f.generated_by == "kaffegen")
        self._others = [file for file in ours if file.src_uri not in in_nav and file.is_documentation_page()]
        self.hide(self._others)

    def let_link(self) -> None:
        """Let the pages that MkDocs reads next lead to those that it does not meet."""
        if self.is_thrifty:
            self.reveal()

    def hide_again(self, env: Environment) -> None:
        """Let MkDocs fill and write no other pages either."""
        self._env = env
        self.hide(self._others)

    def make_others(self, config: MkDocsConfig) -> None:
        """Make the pages that MkDocs has not met."""
        self.reveal()
        maker = Maker(self.page_of, self.begin, self.end)
        whole = WholePages(config, self._files, self._nav, self._env, maker)
        wanted = {file.src_uri for file in self._others}
        srcs = [file.src_uri for file in whole.pages if file.src_uri in wanted]
        made: dict[str, Made[Piece]] = made_by_several(srcs, whole.make)
        pieces = {src: one.piece for src, one in made.items()}
        whole.check_anchors(pieces)
        whole.put_in_order({self._files.src_uris[src].url: piece.found for src, piece in pieces.items()})
        self._list_all(config, whole)

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
