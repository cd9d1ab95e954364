"""The plugin: each MkDocs event is a call into what needs no MkDocs."""

from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from kaffegen.languages import language
from kaffegen.mkdocs_plugin import frame, theme
from kaffegen.mkdocs_plugin.addresses import Addresses
from kaffegen.mkdocs_plugin.head import Head
from kaffegen.mkdocs_plugin.last_build import begun
from kaffegen.mkdocs_plugin.lazily import root_of
from kaffegen.mkdocs_plugin.midnight import Midnight
from kaffegen.mkdocs_plugin.note_page import NotePage, OneMarkdown
from kaffegen.mkdocs_plugin.safe_title import make_safe
from kaffegen.mkdocs_plugin.served import set_up
from kaffegen.mkdocs_plugin.source_files import strange
from kaffegen.mkdocs_plugin.thriftily import Thriftily
from kaffegen.problems import KaffegenError, Severity
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.refusal import refusal
from kaffegen.rules import NAMES
from kaffegen.wording import message

log = get_plugin_logger("kaffegen")
BODY = "<body>"  # stands for a note's text; what is known of a note is escaped, and never has it


class NoOptions(Config):  # type: ignore[no-untyped-call]  # MkDocs' own
    """The settings are kaffegen's own: read from the file as text, so that `NO` stays Norway."""


