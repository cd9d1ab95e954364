"""Notes as MkDocs' pages, with one Markdown for all of them: to set one up takes as long as to convert a short note."""

from functools import cached_property

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


class NotePage(Page):
    """A note as a page of MkDocs."""

    def __init__(self, file: File, config: MkDocsConfig, shared: OneMarkdown) -> None:
        super().__init__(None, file, config)
        self.shared = shared

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the text as `Page.render` does, whose steps these are, but with the Markdown that is there."""
        if not self.shared.forgets or self.markdown is None:
            super().render(config, files)
            return
        md = self.shared.markdown.reset()
        raw_html, anchors = _RawHTMLPreprocessor(), _ExtractAnchorsTreeprocessor(self.file, files, config)
        paths, title = _RelativePathTreeprocessor(self.file, files, config), _ExtractTitleTreeprocessor()
        for piece in (raw_html, anchors, paths, title):
            piece._register(md)  # takes the place of the one for the page before
        self.content = md.convert(self.markdown)
        self.toc = get_toc(getattr(md, "toc_tokens", []))
        self._title_from_render = title.title
        self.present_anchor_ids = anchors.present_anchor_ids | raw_html.present_anchor_ids
        self.links_to_anchors = paths.links_to_anchors
