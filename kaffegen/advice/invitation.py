"""An invitation as advice reads it (M20): its words in their sentences, what is found in it, and where that stands."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kaffegen.advice.letter import as_shown, body_of
from kaffegen.advice.phrases import phrases
from kaffegen.advice.sentences import Sentence, Word, sentences_of, words_of
from kaffegen.advice.tongue import tongue
from kaffegen.languages import table
from kaffegen.model import Known, Meeting, Spot
from kaffegen.problems import Problem, Severity
from kaffegen.read.passages import passages

_CLAUSE_END = re.compile(r"[,;:–—()]")


class Span(NamedTuple):
    """Words from `first` up to `end`."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """The text of an invitation without greeting and signature."""

    meeting: Meeting
    code: str  # of its language
    lines: tuple[tuple[int, str], ...]
    shown: str  # the lines as one text, as it is shown
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    flat: str  # a line a sentence, each word followed by one blank, before it a comma where a clause ends
    starts: tuple[int, ...]  # where each word stands in `flat`

    def found(self, name: str) -> list[Span]:
        """Give where the phrases of that name stand in it, in order."""
        found = phrases(self.code, name).found(self.flat)
        return [Span(self._word_at(start), self._word_at(end - 1) + 1) for start, end in found]

    def has(self, name: str) -> bool:
        """Tell whether a phrase of that name stands in it."""
        return bool(self.found(name))

    def sentence_of(self, word: int) -> Sentence:
        """Give the sentence a word stands in."""
        return self.sentences[bisect_right(self.sentences, word, key=lambda sentence: sentence.first) - 1]

    def remark(self, code: str, *practices: str, at: Span | None = None, **words: str) -> Problem:
        """Give the remark on the words that stand there; on the invitation as a whole, at its first line."""
        if at is None:
            offset = len(self.shown) - len(self.shown.lstrip(" \t\n\r>"))
        else:
            offset, until = self.words[at.first].start, self.words[at.end - 1].end
            words["text"] = " ".join(re.sub(r"\n[ \t>]*", " ", self.shown[offset:until]).split())
        place = self.meeting.place(self._spot(offset))
        return Problem(place, code, Severity.HINT, words, practices=practices)

    def _word_at(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _spot(self, offset: int) -> Spot:
        line = self.shown.count("\n", 0, offset)
        return Spot(self.lines[line][0], offset - (self.shown.rfind("\n", 0, offset) + 1) + 1)


def invitation_of(known: Known, meeting: Meeting) -> Invitation | None:
    """Give the invitation that a meeting's note holds; None when none is written, or in a language not known here."""
    if not meeting.section("invitation"):
        return None
    lines = tuple(passages(meeting, "invitation"))
    shown = as_shown("\n".join(line for _, line in lines))
    code = tongue(words_of(shown), _likely(known, meeting))
    body = body_of(shown)
    words = words_of(body)
    if not code or not words:
        return None
    sentences = sentences_of(body, words)
    flat, starts = _flat([*_ends(_formal(words, sentences, code), words, body)], sentences)
    return Invitation(meeting, code, lines, shown, tuple(words), tuple(sentences), flat, starts)


def _likely(known: Known, meeting: Meeting) -> str:
    """Give the language one writes to them in, else the journal's."""
    spoken = (person.language for person in known.journal.people_in(meeting))
    return next(filter(None, spoken), known.settings.language)


def _formal(words: list[Word], sentences: list[Sentence], code: str) -> list[str]:
    """Give the words' texts, with the capital of those that are another word by it: the polite De, the Danish I.

    Where a sentence begins, the capital tells nothing: De is polite where the rest of the letter is, I where a verb
    follows that goes with it.
    """
    told = table(code, "advice")["capitals"]
    texts = [word.text for word in words]
    begins = {sentence.first for sentence in sentences}
    kept = [i for i, word in enumerate(words) if word.is_capital and word.text.capitalize() in told["polite"]]
    if any(i not in begins for i in kept):
        for i in kept:
            texts[i] = words[i].text.capitalize()
    for i, word in enumerate(words):
        follows = texts[i + 1] if i + 1 < len(texts) else ""
        if word.is_capital and word.text.upper() in told["plural"] and (i not in begins or follows in told["verbs"]):
            texts[i] = word.text.upper()
    return texts


def _ends(texts: list[str], words: list[Word], body: str) -> Iterator[str]:
    """Give the texts of the words, with a comma after those that end a clause."""
    for i, text in enumerate(texts):
        between = body[words[i].end : words[i + 1].start] if i + 1 < len(words) else ""
        yield f"{text}, " if _CLAUSE_END.search(between) else f"{text} "


def _flat(texts: list[str], sentences: Iterable[Sentence]) -> tuple[str, tuple[int, ...]]:
    flat, starts = ["\n"], []
    offset = 1
    for sentence in sentences:
        for text in texts[sentence.first : sentence.end]:
            starts.append(offset)
            flat.append(text)
            offset += len(text)
        flat.append("\n")
        offset += 1
    return "".join(flat), tuple(starts)
