"""A company, topic or place is one thing, be it written by id, old id, name or alias."""

import pytest

from kaffegen.insights.meant import meant_by

from .small import known_of

NOTES = {
    "companies/alfa.md": "name: Alfa Lager AS\naliases: [Alfa, AL]\nwas: [alfa-norge]",
    "companies/beta.md": "name: Beta\naliases: [Alfa, Ærlig]",
}
MEANT = meant_by(known_of(NOTES).journal.companies)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("alfa", "Alfa Lager AS"),
        ("ALFA  lager as", "Alfa Lager AS"),
        ("AL", "Alfa Lager AS"),
        ("Alfa-Norge", "Alfa Lager AS"),
        ("[[alfa]]", "Alfa Lager AS"),
        ("[[Alfa|firmaet]]", "Alfa Lager AS"),
        ("ærlig", "Beta"),
        ("Gamma AS", "Gamma AS"),
        ("[[Gamma AS]]", "Gamma AS"),
        ("", ""),
    ],
)
def test_what_it_is_called(written, name):
    assert MEANT.name(written) == name


def test_two_writings_have_one_key():
    assert {MEANT.key(name) for name in ("alfa", "Alfa Lager AS", "[[AL]]", "alfa-norge")} == {"alfa"}
    assert MEANT.key("Gamma  AS") == MEANT.key("[[gamma as]]") == "gamma as"
