"""What the notes say of a person, turned to that person: "eksempler hun ba om" → "eksempler du ba om" (M20)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from kaffegen.drafts.plain import one_sentence
from kaffegen.languages import Language, table

LONGEST = 170  # letters of a phrase in a sentence; a longer one is to be shortened by hand
LONGEST_HINT = 120
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True)
class Phrasing:
    """Turns phrases to one reader, in one language. `names` are words that keep their capital."""

    language: Language
    name: str  # of whom the notes speak, the first name first
    names: Collection[str]
    is_reader: bool = True  # False where the text goes to somebody else: then nothing is turned

    def phrase(self, text: str) -> str:
        """Give a text as a part of a sentence, turned to the reader, or as a gap that says what to turn."""
        sentence = one_sentence(text)
        turned = self._turned(sentence) if sentence else ""
        return self._gap(sentence) if turned is None else self._lowered(turned)

    def wish(self, purpose: str) -> str:
        """Give what I would like, as it follows "jeg vil gjerne"."""
        said = self.phrase(purpose)
        if not said or said[0] == "[":
            return said
        if self._is_question_or_sentence(said):
            return self._gap(one_sentence(purpose))
        doing = self._doing(said)
        return doing or self.about(said)

    def about(self, what: str) -> str:
        """Give the wish to talk about something."""
        return self.language.say("draft.talk" if self.is_reader else "draft.learn-about", what=what)

    def offer(self, for_them: str) -> str:
        """Give what they gain, as it follows "til gjengjeld"."""
        sentence = one_sentence(for_them)
        first, _, rest = sentence.partition(" ")
        is_gain = rest.partition(" ")[0] in self._words["gain_verbs"]
        if first.casefold() in self._words["subject_pronouns"] and is_gain:
            sentence = f"{self._words['turn'][first.casefold()]} {rest}"
        said = self.phrase(sentence)
        if not said or said[0] == "[":
            return said
        first, _, rest = said.partition(" ")
        verb, _, more = rest.partition(" ")
        if _first(said) in self._words["subjects"]:
            return f"{verb} {first} {more}" if self._words["inverts"] else said
        if verb in self._words["gain_verbs"]:
            return self._gap(sentence)  # somebody else's gain
        doing = self._doing(said)
        if not doing:
            return self.language.say("draft.gain", what=said)
        verb = _first(doing)
        if verb == self._words["get"]:
            return self.language.say("draft.gain", what=doing.removeprefix(verb).strip())
        return self.language.say("draft.you-can" if verb in self._words["gains"] else "draft.i-can", what=doing)

    def deed(self, text: str) -> tuple[str, bool]:
        """Give a promise, and whether it can follow "jeg skal"."""
        said = self.phrase(text)
        doing = self._doing(said)
        return doing or said, bool(doing)

    def event(self, text: str) -> tuple[str, bool]:
        """Give a milestone, and whether it can follow "at du"."""
        said = self.phrase(text)
        first = _first(said)
        if first in self._words["participles"]:
            return self.language.say("draft.was", what=said), True
        return said, first in self._words["deeds"]

    @cached_property
    def _words(self) -> dict[str, Any]:
        return _table(self.language.code)

    def _doing(self, said: str) -> str:
        """Give a phrase that begins with a verb, without the mark before it; empty for any other."""
        for mark in self._words["marks"]:
            if said.startswith(f"{mark} "):
                return said[len(mark) + 1 :]
        return said if _first(said) in self._words["verbs"] else ""

    def _is_question_or_sentence(self, said: str) -> bool:
        return said.endswith("?") or _first(said) in self._words["subjects"]

    def _gap(self, sentence: str) -> str:
        hint = sentence if len(sentence) <= LONGEST_HINT else f"{sentence[:LONGEST_HINT].rsplit(' ', 1)[0]} …"
        return self.language.say("draft.reword", text=hint)

    def _turned(self, sentence: str) -> str | None:
        """Give the sentence said to the reader, shortened by its last clause where need be; None when it cannot be."""
        if len(sentence) > LONGEST:
            return None
        if not self.is_reader:
            return sentence
        said = self._to_reader(sentence)
        unfit = self._first_unfit(said, was_turned=said != sentence)
        if unfit is None:
            return said
        clause = said.rfind(",", 0, unfit)
        kept = said[:clause].strip() if clause > 0 else ""
        return kept if len(kept.split()) > 2 else None  # noqa: PLR2004 - a word or two say too little

    def _to_reader(self, sentence: str) -> str:
        """Turn the reader's name where it is an object, and the pronouns where nobody else can be meant."""
        own = r"(?!)" if not self.name else rf"(?<!\w){_written(self.name)}(?!\w)"

        def object_of(found: re.Match[str]) -> str:
            before = sentence[: found.start()].casefold().split()
            is_after_verb = len(before) == 1 and before[0] in self._words["verbs"]
            is_object = is_after_verb or (before and before[-1] in self._words["prepositions"])
            return str(self._words["you"]) if is_object else found.group()

        said = re.sub(own, object_of, sentence)
        others = [word for word in list(_WORD.finditer(said))[1:] if word.group()[0].isupper()]
        if any(not word.group().isupper() for word in others):
            return said
        return _WORD.sub(lambda word: self._words["turn"].get(word.group().casefold(), word.group()), said)

    def _first_unfit(self, said: str, *, was_turned: bool) -> int | None:
        """Give where the first word stands that still speaks of the reader as of somebody else."""
        unfit = {*self._words["third"], *(self._words["reflexive"] if was_turned else ())}
        own = {form for name in self.name.split() for form in (name, f"{name}s", f"{name}'s", f"{name}’s")}
        for word in _WORD.finditer(said):
            if word.group().casefold() in unfit or word.group() in own:  # "Dag" is somebody, and "dag" a day
                return word.start()
        return None

    def _lowered(self, text: str) -> str:
        """Give the text as it stands within a sentence: a first word that is no name loses its capital."""
        word = _WORD.match(text)
        first = word.group() if word else ""
        bare = first.casefold()
        is_name = bare in self.names or (bare.endswith("s") and bare[:-1] in self.names)
        is_i = self.language.code == "en" and (first == "I" or first[:2] in ("I'", "I’"))
        if not first or is_name or is_i or any(sign.isupper() for sign in first[1:]):
            return text
        return text[0].lower() + text[1:]


def _first(said: str) -> str:
    """Give the first word in lower case; Danish has a comma after "høre, hvad …"."""
    return said.partition(" ")[0].rstrip(",").casefold()


def _written(name: str) -> str:
    """Give the pattern of a first name, with or without what follows it."""
    first, *last = map(re.escape, name.split())
    return rf"{first}(?:\s+(?:{'|'.join(last)}))*" if last else first


@cache
def _table(code: str) -> dict[str, Any]:
    """Give the words of a language, its lists as sets."""
    words = table(code, "drafts")
    return {name: frozenset(value) if isinstance(value, list) else value for name, value in words.items()}
