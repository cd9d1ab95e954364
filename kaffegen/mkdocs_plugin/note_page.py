"""Notes as MkDocs' pages, with one Markdown for all of them: to set one up takes as long as to convert a short note."""

from functools import cached_property
from typing import Any, NamedTuple

from markdown import Markdown
from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import (
    Page,
    _ExtractAnchorsTreeprocessor,
    _ExtractTitleTreeprocessor,
    _RawHTMLPreprocessor,
    _RelativePathTreeprocessor,
)
from mkdocs.structure.toc import get_toc

KNOWN = ("markdown.extensions.", "pymdownx.")
BUILT_IN = frozenset(
    {
        "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "legacy_attrs",
        "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks",
    }
)  # fmt: skip


class OneMarkdown:
    """The Markdown that all notes of one build share."""

    def __init__(self, config: MkDocsConfig, own: Extension) -> None:
        self.config, self.own = config, own

    @cached_property
    def forgets(self) -> bool:
        """Tell whether every extension is known to start afresh with the next text; footnotes count through all."""
        extensions: list[str | Extension] = list(self.config.markdown_extensions)
        return all(
            name is self.own
            or (isinstance(name, str) and (name in BUILT_IN or name.startswith(KNOWN)) and "footnotes" not in name)
            for name in extensions
        )

    @cached_property
    def markdown(self) -> Markdown:
        """Give the Markdown, set up as MkDocs does it."""
        return Markdown(extensions=self.config.markdown_extensions, extension_configs=self.config.mdx_configs or {})


class Converted(NamedTuple):
    """What Markdown made of a note's text."""

    html: str
    headings: list[Any]  # as the extension for tables of contents leaves them
    title: str | None
    anchors: set[str]
    links: dict[str, dict[str, str]]  # source path → the anchors linked to there, and how that is written


class NotePage(Page):
    """A note as a page of MkDocs."""

    def __init__(self, file: File, config: MkDocsConfig, shared: OneMarkdown) -> None:
        super().__init__(None, file, config)
        self.shared = shared

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the text as `Page.render` does, but with the Markdown that is there."""
        if not self.shared.forgets or self.markdown is None:
            super().render(config, files)
        else:
            self.take(self.converted(self.markdown, config, files), files)

    def take(self, done: Converted, files: Files) -> None:
        """Take what was made of the text."""
        self.content, self._title_from_render = done.html, done.title
        self.toc = get_toc(done.headings)
        self.present_anchor_ids = done.anchors
        found = {files.get_file_from_path(src): anchors for src, anchors in done.links.items()}
        self.links_to_anchors = {file: anchors for file, anchors in found.items() if file is not None}

    def converted(self, markdown: str, config: MkDocsConfig, files: Files) -> Converted:
        """Give the text as HTML, by the steps of `Page.render`."""
        md = self.shared.markdown.reset()
        raw_html, anchors = _RawHTMLPreprocessor(), _ExtractAnchorsTreeprocessor(self.file, files, config)
        paths, title = _RelativePathTreeprocessor(self.file, files, config), _ExtractTitleTreeprocessor()
        for piece in (raw_html, anchors, paths, title):
            piece._register(md)  # takes the place of the one for the page before
        html = md.convert(markdown)
        present = anchors.present_anchor_ids | raw_html.present_anchor_ids
        links = {file.src_uri: found for file, found in paths.links_to_anchors.items()}
        return Converted(html, getattr(md, "toc_tokens", []), title.title, present, links)
