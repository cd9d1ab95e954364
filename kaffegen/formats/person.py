"""A person, put together from what a source says piece by piece; what no field may hold is listed, and kept as text."""

from collections.abc import Callable, Iterable
from typing import Any

from pydantic_core import PydanticCustomError

from kaffegen.formats.markdown_text import as_markdown, as_words
from kaffegen.formats.record import OWNED, Lost, Record, labelled
from kaffegen.formats.table import shown
from kaffegen.formats.texts import one_line
from kaffegen.languages import LANGUAGES
from kaffegen.values import Manner
from kaffegen.values.addresses import email, phone, url

LONGEST = 200  # characters of a value that stands on one line; whatever is longer is text
LONGEST_TEXT = 1_000_000  # a note has two at most
LONGEST_LABEL = 40
MOST = 100  # values of a list
LINKEDIN = ("linkedin.com/", "www.linkedin.com/")
_ORDER = {field: place for place, field in enumerate(OWNED)}
_LANGUAGES = {
    "no": "nb", "nor": "nb", "norsk": "nb", "bokmål": "nb", "norwegian": "nb", "nob": "nb",
    "dansk": "da", "danish": "da", "dan": "da", "engelsk": "en", "english": "en", "eng": "en",
    **{code: code for code in LANGUAGES},
}  # fmt: skip
_LABELS = {
    "work": "work", "business": "work", "arbeid": "work", "jobb": "work", "arbejde": "work", "job": "work",
    "home": "home", "private": "home", "privat": "home", "hjem": "home", "hjemme": "home", "personal": "home",
    "mobile": "mobile", "mobil": "mobile", "cell": "mobile", "iphone": "mobile",
    "other": "other", "annet": "other", "annen": "other", "andet": "other", "anden": "other", "main": "work",
}  # fmt: skip


class Person:
    """Somebody whom a source tells of. `what` is what a value is called there; empty values say nothing."""

    def __init__(self, line: int, country: str, file: str = "", *, is_markdown: bool = False) -> None:
        self.line, self.file, self.uid = line, file, ""
        self._as_text = as_markdown if is_markdown else as_words
        self.fields: dict[str, Any] = {}
        self.more: dict[str, Any] = {}  # of our own export: what no other source has
        self._manner = Manner(country)
        self._reached: dict[str, list[tuple[str, str]]] = {}
        self._texts: list[str] = []
        self._lost: list[Lost] = []

    def put(self, field: str, value: str, what: str) -> None:
        """Take a value of one line; a second one that differs, or a very long one, is kept as text."""
        value = one_line(value)
        if not value or self.fields.get(field) == value:
            return
        if field in self.fields or len(value) > LONGEST:
            self.lose(what, value)
        else:
            self.fields[field] = value

    def call_by(self, name: str) -> None:
        """Take their name; of a very long one the beginning, and the whole as text."""
        name = one_line(name)
        if len(name) > LONGEST:
            self.remark(name)
            name = name[:LONGEST].rstrip()
        if name:
            self.fields["name"] = name

    def add(self, field: str, values: Iterable[str], what: str) -> None:
        """Take values of a list, each once; in such lists a comma separates."""
        for value in filter(None, (one_line(part) for written in values for part in written.split(","))):
            if len(value) > LONGEST or len(self.fields.get(field, ())) >= MOST:
                self.lose(what, value)
            elif value not in self.fields.setdefault(field, []):
                self.fields[field].append(value)

    def mail(self, value: str, label: str, what: str) -> None:
        """Take a mail address."""
        self._reach("email", _without(value, "mailto:"), label, what, email)

    def call(self, value: str, label: str, what: str) -> None:
        """Take a telephone number; one for faxes or pagers is none."""
        self._reach("phone", _without(value, "tel:"), label, what, lambda number: phone(number, self._manner))

    def link(self, value: str, what: str) -> None:
        """Take an address on the web; that of a profile on LinkedIn is a field of its own."""
        written = _address(value)
        if written is None:
            self.lose(what, value)
        elif written.partition("://")[2].casefold().startswith(LINKEDIN) and "linkedin" not in self.fields:
            self.fields["linkedin"] = written
        elif written != self.fields.get("linkedin"):
            self._reached.setdefault("web", []).append(("", written))

    def profile(self, value: str, what: str) -> str:
        """Take the address of a profile on LinkedIn, and give it."""
        written = _address(value)
        if written is None:
            self.lose(what, value)
            return ""
        self.put("linkedin", written, what)
        return written

    def speak(self, value: str, what: str) -> None:
        """Take the language that one writes to them in."""
        code = _LANGUAGES.get(one_line(value).casefold().replace("_", "-").partition("-")[0])
        if code:
            self.put("language", code, what)
        else:
            self.lose(what, value)

    def remark(self, text: str) -> None:
        """Take what was noted of them; a text that no note can hold is listed."""
        if len(text) > LONGEST_TEXT:
            self.miss("…", text)
        elif plain := self._as_text(text):
            self._texts.append(plain)

    def lose(self, what: str, value: str) -> None:
        """Keep as text what no field can hold, and list it."""
        if line := one_line(value):
            self._lost.append(Lost(shown(what), shown(line), self.line, is_kept=True))
            self._reached.setdefault("", []).append((shown(what), line))

    def miss(self, what: str, value: str = "") -> None:
        """List what is left out."""
        self._lost.append(Lost(shown(what), shown(value), self.line))

    def record(self) -> Record:
        """Give all of it, the fields in the order of a note."""
        for field in ("email", "phone", "web"):
            if pairs := self._reached.get(field):
                self.fields[field] = labelled(pairs)
        lines = "\n".join(as_words(f"- {what}: {value}") for what, value in self._reached.get("", ()))
        return Record(
            line=self.line,
            fields={field: self.fields[field] for field in sorted(self.fields, key=_ORDER.__getitem__)},
            file=self.file,
            uid=self.uid,
            text="\n\n".join([*self._texts, *filter(None, [lines])]),
            lost=tuple(self._lost),
            more=self.more,
        )

    def _reach(self, field: str, value: str, label: str, what: str, read: Callable[[str], str]) -> None:
        value = one_line(value)
        if not value:
            return
        taken = self._reached.setdefault(field, [])
        if len(taken) >= MOST:
            self.lose(what, value)
            return
        try:
            taken.append((label_of(label), read(value)))
        except PydanticCustomError:
            self.lose(what, value)


def label_of(written: str) -> str:
    """Give a label as notes have it: `work`, `home`, `mobile`, `other`; one of somebody's own as it is, small."""
    plain = one_line(written).strip("*: ").casefold()
    if plain in _LABELS:
        return _LABELS[plain]
    kept = "".join(sign for sign in plain if sign.isalnum() or sign in " -")
    return kept[:LONGEST_LABEL].strip()


def _address(value: str) -> str | None:
    """Give an address on the web, with its scheme where only that is missing; None where it is none."""
    written = one_line(value)
    if "://" not in written and "." in written.partition("/")[0] and "@" not in written:
        written = f"https://{written}"
    try:
        return url(written)
    except PydanticCustomError:
        return None


def _without(value: str, scheme: str) -> str:
    bare = value.strip()
    return bare[len(scheme) :] if bare[: len(scheme)].casefold() == scheme else bare