class KaffegenPlugin(Thriftily, BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]  # MkDocs' own
    """Shows a journal."""

    _head: Head

    def __init__(self) -> None:
        super().__init__()
        self.command = "build"
        self._around: dict[str, tuple[str, str]] = {}  # a note → what stands before and after it
        self._shown: tuple[str | None, MutableMapping[str, Any]] | None = None  # while the search reads its own
        self._midnight: Midnight | None = None
        self._may_end_early = False

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Read the settings from the configuration file itself."""
        self.config = NoOptions(config_file_path=config_file_path)
        try:
            self.settings = settings_in(Path(config_file_path or CONFIG), NAMES)
        except KaffegenError as error:
            return [("kaffegen", ValidationError(refusal(error, language(error.words.get("language", "nb")))))], []
        return [], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Refuse to publish unless it was said that one may; else let nothing look for rubbish until all is built."""
        self.command, self.is_dirty = command, dirty
        self._may_end_early = command == "build" and not dirty
        if command == "gh-deploy" and not self.settings.publish:
            raise PluginError(language(self.settings.language).say("publish.refused"))
        self.rubbish.wait()

    @event_priority(200)  # before anyone changes the configuration
    def _end_early(self, config: MkDocsConfig) -> MkDocsConfig:
        """End where the site is already what would be built."""
        self._last = begun(config, self.today(), self.settings.language) if self._may_end_early else None
        return config

    @event_priority(100)  # before the search makes up its mind
    def _set_the_search(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let the search find names."""
        theme.prepare_search(config)
        return config

    def _look(self, config: MkDocsConfig) -> MkDocsConfig:
        """Look at the journal, and give the theme what it needs."""
        root = root_of(config.config_file_path, CONFIG)
        try:
            self.site = self.site_of(root, is_served=self.command == "serve")
        except KaffegenError as error:
            raise PluginError(refusal(error, language(self.settings.language))) from None
        self._tell_problems()
        if self.command == "serve":
            self.begin_lazily(config)
        self.begin_thriftily(config, is_build=self.command == "build")
        theme.prepare(config, self.settings)
        self._head = Head(language(self.settings.language), config.theme.dirs, is_published=self.settings.publish)
        config.markdown_extensions.append(self.site.extension)  # type: ignore[arg-type]  # an instance will do
        self._makes_nav = config.nav is None
        return config

    on_config = CombinedEvent(_end_early, _set_the_search, _look)

    def _tell_problems(self) -> None:
        """Warn of every problem; `--strict` counts the warnings."""
        spoken = language(self.settings.language)
        for problem in self.site.all_problems:
            say = log.info if problem.severity is Severity.HINT else log.warning
            say("%s: %s %s", problem.place, problem.code, message(problem, spoken))

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Set aside what the last build left, before MkDocs empties the site."""
        self.set_aside(config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave out what is private, keep notes out of the navigation, add the pages that are made."""
        for file in list(strange(files, Path(config.docs_dir))):
            files.remove(file)
        own = [file for file in files if file.is_documentation_page() and file.src_uri not in self.site.notes]
        self.site.take_own_pages({file.src_uri: file.content_bytes for file in own})
        for file in list(files):
            if self.site.is_left_out(file.src_uri):
                files.remove(file)
            elif file.src_uri in self.site.notes:
                file.inclusion = InclusionLevel.NOT_IN_NAV
        self._add_pages(files, config)
        self._add_feeds(files, config)
        theme.add_assets(files, config, self.settings, self.site.names(), is_served=self.command == "serve")
        if self._makes_nav:
            config.nav = self.site.navigation([file.src_uri for file in files.documentation_pages()])
            if self.is_lazy or self.is_thrifty:
                self.hide([file for file in files if file.inclusion is InclusionLevel.NOT_IN_NAV])
        return files

    def _add_pages(self, files: Files, config: MkDocsConfig) -> None:
        """Add the pages that are made; where the user wrote one, that wins and gets the made part below."""
        written = {file.dest_uri: file.src_uri for file in files}
        for page in list(self.site.pages.values()):
            made = File.generated(config, page.src, content="", inclusion=_inclusion(page.in_nav))
            if made.dest_uri in written:
                self.site.stands_on(page.src, written[made.dest_uri])
            else:
                files.append(made)

    def _add_feeds(self, files: Files, config: MkDocsConfig) -> None:
        """Add the calendar files; where the user has one of the name, that wins."""
        for src, text in (self.texts_to_come() if self.is_lazy else self.site.feeds()).items():
            if files.get_file_from_path(src) is None:
                files.append(File.generated(config, src, content=text.encode()))  # as bytes, the line ends stay

    @event_priority(100)  # before anyone keeps a page
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Make the notes' pages, but for those that the user put into the navigation."""
        self._around, self._addresses = {}, Addresses(files)
        shared = self._markdown = OneMarkdown(config, self.site.extension)
        if self.is_lazy:
            self.hide_all(nav, files)
            return
        if self.is_thrifty:
            self.hide_others(nav, files)
            return
        in_nav = {page.file.src_uri for page in nav.pages}
        for src in self.site.notes:
            file = files.get_file_from_path(src)
            if file is not None and src not in in_nav:
                NotePage(file, config, shared)

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        """Let links lead to the pages that MkDocs does not meet: now it has chosen those that it reads."""
        self.let_link()
        return page

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """Give a note's body as it may be shown. The blank line keeps MkDocs from looking for metadata in it."""
        if page.file.generated_by == "kaffegen":
            return "\n"
        body = self.site.body(page.file.src_uri)
        if body is not None:
            return "\n" + body
        return self.site.own_page(page.file.src_uri, page.file.content_bytes)

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Replace the metadata by what is known to be right (decision 4)."""
        self.show(page.file, None)
        meta = self.site.meta(page.file.src_uri)
        if meta is not None:
            page.meta = meta
        return markdown

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Put what is known around the user's text: now, or, around a note, when the search has read the text."""
        src = page.file.src_uri
        if src not in self.site.notes:
            return self.site.content(src, html)
        before, _, after = self.site.content(src, BODY).partition(BODY)
        self._around[src] = (before, after)
        return html

    @event_priority(-100)  # when all others have had their look at the pages, and at the templates
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Prepare what is the same around all notes."""
        if self.is_lazy:
            self.read_titles(env, config, files)
        for file in files.documentation_pages():
            if file.page is not None and file.src_uri not in self._around:
                make_safe(file.page)
        framed = (file.page for file in files if file.src_uri in self._around or file.generated_by == "kaffegen")
        frame.prepare(env, config, framed)
        if self.is_thrifty:
            self.hide_again(env)

    @event_priority(1)  # just before the search
    def _offer_to_search(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> None:
        """Let the search read a page as one entry, without what is the same on page after page."""
        if self.is_lazy:
            self.keep_from_search(page)
            return
        entry = self.site.entry(page.file.src_uri, page.content or "")
        if entry is not None:
            self._shown = page.content, page.meta
            page.content, page.meta = entry.html, {**page.meta, "search": {"boost": entry.boost}}

    @event_priority(-100)  # after the search
    def _surround(self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> None:
        """Give the page back, with what is known around a note's text."""
        if self._shown is not None:
            (content, page.meta), self._shown = self._shown, None
            page.content = page.content if content is None else content
        before, after = self._around.pop(page.file.src_uri, ("", ""))
        page.content = before + (page.content or "") + after

    on_page_context = CombinedEvent(_offer_to_search, _surround)

    @event_priority(-100)  # what others put into the page is not to run unseen
    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Ask search engines to stay away, for the pages are about other people, and let nothing strange run."""
        return self._head.finished(output, self.site.tab_title(page.file.src_uri, config.site_name))

    @event_priority(-100)
    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Do the same for the page that says that there is none."""
        return self._head.finished(output_content) if template_name.endswith(".html") else output_content

    @event_priority(100)  # before the search writes
    def _finish(self, *, config: MkDocsConfig) -> None:
        """Make the pages that MkDocs has not met."""
        if self.is_thrifty:
            self.make_others(config)

    @event_priority(-100)  # when the search has written, too
    def _take_down(self, *, config: MkDocsConfig) -> None:
        """Take the pages over, if they are made when they are asked for; else take down how the build ends."""
        if self.is_lazy:
            self.put_together(config)
        else:
            self.end_thriftily()

    on_post_build = CombinedEvent(_finish, _take_down)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:
        """Let pages act and learn of a new build, and watch for midnight, unless the day is pinned."""
        app = self.let_ask(server, config)
        set_up(server, app, root_of(config.config_file_path, CONFIG), lambda: self.settings, self.today)
        if self.settings.today is None:
            self._midnight = Midnight(lambda: self.today() != self.site.view.today)
            self._midnight.watch(server)
        self.rubbish.go_on()

    def on_shutdown(self) -> None:
        """End the watch, and all else."""
        self.let_go()
        if self._midnight is not None:
            self._midnight.stop()
        self.ask_no_more()
        self.rubbish.end()


def _inclusion(in_nav: bool) -> InclusionLevel:
    return InclusionLevel.INCLUDED if in_nav else InclusionLevel.NOT_IN_NAV
