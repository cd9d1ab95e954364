"""Sentence by sentence: what the word lists find, and what only looks like it."""

import tomllib
from pathlib import Path

import pytest

from kaffegen.advice.invitation import Invitation, invitation_of

from .reading import known_of, note

LANGUAGES = ("nb", "da", "en")
SAID = {code: tomllib.loads((Path(__file__).parent / "said" / f"{code}.toml").read_text("utf-8")) for code in LANGUAGES}
EACH = [(code, name) for code in LANGUAGES for name in SAID[code]]


def read(code: str, sentence: str) -> Invitation:
    """Give an invitation of that one sentence, in a journal in that language."""
    known = known_of({"meetings/m.md": note(sentence)}, code)
    invitation = invitation_of(known, known.journal.meetings[0])
    assert invitation is not None
    return invitation


@pytest.mark.untraced
@pytest.mark.parametrize(("code", "name"), EACH)
def test_what_says_it_is_found(code: str, name: str) -> None:
    assert [line for line in SAID[code][name]["said"].splitlines() if line and not read(code, line).has(name)] == []


@pytest.mark.parametrize(("code", "name"), EACH)
def test_what_only_looks_like_it_is_passed_over(code: str, name: str) -> None:
    assert [line for line in SAID[code][name]["unsaid"].splitlines() if line and read(code, line).has(name)] == []
