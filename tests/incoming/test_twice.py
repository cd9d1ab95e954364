"""The same files come to the same again: whoever is in them twice, was united since, or was doubtful, stays so."""

import pytest

from kaffegen.formats.record import Heard
from tests.incoming.people import doubts, imported, person, planned, planning, written

HERE, THERE = ("https://www.linkedin.com/in/" + name for name in ("kari", "kari-berg-lie"))
KARI = person(uid=HERE, name="Kari Berg", company="Alfa", role="Leder", linkedin=HERE)
ALSO_KARI = person(uid=THERE, line=3, name="Kari Berg Lie", company="Beta", linkedin=THERE)
UNITED = f"""---
name: Kari Berg
company: Alfa
role: Leder
linkedin: {HERE}
imported:
  - from: linkedin
    uid: [{HERE}, {THERE}]
    name: Kari Berg
    company: Alfa
    role: Leder
    linkedin: {HERE}
---
"""


@pytest.mark.parametrize("people", [(KARI, ALSO_KARI), (ALSO_KARI, KARI)])
def test_two_who_were_united_stay_one(people):
    plan = planned({"kari-berg": UNITED}, *people)
    assert (plan.new, plan.changed, plan.doubtful) == ((), (), ())


def test_of_two_who_were_united_the_first_one_gets_the_new_job():
    moved = person(uid=HERE, name="Kari Berg", company="Gamma", role="Leder", linkedin=HERE)
    note = imported({"kari-berg": UNITED}, ALSO_KARI, moved)["kari-berg"]
    assert ("\ncompany: Gamma\n" in note, f"uid: [{HERE}, {THERE}]" in note) == (True, True)


def test_whoever_was_doubtful_until_another_was_sure_is_decided_at_once():
    notes = {"kari-berg": "---\nname: Kari Berg\ncompany: Alfa\n---\n"}
    swapped = person(uid=THERE, name="Berg Kari", company="Alfa", linkedin=THERE)
    making = planning(notes)
    making.tell(Heard("linkedin", (swapped, KARI)))
    making.settle()
    making.settle()
    after = written(making.plan(), notes)
    again = planning(after)
    again.tell(Heard("linkedin", (swapped, KARI)))
    again.settle()
    again.settle()
    assert (sorted(after), again.plan().new, again.plan().changed) == (["berg-kari", "kari-berg"], (), ())


def test_two_of_a_file_of_whom_one_says_that_they_are_one_keep_the_job_and_both_signs():
    notes = {"kari": "---\nname: Kari Berg\n---\n"}
    making = planning(notes)
    making.tell(Heard("linkedin", (KARI, person(uid=THERE, line=3, name="Kari Berg", company="Alfa", role="Sjef"))))
    for doubt in making.doubts:
        making.decide(doubt, doubt.candidates[0].person)
    note = written(making.plan(), notes)["kari"]
    assert ("milestones" in note, "\nrole: Leder\n" in note, f"uid: [{HERE}, {THERE}]" in note) == (False, True, True)


def test_a_name_counts_beside_a_telephone_that_others_have_too():
    notes = {
        "lise-dahl": "---\nname: Lise Dahl\nphone: 22 33 44 55\n---\n",
        "åse-lie": "---\nname: Åse Lie\n---\n",
    }
    assert doubts(planned(notes, person(name="Aase Lie", phone="22334455"))) == [
        [("åse-lie", "same"), ("lise-dahl", "phone")]
    ]


def test_a_mail_is_enough_beside_a_telephone_that_others_have_too():
    notes = {
        "lise-dahl": "---\nname: Lise Dahl\nphone: 22 33 44 55\n---\n",
        "åse-lie": "---\nname: Åse Lie\nemail: aase@example.org\n---\n",
    }
    plan = planned(notes, person(name="Åse Lie", phone="22334455", email="aase@example.org"))
    assert [one.id for one in plan.changed] == ["åse-lie"]


def test_an_old_name_stays_as_an_alias_that_meetings_and_links_may_say():
    note = imported({}, KARI)["kari-berg"]
    wed = person(uid=HERE, name="Kari Lie", company="Alfa", role="Leder", linkedin=HERE)
    after = imported({"kari-berg": note}, wed)
    assert "name: Kari Lie\naliases: [Kari Berg]\n" in after["kari-berg"]
    assert imported(after, wed) == after


def test_a_role_at_the_same_company_in_another_spelling_is_put_in():
    note = "---\nname: Kari Berg\ncompany: Alfa AS\nemail: kari@example.org\n---\n"
    said = person(uid=HERE, name="Kari Berg", company="Alfa", role="Leder", email="kari@example.org")
    assert "company: Alfa AS\nrole: Leder\n" in imported({"kari-berg": note}, said)["kari-berg"]


@pytest.mark.parametrize("written", ["company: Alfa  # sier hun", 'company: "Alfa"  # sier hun'])
def test_a_comment_behind_a_field_keeps_no_update_away(written):
    note = imported({}, KARI)["kari-berg"].replace("company: Alfa", written, 1)
    moved = person(uid=HERE, name="Kari Berg", company="Beta", role="Sjef", linkedin=HERE)
    after = imported({"kari-berg": note}, moved)["kari-berg"]
    assert ("\nrole: Sjef\n" in after, "  # sier hun\n" in after) == (True, True)
    assert ('\ncompany: "Beta"  # sier hun\n' in after) == ('"' in written)


@pytest.mark.parametrize("company", ["Alfa", "Beta"])
def test_a_role_elsewhere_is_none_at_the_company_that_one_wrote_down(company):
    note = imported({}, KARI)["kari-berg"].replace("company: Alfa", "company: Min AS", 1)
    said = person(uid=HERE, name="Kari Berg", company=company, role="Sjef", linkedin=HERE)
    plan = planned({"kari-berg": note}, said)
    assert (plan.changed, [each.theirs for each in plan.same[0].kept][-1]) == ((), "Sjef")


@pytest.mark.parametrize("source", ["google", "kaffegen"])
def test_colleagues_who_share_a_telephone_and_a_first_name_are_as_many_as_they_are(source):
    people = [
        person(f"id-{number}" * (source == "kaffegen"), line=number, name=f"Kari {last}", phone="22 33 44 55",
               email="post@example.org")
        for number, last in enumerate(("Berg", "Dahl", "Moe"), 2)
    ]  # fmt: skip
    assert len(planned({}, *people, source=source).new) == len(people)
    assert len(planned({}, *people[:1], *people[:1], source=source).new) == 1


def test_a_shared_telephone_is_not_enough_for_another_family_name():
    notes = {"kari-berg": "---\nname: Kari Berg\nphone: 22 33 44 55\nemail: post@example.org\n---\n"}
    for field, value in (("phone", "22334455"), ("email", "post@example.org")):
        assert doubts(planned(notes, person(name="Kari Dahl", **{field: value}))) == [[("kari-berg", field)]]


def test_whoever_is_called_otherwise_in_the_file_is_known_again():
    note = {"kari-berg": "---\nname: Kari Berg\nphone: 22 33 44 55\n---\n"}
    short = person(name="K. Berg", phone="22334455", email="kb@example.org")
    after = imported(note, short, source="vcard")
    assert imported(after, person(name="K. Berg", email="new@example.org"), source="vcard")["kari-berg"].count("new@")
