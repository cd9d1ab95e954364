"""The text that the user has written already, under a meeting's heading: it is the draft (M20, M60, M61)."""

import re

from kaffegen.drafts.plain import without_markup
from kaffegen.languages import LANGUAGES, language
from kaffegen.model import Meeting

WRAPPED = 60  # letters from which a line was broken by its length, and not by its writer
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,500})\]\((https?://[^()\s]{1,500})\)")
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_OWN_LINE = re.compile(r"[ \t]*(?:[-*+•][ \t]|[0-9]{1,3}[.)][ \t])")
_BLANK_LINES = re.compile(r"\n{3,}")
_SPACES = re.compile(r"(?<=\S)[ \t]{2,}")


def written_in(meeting: Meeting, section: str) -> str:
    """Give the text under the heading as it would be sent, empty when there is none."""
    text = _QUOTED.sub("", meeting.section(section).replace("\r\n", "\n"))
    return tidy("\n".join(_unwrapped(without_markup(_LINK.sub(r"\1 (\2)", text)))))


def parted(text: str) -> tuple[str, str]:
    """Give subject and body; the subject is empty where the first line names none."""
    first, _, rest = text.lstrip().partition("\n")
    mark, colon, subject = first.partition(":")
    marks = {language(code).say("draft.subject").casefold() for code in LANGUAGES}
    if colon and mark.strip().casefold() in marks:
        return " ".join(subject.split()), tidy(rest)
    return "", tidy(text)


def tidy(text: str) -> str:
    """Give the text without trailing spaces, doubled spaces and more than one blank line in a row."""
    lines = (_SPACES.sub(" ", line.rstrip()) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _unwrapped(text: str) -> list[str]:
    """Give the lines as they were meant: what Markdown breaks only to fit the window runs on."""
    lines: list[str] = []
    runs_on = False
    for line in text.split("\n"):
        said = line.rstrip(" \\")
        if runs_on and said.strip() and not _OWN_LINE.match(said):
            lines[-1] = f"{lines[-1]} {said.strip()}"
        else:
            lines.append(said)
        runs_on = len(said) >= WRAPPED and not line.endswith(("  ", "\\"))
    return lines
