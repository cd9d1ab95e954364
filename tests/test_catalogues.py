"""Every word is there in every language, and every key that the code asks for exists."""

import ast
import re
import string
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from kaffegen.languages import LANGUAGES, language, vocabulary
from kaffegen.model.meeting import STATUSES
from kaffegen.rules import NAMES

PACKAGE = Path(__file__).parent.parent / "kaffegen"


def _catalogue(code: str) -> dict[str, tuple[str, ...]]:
    with (PACKAGE / "languages" / code / "LC_MESSAGES" / "kaffegen.po").open("rb") as source:
        messages = {m.id: m.string for m in read_po(source) if m.id}
    return {
        key[0] if isinstance(key, tuple) else key: text if isinstance(text, tuple) else (text,)
        for key, text in messages.items()
    }


CATALOGUES = {code: _catalogue(code) for code in LANGUAGES}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_key(code: str) -> None:
    assert CATALOGUES[code].keys() == CATALOGUES["nb"].keys()
    assert all(text for texts in CATALOGUES[code].values() for text in texts)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fills_in_the_same_words(code: str) -> None:
    for key, texts in CATALOGUES[code].items():
        expected = {name for text in CATALOGUES["nb"][key] for name in _names(text)}
        assert {name for text in texts for name in _names(text)} == expected, key


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _keys_in_templates() -> set[str]:
    found: set[str] = set()
    for template in (PACKAGE / "templates").glob("*.html"):
        found |= set(re.findall(r"(?:say|count)\(\"([^\"]+)\"\s*[,)]", template.read_text("utf-8")))
    return found


def _keys_in_code() -> set[str]:
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("say", "count", "stop", "KaffegenError") and isinstance(node.args[0].value, str):
                    found.add(node.args[0].value)
    return found


def test_every_key_that_is_asked_for_exists() -> None:
    asked = {key for key in _keys_in_templates() | _keys_in_code() if key[:1].isalpha() and not key.endswith(".")}
    assert len(asked) > 80
    assert asked - CATALOGUES["nb"].keys() == set()


def test_every_rule_and_status_has_its_words() -> None:
    for name in NAMES:
        for part in ("title", "reason", "rule"):
            assert f"{part}.{name}" in CATALOGUES["nb"], name
    for status in STATUSES:
        assert f"status.{status}" in CATALOGUES["nb"]


def test_every_code_that_is_reported_has_a_message() -> None:
    codes: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        codes |= set(re.findall(r"\"(K[1-4]\d\d)\"", path.read_text("utf-8")))
    said = {key.partition(".")[0] for key in CATALOGUES["nb"] if re.match(r"K\d", key)}
    assert len(codes) > 50
    assert codes - said == set()
    assert said - codes == set(), "a message that nothing reports"


@pytest.mark.untraced
def test_every_phrase_is_used() -> None:
    """A phrase nobody says is dead: each key, or its stem, stands somewhere in the code or the templates."""
    text = "\n".join(p.read_text("utf-8") for p in [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.html")])
    unused = []
    for key in CATALOGUES["nb"]:
        stem = key.rpartition(".")[0]
        is_built = f'"{stem}." ~' in text or f'f"{stem}.' in text or key.startswith(("K", "by-hand.", "via.", "click:"))
        is_variant = key.endswith((".none", ".near", ".or", ".coming", ".nobody"))
        if f'"{key}"' not in text and f"'{key}'" not in text and not is_built and not is_variant:
            unused.append(key)
    assert unused == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nb", ["Aas", "Berit", "Zara", "Ærlig", "Øst", "Åse"]),
        ("da", ["Berit", "Zara", "Ærlig", "Øst", "Aas", "Åse"]),
        ("en", ["Aas", "Ærlig", "Åse", "Berit", "Øst", "Zara"]),
    ],
)
def test_names_sort_by_the_alphabet_of_the_language(code: str, expected: list[str]) -> None:
    assert sorted(sorted(expected), key=language(code).order) == expected


def test_words_that_people_write_mean_the_same_in_no_two_ways() -> None:
    words = vocabulary()
    assert words.headings["løfter"] == "next_steps"
    assert words.headings["names"] == "referrals"
    assert all(word == word.lower() for word in (*words.headings, *words.periods, *words.ways))


def test_an_unknown_key_is_never_shown_as_itself() -> None:
    with pytest.raises(KeyError):
        language("nb").say("no.such.key")
