"""What no draft may tell: words of `discretion` (M16) and of `motivation` (M11), and who or what is private."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from kaffegen.languages import language
from kaffegen.model import Contact, Known, Meeting, Note

ANYWHERE = 5  # letters from which a word is found inside others too: "Havørn" in "prosjekthavørn"
BEGINNING = 4  # letters from which it is found at the beginning of others: "café" in "caféen"
TELLING = 3  # letters from which a name is found however it is written: "bo" is a word, "Bo" is somebody
LEAST_WORDS = 3  # of a motivation, for it to be its writer's own
GENITIVE = "(?:['’]?s)?"
_PARTS = re.compile(r"[.!?]\s|\n")


class Discretion:
    """What must not be told, for one journal."""

    def __init__(self, known: Known) -> None:
        self._journal = known.as_written or known.journal  # what is not to be told is gone from a published one
        self._mask = language(known.settings.language).say("private.mask")

    def kept(self, text: str) -> str:
        """Give a text that is for everybody, or nothing when it tells too much."""
        return self.towards(None).kept(text)

    def towards(self, contact: Contact | None, *about: Contact | None) -> "Discreet":
        """Give what must not be told somebody of others: a private person may read their own name."""
        motives = [motive for one in (contact, *about) for motive in self._motives(one)]
        if contact is not None and contact.private:
            return Discreet(self._patterns(contact), motives)
        return Discreet(self._towards_all, motives)

    @cached_property
    def _towards_all(self) -> tuple[re.Pattern[str], ...]:
        return self._patterns(None)

    def _patterns(self, reader: Contact | None) -> tuple[re.Pattern[str], ...]:
        journal = self._journal
        hidden = [note for note in journal.notes if note.private and note not in (reader, journal.me)]
        public = [contact for contact in journal.contacts if not contact.private or contact is reader]
        shown = {word.casefold() for name in (journal.me.name, *(c.name for c in public)) for word in name.split()}
        people = [note for note in hidden if isinstance(note, Contact)]
        names = {name for note in hidden for name in _names(note) if name and name.casefold() not in shown}
        single = {word for person in people for word in person.name.split() if word.casefold() not in shown}
        single |= {name for name in names if len(name) < TELLING}
        found = (
            _pattern(_discretion(journal.me.untold), re.IGNORECASE),
            _pattern((_word(name) for name in names if len(name) >= TELLING), re.IGNORECASE),
            _pattern(_word(word) for word in single if word[:1].isupper()),
            _pattern([re.escape(self._mask)]),
        )
        return tuple(pattern for pattern in found if pattern is not None)

    def _motives(self, contact: Contact | None) -> tuple[str, ...]:
        """Give the sentences of the motivations behind the meetings with somebody."""
        meetings = self._journal.meetings_with(contact) if contact else ()
        texts = (part.strip(" .!?") for meeting in meetings for part in _PARTS.split(meeting.motivation or ""))
        return tuple(_folded(text) for text in texts if len(text.split()) >= LEAST_WORDS)


class Discreet:
    """Keeps texts to one person free of what must not be told."""

    def __init__(self, patterns: Collection[re.Pattern[str]], motives: Collection[str]) -> None:
        self._patterns, self._motives = patterns, motives

    def kept(self, text: str | None) -> str:
        """Give the text as it is, or nothing when it tells too much."""
        if not text:
            return ""
        written = unicodedata.normalize("NFC", text)
        if any(pattern.search(written) for pattern in self._patterns):
            return ""
        folded = _folded(written) if self._motives else ""
        return "" if any(motive in folded for motive in self._motives) else written

    def masked(self, text: str, gap: str) -> str:
        """Give the text with a marked gap in the place of what tells too much."""
        written = unicodedata.normalize("NFC", text)
        for pattern in self._patterns:
            written = pattern.sub(lambda _: gap, written)
        folded = _folded(written) if self._motives else ""
        for motive in self._motives:
            if motive in folded:
                words = r"\s+".join(map(re.escape, motive.split()))
                written = re.sub(words, lambda _: gap, written, flags=re.IGNORECASE)
                folded = _folded(written)
        return written


def _names(note: Note) -> Iterator[str]:
    if not isinstance(note, Meeting):
        yield note.id
        yield from note.was or ()
        yield getattr(note, "name", "")
        yield from getattr(note, "aliases", None) or ()


def _discretion(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in filter(str.strip, phrases):
        if len(phrase) >= ANYWHERE:
            yield _spaced(phrase)
        else:
            yield rf"(?<!\w){_spaced(phrase)}\w*" if len(phrase) >= BEGINNING else _word(phrase)


def _word(name: str) -> str:
    return rf"(?<!\w){_spaced(name)}{GENITIVE}(?!\w)"


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in unicodedata.normalize("NFC", name).split())


def _pattern(written: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str] | None:
    """Make one pattern of several, the longest first; None for none."""
    longest_first = sorted(filter(None, written), key=lambda text: (-len(text), text))
    return re.compile("|".join(longest_first), flags) if longest_first else None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
