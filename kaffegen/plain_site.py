"""The pages as plain files: for any other generator, or to be opened as they are; no theme, no server."""

import posixpath
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from markdown import Markdown

from kaffegen.markdown_extension import JournalExtension
from kaffegen.model import Note
from kaffegen.pages import View, around, pages_of
from kaffegen.publish import Publisher

STYLES = "assets/kaffegen.css"
EXTENSIONS = ("tables", "fenced_code", "toc", "sane_lists", "md_in_html")


class PlainSite:
    """An outlook's pages as HTML. With a `publisher` it is one that is published: bodies are cleaned too."""

    def __init__(self, view: View, publisher: Publisher | None, *, with_fields: bool = False) -> None:
        self._view, self._publisher, self._with_fields = view, publisher, with_fields
        self._src = ""
        self._pages = pages_of(view)
        self._there = {*view.made, *(note.about.src for note in view.outlook.journal.notes)}
        say = view.say
        boxes = (say("box.open"), say("box.done"))
        mark = None if publisher else say("label.private")
        extension = JournalExtension(self._resolve, say("private.mask"), mark, boxes)
        self._markdown = Markdown(extensions=[*EXTENSIONS, extension])

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the path and the text of each file."""
        for page in self._pages:
            self._src = page.src
            yield _path(page.src), self._whole(page.title, page.html(self._href))
        for note in self._view.outlook.journal.notes:
            self._src = note.about.src
            shown = around(self._view, note, self._href)
            body = self._markdown.reset().convert(self._body(note))
            content = f'{shown.before}<div class="kg-body">\n{body}\n</div>{shown.after}'
            yield _path(note.about.src), self._whole(shown.title, content)

    def _body(self, note: Note) -> str:
        if self._publisher is not None:
            return self._publisher.body(note)
        return note.about.text[note.about.body_start :]

    def _whole(self, title: str, content: str) -> str:
        """Give a page: with a head of its own, or with fields for the generator that gives it one."""
        if self._with_fields:
            said = title.replace("\\", "\\\\").replace('"', '\\"')
            return f'---\ntitle: "{" ".join(said.split())}"\n---\n{content}\n'
        styles = posixpath.relpath(STYLES, posixpath.dirname(self._src) or ".")
        return (
            f'<!doctype html>\n<html lang="{self._view.words.code}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="robots" content="noindex, nofollow">\n<meta name="referrer" content="no-referrer">\n'
            f'<title>{escape(title)}</title>\n<link rel="stylesheet" href="{styles}">\n</head>\n'
            f'<body class="md-typeset">\n{self._navigation()}<main>\n{content}\n</main>\n</body>\n</html>\n'
        )

    def _navigation(self) -> str:
        shown = (page for page in self._pages if page.in_nav)
        links = (f'<a href="{self._href(page.src)}">{escape(page.title)}</a>' for page in shown)
        return f"<nav>{' · '.join(links)}</nav>\n"

    def _href(self, src: str) -> str:
        """Give the address of a page as the one that is being written must write it; empty when there is none."""
        bare, _, fragment = src.partition("#")
        if bare not in self._there:
            return ""
        target = posixpath.relpath(_path(bare), posixpath.dirname(self._src) or ".")
        return quote(target) + (f"#{fragment}" if fragment else "")

    def _resolve(self, name: str) -> str | None:
        """Give where a link in a note leads; empty for nowhere."""
        bare, _, fragment = name.partition("#")
        found = self._view.targets.find(bare)
        address = self._href(self._view.src(found[0])) if len(found) == 1 else ""
        return address + (f"#{fragment}" if address and fragment else "")


def _path(src: str) -> str:
    return f"{src.removesuffix('.md')}.html"
