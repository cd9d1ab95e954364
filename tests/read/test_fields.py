"""Words, choices, unknown fields, double keys: each fault at its place, the rest of the note kept."""

import datetime as dt

import pytest

from .reading import check, contact, kept, meeting, read

TODAY = dt.date(2026, 11, 18)


@pytest.mark.parametrize(
    ("kind", "line", "suggestion"),
    [
        ("contact", "strength: ▶nær", "close"),
        ("contact", "strength: ▶kjent", "known"),
        ("contact", "strength: ▶bekendt", "acquaintance"),
        ("contact", "strength: ▶fremmed", "stranger"),
        ("contact", "strength: ▶3", ""),
        ("contact", "status: ▶arkiveret", "archived"),
        ("contact", "status: ▶aktiv", "active"),
        ("contact", "language: ▶fransk", ""),
        ("meeting", "status: ▶avholdt", "held"),
        ("meeting", "status: ▶afholdt", "held"),
        ("meeting", "status: ▶aflyst", "cancelled"),
        ("meeting", "status: ▶avlyst", "cancelled"),
        ("meeting", "status: ▶canceled", "cancelled"),
        ("meeting", "status: ▶schedule", "scheduled"),
        ("meeting", "asked_by: ▶dem", "them"),
        ("meeting", "asked_by: ▶jeg", "me"),
        ("meeting", "went: ▶bra", "well"),
        ("meeting", "went: ▶godt", "well"),
        ("meeting", "went: ▶dårligt", "badly"),
        ("meeting", "signals: [{what: blåbær, kind: ▶hidden job}]", "hidden-job"),
        ("meeting", "recommendations: [{title: blåbær, kind: ▶bok}]", "book"),
        ("meeting", "recommendations: [{title: blåbær, kind: ▶bog}]", "book"),
        ("contact", "touches: [{on: 2026-11-01, note: blåbær 😀, via: ▶e-post}]", "email"),
        ("contact", "touches: [{on: 2026-11-01, by: ▶dem}]", "them"),
    ],
)
def test_a_choice_is_checked_and_the_word_of_another_language_suggested(kind, line, suggestion):
    form = {"contact": contact, "meeting": meeting}[kind]
    note, problems = check(form(line), f"K126 {suggestion}".strip(), kind=kind)
    assert kept(note) in (("Åse Bø", "søster 😀"), ("Åse Bø", "blåbær 😀"))
    assert problems[0].words["text"] == line.partition("▶")[2].rstrip("}]")
    assert problems[0].words["choices"]


@pytest.mark.parametrize(("kind", "line"), [
    ("contact", "strength: Close"), ("contact", "strength: CLOSE"), ("contact", "language: NB"),
    ("meeting", "status: Held"), ("meeting", "signals: [{what: x, kind: hidden-job}]"),
])  # fmt: skip
def test_a_choice_may_have_capitals(kind, line):
    _, problems = read({"contact": contact, "meeting": meeting}[kind](line), kind)
    assert not problems


@pytest.mark.parametrize(
    ("kind", "line", "suggestion"),
    [
        ("meeting", "▶dato: 2026-11-12", "date"),
        ("meeting", "▶sted: Kaffebrenneriet", "place"),
        ("meeting", "▶neste_steg: ring", "next_steps"),
        ("meeting", "▶næste_skridt: ring", "next_steps"),
        ("meeting", "▶taletid: 30", "talk_share"),
        ("meeting", "▶rykket: 2026-11-12", "nudged"),
        ("meeting", "▶formål: lære", "purpose"),
        ("meeting", "▶Formål: lære", "purpose"),
        ("meeting", "▶hvor: Oslo", "place"),
        ("meeting", "▶spørsmål: hva nå?", "questions"),
        ("meeting", "▶thank_you: 2026-11-12", "thanked"),
        ("meeting", "▶for-dem: råd", "for_them"),
        ("contact", "▶sted: Oslo", "city"),
        ("contact", "▶e-post: a@example.org", "email"),
        ("contact", "▶telefon: 99887766", "phone"),
        ("contact", "▶firma: Alfa", "company"),
        ("contact", "▶virksomhed: Alfa", "company"),
        ("contact", "▶fødselsdag: 05-17", "birthday"),
        ("contact", "▶emial: a@example.org", "email"),
        ("contact", "▶compnay: Alfa", "company"),
        ("contact", "▶Company: Alfa", "company"),
        ("contact", "▶introduced-by: Bo Li", "introduced_by"),
        ("contact", "▶kjenner: Bo Li", "knows"),
        ("contact", "▶shoe_size: 44", ""),
        ("contact", '▶"firma": Alfa', "company"),
        ("place", "▶adresse: Storgata 1", "address"),
        ("plan", "▶mål: 12", "goal"),
        ("me", "▶ferie: [{from: 2026-07-01, to: 2026-07-31}]", "away"),
    ],
)
def test_an_unknown_field_is_said_at_its_key_with_the_nearest_known_one(kind, line, suggestion):
    main = "contact" if kind == "meeting" else "name"
    end = "" if kind != "plan" else "from: 2026-07-01\nto: 2026-12-31\n"
    first = "" if kind == "plan" else f"{main}: Åse Bø\n"
    note, _ = check(f"---\n{first}{line}\ntags: [rød 😀]\n{end}---\n", f"K112 {suggestion}".strip(), kind=kind)
    assert note.tags == ("rød 😀",)
    if suggestion:
        assert suggestion in note.about.faulty, "what was meant is unknown, not unsaid"


