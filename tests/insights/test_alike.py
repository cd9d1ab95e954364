"""Whether two texts are about one thing: endings and compounds of Norwegian and Danish words."""

import pytest

from kaffegen.insights.alike import is_alike, telling_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lager", "lagerdrift"),
        ("lager", "lageret"),
        ("roboter", "lagerroboter"),
        ("roboter", "robotene"),
        ("sikkerhet", "datasikkerhet"),
        ("ledelse", "prosjektledelse"),
        ("logistikk", "logistiske grep"),
        ("rekruttering", "Rekruttere flere"),
        ("bærekraft", "BÆREKRAFTIG drift"),
        ("kommunene", "kommuner"),
        ("HR", "noen som kan HR"),
        ("KI i helse", "KI"),
        ("rekruttering", "rekruttere nye"),
        ("uddannelse", "efteruddannelse"),
        ("skoler", "privatskoler"),
    ],
)
def test_these_are(one, other):
    assert is_alike(telling_words(one), telling_words(other))
    assert is_alike(telling_words(other), telling_words(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lager", "ombruk"),
        ("kommune", "kommunikasjon"),
        ("produkt", "produksjon"),
        ("universitet", "universell"),
        ("leder", "veileder"),  # a short tail says little
        ("lagerroboter", "lagerdrift"),
        ("by", "bydel"),
        ("bank", "bankvesen"),
        ("leder", "leser"),
        ("hr", "noen som kan hr"),  # in small letters it is as likely no word at all
        ("erfaring med kaffe", "mange erfaringer om kaffe"),
        ("", "lager"),
        ("", ""),
    ],
)
def test_these_are_not(one, other):
    assert not is_alike(telling_words(one), telling_words(other))
    assert not is_alike(telling_words(other), telling_words(one))


def test_what_a_text_is_about():
    assert telling_words("En plan B for KI-roboter, og 5 andre ting hos NAV") == {
        "plan",
        "ki",
        "roboter",
        "ting",
        "nav",
    }
