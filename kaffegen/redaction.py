"""Texts without what is private: sections, links to private notes and files, names of private people (B17)."""

import posixpath
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from urllib.parse import unquote

from kaffegen.read.body import without_private

_WIKI_LINK = re.compile(r"!?\[\[([^\[\]|\n]{1,500})(?:\|[^\[\]\n]{0,500})?\]\]")
_LINK = re.compile(r"!?\[[^\[\]\n]{0,500}\]\([ \t]*(?:<([^>\n]{1,500})>|([^)\s]{1,500}))[^)\n]{0,200}\)")
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[([^\[\]\n]{1,200})\]:[ \t]*(?:<([^>\n]{1,500})>|(\S{1,500}))[^\n]*$", re.MULTILINE
)
_REFERENCE = re.compile(r"!?\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{0,200})\])?")
_ATTRIBUTE = re.compile(r"\b((?:src|href)[ \t]*=[ \t]*)([\"'])([^\"'\n]{1,500})\2", re.IGNORECASE)
GENITIVE = "(?:['’]?s)?"


class Redactor:
    """Cleans texts for one journal. `mask` stands where something was."""

    def __init__(
        self,
        names: Iterable[str],
        parts: Iterable[str],
        shown: Collection[str],
        is_hidden: Callable[[str], bool],
        mask: str,
    ) -> None:
        """Take what to mask, names and the parts of people's; words of names that may be shown; what hides a link."""
        self._is_hidden, self.mask = is_hidden, mask
        self.paths: frozenset[str] = frozenset()  # the notes and files that are not built, from the journal's folder
        all_names = sorted(set(names), key=lambda name: (-len(name), name))
        self._written = _pattern(name for name in all_names if _is_telling(name, shown))
        self._any = _pattern(all_names)
        alone = {part for part in parts if _is_telling(part, shown)}
        self._alone = _pattern(sorted(alone, key=lambda part: (-len(part), part)), re.NOFLAG)

    def text(self, text: str, src: str = "") -> str:
        """Give a text as it may be built; `src` is the page it stands on, from which links lead."""
        if "\n" in text and any(sign in text for sign in ("#", "\n-", "\n=", "<!--")):
            text = without_private(text)
        if "[[" in text:
            text = _WIKI_LINK.sub(lambda link: self.mask if self._hides(link.group(1), src) else link.group(), text)
        if self.paths and ("](" in text or "]:" in text or "=" in text):
            text = self._without_links(text, src)
        for pattern in filter(None, (self._written, self._alone)):
            text = pattern.sub(self.mask, unicodedata.normalize("NFC", text))
        return text

    def words(self, text: str) -> str:
        """Give the words of a message: every private name is masked, the short ones too."""
        return self._any.sub(self.mask, unicodedata.normalize("NFC", text)) if self._any else text

    def _hides(self, name: str, src: str) -> bool:
        return self._is_hidden(name) or self._is_path(name, src)

    def _is_path(self, target: str, src: str) -> bool:
        path = resolved(target, src)
        return path in self.paths or f"{path}.md" in self.paths or f"{path.rstrip('/')}.md" in self.paths

    def _without_links(self, text: str, src: str) -> str:
        gone: set[str] = set()

        def definition(found: re.Match[str]) -> str:
            if not self._is_path(found.group(2) or found.group(3), src):
                return found.group()
            gone.add(found.group(1).casefold())
            return ""

        text = _DEFINITION.sub(definition, text)
        text = _LINK.sub(lambda f: self.mask if self._is_path(f.group(1) or f.group(2), src) else f.group(), text)
        if gone:
            text = _REFERENCE.sub(
                lambda f: self.mask if (f.group(2) or f.group(1)).casefold() in gone else f.group(), text
            )
        return _ATTRIBUTE.sub(lambda f: f"{f.group(1)}''" if self._is_path(f.group(3), src) else f.group(), text)


def _is_telling(name: str, shown: Collection[str]) -> bool:
    """Tell whether a name means that person in running text too: a full name, or a first name that nobody shown has."""
    return " " in name.strip() or "-" in name or (name[:1].isupper() and name not in shown)


def _pattern(names: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str] | None:
    """Make a pattern of names as people write them: over a line's end, with a genitive s.

    Names with the same first letter stand together, in their order: most words of a text are passed by at that letter.
    """
    rests: dict[str, list[str]] = {}
    for name in names:
        written = " ".join(unicodedata.normalize("NFC", name).split())
        letter = written[:1]
        first = next((known for known in rests if re.fullmatch(re.escape(known), letter, flags)), letter)
        rests.setdefault(first, []).append(r"\s+".join(map(re.escape, written[1:].split(" "))))
    if not rests:
        return None
    groups = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile(rf"(?<!\w)(?:{groups}){GENITIVE}(?!\w)", flags)


def targets_in(text: str, src: str) -> Iterator[str]:
    """Give the paths, from the journal's folder, of everything that a page points to."""
    for found in _LINK.finditer(text):
        yield resolved(found.group(1) or found.group(2), src)
    for found in _DEFINITION.finditer(text):
        yield resolved(found.group(2) or found.group(3), src)
    for found in _ATTRIBUTE.finditer(text):
        yield resolved(found.group(3), src)
    for found in _WIKI_LINK.finditer(text):
        yield resolved(found.group(1), src)


def resolved(target: str, src: str) -> str:
    """Give the path, from the journal's folder, that a link on a page leads to; empty for another site."""
    path = unquote(target.strip()).partition("#")[0].partition("?")[0]
    if "://" in path or path.startswith("//"):
        return ""
    return posixpath.normpath(posixpath.join(posixpath.dirname(src), path.replace("\\", "/"))).lstrip("/")


def only_pointed_to_by(hidden: Collection[tuple[str, str]], shown: Collection[tuple[str, str]]) -> set[str]:
    """Give the files that hidden texts point to and no shown one does; both are pairs of text and page."""
    private = {path for text, src in hidden for path in targets_in(text, src)}
    return private - {path for text, src in shown for path in targets_in(text, src)}
