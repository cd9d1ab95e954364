"""For every text there is: advice never raises, its places lie in the text, and it takes no time."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.advice import advice_on
from kaffegen.languages import LANGUAGES

from .reading import known_of, note
from .test_invitations import _cases

SIZE = 40_000
TEXTS = [case.values[1] for case in _cases("GOOD")] + [case.values[1][0] for case in _cases("BAD")]
WORDS = sorted({word for text in TEXTS for word in text.split()})
SIGNS = [
    "\n",
    "\n\n",
    "\n- ",
    "> ",
    ". ",
    "! ",
    ":)",
    "[[",
    "]]",
    "[a](b)",
    "**",
    "—",
    "\t",
    "\r\n",
    "😀",
    "`",
    "(",
    "|",
]
texts = st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS) | st.text(max_size=5), max_size=60).map(" ".join)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_advised_on_and_every_place_is_that_of_the_words(language: str) -> None:
    @settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(texts | st.text())
    def holds(text: str) -> None:
        whole = note(text).encode("utf-8", "replace").decode()
        known = known_of({"meetings/m.md": whole}, language)
        lines = whole.replace("\r\n", "\n").split("\n")
        for problem in advice_on(known, known.journal.meetings[0]):
            at = lines[problem.place.line - 1][problem.place.column - 1 :]
            words = problem.words.get("text", "").split()
            assert at.strip()
            assert not words or at.startswith(words[0])

    holds()


LONG = 2  # seconds: usually 0.1; with the square of the length it would be ten or more


@pytest.mark.untraced
@pytest.mark.parametrize(
    "part",
    [
        "jeg ", "du deg din om hvordan ", "(", "((((", "a", "å ", "A ", "e.", "A. ", "10", "1.", "kl. ", "kl 10 eller ", "mellom 10 og ", "10-11 ", "[[", "[a",
        "[a](", "<", "<a", "@", "a@", "www.", ",", "a-", "a'", ":)", "\n", "\n\n", "\n- ", "> ", "- A\n", "hei, ", "hei\n", "mvh\n", "ps\nmvh\n", "the ", "på A ", "tirsdag ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("size", [6_000, SIZE])
def test_a_hostile_text_takes_no_time_that_grows_with_its_square(part: str, size: int) -> None:
    for language in LANGUAGES:
        known = known_of({"meetings/m.md": note(part * (size // len(part)))}, language)
        start = time.process_time()
        list(advice_on(known, known.journal.meetings[0]))
        assert time.process_time() - start < LONG


def test_of_what_is_much_too_long_only_that_is_said() -> None:
    known = known_of({"meetings/m.md": note("Har dere ledige stillinger? " * 400)})
    assert [problem.code for problem in advice_on(known, known.journal.meetings[0])] == ["K406"]
