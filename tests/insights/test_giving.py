"""What one can give somebody: of one's own, or heard elsewhere (M12, M13)."""

import pytest

from kaffegen.insights.giving import Giving

from .small import held, known_of, meetings, people, person, the

LAGER = {"topics/lager.md": "name: Lager og drift\naliases: [lagring]"}
ALFA = {"companies/alfa.md": "name: Alfa Anskaffelser AS\naliases: [Alfa]\ntopics: [ombruk]"}


def offers(files, to="kari"):
    known = known_of(people("Kari Berg", "Ola Dahl") | LAGER | ALFA | files)
    return [(offer.kind, offer.what, offer.because) for offer in Giving(known).offers_to(the(known, to))]


def mine(*assets):
    return {"me.md": "name: Siri\nassets:\n" + "".join(f"  - {asset}\n" for asset in assets)}


MODEL = "{what: En mal, topics: lager}"


@pytest.mark.parametrize(
    ("asset", "theirs", "because"),
    [
        (MODEL, "topics: lager", "Lager og drift"),
        (MODEL, "topics: [sang, Lagring]", "Lager og drift"),
        (MODEL, "topics: lageret", "lageret"),
        (MODEL, "needs: bedre drift av lageret", "bedre drift av lageret"),
        (MODEL, "needs: lagerplass\ntopics: lager", "lagerplass"),
        (MODEL, "topics: sang\nneeds: noter", None),
        ("Oversikt over anskaffelser", "company: alfa", "Alfa Anskaffelser AS"),
        ("Oversikt over anskaffelser", "company: Beta", None),
        ("Erfaring med ombruk", "company: Alfa", "ombruk"),
        ("Erfaring med ombruk", "topics: ombruk i kommuner", "ombruk i kommuner"),
        ("Kan KI", "topics: KI i helse", "KI i helse"),
        ("Kan svømme", "topics: lager", None),
        ("{what: En sang, topics: by}", "topics: by", "by"),
        ("{what: En mal, topics: lager, dropped: 2026-11-18}", "topics: lager", None),
        ("{what: En mal, topics: lager, dropped: 2026-11-19}", "topics: lager", "Lager og drift"),
    ],
)
def test_something_of_ones_own_that_fits(asset, theirs, because):
    expected = [("has", asset.removeprefix("{what: ").partition(",")[0], because)] if because else []
    assert offers(mine(asset) | person("Kari Berg", theirs)) == expected


def test_what_one_talked_of_with_them_is_a_topic_of_theirs():
    idea = "contact: kari\ntheme: lagring"
    assert offers(mine(MODEL) | meetings(idea)) == [("has", "En mal", "Lager og drift")]


def heard(*lines, who="ola", day="2026-10-01", topics="topics: lager"):
    return held(day, topics, *lines, who=who)


BOOK = "recommendations: Boka"
FOUND = [("heard", "Boka", "Lager og drift")]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (heard(BOOK), FOUND),
        (heard(BOOK, topics="theme: Lagring"), FOUND),
        (heard(BOOK, topics="topics: sang"), []),
        (heard(BOOK, topics="purpose: lager"), []),
        (heard(BOOK, who="kari"), []),
        (f"contacts: [ola, kari]\nstatus: held\ndate: 2026-10-01\ntopics: lager\n{BOOK}", []),
        (heard(BOOK, day="2026-11-19"), []),
        (heard(BOOK, "private: true"), []),
        (heard("recommendations: [{title: Boka, done: true}]"), FOUND),
        (heard("recommendations: [{title: Boka, done: false}]"), []),
        (heard("recommendations: [{title: Boka, dropped: true}]"), []),
        (heard() + "\n---\n## Anbefalt\n- Boka\n", FOUND),
        (heard() + "\n---\n## Bare for meg\n### Anbefalt\n- Boka\n", []),
    ],
)
def test_what_was_heard_elsewhere_about_their_topics(note, expected):
    assert offers(person("Kari Berg", "topics: Lager og drift") | meetings(note)) == expected


def test_what_is_not_all_read_is_not_offered():
    notes = meetings(heard("recommendations: [{title: Boka, done: i går}]"))
    files = people("Ola Dahl") | person("Kari Berg", "topics: lager") | LAGER | notes
    known = known_of(files | mine("{what: En mal, topics: lager, dropped: i går}"), faulty=True)
    assert Giving(known).offers_to(the(known, "kari")) == ()


def test_what_a_private_person_told_stays_with_me():
    files = person("Kari Berg", "topics: lager") | meetings(heard(BOOK))
    assert offers(files | person("Ola Dahl", "private: true")) == []
    among = "contacts: [kari-to, ola]\nstatus: held\ndate: 2026-10-01\ntopics: lager\nrecommendations: Boka"
    group = files | {"contacts/kari-to.md": "name: Kari To", "meetings/0.md": among}
    assert offers(group) == FOUND
    assert offers(group | person("Ola Dahl", "private: true")) == []


def test_nobody_is_offered_what_they_recommended_themselves():
    files = person("Kari Berg", "topics: lager")
    both = meetings(heard("recommendations: [Boka, Filmen]"), heard("recommendations: boka", who="kari"))
    assert offers(files | both) == [("heard", "Filmen", "Lager og drift")]


def test_mine_comes_first_then_the_newest_and_four_are_enough():
    notes = meetings(
        heard("recommendations: [A, B]", day="2026-10-01"),
        heard("recommendations: [C, a]", day="2026-10-03"),
        heard("recommendations: [D]", day="2026-10-02", topics="topics: [sang, lager]"),
    )
    files = person("Kari Berg", "topics: [sang, lager]") | notes
    assert [what for _, what, _ in offers(files)] == ["C", "a", "D", "B"]
    assert [what for _, what, _ in offers(files | mine(MODEL, "{what: Ti sanger, topics: sang}"))] == [
        "En mal", "Ti sanger", "C", "a",
    ]  # fmt: skip
    assert [because for _, what, because in offers(files) if what == "D"] == ["sang"], "the first of their topics"


def test_nothing_is_no_fault():
    assert offers({}) == []
    assert offers({"me.md": "name: Siri\nassets: none"}) == []
    assert offers(mine(MODEL) | person("Ola Dahl", "knows: Vibeke Storm"), "Vibeke Storm") == []
