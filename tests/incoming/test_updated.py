"""What a note says after its source spoke again: what the source gave follows it, what a person wrote stays."""

import datetime as dt

from tests.incoming.people import TODAY, imported, person, planned, written

FIRST = person(uid="k", name="Kari Berg", company="Alfa", role="Leder", email=["a@example.org"], topics=["drift"])
NOTE = """---
name: Kari Berg
company: Alfa
role: Leder
email: [a@example.org]
topics: [drift]
imported:
  - from: linkedin
    uid: k
    name: Kari Berg
    company: Alfa
    role: Leder
    email: [a@example.org]
    topics: [drift]
---
"""


def kept(plan):
    return [(each.field, each.yours, each.theirs) for one in (*plan.changed, *plan.same) for each in one.kept]


def again(note: str, today: dt.date = TODAY, **fields: object):
    """Give the note after LinkedIn told of Kari anew, and what was kept."""
    said = person(uid="k", **{**FIRST.fields, **fields})
    plan = planned({"kari-berg": note}, said, today=today)
    after = written(plan, {"kari-berg": note})
    assert imported(after, said, today=today) == after  # a second time, nothing
    return after["kari-berg"], kept(plan)


def lines(before: str, after: str) -> list[str]:
    """Give the lines that are others, without the ledger's."""
    old, new = (text.partition("\nimported:")[0].partition("\n---")[0].splitlines() for text in (before, after))
    return [*(f"- {line}" for line in old if line not in new), *(f"+ {line}" for line in new if line not in old)]


def test_a_new_note_says_what_is_known_and_who_gave_it():
    assert imported({}, FIRST) == {"kari-berg": NOTE}
    assert imported({"kari-berg": NOTE}, FIRST) == {"kari-berg": NOTE}


def test_what_the_source_gave_follows_the_source():
    after, stays = again(NOTE, email=["b@example.org"], topics=["drift", "handel"])
    assert lines(NOTE, after) == [
        "- email: [a@example.org]", "- topics: [drift]", "+ email: [b@example.org]", "+ topics: [drift, handel]",
    ]  # fmt: skip
    assert stays == []


def test_what_a_person_changed_or_took_away_stays():
    note = NOTE.replace("company: Alfa\nrole", "company: Min\nrole").replace("topics: [drift]\nimp", "imp")
    assert again(note) == (note, [])
    assert again(note, city="Oslo")[1] == []  # of what the source says as ever, nothing is said
    after, stays = again(note, company="Beta", topics=["handel"])
    assert after == note
    assert stays == [("company", "Min", "Beta"), ("topics", None, ["handel"])]


def test_what_a_person_had_written_before_stays():
    note = "---\nname: Kari Berg  # bare Kari\ncompany: Alfa\nrole: sjef\nemail: x@example.org\n---\n\nHei.\n"
    plan = planned({"kari-berg": note}, FIRST)
    after = written(plan, {"kari-berg": note})["kari-berg"]
    assert lines(note, after) == [
        "- email: x@example.org", "+ email: [x@example.org, a@example.org]", "+ topics: [drift]",
    ]  # fmt: skip
    assert kept(plan) == [("role", "sjef", "Leder")]
    assert after.endswith("    email: [a@example.org]\n    topics: [drift]\n---\n\nHei.\n")
    assert "    role:" not in after
    assert imported({"kari-berg": after}, FIRST) == {"kari-berg": after}


def test_a_role_elsewhere_is_not_put_beside_ones_own_company():
    note = "---\nname: Kari Berg\ncompany: Min\nemail: a@example.org\n---\n"
    plan = planned({"kari-berg": note}, FIRST)
    assert "role" not in written(plan, {"kari-berg": note})["kari-berg"]
    assert kept(plan) == [("company", "Min", "Alfa"), ("role", None, "Leder")]


def test_addresses_a_person_changed_get_only_what_is_new():
    note = NOTE.replace("email: [a@example.org]\ntopics", "email: {work: c@example.org}\ntopics")
    after, stays = again(note, email=["a@example.org", "c@example.org", "d@example.org"])
    assert lines(note, after) == [
        "- email: {work: c@example.org}", "+ email: {work: c@example.org, other: d@example.org}",
    ]  # fmt: skip
    assert stays == []


def test_a_new_job_is_a_milestone_and_the_old_one_is_past():
    after, _ = again(NOTE, company="Beta", role="Direktør")
    assert lines(NOTE, after) == [
        "- company: Alfa", "- role: Leder",
        "+ company: Beta", "+ role: Direktør",
        "+ past:", "+   - company: Alfa", "+     role: Leder", "+     to: 2026-11",
        "+ milestones:", "+   - on: 2026-11-18", '+     what: Direktør, Beta',
    ]  # fmt: skip
    later, _ = again(
        after.replace("\nrole: Direktør", "\nrole: Direktør", 1), dt.date(2027, 2, 1), company="Gamma", role="Direktør"
    )
    assert "  - company: Beta\n    role: Direktør\n    to: 2027-02\n" in later
    assert "  - on: 2027-02-01\n    what: Gamma\n" in later


