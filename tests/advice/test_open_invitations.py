"""Whose invitation is looked at: what can still be changed, or learnt from; and in which language."""

import pytest

from kaffegen.advice import advice
from kaffegen.problems import Severity

from .reading import codes, known_of, note

BAD = "Har dere ledige stillinger?"


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (["status: idea"], True),
        ([], True),
        (["asked_by: them"], True),
        (["invited: 2026-11-10"], True),
        (["status: invited"], True),
        (["invited: 2026-09-19"], True),
        (["invited: 2026-09-18"], False),
        (["invited: 2026-11-10", "asked_by: them"], False),
        (["invited: 2026-11-10", "answered: 2026-11-12"], False),
        (["date: 2026-12-10"], False),
        (["status: declined", "invited: 2026-11-10"], False),
        (["status: held", "date: 2026-11-10"], False),
        (["invited: i går"], False),
        (["status: hei"], False),
    ],
)
def test_an_invitation_is_looked_at_while_something_can_be_made_of_it(front: list[str], expected: bool) -> None:
    known = known_of({"meetings/m.md": note(BAD, *front)})
    assert bool(list(advice(known))) is expected


def test_all_meetings_are_looked_at_and_each_remark_is_a_hint_with_its_practice() -> None:
    known = known_of({"meetings/a.md": note(BAD), "meetings/b.md": note("Kaffe kl. 8?"), "meetings/c.md": note("")})
    remarks = list(advice(known))
    assert {remark.place.file for remark in remarks} == {"journal/meetings/a.md", "journal/meetings/b.md"}
    assert {remark.severity for remark in remarks} == {Severity.HINT}
    practices = {remark.code: remark.practices for remark in remarks}
    assert practices == {
        "K401": ("M20",), "K402": ("M20",), "K403": ("M20", "M12"), "K405": ("M21",), "K407": ("M22",),
        "K409": ("M22",), "K412": ("M25",), "K414": ("M26",), "K415": ("M30",),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Passer det kl. halv ni?", "nb", ["K415"]),  # the words are those of both languages
        ("Passer det kl. halv ni?", "da", ["K415"]),
        ("Would you meet me at 8?", "nb", ["K415"]),  # its own words tell
        ("Vil du mødes med mig kl. 8?", "en", ["K415"]),
        ("Lunch?", "en", []),
    ],
)
def test_the_text_tells_its_language(text: str, language: str, expected: list[str]) -> None:
    assert [code for code in codes(text, language=language) if code == "K415"] == expected


@pytest.mark.parametrize(("language", "expected"), [("nb", True), ("da", False), ("en", False)])
def test_where_the_text_does_not_the_language_of_the_contact_does(language: str, expected: bool) -> None:
    contact = f"---\nname: Kari Berg\nlanguage: {language}\n---\n"
    known = known_of({"contacts/kari.md": contact, "meetings/m.md": note("Kvart over åtte?")}, "en")
    assert ("K415" in {remark.code for remark in advice(known)}) is expected


def test_of_two_people_the_first_whose_language_is_known_tells() -> None:
    notes = {
        "contacts/kari.md": "---\nname: Kari Berg\n---\n",
        "contacts/bo.md": "---\nname: Bo Li\nlanguage: da\n---\n",
        "meetings/m.md": note("Kvart i ni?", "contacts: [Bo Li]"),
    }
    assert "K415" in {remark.code for remark in advice(known_of(notes, "en"))}
