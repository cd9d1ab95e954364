"""A journal as a site: what each source path shows. Knows pages and notes; MkDocs' own objects stay in `plugin`."""

import datetime as dt
import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kaffegen.markdown_extension import JournalExtension
from kaffegen.mkdocs_plugin.linked_files import files_of_hidden
from kaffegen.mkdocs_plugin.safe_title import safe_title
from kaffegen.model import Note
from kaffegen.pages import Around, Page, View, around, pages_of
from kaffegen.pipeline import look, published
from kaffegen.publish import Publisher
from kaffegen.read.split import parts_of
from kaffegen.settings import Settings

NEVER_BUILT = frozenset({"inbox.md"})


class Site:
    """What is shown where, for one build."""

    def __init__(self, root: Path, settings: Settings, today: dt.date, *, is_served: bool) -> None:
        seen = look(root, today, settings)
        self.all_problems = seen.problems
        self.publisher = None if is_served else Publisher(seen.journal, settings.language)
        prefix = len(settings.docs_dir) + 1
        self._unread = {problem.place.file[prefix:] for problem in seen.problems if problem.code in ("K138", "K143")}
        self._hidden = {note.about.src for note in self.publisher.hidden} if self.publisher else set()
        self._media = files_of_hidden(seen.journal.notes, self._hidden)
        outlook = seen if is_served else published(seen)
        self.view = View(outlook, root if is_served else None)
        self.notes: dict[str, Note] = {note.about.src: note for note in outlook.journal.notes}
        self.pages: dict[str, Page] = {page.src: page for page in pages_of(self.view)}
        say = self.view.say
        self.extension = JournalExtension(self._resolve, say("private.mask"), say("label.private"))
        self._around: Around | None = None
        self._href: Callable[[str], str] = lambda src: src
        self._src = ""

    def is_left_out(self, src: str) -> bool:
        """Tell whether a file has no place in the site: private, unsorted, or set aside with an underscore."""
        if self.publisher is None:
            return False
        return (
            src in self._hidden
            or src in self._media
            or src in self._unread
            or src in NEVER_BUILT
            or src.startswith("_")
            or "/_" in src
        )

    def navigation(self, srcs: Iterable[str]) -> list[dict[str, Any]]:
        """Give the pages that are made, then those of the user's own that are no notes."""
        found: list[dict[str, Any]] = [{page.title: page.src} for page in self.pages.values() if page.in_nav]
        own = sorted(src for src in srcs if src not in self.pages and src not in self.notes)
        if own:
            found.append({self.view.say("page.own"): own})
        return found

    def body(self, src: str) -> str | None:
        """Give the Markdown of a note's body as it may be shown; None for what is no note."""
        note = self.notes.get(src)
        if note is None:
            return None
        text = note.about.text[note.about.body_start :]
        return self.publisher.text(text) if self.publisher else text

    def own_page(self, content: bytes) -> str:
        """Give a page of the user's own; bytes that are not UTF-8 are shown as such, and stop nothing."""
        text = content.decode("utf-8-sig", "replace")
        if self.publisher is None:
            return text
        start = parts_of(text).body_start
        return text[:start] + self.publisher.text(text[start:])

    def show(self, src: str, href: Callable[[str], str]) -> None:
        """Turn to a page: links that follow are written as it must write them."""
        self._src, self._href, self._around = src, href, None
        note = self.notes.get(src)
        if note is not None:
            self._around = around(self.view, note, href)

    def meta(self, src: str) -> dict[str, Any] | None:
        """Give the metadata of a page that is ours; None for one of the user's own."""
        if self._around is not None:
            return {"title": safe_title(self._around.title), "hide": ["navigation"]}
        page = self.pages.get(src)
        if page is None:
            return None
        return {"title": safe_title(page.title), "hide": ["navigation", "toc"], "search": {"exclude": True}}

    def content(self, src: str, html: str) -> str:
        """Give the finished content of the page that was turned to."""
        if self._around is not None:
            return f'{self._around.before}<div class="kg-body">\n{html}\n</div>{self._around.after}'
        page = self.pages.get(src)
        return html + page.html(self._href) if page is not None else html

    def _resolve(self, name: str) -> str | None:
        """Give where a link leads, as a path relative to the page's own; empty for nowhere."""
        bare, _, fragment = name.partition("#")
        found = self.view.targets.find(bare)
        if len(found) != 1:
            return ""
        target = posixpath.relpath(self.view.src(found[0]), posixpath.dirname(self._src) or ".")
        return quote(target) + (f"#{fragment}" if fragment else "")
