"""Who in the journal somebody in a file is: sure, doubtful or new; never guessed."""

import pytest

from tests.incoming.people import doubts, person, planned, why

KARI = "---\nname: Kari Berg\ncompany: Alfa AS\nemail: kari@example.org\nphone: 99 88 77 66\nlinkedin: https://www.linkedin.com/in/kari-berg/\n---\n"
NOTES = {"kari-berg": KARI, "per-lie": "---\nname: Per Lie\n---\n"}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"name": "Kari Berg", "email": "KARI@example.org"}, "email"),
        ({"name": "Kari Dahl", "email": ["x@example.org", "kari@example.org"]}, "email"),
        ({"email": {"work": "kari@example.org"}}, "email"),
        ({"name": "K. Berg", "phone": "+47 998 87 766"}, "phone"),
        ({"name": "Kari Berg", "phone": {"mobile": "004799887766"}}, "phone"),
        ({"name": "Somebody Else", "linkedin": "http://no.linkedin.com/in/Kari-Berg/nb?trk=x"}, "linkedin"),
        ({"name": "Kari Berg", "linkedin": "linkedin.com/in/kari-berg"}, "linkedin"),
        ({"name": "kari berg", "company": "alfa"}, "company"),
        ({"name": "Kari Berg", "company": "Alfa AS", "email": "other@example.org"}, "company"),
    ],
)
def test_who_is_surely_somebody(fields, reason):
    assert why(planned(NOTES, person(**fields))) == [("kari-berg", reason)]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"name": "Kari Berg"}, "same"),
        ({"name": "Kari Berg", "company": "Beta"}, "same"),
        ({"name": "Kari Anne Berg", "company": "Alfa AS"}, "middle"),
        ({"name": "Berg Kari"}, "swapped"),
        ({"name": "K. Berg"}, "initials"),
        ({"name": "Kari Bergh"}, "near"),
        ({"name": "Per Dahl", "phone": "99887766"}, "phone"),  # the switchboard's
        ({"name": "Alfa AS", "email": "kari@example.org"}, "email"),
        ({"name": "Kari Berg", "company": "Alfa", "linkedin": "https://linkedin.com/in/another"}, "same"),
    ],
)
def test_who_is_perhaps_somebody_is_asked_about(fields, reason):
    plan = planned(NOTES, person(**fields))
    assert (doubts(plan), why(plan), plan.new) == ([[("kari-berg", reason)]], [], ())


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Kari Dahl"},
        {"name": "Karl Berg", "company": "Alfa AS"},
        {"name": "Kari Berg", "company": "Beta", "linkedin": "https://linkedin.com/in/another"},
        {"name": "Kari Bergh", "linkedin": "https://linkedin.com/in/another"},
        {"name": "Berg"},
    ],
)
def test_who_is_new(fields):
    plan = planned(NOTES, person(**fields))
    assert (doubts(plan), why(plan), len(plan.new)) == ([], [], 1)


def test_two_contacts_with_one_mail_are_asked_about():
    notes = {**NOTES, "kari-2": "---\nname: Kari B\nemail: kari@example.org\n---\n"}
    plan = planned(notes, person(name="Kari Berg", email="kari@example.org"))
    assert doubts(plan) == [[("kari-berg", "email"), ("kari-2", "email")]]


def test_addresses_of_two_people_are_asked_about():
    notes = {**NOTES, "per-lie": "---\nname: Kari Lie\nemail: kari.lie@example.org\n---\n"}
    plan = planned(notes, person(name="Kari Berg", email="kari.lie@example.org", phone="99887766"))
    assert doubts(plan) == [[("per-lie", "email"), ("kari-berg", "phone")]]


def test_short_forms_are_asked_about():
    notes = {"lise": "---\nname: Lise Moe\n---\n", "bill": "---\nname: Bill Hansen\n---\n"}
    plan = planned(notes, person(name="Elisabeth Moe"), person(name="William Hansen"))
    assert doubts(plan) == [[("lise", "short")], [("bill", "short")]]


