"""What other tools call a thing is said in the journal's language, in the note and beside it."""

import pytest

from kaffegen.incoming.worded import what_it_is, worded


@pytest.mark.parametrize(
    ("what", "code", "said"),
    [
        ("TEL", "nb", "Telefon"),
        ("Phone 2 - Value", "da", "Telefon"),
        ("Anniversary", "da", "Mærkedag"),
        ("Last Name", "nb", "Bak navnet"),
        ("X-LUNCH", "nb", "X-LUNCH"),
        ("Avdeling", "nb", "Avdeling"),
    ],
)
def test_it_is_said_as_one_calls_it(what: str, code: str, said: str) -> None:
    assert what_it_is(what, code) == said


def test_only_the_beginnings_of_lines_are_other_words() -> None:
    assert (
        worded("TEL: no\n\n- TEL: +47 1\n- Likes TEL: yes\n", "nb") == "TEL: no\n\n- Telefon: +47 1\n- Likes TEL: yes\n"
    )
