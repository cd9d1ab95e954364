"""A good invitation gets no remark at all; of the others exactly what could be better is said, at its place."""

from importlib import import_module

import pytest

from .reading import FILE, codes, note, remarks

LANGUAGES = {"norwegian": "nb", "danish": "da", "english": "en"}
ROUNDS = ("", "_later", "_last", "_fresh", "_reviewed", "_wild", "_printed")


def _cases(kind: str) -> list[object]:
    return [
        pytest.param(code, case, id=f"{name}{suffix}: {title}")
        for name, code in LANGUAGES.items()
        for suffix in ROUNDS
        for title, case in getattr(import_module(f"tests.advice.{name}{suffix}"), kind).items()
    ]


@pytest.mark.untraced
@pytest.mark.parametrize(("language", "text"), _cases("GOOD"))
def test_a_good_invitation_gets_no_remark(language: str, text: str) -> None:
    assert [(problem.code, dict(problem.words)) for problem in remarks(text, language=language)] == []


@pytest.mark.parametrize(("language", "case"), _cases("BAD"))
def test_of_another_exactly_what_could_be_better_is_said(language: str, case: tuple[str, list[str]]) -> None:
    text, expected = case
    assert codes(text, language=language) == expected


@pytest.mark.untraced
@pytest.mark.parametrize(("language", "case"), _cases("BAD"))
def test_each_place_is_that_of_the_quoted_words(language: str, case: tuple[str, list[str]]) -> None:
    lines = note(case[0]).split("\n")
    for problem in remarks(case[0], language=language):
        assert problem.place.file == FILE
        at = lines[problem.place.line - 1][problem.place.column - 1 :]
        rest = " ".join([at, *lines[problem.place.line :]])
        assert " ".join(rest.split()).startswith(problem.words.get("text", at))
        assert at.strip()


PLACES = {
    "the words, in the middle of a line": (
        "Hei Kari,\n\njeg søker ny jobb. Har dere ledige stillinger?",
        "K412", (8, 20), "Har dere ledige stillinger",
    ),
    "words over two lines": ("Hei!\nHar dere\nledige stillinger?", "K412", (7, 1), "Har dere ledige stillinger"),
    "in a quotation": ("> Hei!\n> Har dere\n> ledige stillinger?", "K412", (7, 3), "Har dere ledige stillinger"),
    "emphasised": ("Har dere **ledige stillinger**?", "K412", (6, 1), "Har dere **ledige stillinger"),
    "with a link": ("Hei! [[alfa|Har dere]] ledige [stillinger](https://example.org)?", "K412", (6, 13), "Har dere ledige stillinger"),
    "after an emoji": ("😀 Passer kl. 8?", "K415", (6, 10), "kl. 8"),
    "something that is missing": ("\n\n  Hei, kaffe?", "K414", (8, 3), None),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_a_place_is_line_and_column_of_the_first_word(name: str) -> None:
    text, code, place, words = PLACES[name]
    found = {p.code: ((p.place.line, p.place.column), p.words.get("text")) for p in remarks(text)}
    assert found[code] == (place, words)


def test_code_and_comments_and_what_is_to_be_filled_in_are_not_read() -> None:
    text = "Hei!\n\n```\nHar dere ledige stillinger?\n```\n<!-- kl. 8? -->\nJeg vil gjerne [hva du vil høre om]."
    assert set(codes(text)) & {"K412", "K415"} == set()
    assert "K401" in codes(text)


@pytest.mark.parametrize(
    ("front", "text", "expected"),
    [
        ("asked_by: me", "Kaffe?", True),
        ("asked_by: them", "Kaffe?", False),
        ("", "Kan vi ta en halvtime på Teams?", False),
        ("", "Kan vi ta en kaffe, eller en halvtime på Teams?", True),
        ("", "Jeg kan ringe deg.", False),
        ("", "Skal vi gå en tur rundt Sognsvann?", False),
        ("", "Kaffe hos deg, eller på Teams?", True),
    ],
)
def test_who_pays_matters_where_one_drinks_together_and_did_the_asking(front: str, text: str, expected: bool) -> None:
    assert ("K414" in codes(text, *filter(None, [front]))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hei! Kaffe?\n\nHilsen Per Hansen\nLeder i Alfa\nTlf. 22 33 44 55, kl. 8 til 16", False),
        ("Hei! Kaffe kl. 8?\n\nHilsen Per Hansen", True),
        ("Hei! Kaffe?\n\nHilsen Per\n\nPS: Passer kl. 8?", True),
    ],
)
def test_a_signature_is_not_read_and_a_postscript_is(text: str, expected: bool) -> None:
    assert ("K415" in codes(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kan vi ta en kaffe?", "K405"),
        ("Hei Kari! Kan vi ta en kaffe?\n\nVennlig hilsen\nPer", "K405"),
        ("Hei! Kan vi ta en kaffe? Kaffen er på meg.", "K405"),
        ("Kan vi ta en kaffe? Jeg vil høre om fisk.", None),
        ("Kan vi ta en kaffe " + "og en tur " * 12 + "?", None),
        ("Jeg vil gjerne høre om fisk. " * 7, None),
        ("Jeg vil gjerne høre om fisk. " * 8, "K406"),
        ("Hei Kari! Takk for sist! Passer det? Kaffen er på meg. " + "Jeg vil gjerne høre om fisk. " * 7, None),
        ("Jeg vil gjerne høre om fisk.\n\n" + "- tirsdag kl. 10\n" * 9, None),
        ("Jeg vil gjerne høre om fisk. " + "gjerne " * 114, None),
        ("Jeg vil gjerne høre om fisk. " + "gjerne " * 115, "K406"),
        ("Kl. 10 passer f.eks. bra, ca. 12. november. Takk.", None),
    ],
)  # fmt: skip
def test_two_sentences_to_seven_are_no_remark(text: str, expected: str | None) -> None:
    assert [code for code in codes(text) if code in ("K405", "K406")] == ([expected] if expected else [])


def test_it_is_said_how_long_a_long_one_is() -> None:
    (long,) = (p for p in remarks("Hei!\n\n" + "Jeg vil gjerne høre om fisk. " * 9 + "\n\nMvh Per") if p.code == "K406")
    assert dict(long.words) == {"sentences": "9", "words": "54"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hej Anna! Jag läste din artikel om batterier och skulle gärna vilja höra hur ni löste återvinningen. Har ni lediga jobb?", []),
        ("Liebe Anna, ich habe Ihren Artikel gelesen und würde gern hören, was Sie gelernt haben. Passt Ihnen Dienstag um 8 Uhr?", []),
        ("12 34 56 78", ["K401", "K402", "K403", "K405", "K407", "K409", "K414"]),
        ("…", []),
        ("", []),
    ],
)  # fmt: skip
def test_of_what_cannot_be_read_nothing_is_said(text: str, expected: list[str]) -> None:
    assert codes(text) == expected
