"""Which names may be one person's, and which are two people's."""

import pytest

from kaffegen.incoming.names import Names, is_compatible, likeness, name_of

ALIKE = [
    ("Kari Berg", "kari berg", "same"),
    ("Åse Sæther", "Aase Saether", "same"),
    ("Bjørn Ødegård", "Bjorn Odegaard", "same"),
    ("José Peña", "Jose Pena", "same"),
    ("Berg, Kari", "Kari Berg", "same"),
    ("Anne-Lise Moe", "Anne Lise Moe", "same"),
    ("Berg Kari", "Kari Berg", "swapped"),
    ("Kari Anne Berg", "Kari Berg", "middle"),
    ("Kari A. Berg", "Kari Anne Berg", "middle"),
    ("K. Berg", "Kari Berg", "initials"),
    ("K.A. Berg", "Kari Anne Berg", "initials"),
    ("Kris Berg", "Kristian Berg", "short"),
    ("Kris Berg", "Kristoffer Berg", "short"),
    ("Christian Berg", "Kristian Berg", "short"),
    ("Lise Moe", "Elisabeth Moe", "short"),
    ("Beth Moe", "Elisabeth Moe", "short"),
    ("Bill Hansen", "William Hansen", "short"),
    ("Kari Bergh", "Kari Berg", "near"),
    ("Mirjam Dahl", "Miriam Dahl", "near"),
]
OTHERS = [
    ("Kari Berg", "Karl Berg"),
    ("Per Moe", "Pia Moe"),
    ("Kari Berg", "Per Berg"),
    ("Kari Berg", "Kari Dahl"),
    ("Kari Anne Berg", "Kari Marie Berg"),
    ("Kari", "Kari Berg"),
    ("P. Berg", "Kari Berg"),
    ("Kari Berg", ""),
]


@pytest.mark.parametrize(("one", "other", "how"), ALIKE)
def test_names_that_may_be_one_persons(one: str, other: str, how: str) -> None:
    assert likeness(name_of(one), name_of(other)) == likeness(name_of(other), name_of(one)) == how
    assert Names([other, "Siri Lie"]).like(one) == {other: how}
    assert Names([one, "Siri Lie"]).like(other) == {one: how}


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_of_two_people(one: str, other: str) -> None:
    assert likeness(name_of(one), name_of(other)) == ""
    assert Names([other]).like(one) == Names([one]).like(other) == {}


def test_the_likest_comes_first() -> None:
    names = Names(["Kristian Berg", "Kris Berg", "Berg Kris", "Kris Bergh"])
    assert list(names.like("Kris Berg").values()) == ["same", "swapped", "short", "near"]


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("Kari Berg", "Kari Dahl", True),  # a new family name
        ("Kari Berg", "", True),
        ("Lise Moe", "Elisabeth Dahl", True),
        ("Kari Berg", "Per Berg", False),  # one telephone in the hall
        ("Alfa AS", "Kari Berg", False),
    ],
)
def test_who_may_share_an_address_as_one_person(one: str, other: str, is_one: bool) -> None:
    assert is_compatible(one, other) is is_compatible(other, one) is is_one