def test_the_danish_and_norwegian_word_for_held_leads_to_held():
    for word in ("avholdt", "afholdt", "holdt"):
        _, problems = read(meeting(f"{word}: 2026-11-12"), "meeting")
        assert [p.code for p in problems] == ["K112"]
        assert "held" in problems[0].suggestion


def test_an_unknown_part_of_an_item_is_said_at_its_key():
    check(contact("touches: [{note: blåbær 😀, ▶dato: 2026-11-01, on: 2026-11-02}]"), "K112")
    check(meeting("next_steps:\n  - what: ring 😀\n    ▶frist: 2026-12-01"), "K112 due", kind="meeting")
    note, _ = check(
        meeting("next_steps:\n  - what: ring\n    ▶gjort: 2026-12-01\n  - skriv"), "K112 done", kind="meeting"
    )
    assert [step.what for step in note.next_steps if step.is_open(TODAY)] == ["skriv"]


def test_fields_of_ones_own_are_kept_and_not_judged():
    _, problems = read(contact("x_sko: 44", "x_barn: [Ola, {navn: Kari}]", "x_: ''", "x_dato: 12/05/2026"))
    assert not problems


def test_a_double_key_names_both_lines_and_neither_is_believed():
    note, problems = check("---\nname: Åse Bø\nrole: leder\ncity: Ås\n▶role: sjef\n---\n", "K111")
    assert problems[0].words["first"] == "3"
    assert note.role is None
    assert "role" in note.about.faulty
    assert (note.name, note.city) == ("Åse Bø", "Ås")


def test_a_double_key_in_an_item_names_both_lines():
    _, problems = check(contact("touches:", "  - on: 2026-11-01", "    ▶on: 2026-11-02"), "K111")
    assert problems[0].words["first"] == "4"


def test_three_equal_keys_are_two_problems():
    note, problems = check("---\nname: Åse Bø\nrole: a\n▶role: b\n▶role: c\n---\n", "K111", "K111")
    assert {p.words["first"] for p in problems} == {"3"}
    assert note.role is None


@pytest.mark.parametrize("written", ["yes", "ja", "no", "nei", "false", "False", "1", "[true]", "{a: b}", "2026-11-12"])
def test_private_is_true_or_an_error_that_counts_as_true(written):
    note, _ = check(contact(f"private: ▶{written}"), "K132")
    assert note.private
    assert kept(note) == ("Åse Bø", "søster 😀")


@pytest.mark.parametrize("written", ["true", "'true'", '"true"', "true # hemmelig"])
def test_private_true_is_private(written):
    note, problems = read(contact(f"private: {written}"))
    assert (note.private, problems) == (True, [])


@pytest.mark.parametrize(
    "lines",
    ["privat: true", "Private: true", "prviate: true", "PRIVATE: true", "private: true\nprivate: false", "private: &a true",
     "private: !!bool true", 'private: "true', "private", "private:true", "privat : ja", "'private': ja", "private: @ja"],
)  # fmt: skip
def test_a_misspelt_private_counts_as_private(lines):
    note, problems = read(contact(lines))
    assert note.private
    assert any(p.severity.value == "error" for p in problems)


def test_a_note_that_says_nothing_is_not_private():
    note, problems = read(contact())
    assert (note.private, problems) == (False, [])


def test_a_note_without_a_name_is_told_so_and_keeps_the_rest():
    note, problems = read("---\ncity: Ås\n---\n")
    assert [(p.code, p.severity.value, p.words["field"]) for p in problems] == [("K137", "error", "name")]
    assert note.city == "Ås"
    assert note.id == "x"


def test_a_meeting_with_nobody_is_told_so():
    _, problems = read("---\ndate: 2026-11-12\n---\n", "meeting")
    assert [(p.code, p.words["field"]) for p in problems] == [("K137", "contact")]
    assert not read("---\ncontacts: [Åse Bø, Bo Li]\n---\n", "meeting")[1]


@pytest.mark.parametrize(
    ("form", "line", "missing"),
    [
        (contact, "touches:\n  - ▶note: blåbær", "on"),
        (contact, "milestones:\n  - ▶what: ny jobb", "on"),
        (meeting, "referrals:\n  - Bo Li\n  - ▶company: Alfa", "name"),
        (meeting, "next_steps:\n  - ▶due: 2026-12-01", "what"),
        (meeting, "next_steps: [a, ▶{due: 2026-12-01}]", "what"),
    ],
)
def test_an_item_without_its_main_part_is_said_where_the_item_stands(form, line, missing):
    note, problems = check(form(line), "K137", kind=form.__name__)
    assert problems[0].words["field"] == missing
    assert kept(note)[0] == "Åse Bø"


def test_a_fault_in_one_item_leaves_its_neighbours():
    note, _ = check(
        meeting("next_steps:", "  - what: én 😀", "    due: ▶12/05/2026", "  - to", "  - {what: tre, done: ▶ja}", "  - fire"),
        "K123", "K127 true", kind="meeting",
    )  # fmt: skip
    assert [step.what for step in note.next_steps] == ["én 😀", "to", "tre", "fire"]
    assert [step.what for step in note.next_steps if step.is_open(TODAY)] == ["to", "fire"]
