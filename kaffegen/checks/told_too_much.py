"""Words that are not to leave: of `motivation` (M11, K213) and of `discretion` (M16, K214) in an invitation."""

import re
from collections.abc import Iterable, Iterator

from kaffegen.languages import vocabulary
from kaffegen.model import Known, Meeting, Spot
from kaffegen.problems import Problem, Severity
from kaffegen.read.passages import passages

LONG = 5
INFLECTED = r"\w*"  # sluttpakke, sluttpakken, sluttpakkeavtale
END = r"(?!\w)"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each word of an invitation that belongs to the writer alone."""
    discreet = {phrase: phrase.casefold() for phrase in known.journal.me.untold}
    for meeting in known.journal.meetings:
        invitation = meeting.section("invitation")
        if not invitation or not (meeting.motivation or discreet):
            continue
        lowered = invitation.casefold()
        own = {word for word in _long_words(meeting.motivation) if word in lowered}
        told = [phrase for phrase, folded in discreet.items() if folded in lowered]
        if own or told:
            lines = list(passages(meeting, "invitation"))
            yield from _discretion(meeting, lines, told)
            yield from _motivation(meeting, lines, own - _open_words(meeting))


def _discretion(meeting: Meeting, lines: list[tuple[int, str]], discreet: Iterable[str]) -> Iterator[Problem]:
    for phrase in discreet:
        pattern = re.compile(rf"(?<!\w){re.escape(phrase)}{INFLECTED if len(phrase) >= LONG else END}", re.IGNORECASE)
        for number, line in lines:
            if found := pattern.search(line):
                place = meeting.place(Spot(number, found.start() + 1))
                yield Problem(place, "K214", Severity.WARNING, {"text": found.group()}, practices=("M16",))


def _long_words(motivation: str | None) -> set[str]:
    """Give the words of the motivation that would be known again in an invitation."""
    return {word for word in _words(motivation or "") if len(word) >= LONG} - vocabulary().common


def _open_words(meeting: Meeting) -> set[str]:
    """Give the words that the rest of the groundwork says openly."""
    openly = (meeting.purpose, meeting.theme, meeting.for_them, meeting.for_me, *(meeting.topics or ()))
    return {word for text in openly for word in _words(text or "")}


def _motivation(meeting: Meeting, lines: list[tuple[int, str]], own: set[str]) -> Iterator[Problem]:
    for number, line in lines:
        for found in _WORD.finditer(line):
            if found.group().casefold() in own:
                place = meeting.place(Spot(number, found.start() + 1))
                yield Problem(place, "K213", Severity.WARNING, {"text": found.group()}, practices=("M11",))


def _words(text: str) -> Iterator[str]:
    return (found.casefold() for found in _WORD.findall(text))
