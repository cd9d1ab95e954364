"""What the body of one contact gains when another is united with it: section by section, never out of private."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaffegen.acts.act import CannotActError
from kaffegen.acts.merge_fields import Difference
from kaffegen.edit import AppendPassage
from kaffegen.edit.passages import DEEPEST, is_closed, level_of, title_of
from kaffegen.edit.spans import span_of, texts_in
from kaffegen.languages import LANGUAGES, Language, table, vocabulary
from kaffegen.model import Contact, folded
from kaffegen.read.body import Stretch, Written, is_private_heading, section_named, with_headings
from kaffegen.read.split import parts_of

_HTML_HEADING = re.compile(r"<h[1-6](?:\s[^>\n]{0,200})?>([^<\n]{0,200})<", re.IGNORECASE)
_RISKY = re.compile(r"[\[\]<>`]")
_COMMENT = re.compile(r"#[ \t]*([^\n]*?)[ \t\r]*$", re.MULTILINE)
_BLANKS = re.compile(r"\A(?:[ \t]*\n)+|\s+\Z")


class Passage(NamedTuple):
    """A text of a body under a section that kaffegen knows, else under a heading of its own."""

    section: str
    title: str
    level: int
    text: str


def passages(
    stays: Contact, goes: Contact, differences: Iterable[Difference], language: Language
) -> list[AppendPassage]:
    """Give what is put into the body of the one who stays; raise CannotActError where code or a comment never ends."""
    for one in (stays, goes):
        if not is_closed(_body(one)):
            raise CannotActError("act.merge.open", file=one.about.file, language=language.code)
    gathered: dict[tuple[str, str], list[str]] = {}
    known, heading = _titles(stays), language.say("act.merge.from", name=goes.name or goes.id)
    above, level = heading, DEEPEST  # the heading that what lies below goes with
    for found in _passages(goes):
        key, text = (found.section, ""), found.text
        if not found.section and folded(found.title) in known:
            above, level = found.title, found.level
            key = ("", above)
        elif not found.section:
            above, level = (above, level) if found.level > level else (heading, DEEPEST)
            key, text = ("", above), _titled(found, goes)
        if key[0] == "private":
            text = with_headings(text)  # in HTML they would end the section that it goes into
        if text := _BLANKS.sub("", text):
            gathered.setdefault(key, []).append(text)
    kept = [_line(goes, each.field, each.other) for each in differences if each.where == "private" and each.other]
    there = set(_comments(stays))
    kept += [_line(goes, "#", comment) for comment in _comments(goes) if comment not in there]
    if kept:
        gathered.setdefault(("private", ""), []).append("\n".join(kept))
    already = _body(stays).replace("\r\n", "\n")
    return [
        AppendPassage(section, text, title)
        for (section, title), texts in gathered.items()
        if (text := "\n\n".join(_news(texts, already)))
    ]


def _body(contact: Contact) -> str:
    return contact.about.text[contact.about.body_start :]


def _passages(contact: Contact) -> Iterator[Passage]:
    """Give a body part by part."""
    body = _body(contact).replace("\r\n", "\n")
    written, full = Written(body), f"\n{body}"
    secret = next((h.start() for h in _HTML_HEADING.finditer(written.shown) if is_private_heading(h[1])), len(full))
    for part in written.stretches():
        heading, text = full[part.start : part.lines], full[part.lines : part.end]
        title, level = title_of(heading), level_of(heading)
        if part.end > secret:  # a heading in HTML makes private what follows; where that ends is not for sure
            yield Passage("private", "", 0, f"{'#' * level} {title}{text}" if title else text)
        elif not title:
            yield Passage("", "", 0, full[part.start : part.end])
        elif part.hidden or part.section:
            yield Passage("private" if part.hidden else part.section, "", 0, _below(part, title, level, text))
        else:
            yield Passage("", title, level, text)


def _below(part: Stretch, title: str, level: int, text: str) -> str:
    """Give what stands in a section with the heading of a part of it; the section's own is there, or comes."""
    is_own = section_named(title) == ("private" if part.hidden else part.section)
    if not is_own:
        return f"{'#' * level} {title}{text}"
    is_plain = title.casefold() in vocabulary().headings
    return text if is_plain else f"**{title}**\n{text}"


def _titled(found: Passage, contact: Contact) -> str:
    """Give a text with its heading; a heading that only says the name is said already."""
    if folded(found.title) in {folded(name) for name in ("", contact.name, *(contact.aliases or ()))}:
        return found.text
    return f"{'#' * found.level} {found.title}{found.text}"


def _titles(contact: Contact) -> set[str]:
    """Give the headings of a body that are not kaffegen's, as they are compared."""
    written = Written(_body(contact))
    parts = ((part, title_of(written.read[part.start : part.lines])) for part in written.stretches())
    return {folded(title) for part, title in parts if title and not part.hidden and not part.section}


def _comments(contact: Contact) -> Iterator[str]:
    """Give the comments of a front matter, but those with which a note begins."""
    front = parts_of(contact.about.text).front
    if "#" not in front:
        return
    begun = {text for code in LANGUAGES for text in table(code, "beginnings")["contact"].values()}
    rest, at = "", 0
    for start, end in texts_in(span_of(front)):
        rest, at = f"{rest}{front[at:start]}_", end
    for found in _COMMENT.finditer(rest + front[at:]):
        if found[1] and found[1] not in begun:
            yield found[1]


def _line(goes: Contact, field: str, value: str) -> str:
    said = " ".join(value.split())
    if _RISKY.search(said):  # it is a value, whatever Markdown would make of it
        mark = "`" * (1 + max((len(run) for run in re.findall("`+", said)), default=0))
        said = f"{mark} {said} {mark}" if "`" in said else f"{mark}{said}{mark}"
    return f"- {goes.name or goes.id}: {field}: {said}"


def _news(texts: Iterable[str], already: str) -> Iterator[str]:
    """Give the texts that do not stand there as they are."""
    there = f"\n{already}\n"
    for text in texts:
        lines = [line for line in text.split("\n") if not (_is_entry(line) and f"\n{line}\n" in there)]
        is_plain = not any(line[:1] in (" ", "\t", "`", "~") for line in text.split("\n"))
        kept = "\n".join(lines) if is_plain else text
        if kept.strip() and f"\n{kept}\n" not in there:
            yield kept.strip("\n")


def _is_entry(line: str) -> bool:
    return line.startswith(("- ", "* ")) or (line.startswith("<!--") and line.endswith("-->"))
