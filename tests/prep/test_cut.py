"""Texts are cut at a word, never through a sign, and the whole of them is kept (M36)."""

import pytest

from kaffegen.pages.cut import Cut, cut, pitch_cut


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("", 10, Cut("")),
        ("kort", 10, Cut("kort")),
        ("akkurat ti", 10, Cut("akkurat ti")),
        ("litt lengre enn ti", 10, Cut("litt…", "litt lengre enn ti")),
        ("se [[kari|Kari Berg]]\nog\tandre", 30, Cut("se Kari Berg og andre")),
        ("a" * 20, 10, Cut("a" * 9 + "…", "a" * 20)),
        ("en, to, tre, fire", 9, Cut("en, to…", "en, to, tre, fire")),
        ("👩‍👩‍👧" * 4, 9, Cut("👩‍👩‍👧…", "👩‍👩‍👧" * 4)),
        ("e\u0301" * 10, 10, Cut("e\u0301" * 4 + "…", "e\u0301" * 10)),
    ],
)
def test_a_text_is_cut_where_it_may_be(text, longest, expected):
    assert cut(text, longest) == expected
    assert len(cut(text, longest).shown) <= longest


def test_the_whole_of_a_very_long_text_is_cut_too():
    assert len(cut("ord " * 5_000, 50).whole) == 2000


@pytest.mark.parametrize(
    ("pitch", "shown"),
    [
        ("Jeg heter Per.", "Jeg heter Per."),
        ("ord " * 50, "ord " * 49 + "ord"),
        ("Første setning er her. " + "ord " * 60, None),
        ("Jeg er Per. " * 20, "Jeg er Per. " * 15 + "Jeg er Per."),
        ("x" * 900, None),
    ],
)
def test_a_self_introduction_is_cut_to_twenty_seconds(pitch, shown):
    found = pitch_cut(pitch)
    assert shown is None or found.shown == shown
    assert len(found.shown.split()) <= 50
    assert len(found.shown) <= 401
    assert bool(found.whole) is (len(pitch.split()) > 50 or len(pitch) > 400)
