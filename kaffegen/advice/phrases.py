"""Phrases as a native writes them in `advice.toml`, made into patterns (M20).

A phrase is words, without capitals or punctuation. `(a|b c)` is one of them, `(a)?` may be missing, `*` stands for any
letters, `_` for any word, `#` for a number, `..` for up to three words between, `...` for up to eight, `<you>` for the
words of that name under [parts]; `^` is where a sentence begins, `$` where it ends. In what is passed over, `..`
reaches across no comma.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kaffegen.languages import LANGUAGES, table

_PART = re.compile(r"<(\w+)>")
_SIGN = re.compile(r"\.{2,3}|[()|?^$]|[^\s()|?^$]+")
_SIGNS = {
    "(": "(?:", ")": ")", "|": "|", "?": "?", "^": r"(?<=\n)", "$": r"(?=\n)",
    "..": r"(?:[^ \n]+ ){0,3}?", "...": r"(?:[^ \n]+ ){0,8}?", "_": r"[^ \n¤]+ ", "#": r"[0-9][^ \n]* ",
}  # fmt: skip
_IN_CLAUSE = _SIGNS | {"..": r"(?<!, )(?:[^ \n,]+ ){0,3}?"}
_ANY = "[^ \n¤]*"


@dataclass(frozen=True, slots=True)
class Phrases:
    """What is looked for, and what only looks like it and is passed over first."""

    meant: re.Pattern[str]
    not_meant: re.Pattern[str] | None

    def found(self, flat: str) -> list[tuple[int, int]]:
        """Give the spans in a text of words that are single blanks apart, commas beside them, a line a sentence."""
        if self.not_meant is not None:
            flat = self.not_meant.sub(_passed_over, flat)
        return [(found.start(), found.end()) for found in self.meant.finditer(flat)]


@cache
def phrases(code: str, name: str) -> Phrases:
    """Give the phrases of that name in a language; KeyError where its table has none."""
    written = table(code, "advice")
    meant, not_meant = written[name]["yes"], written[name].get("no", ())
    parts = written["parts"]
    return Phrases(_pattern(meant, parts, _SIGNS), _pattern(not_meant, parts, _IN_CLAUSE) if not_meant else None)


def is_among(code: str, name: str, word: str) -> bool:
    """Tell whether a word is one of a plain list, such as the days of the week."""
    return _listed(code, name).fullmatch(f"{word} ") is not None


@cache
def openings(name: str) -> re.Pattern[str]:
    """Give the pattern of what a line of any language may begin with: a greeting, a closing."""
    listed = {phrase for code in LANGUAGES for phrase in table(code, "advice")[name]}
    either = "|".join(r"[ \t]+".join(map(re.escape, phrase.split())) for phrase in sorted(listed, key=len)[::-1])
    return re.compile(rf"(?:{either})(?!\w)", re.IGNORECASE)


@cache
def _listed(code: str, name: str) -> re.Pattern[str]:
    written = table(code, "advice")
    return _pattern(written[name], written["parts"], _SIGNS)


def _pattern(written: Iterable[str], parts: Mapping[str, str], signs: Mapping[str, str]) -> re.Pattern[str]:
    either = "|".join(_translated(phrase, parts, signs) for phrase in written)
    return re.compile(rf"(?<![^ \n])(?:{either})")


def _translated(phrase: str, parts: Mapping[str, str], signs: Mapping[str, str]) -> str:
    while "<" in phrase:
        phrase = _PART.sub(lambda part: f"({parts[part.group(1)]})", phrase)
    return "".join(signs.get(sign) or _word(sign) for sign in _SIGN.findall(phrase))


def _word(sign: str) -> str:
    return _ANY.join(map(re.escape, sign.split("*"))) + ",? "


def _passed_over(found: re.Match[str]) -> str:
    return re.sub(r"[^ \n]", "¤", found.group())