def test_an_alias_is_a_name():
    notes = {"kari": "---\nname: Kari Dahl\naliases: Kari Berg\ncompany: Alfa\n---\n"}
    assert why(planned(notes, person(name="Kari Berg", company="Alfa"))) == [("kari", "company")]


def test_a_company_is_known_by_its_note():
    notes = {"kari": "---\nname: Kari Berg\ncompany: '[[alfa]]'\n---\n"}
    called = {"alfa": "Alfa Holding AS", "alfa holding as": "Alfa Holding AS"}
    assert why(planned(notes, person(name="Kari Berg", company="Alfa Holding"), companies=called)) == [
        ("kari", "company")
    ]


def test_what_a_source_called_somebody_comes_first():
    ledger = "imported:\n  - from: vcard\n    uid: '7'\n    name: Kari Berg\n"
    notes = {"dahl": f"---\nname: Kari Dahl\n{ledger}---\n", "kari-berg": KARI}
    found = person(uid="7", name="Kari Berg", email="kari@example.org")
    assert why(planned(notes, found, source="vcard")) == [("dahl", "before")]
    assert why(planned(notes, found, source="google")) == [("kari-berg", "email")]


def test_without_a_sign_of_its_own_a_source_knows_people_by_their_names():
    ledger = "imported:\n  - from: outlook\n    name: Kari Berg\n    company: {}\n"
    notes = {f"k{n}": f"---\nname: Kari Berg\n{ledger.format(name)}---\n" for n, name in enumerate(["Alfa", "Beta"])}
    plan = planned(notes, person(name="Kari Berg", company="Beta"), source="outlook")
    assert why(plan) == [("k1", "before")]
    one = {"k0": notes["k0"]}
    plan = planned(one, person(name="Kari Berg", company="Gamma"), source="outlook")
    assert why(plan) == [("k0", "before")]
    both = planned(
        one, person(name="Kari Berg", company="Alfa"), person(name="Kari Berg", company="Gamma"), source="outlook"
    )
    assert (why(both), doubts(both)) == ([("k0", "before")], [[("k0", "same")]])


def test_two_of_a_file_are_never_one_contact():
    people = [person(uid=uid, name="Kari Berg", company="Alfa AS") for uid in "ab"]
    plan = planned(NOTES, *people, source="vcard")
    assert (why(plan), doubts(plan)) == ([("kari-berg", "company")], [[("kari-berg", "same")]])


def test_two_entries_of_one_person_are_united():
    plan = planned(
        {},
        person(name="Kari Berg", email="kari@example.org", company="Alfa"),
        person(name="Kari B. Berg", email="KARI@example.org", phone="99887766", city="Oslo"),
        person(name="Per Berg", phone="99887766"),
        person(name="Siri Lie"),
        person(name="Siri Lie"),
        person(uid="1", name="Bo Dal"),
        person(uid="1", name="Nina Ås"),
    )
    assert [one.id for one in plan.new] == ["kari-berg", "per-berg", "siri-lie", "bo-dal", "nina-ås"]
    kari = plan.new[0].fields
    assert (kari["company"], kari["city"], kari["phone"]) == ("Alfa", "Oslo", "99887766")
    assert "uid" not in plan.new[3].gave("linkedin")  # a sign that two bear tells nobody apart


def test_new_people_of_one_name_get_ids_of_their_own():
    people = [person(uid=uid, name="Per Lie", linkedin=f"https://linkedin.com/in/{uid}", company=uid) for uid in "ab"]
    notes = {"per-lie": "---\nname: Per Lie\ncompany: Z\nlinkedin: https://linkedin.com/in/z\n---\n"}
    assert [one.id for one in planned(notes, *people).new] == ["per-lie-2", "per-lie-3"]


def test_somebody_without_a_name_is_called_by_what_is_known():
    plan = planned({}, person(email="post@example.org"), person(company="Alfa"), person(text="Hun fra toget"), person())
    assert [one.fields["name"] for one in plan.new] == ["post@example.org", "Alfa", "Hun fra toget"]
