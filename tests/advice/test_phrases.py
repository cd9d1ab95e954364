"""The little language of the word lists, and that the lists of all languages fit together."""

from collections.abc import Iterator

import pytest

from kaffegen.advice.phrases import _IN_CLAUSE as IN_CLAUSE
from kaffegen.advice.phrases import _SIGNS as SIGNS
from kaffegen.advice.phrases import Phrases, phrases
from kaffegen.advice.phrases import _pattern as pattern  # the one place where the signs mean something
from kaffegen.languages import LANGUAGES, table

PARTS = {"you": "du|dere", "they": "<you>|de"}


def found(phrase: str, text: str) -> list[str]:
    """Give what a phrase finds in a text that is written as advice sees it."""
    flat = f"\n{text} \n"
    return [flat[start:end].strip() for start, end in Phrases(pattern([phrase], PARTS, SIGNS), None).found(flat)]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("en kaffe", "vi tar en kaffe nå", ["en kaffe"]),
        ("kaffe", "kaffen er varm", []),
        ("kaffe*", "kaffen er varm", ["kaffen"]),
        ("*kaffe", "en iskaffe her", ["iskaffe"]),
        ("(te|svart kaffe)", "svart kaffe og te", ["svart kaffe", "te"]),
        ("en (god )?kaffe", "en god kaffe, en kaffe", ["en god kaffe,", "en kaffe"]),
        ("du .. kaffe", "du vil ha en kaffe", ["du vil ha en kaffe"]),
        ("du .. kaffe", "du vil gjerne ha en kaffe", []),
        ("du ... kaffe", "du vil gjerne ha en kaffe", ["du vil gjerne ha en kaffe"]),
        ("<you> vil", "dere vil", ["dere vil"]),
        ("<they> vil", "de vil, du vil", ["de vil,", "du vil"]),
        ("kl #", "kl 10 og kl ti", ["kl 10"]),
        ("en _", "en kaffe", ["en kaffe"]),
        ("^ kaffe", "kaffe og kaffe", ["kaffe"]),
        ("kaffe$", "kaffe og kaffe", ["kaffe"]),
        ("du .. kaffe", "du, ja en kaffe", ["du, ja en kaffe"]),
    ],
)
def test_each_sign_of_a_phrase_means_what_is_written_above_the_lists(
    phrase: str, text: str, expected: list[str]
) -> None:
    assert found(phrase, text) == expected


def test_what_is_passed_over_is_not_found_and_reaches_across_no_comma() -> None:
    meant, not_meant = pattern(["om _"], {}, SIGNS), pattern(["om .. tid"], {}, IN_CLAUSE)
    lists = Phrases(meant, not_meant)
    assert lists.found("\nom du har tid \n") == []
    assert lists.found("\nom fisk, og tid \n") == [(1, 10)]
    assert lists.found("\nspør om det, om du har tid \n") == [(6, 14)]


def _tables() -> Iterator[tuple[str, str]]:
    for code in LANGUAGES:
        for name, lists in table(code, "advice").items():
            if isinstance(lists, dict) and "yes" in lists:
                yield code, name


@pytest.mark.parametrize(("code", "name"), list(_tables()))
def test_every_list_of_every_language_can_be_searched(code: str, name: str) -> None:
    assert phrases(code, name).found("\nkaffe \n") is not None
    assert all(phrase == phrase.strip() for part in table(code, "advice")[name].values() for phrase in part)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_lists(code: str) -> None:
    lists, expected = table(code, "advice"), table("nb", "advice")
    assert lists.keys() == expected.keys()
    for name in ("clock", "capitals"):
        assert lists[name].keys() == expected[name].keys()
    assert len(lists["clock"]["hours"]) == 12