def test_the_same_job_spelt_otherwise_is_no_milestone():
    after, _ = again(NOTE, company="Alfa AS", role="leder")
    assert lines(NOTE, after) == ["- company: Alfa", "- role: Leder", "+ company: Alfa AS", "+ role: leder"]


def test_what_the_source_does_not_say_any_more_stays():
    plan = planned({"kari-berg": NOTE}, person(uid="k", name="Kari Berg"))
    assert (plan.changed, len(plan.same)) == ((), 1)


def test_two_sources_each_have_their_entry():
    card = person(uid="v", name="Kari Berg", email="a@example.org", phone={"mobile": "99887766"})
    after = imported({"kari-berg": NOTE}, card, source="vcard")
    assert lines(NOTE, after["kari-berg"]) == ["+ phone: {mobile: 99887766}"]
    entry = (
        "  - from: vcard\n    uid: v\n    name: Kari Berg\n    email: a@example.org\n    phone: {mobile: 99887766}\n"
    )
    assert after["kari-berg"].endswith(f"{entry}---\n")
    assert imported(after, card, source="vcard") == after
    assert imported(after, FIRST) == after


def test_a_text_is_taken_over_once_and_a_newer_one_only_named():
    noted = person(uid="k", text="Møtt på messen.\n\nLiker fjell.", name="Kari Berg")
    after = imported({}, noted)
    assert after["kari-berg"].endswith("---\n\n## Fra adresseboken\n\nMøtt på messen.\n\nLiker fjell.\n")
    mine = {"kari-berg": after["kari-berg"].replace("Liker fjell.", "Liker sjøen.")}
    assert imported(mine, noted) == mine
    plan = planned(mine, person(uid="k", text="Møtt på messen.\n\nLiker fjell.", name="Kari Berg", city="Oslo"))
    assert kept(plan) == []
    plan = planned(mine, person(uid="k", text="Møtt på toget.", name="Kari Berg"))
    assert (written(plan, mine), kept(plan)) == (mine, [("text", None, "Møtt på toget.")])


def test_a_text_goes_below_what_the_note_says():
    front = "---\r\nname: Kari Berg\r\nemail: a@example.org\r\n"
    note = f"{front}---\r\n\r\nHei."
    after = imported({"kari-berg": note}, person(text="- Liker fjell", name="Kari Berg", email="a@example.org"))
    assert after["kari-berg"].startswith(f"{front}imported:\r\n  - from: linkedin\r\n")
    assert after["kari-berg"].endswith(
        "---\r\n\r\nHei.\r\n\r\n## Fra adresseboken\r\n\r\n- Liker fjell"
    )  # as unended as before


def test_one_address_written_in_two_ways_is_one():
    note = """---
name: Kari Berg
company: "[[alfa]]"
email: Kari@example.org
phone: 99 88 77 66
linkedin: https://no.linkedin.com/in/Kari/
connected: true
---
"""
    companies = {"alfa": "Alfa Holding", "alfa holding": "Alfa Holding"}
    profile = "https://www.linkedin.com/in/kari"
    said = person(name="Kari Berg", company="Alfa Holding", email="kari@example.org", phone="+47 998 87 766",
                  linkedin=profile, connected="2020-01-02")  # fmt: skip
    plan = planned({"kari-berg": note}, said, companies=companies)
    after = written(plan, {"kari-berg": note})["kari-berg"]
    assert (lines(note, after), kept(plan)) == ([], [])
    assert after.count("+47 998 87 766") == 1


def test_what_several_files_of_a_source_say_of_one_person_is_no_answer_to_one_another():
    first = person(name="Kari Berg", email="kari@example.org", company="Alfa", role="Leder")
    second = person(name="Kari Berg", email=["kari@example.org", "kb@example.org"], company="Beta", city="Oslo")
    plan = planned({}, first, second, apart=True)
    after = written(plan, {})
    assert "company: Alfa" in after["kari-berg"]
    assert "milestones" not in after["kari-berg"]
    assert "city: Oslo" in after["kari-berg"]
    assert written(planned(after, first, second, apart=True), after) == after
    newer = person(name="Kari Berg", email="kari@example.org", company="Gamma", role="Leder")
    moved = written(planned(after, newer, second, apart=True), after)
    assert "past:\n  - company: Alfa" in moved["kari-berg"]
    assert written(planned(moved, newer, second, apart=True), moved) == moved
