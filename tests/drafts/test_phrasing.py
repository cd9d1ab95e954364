"""What the notes say of somebody becomes what one says to them; what cannot be turned is a gap."""

import pytest

from kaffegen.drafts.names import first_name, in_order
from kaffegen.drafts.phrasing import Phrasing
from kaffegen.languages import language

NAMES = frozenset({"lyngvar", "silje"})


def _to(code: str, name: str = "Berit Dahl") -> Phrasing:
    return Phrasing(language(code), name, NAMES)


@pytest.mark.parametrize(
    ("code", "purpose", "wish"),
    [
        ("nb", "Høre hva nattskiftet mener om robotene.", "høre hva nattskiftet mener om robotene"),
        ("nb", "Å forstå hvem som bestemmer", "forstå hvem som bestemmer"),
        ("nb", "Erfaringene med faste returdager", "snakke med deg om erfaringene med faste returdager"),
        ("nb", "Hvordan dere fikk det til", "snakke med deg om hvordan dere fikk det til"),
        ("nb", "KI i drift", "snakke med deg om KI i drift"),
        ("nb", "Lyngvars planer for neste år", "snakke med deg om Lyngvars planer for neste år"),
        ("nb", "Fortelle henne at stillingen forsvinner", "fortelle deg at stillingen forsvinner"),
        ("nb", "Hjelpe Berit med søknaden", "hjelpe deg med søknaden"),
        ("nb", "Lære av Berit Dahl hvordan hun gjorde det", "lære av deg hvordan du gjorde det"),
        ("nb", "Høre hva Berit gjorde", "[si det med «du»: Høre hva Berit gjorde]"),
        ("nb", "Lese utkastet hennes", "[si det med «du»: Lese utkastet hennes]"),
        ("nb", "Høre hvordan Silje fikk det til, og hva hun lærte", "høre hvordan Silje fikk det til"),
        ("nb", "Jeg vil vite mer", "[si det med «du»: Jeg vil vite mer]"),
        ("nb", "Hva koster det?", "[si det med «du»: Hva koster det?]"),
        ("nb", "Forstå hva returen koster. Han skal ikke tro at jeg selger noe.", "forstå hva returen koster"),
        ("nb", "Lære av [[kari|Kari]] om **sporing**", "lære av Kari om sporing"),
        ("nb", "- Høre om lageret\n- Høre om bilene", "høre om lageret"),
        ("nb", "Høre [noe] nytt", "høre (noe) nytt"),
        ("da", "Høre, hvordan et nyt lager kommer godt fra start", "høre, hvordan et nyt lager kommer godt fra start"),
        ("da", "Hjælpe Berit med et norsk case", "hjælpe dig med et norsk case"),
        ("da", "Erfaringer med lagre", "tale med dig om erfaringer med lagre"),
        ("da", "Læse hendes udkast", "[sig det med »du«: Læse hendes udkast]"),
        ("en", "To learn how it was done", "learn how it was done"),
        ("en", "The new warehouse", "talk with you about the new warehouse"),
        ("en", "Learn from Berit", "learn from you"),
        ("en", "Hear how she did it", "[say it to them directly: Hear how she did it]"),
    ],
)
def test_a_purpose_becomes_a_wish(code: str, purpose: str, wish: str) -> None:
    assert _to(code).wish(purpose) == wish


