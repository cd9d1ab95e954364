"""The journal's files as they lie there, and those that tell of one person, found by their bytes.

An act of a moment must not take as long as reading a whole journal: what does not name the person is never read.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property

from kaffegen.model import Contact, Meeting, Note, folded
from kaffegen.read.assemble import references
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

_NAMING = re.compile(rb"^[\"']?(?:name|aliases|was)[\"']?[ \t]*:([^\n]*(?:\n[ \t-][^\n]*)*)", re.MULTILINE)
_PARTS = re.compile(r"[,\[\]\n\"']|^\s*-\s|\s#.*", re.MULTILINE)
_ASCII = re.compile(r"[!-~]+(?: [!-~]+)*")
HEAD = 4096


class Shelf:
    """All files of a journal, of which few are read: the bytes are at hand, a note is made when it is asked for."""

    def __init__(self, sources: Iterable[Source], manner: Manner) -> None:
        self.sources = tuple(sources)
        self._manner = manner
        self._notes: dict[str, Note] = {}
        self._called: dict[str, frozenset[str]] = {}

    def note(self, source: Source) -> Note:
        """Give the note in a file, read once."""
        if source.src not in self._notes:
            self._notes[source.src] = note_of(source, self._manner)[0]
        return self._notes[source.src]

    def of(self, kind: str) -> list[Source]:
        """Give the files of a kind, those whose names begin with the latest day first."""
        return sorted((source for source in self.sources if source.kind == kind), key=stem, reverse=True)

    def called(self, source: Source) -> frozenset[str]:
        """Give by which names a contact may be called, in the form in which two are equal: as far as can be seen."""
        if source.src not in self._called:
            written = _names(source)
            whole = written.partition("\n")[0].strip(" \t\r\"'")  # where a comma is a part of it
            self._called[source.src] = frozenset(map(folded, (stem(source), whole, *_PARTS.split(written)))) - {""}
        return self._called[source.src]

    def beginning(self, who: str) -> list[Source]:
        """Give the contacts with a name, or an id, of which some word begins so."""
        key, meant = folded(who), _Meant([who], is_begin=True)
        return self._contacts(name for name in self.contacts_of if meant.is_in(name, [key]))

    def named(self, names: Collection[str]) -> list[Source]:
        """Give the contacts that may be meant by one of the names."""
        return self._contacts(map(folded, names))

    def naming(self, names: Iterable[str], *, is_begin: bool = False) -> list[Source]:
        """Give the meetings and plans in which one of the names stands, or is begun."""
        meant = _Meant(names, is_begin=is_begin)
        found = ((source, meant.may_be_in(lowered)) for source, lowered in self._naming_people)
        return [source for source, keys in found if keys and meant.is_in(_folded(source.bytes), keys)]

    def concerned(self, names: Collection[str]) -> list[Note]:
        """Give the notes that decide what is due towards those who are called so, and the user's own.

        These are the notes that name them; whom those are with; and, for what came of a name that was given, the
        meetings with who was named.
        """
        theirs = self._all_names(names)
        keys = set(map(folded, theirs))
        sources = self._with_people([*self.named(theirs), *self.naming(theirs)])
        meetings = [note for source in sources if isinstance(note := self.note(source), Meeting)]
        with_them = [meeting for meeting in meetings if not keys.isdisjoint(map(folded, meeting.people))]
        given = self._all_names({one.name for meeting in with_them for one in meeting.referrals or ()})
        own = [source for source in self.sources if source.kind == "me"]
        found = {source.src: source for source in (*sources, *self.named(given), *self.naming(given), *own)}
        return [self.note(found[src]) for src in sorted(found)]

    def _all_names(self, names: Collection[str]) -> set[str]:
        """Give all names of those who have one of the names."""
        people = [note for source in self.named(names) if isinstance(note := self.note(source), Contact)]
        theirs = {name for one in people for name in (one.id, one.name, *(one.was or ()), *(one.aliases or ()))}
        return {*names, *theirs} - {""}

    def _with_people(self, sources: Iterable[Source]) -> list[Source]:
        """Give the files, each once, and those of all whom they name: else nobody knows who is meant."""
        found = {source.src: source for source in sources}
        notes = [note for source in found.values() if isinstance(note := self.note(source), Meeting)]
        referred = {name for _, _, name in references(notes)}
        return list({**found, **{source.src: source for source in self.named(referred)}}.values())

    def _contacts(self, names: Iterable[str]) -> list[Source]:
        """Give the contacts of some folded names, each once, in order."""
        found = {source.src: source for name in names for source in self.contacts_of.get(name, ())}
        return [found[src] for src in sorted(found)]

    @cached_property
    def contacts_of(self) -> dict[str, list[Source]]:
        """Give the contacts that may be called so, by folded name."""
        found: dict[str, list[Source]] = defaultdict(list)
        for source in self.sources:
            if source.kind == "contact":
                for name in self.called(source):
                    found[name].append(source)
        return dict(found)

    @cached_property
    def _naming_people(self) -> list[tuple[Source, bytes]]:
        """Give the files that name people, with their bytes in lower case as far as bytes have one."""
        return [(source, source.bytes.lower()) for source in self.sources if source.kind in ("meeting", "plan")]


class _Meant:
    """Names to look for in many files: first by bytes that all their writings share, then surely."""

    def __init__(self, names: Iterable[str], *, is_begin: bool = False) -> None:
        self._needles: dict[bytes, list[str]] = defaultdict(list)
        for key in {folded(name) for name in names} - {""}:
            self._needles[_needle(key)].append(key)
        self._end = "" if is_begin else r"(?!\w)"

    def may_be_in(self, lowered: bytes) -> list[str]:
        """Give the names that are worth looking for."""
        return [key for needle, keys in self._needles.items() if needle in lowered for key in keys]

    def is_in(self, text: str, keys: Iterable[str]) -> bool:
        """Tell whether one of some names stands in a folded text as a word."""
        return any(key in text and re.search(rf"(?<!\w){re.escape(key)}{self._end}", text) for key in keys)


def stem(source: Source) -> str:
    """Give a file's name without its folder and `.md`."""
    return unicodedata.normalize("NFC", source.src.rpartition("/")[2].removesuffix(".md"))


def _names(source: Source) -> str:
    """Give the part of a contact's front matter that says what they are called."""
    return "\n".join(found.decode("utf-8", "replace") for found in _NAMING.findall(source.bytes[:HEAD]))


def _needle(name: str) -> bytes:
    """Give the longest part of a name that is written the same, whatever the form of its letters."""
    return max(_ASCII.findall(name), key=len, default="").encode()


def _folded(written: bytes) -> str:
    return " ".join(unicodedata.normalize("NFC", written.decode("utf-8", "replace")).casefold().split())
