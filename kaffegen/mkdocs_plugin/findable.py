"""What the search finds of a served journal, read when somebody searches; of a note that stays as it is, once."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from kaffegen.model import Company, Contact, Journal, Note, Topic, Venue
from kaffegen.pages.search_words import Entry

INDEX = "search/search_index.json"
Names = tuple[tuple[object, ...], ...]


class Offered(NamedTuple):
    """A page as the search is to read it; without an entry it is read as it stands."""

    page: Page
    entry: Entry | None


class Kept(NamedTuple):
    """What was found in a note: as long as it and all names are the same, the search finds the same."""

    note: Note
    names: Names
    found: list[dict[str, Any]]


class Findable:
    """The entries of all pages. They are gathered a few at a time, so that nobody who asks for a page has to wait."""

    def __init__(self) -> None:
        self._of_notes: dict[str, Kept] = {}
        self._of_others: dict[str, list[dict[str, Any]]] = {}
        self._names: Names = ()
        self._next = 0
        self._configured: object = None
        self._json: bytes | None = None

    def begin(self, configured: object) -> None:
        """Forget what another configuration may have made otherwise, and all pages of the user's own."""
        if configured != self._configured:
            self._of_notes.clear()
        self._configured = configured
        self.forget()

    def forget(self) -> None:
        """Take note that notes are others than before."""
        self._of_others.clear()
        self._next, self._names, self._json = 0, (), None

    def gather(
        self,
        files: Sequence[File],
        journal: Journal,
        search: Any,
        offer: Callable[[File], Offered],
        until: float,
    ) -> bytes | None:
        """Give the index as JSON; None when on the steady clock it is `until`, and there is more to read."""
        if self._json is not None:
            return self._json
        self._names = self._names or tuple(_names(journal))
        notes = {note.about.src: note for note in journal.notes}
        while self._next < len(files):
            if time.monotonic() > until:
                return None
            file = files[self._next]
            self._read(file, notes.get(file.src_uri), search, offer)
            self._next += 1
        found = (entry for file in files for entry in self._entries(file, notes))
        self._json = _index(search, found)
        return self._json

    def _read(self, file: File, note: Note | None, search: Any, offer: Callable[[File], Offered]) -> None:
        kept = self._of_notes.get(file.src_uri)
        if note is None:
            self._of_others[file.src_uri] = _found(search, offer(file))
        elif kept is None or kept.note is not note or kept.names is not self._names:
            if kept is not None and kept.note is note and kept.names == self._names:
                self._of_notes[file.src_uri] = kept._replace(names=self._names)
            else:
                self._of_notes[file.src_uri] = Kept(note, self._names, _found(search, offer(file)))

    def _entries(self, file: File, notes: dict[str, Note]) -> list[dict[str, Any]]:
        src = file.src_uri
        return self._of_notes[src].found if src in notes else self._of_others[src]


def _names(journal: Journal) -> Iterable[tuple[object, ...]]:
    """Give all that a text of one note may say of others: how they are called."""
    named: tuple[Contact | Company | Venue | Topic, ...]
    named = (*journal.contacts, *journal.companies, *journal.venues, *journal.topics)
    for one in named:
        yield one.about.src, one.id, one.name, one.aliases, one.was
    for note in (*journal.meetings, *journal.plans):
        yield note.about.src, note.id, note.was


def _found(search: Any, offered: Offered) -> list[dict[str, Any]]:
    """Give the entries that Material's search makes of a page."""
    page, entry = offered
    if entry is not None:
        page.content, page.meta = entry.html, {**page.meta, "search": {"boost": entry.boost}}
    index = type(search.search_index)(**search.config)
    index.add_entry_from_context(page)
    entries: list[dict[str, Any]] = index.entries
    return entries


def _index(search: Any, entries: Iterable[dict[str, Any]]) -> bytes:
    index = type(search.search_index)(**search.config)
    index.entries = list(entries)
    text: str = index.generate_search_index(None)
    return text.encode()
