"""Wikilinks and task lists in Markdown, inside MkDocs and outside of it.

Outside: `markdown.markdown(text, extensions=["kaffegen"])` shows links as their text; give `resolve` to lead somewhere.
"""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor

Resolve = Callable[[str], str | None]  # a name → the address, "" when nothing has that name, None when it is not told
_PATTERN = r"\[\[([^\[\]|\n]{1,500})(?:\|([^\[\]\n]{0,500}))?\]\]"
_DROPPED = re.compile(r"^([ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\[-\][ \t]+(.+)$")
PRIORITY = 178  # before links and references, after code and escapes


class JournalExtension(Extension):
    """Turns `[[X]]` and `[[X|shown]]` into links, `- [ ]` into boxes, `- [-]` into what was dropped."""

    def __init__(self, resolve: Resolve | None = None, mask: str = "") -> None:
        """Take what gives the address of a name, and what stands for a name that is not told."""
        super().__init__()
        self.resolve, self.mask = resolve, mask

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's own name
        """Register the pieces."""
        md.registerExtensions(["pymdownx.tasklist"], {"pymdownx.tasklist": {"custom_checkbox": True}})
        md.preprocessors.register(_Dropped(md), "kaffegen-dropped", 24)
        md.inlinePatterns.register(
            _WikiLink(_PATTERN, md, self.resolve, self.mask), "kaffegen-wikilink", PRIORITY
        )


class _WikiLink(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, resolve: Resolve | None, mask: str) -> None:
        super().__init__(pattern, md)
        self.resolve, self.mask = resolve, mask

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802, ARG002
        name = m.group(1).strip()
        shown = (m.group(2) or name).strip()
        address = self.resolve(name) if self.resolve else ""
        element = Element("a" if address else "span")
        element.text = shown if address is not None else self.mask
        if address:
            element.set("href", address)
        elif self.resolve:
            element.set("class", "kg-nowhere")
        return element, m.start(0), m.end(0)


class _Dropped(Preprocessor):
    """Shows `- [-] text` as struck out; fenced code is taken out of the text before this."""

    def run(self, lines: list[str]) -> list[str]:
        return [_DROPPED.sub(r"\1<del>\2</del>", line) if "[-]" in line else line for line in lines]


def makeExtension(**options: Resolve | str) -> JournalExtension:  # noqa: N802 - Markdown's own name
    """Give the extension, as Markdown asks for it by name."""
    return JournalExtension(**options)  # type: ignore[arg-type]  # checked by the signature when it is called
