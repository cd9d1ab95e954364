"""Wikilinks and task lists in Markdown, inside MkDocs and outside of it.

Outside: `markdown.markdown(text, extensions=["kaffegen"])` shows links as their text; give `resolve` to lead somewhere.
"""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from kaffegen.read.body import is_private_heading

Resolve = Callable[[str], str | None]  # a name → the address, "" when nothing has that name, None when it is not told
_PATTERN = r"\[\[([^\[\]|\n]{1,500})(?:\|([^\[\]\n]{0,500}))?\]\]"
_DROPPED = re.compile(r"^([ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\[-\][ \t]+(.+)$")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BEFORE_CONTENTS = 6  # the table of contents is made at 5
OPEN_BOX = '<input type="checkbox" disabled'
LAST = -10  # after the pieces of HTML that were laid aside are back
PRIORITY = 178  # before links and references, after code and escapes


class JournalExtension(Extension):
    """Turns `[[X]]` and `[[X|shown]]` into links, `- [ ]` into boxes, `- [-]` into what was dropped."""

    def __init__(
        self,
        resolve: Resolve | None = None,
        mask: str = "",
        private: str | None = "",
        boxes: tuple[str, str] = ("", ""),
    ) -> None:
        """Take what gives an address, what stands for a name not told, and what marks private sections (None: cut).

        `boxes` is what an open box and a ticked one are called, for who hears the page.
        """
        super().__init__()
        self.resolve, self.mask, self.private, self.boxes = resolve, mask, private, boxes

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's own name
        """Register the pieces."""
        md.registerExtensions(["pymdownx.tasklist"], {"pymdownx.tasklist": {"custom_checkbox": True}})
        md.preprocessors.register(_Dropped(md), "kaffegen-dropped", 24)
        md.inlinePatterns.register(_WikiLink(_PATTERN, md, self.resolve, self.mask), "kaffegen-wikilink", PRIORITY)
        if all(self.boxes):
            md.postprocessors.register(_BoxNames(md, self.boxes), "kaffegen-boxes", LAST)
        if self.private is None:
            md.treeprocessors.register(_NoPrivateSections(md), "kaffegen-private", BEFORE_CONTENTS)
        elif self.private:
            md.treeprocessors.register(_PrivateHeadings(md, self.private), "kaffegen-private", 4)


class _NoPrivateSections(Treeprocessor):
    """Cuts private sections out of the finished tree: what the text did not show as a heading, this sees."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            cut = ""
            for child in list(parent):
                if child.tag in HEADINGS and (not cut or child.tag <= cut):
                    cut = child.tag if is_private_heading("".join(child.itertext())) else ""
                if cut:
                    parent.remove(child)


class _PrivateHeadings(Treeprocessor):
    """Marks the headings of private sections, which are shown only while one serves the site oneself."""

    def __init__(self, md: Markdown, label: str) -> None:
        super().__init__(md)
        self.label = label

    def run(self, root: Element) -> None:
        for heading in root:
            if heading.tag in HEADINGS and is_private_heading("".join(heading.itertext())):
                mark = SubElement(heading, "span", {"class": "kg-lock"})
                mark.text = self.label


class _BoxNames(Postprocessor):
    """Names the boxes of task lists, which have no label of their own."""

    def __init__(self, md: Markdown, names: tuple[str, str]) -> None:
        super().__init__(md)
        self.names = names

    def run(self, text: str) -> str:
        if OPEN_BOX not in text:
            return text
        text = text.replace(f"{OPEN_BOX}/>", f'{OPEN_BOX} aria-label="{self.names[0]}"/>')
        return text.replace(f"{OPEN_BOX} checked/>", f'{OPEN_BOX} checked aria-label="{self.names[1]}"/>')


class _WikiLink(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, resolve: Resolve | None, mask: str) -> None:
        super().__init__(pattern, md)
        self.resolve, self.mask = resolve, mask

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
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