@pytest.mark.parametrize(
    ("code", "for_them", "offer"),
    [
        (
            "nb",
            "Eksempler fra fire kommuner, som hun etterlyste",
            "får du eksempler fra fire kommuner, som du etterlyste",
        ),
        ("nb", "Oversikten vår, til rapporten hans", "[si det med «du»: Oversikten vår, til rapporten hans]"),
        ("nb", "Oversikten vår over alt, til rapporten hans", "får du oversikten vår over alt"),
        ("nb", "Hun får øve på det hun skal si", "får du øve på det du skal si"),
        ("nb", "Jeg kan sette opp en enkel oversikt", "kan jeg sette opp en enkel oversikt"),
        ("nb", "Se et lager fra innsiden", "kan du se et lager fra innsiden"),
        ("nb", "Vise hva vi gjorde feil", "kan jeg vise hva vi gjorde feil"),
        ("nb", "Få se hyllene", "får du se hyllene"),
        (
            "nb",
            "Silje får møte en leverandør, Berit får se hyllene",
            "[si det med «du»: Silje får møte en leverandør, Berit får se hyllene]",
        ),
        (
            "da",
            "Tal fra to lagre, som han længe har ledt efter",
            "får du tal fra to lagre, som du længe har ledt efter",
        ),
        ("da", "Tal og billeder, hun må bruge i sit oplæg", "får du tal og billeder"),
        ("en", "I can show what we did wrong", "I can show what we did wrong"),
        ("en", "See a warehouse from the inside", "you could see a warehouse from the inside"),
        ("en", "Get a tour", "you would get a tour"),
        ("en", "Examples for her report", "[say it to them directly: Examples for her report]"),
    ],
)
def test_what_they_gain_becomes_an_offer(code: str, for_them: str, offer: str) -> None:
    assert _to(code).offer(for_them) == offer


@pytest.mark.parametrize(
    ("code", "what", "deed"),
    [
        ("nb", "sende Berit rapporten", ("sende deg rapporten", True)),
        ("nb", "Rapporten om retur", ("rapporten om retur", False)),
        ("da", "sende ham tallene", ("sende dig tallene", True)),
        ("en", "send the report", ("send the report", True)),
    ],
)
def test_a_promise_says_whether_it_can_follow_a_verb(code: str, what: str, deed: tuple[str, bool]) -> None:
    assert _to(code).deed(what) == deed


@pytest.mark.parametrize(
    ("code", "what", "event"),
    [
        ("nb", "Ble leder for drift", ("ble leder for drift", True)),
        ("nb", "Forfremmet til leder", ("er blitt forfremmet til leder", True)),
        ("nb", "Ny jobb som leder", ("ny jobb som leder", False)),
        ("da", "Udnævnt til direktør", ("er blevet udnævnt til direktør", True)),
        ("en", "Promoted to manager", ("were promoted to manager", True)),
    ],
)
def test_a_milestone_says_whether_it_is_a_sentence(code: str, what: str, event: tuple[str, bool]) -> None:
    assert _to(code).event(what) == event


def test_a_name_that_is_a_word_too_turns_only_the_name() -> None:
    assert _to("nb", "Dag Sund").wish("Ta en god dag sammen") == "ta en god dag sammen"
    assert _to("nb", "Dag Sund").wish("Ringe Dag om lageret") == "ringe deg om lageret"


def test_nothing_is_turned_for_somebody_else() -> None:
    phrasing = Phrasing(language("nb"), "Berit Dahl", NAMES, is_reader=False)
    assert phrasing.wish("Hjelpe henne med søknaden") == "hjelpe henne med søknaden"
    assert phrasing.wish("Retur av varer") == "lære mer om retur av varer"


def test_what_is_too_long_is_to_be_shortened_by_hand() -> None:
    wish = _to("nb").wish("Høre " + "om lageret og " * 30)
    assert wish.startswith("[si det med «du»: Høre om lageret")
    assert len(wish) < 150


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Kari Berg", "Kari"),
        ("Anne-Lise Hansen", "Anne-Lise"),
        ("Kari", "Kari"),
        ("Bjørn Egil Tveit", "Bjørn Egil"),
        ("Dr. Kari Berg", "Kari"),
        ("J. Ekeland", "J. Ekeland"),
        ("Berg, Kari", "Kari"),
        ("🌸 Kari Berg", "Kari"),
        ("Tor Arne Vik", "Tor Arne"),
        ("Tor Arne", "Tor"),
        ("Kari Anne Berg", "Kari"),
        ('"Kari" Berg', "Kari"),
        ("Kari\n Berg", "Kari"),
        ("", ""),
        ("🌸", ""),
    ],
)
def test_one_greets_by_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


def test_an_alias_says_that_two_names_are_one() -> None:
    assert first_name("Bjørn Egil Tveit", ["Egil", "Bjørn Egil"]) == "Bjørn Egil"
    assert first_name("Kari Egil Tveit", ["Kari Egil Tveit-Hansen", "Tveiten"]) == "Kari"
    assert in_order("Berg, Kari Anne") == "Kari Anne Berg"
