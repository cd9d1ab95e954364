"""A journal as a site: what each source path shows. Knows pages and notes; MkDocs' own objects stay in `plugin`."""

import datetime as dt
import posixpath
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kaffegen.advice import advice_in_time
from kaffegen.feeds import feeds
from kaffegen.history.gateway import whole_history_of
from kaffegen.markdown_extension import JournalExtension
from kaffegen.mkdocs_plugin.safe_title import safe_title
from kaffegen.mkdocs_plugin.source_files import is_leftover
from kaffegen.model import Known, Meeting, Note, Outlook
from kaffegen.model.event import Log
from kaffegen.pages import PAGES, Around, Page, View, around, title_of
from kaffegen.pages.dashboard import SRC as FIRST
from kaffegen.pages.script_words import names_script
from kaffegen.pages.search_words import Entry, entry, entry_of_name
from kaffegen.pipeline import look, published
from kaffegen.problems import Problem
from kaffegen.publish import Publisher
from kaffegen.read.note import says_private
from kaffegen.settings import Settings

NEVER_BUILT = frozenset({"inbox.md"})


class Site:
    """What is shown where, for one build."""

    def __init__(
        self, root: Path, settings: Settings, today: dt.date, *, is_served: bool, seen: Outlook | None = None
    ) -> None:
        seen = seen or look(root, today, settings, whole_history_of)
        self._root = root
        self._standing: dict[str, str] = {}  # a page that is made → the user's own page that it stands on
        self.publisher = None if is_served else Publisher(seen.journal, settings.language)
        prefix = len(settings.docs_dir) + 1
        unread = (problem.place.file[prefix:] for problem in seen.problems if problem.code in ("K138", "K143"))
        self._left_out = set(unread) | (self.publisher.sources if self.publisher else set())
        self.look_at(seen)
        say = self.view.say
        mark = say("label.private") if is_served else None
        boxes = (say("box.open"), say("box.done"))
        self.extension = JournalExtension(self._resolve, say("private.mask"), mark, boxes)
        self._around: Around | None = None
        self._href: Callable[[str], str] = lambda src: src
        self._src = ""
        self.resolved: set[str] = set()  # the paths to which links in the page's text lead

    def look_at(self, seen: Outlook) -> None:
        """Show what was seen, which of a journal that is served may be another than before."""
        self._seen, self._history = seen, seen.known.history
        if self.publisher is None:
            self.view = View(seen, self._root, partial(advice_in_time, seen.known))
        else:
            written = {meeting.about.src: meeting for meeting in seen.journal.meetings}
            remarks = partial(_remarks, seen.known, self.publisher, written)
            self.view = View(published(seen, self.publisher), None, remarks)
            self.view.see_all()
        self.notes: dict[str, Note] = {note.about.src: note for note in self.view.outlook.journal.notes}
        self._pages: dict[str, Page] = {}
        self._listed = 0  # kinds of pages
        self.seen = object()  # another one whenever other pages may be made

    @property
    def pages(self) -> dict[str, Page]:
        """Give the pages that are made, by their path, listed when somebody asks first."""
        self.list_pages(lambda: False)
        return self._pages

    def list_pages(self, is_enough: Callable[[], bool]) -> bool:
        """List the pages that are made, one kind after the other, until it is enough; tell whether all are known."""
        while self._listed < len(PAGES):
            if is_enough():
                return False
            found = list(PAGES[self._listed](self.view))
            self._pages |= {self._standing.get(page.src, page.src): page for page in found}
            self.view.made.update(page.src for page in found)
            self._listed += 1
        return True

    def page(self, src: str) -> Page | None:
        """Give a page that is made; to give the first one, the others need not be known."""
        if self.is_first(src):
            self.list_pages(lambda: src in self._pages)
            return self._pages.get(src)
        return self.pages.get(src)

    def is_first(self, src: str) -> bool:
        """Tell whether it is the page with which one begins."""
        return src == self.source_of(FIRST)

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Give everything that is wrong, also in what is not built."""
        return self._seen.problems

    @property
    def log(self) -> Log:
        """Give what git tells of the journal, as it was read."""
        return self._history.log

    def take_own_pages(self, pages: Mapping[str, bytes]) -> None:
        """Look at the user's own pages: private ones are left out, and files that only private texts point to."""
        if self.publisher is None:
            return
        texts = {src: content.decode("utf-8-sig", "replace") for src, content in pages.items()}
        self._left_out |= {src for src, text in texts.items() if says_private(text)}
        unsorted = [texts[src] for src in NEVER_BUILT if src in texts]
        own = {src: text for src, text in texts.items() if not self.is_left_out(src)}
        self._left_out |= self.publisher.hide_files(own, unsorted)

    def is_left_out(self, src: str) -> bool:
        """Tell whether a file has no place in the site: private, unsorted, set aside, or left there by an editor."""
        if self.publisher is None:
            return False
        is_aside = src.startswith("_") or "/_" in src
        return src in self._left_out or src in NEVER_BUILT or is_aside or is_leftover(src)

    def stands_on(self, made: str, own: str) -> None:
        """Remember that a page which is made stands below one that the user wrote at its place."""
        self._standing[made] = own
        if made != own:
            self.pages[own] = self.pages.pop(made)

    def source_of(self, src: str) -> str:
        """Give the source path under which MkDocs knows a page."""
        return self._standing.get(src, src)

    def names(self) -> str:
        """Give the script of people's names."""
        return names_script(name for c in self.view.outlook.journal.contacts for name in (c.name, *(c.aliases or ())))

    def navigation(self, srcs: Iterable[str]) -> list[dict[str, Any]]:
        """Give the pages that are made, then those of the user's own that are no notes."""
        made = [(page, self.source_of(page.src)) for page in self.pages.values() if page.in_nav]
        found: list[dict[str, Any]] = [{page.title: src} for page, src in made]
        own = sorted(src for src in srcs if src not in self.pages and src not in self.notes)
        if own:
            found.append({self.view.say("page.own"): own})
        return found

    def body(self, src: str) -> str | None:
        """Give the Markdown of a note's body as it may be shown; None for what is no note."""
        note = self.notes.get(src)
        if note is None:
            return None
        return self.publisher.body(note) if self.publisher else note.about.text[note.about.body_start :]

    def own_page(self, src: str, content: bytes) -> str:
        """Give a page of the user's own; bytes that are not UTF-8 are shown as such, and stop nothing."""
        text = content.decode("utf-8-sig", "replace")
        return self.publisher.redactor.text(text, src) if self.publisher else text

    def show(self, src: str, href: Callable[[str], str], ready: Around | None = None) -> None:
        """Turn to a page: links that follow are written as it must write them. `ready` is what is around a note."""
        self._src, self._href, self._around = src, href, ready
        self.resolved.clear()
        note = self.notes.get(src)
        if note is not None and ready is None:
            self._around = around(self.view, note, href)

    @property
    def around(self) -> Around | None:
        """Give what stands around the note that was turned to; None for a page that is none."""
        return self._around

    def meta(self, src: str) -> dict[str, Any] | None:
        """Give the metadata of a page that is ours; None for one of the user's own."""
        if self._around is not None:
            return {"title": safe_title(self._around.title), "hide": ["navigation"]}
        page = self.page(src)
        if page is None:
            return None
        return {"title": safe_title(page.title), "hide": ["navigation", "toc"], "search": {"exclude": True}}

    def tab_title(self, src: str, site_name: str) -> str:
        """Give a title that names nobody, for the tab of a page about somebody; empty for any other page."""
        note = self.notes.get(src)
        page = self.page(src) if note is None else None
        about = page.about if page is not None else note.about.kind if note is not None else ""
        if about not in ("contact", "meeting", "prep"):
            return ""
        kind = self.view.say(f"tab.{about}")
        return f"{kind} · {site_name}"

    def feeds(self) -> Mapping[str, str]:
        """Give the calendar files of the site, by their path."""
        return feeds(self.view.outlook)

    def has_entry(self, src: str) -> bool:
        """Tell whether the search reads a page otherwise than it stands."""
        if src in self.notes:
            return True
        page = self.page(src)
        return page is not None and page.about == "contact"

    def title(self, note: Note) -> str:
        """Give the title of a note's page."""
        return safe_title(title_of(self.view, note))

    def entry(self, src: str, html: str) -> Entry | None:
        """Give a note, or a person without one, as the search is to read it; None for any other page."""
        note = self.notes.get(src)
        if note is not None:
            return entry(self.view, note, html)
        page = self.page(src)
        return entry_of_name(page.title) if page is not None and page.about == "contact" else None

    def content(self, src: str, html: str) -> str:
        """Give the finished content of the page that was turned to."""
        if self._around is not None:
            return f'{self._around.before}<div class="kg-body">\n{html}\n</div>{self._around.after}'
        page = self.page(src)
        return html + page.html(self._href) if page is not None else html

    def _resolve(self, name: str) -> str | None:
        """Give where a link leads, as a path relative to the page's own; empty for nowhere."""
        bare, _, fragment = name.partition("#")
        found = self.view.targets.find(bare)
        if len(found) != 1:
            return ""
        self.resolved.add(self.view.src(found[0]))
        target = posixpath.relpath(self.view.src(found[0]), posixpath.dirname(self._src) or ".")
        return quote(target) + (f"#{fragment}" if fragment else "")


def _remarks(known: Known, publisher: Publisher, written: Mapping[str, Meeting], meeting: Meeting) -> Iterable[Problem]:
    """Give what may be said of a meeting's invitation, as it is written."""
    return publisher.problems(advice_in_time(known, written[meeting.about.src]))
