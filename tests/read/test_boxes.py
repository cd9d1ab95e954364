"""Checkboxes in the notation of Obsidian Tasks, and as people write them."""

import datetime as dt

import pytest

from .reading import check, read

MEETING = "---\ncontact: Åse Bø\n---\n"
DAY = dt.date(2026, 11, 19)
TODAY = dt.date(2026, 11, 18)
BOXES = [
    ("- [ ] send rapporten 📅 2026-11-19", {"due": DAY}),
    ("- [ ] send rapporten 📅2026-11-19", {"due": DAY}),
    ("- [ ] send rapporten 📅\ufe0f 2026-11-19", {"due": DAY}),
    ("- [ ] send 📅 2026-11-19 rapporten", {"due": DAY}),
    ("- [ ] send rapporten (due 2026-11-19)", {"due": DAY}),
    ("- [ ] send rapporten (Due: 2026-11-19)", {"due": DAY}),
    ("- [ ] send rapporten (frist 2026-11-19)", {"due": DAY}),
    ("- [ ] send rapporten (senest 2026-11-19)", {"due": DAY}),
    ("- [ ] send (frist: 2026-11-19) rapporten", {"due": DAY}),
    ("- [x] send rapporten ✅ 2026-11-19", {"done": DAY}),
    ("- [X] send rapporten ✅ 2026-11-19", {"done": DAY}),
    ("- [x] send rapporten", {"done": True}),
    ("- [x] send rapporten 📅 2026-11-01 ✅ 2026-11-19", {"due": dt.date(2026, 11, 1), "done": DAY}),
    ("- [ ] send rapporten ⏳ 2026-11-19", {"snooze": DAY}),
    ("- [ ] send rapporten 📅 2026-11-01 ⏳ 2026-11-19", {"due": dt.date(2026, 11, 1), "snooze": DAY}),
    ("- [-] send rapporten", {"dropped": True}),
    ("- [-] send rapporten ❌ 2026-11-19", {"dropped": DAY}),
    ("- [ ] send rapporten 🛫 2026-11-01 ➕ 2026-10-01 📅 2026-11-19", {"due": DAY}),
    ("- [ ] send rapporten 🔁 every week 📅 2026-11-19", {"due": DAY}),
    ("- [ ] send rapporten 🔺 📅 2026-11-19", {"due": DAY}),
    ("- [ ] send rapporten ⏫", {}),
    ("- [ ] ⏫ send rapporten 🔼 🔽 ⏬", {}),
    ("- [ ] them: send rapporten", {"who": "them"}),
    ("- [ ] de: send rapporten", {"who": "them"}),
    ("- [ ] De: send rapporten 📅 2026-11-19", {"who": "them", "due": DAY}),
    ("* [ ] send rapporten", {}),
    ("+ [ ] send rapporten", {}),
    ("1. [ ] send rapporten", {}),
    ("    - [ ] send rapporten", {}),
    ("> - [ ] send rapporten", {}),
    ("- [ ]  send   rapporten", {}),
]


@pytest.mark.parametrize("heading", ["", "## Løfter\n", "## Notater\n", "## Takknemlig\n"])
@pytest.mark.parametrize(("line", "parts"), BOXES)
def test_a_box_is_a_next_step(line, parts, heading):
    text = f"{MEETING}{heading}\n{line}\n"
    note, problems = read(text, "meeting")
    assert not problems
    assert [step.what for step in note.next_steps] == ["send rapporten"]
    step = note.next_steps[0]
    given = {"due": None, "done": None, "snooze": None, "dropped": None, "who": "me"} | parts
    assert {part: getattr(step, part) for part in given} == given
    assert text.split("\n")[step.at.line - 1] == line
    assert line[step.at.column - 1 :].lstrip("⏫ ").startswith(("send", "them:", "de:", "De:"))


def test_a_box_in_a_contact_is_one_too():
    for line, _ in BOXES:
        note, problems = read(f"---\nname: Åse Bø\n---\n{line}\r\n")
        assert not problems
        assert [step.what for step in note.next_steps] == ["send rapporten"]


@pytest.mark.parametrize(
    "heading",
    ["Spørsmål", "Spørgsmål", "Questions", "Invitasjon", "Invitation", "Takk", "Tak", "Thank-you", "Memo", "Opsamling"],
)
def test_a_box_under_questions_drafts_and_memo_is_none(heading):
    note, _ = read(f"{MEETING}## {heading}\n- [ ] si hei\n## Videre\n- [ ] ringe\n", "meeting")
    assert [step.what for step in note.next_steps] == ["ringe"]


@pytest.mark.parametrize(
    "line", ["- []  a", "-[ ] a", "- [ ]a", "[ ] a", "- [ ]", "- [ ] ", "- \\[ ] a", "a - [ ] b", "- `[ ]` a"]
)
def test_what_is_no_box_is_none(line):
    note, problems = read(f"{MEETING}\n{line}\n", "meeting")
    assert not note.next_steps
    assert not problems


def test_a_line_under_promises_needs_no_box():
    note, problems = read(
        f"{MEETING}## Løfter\n- sende rapporten (frist 2026-11-19)\n- de: ringe Kari\n\nBare tekst.\n", "meeting"
    )
    assert not problems
    assert [(step.what, step.due, step.who, step.agreed) for step in note.next_steps] == [
        ("sende rapporten", DAY, "me", True), ("ringe Kari", None, "them", True),
    ]  # fmt: skip


def test_a_box_outside_the_promises_was_not_agreed():
    note, _ = read(f"{MEETING}## Notater\n- [ ] bestille bord\n", "meeting")
    assert [step.agreed for step in note.next_steps] == [False]
    assert note.status == "idea"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("- [ ] ▶blåbær 😀 📅 2026-02-30", "K121"),
        ("- [ ] ▶blåbær 😀 📅 i morgen", "K120"),
        ("- [ ] ▶blåbær 😀 📅 12/05/2026", "K123"),
        ("- [ ] ▶blåbær 😀 (frist 12/05/2026)", "K123"),
        ("- [ ] ▶blåbær 😀 (frist 19.11.2026)", "K122 2026-11-19"),
        ("- [x] ▶blåbær 😀 ✅ 2026-1-5", "K120 2026-01-05"),
        ("- [ ] ▶blåbær 😀 ⏳ 2026-13-01", "K121"),
    ],
)
def test_a_wrong_date_in_a_box_is_said_in_its_line(line, fault):
    plain = line.replace("▶", "")
    note, problems = read(f"{MEETING}\n- [ ] før\n{plain}\n- [ ] etter\n", "meeting")
    code, _, suggestion = fault.partition(" ")
    assert [(p.place.line, p.code, p.suggestion) for p in problems] == [(6, code, suggestion)]
    assert [step.what for step in note.next_steps if step.is_open(TODAY) and step.what in ("før", "etter")] == [
        "før",
        "etter",
    ]
    if code != "K122":
        assert not [step for step in note.next_steps if step.is_open(TODAY) and "blåbær" in step.what]


def test_the_place_of_a_wrong_date_in_a_box_is_the_date():
    line = "- [ ] blåbær 😀 📅 ▶2026-02-30"
    check(f"{MEETING}\n{line}\n", "K121", kind="meeting")


def test_a_mark_without_a_date_says_nothing():
    note, problems = read(f"{MEETING}\n- [ ] ringe 📅\n", "meeting")
    assert not problems
    assert [(step.what, step.due) for step in note.next_steps] == [("ringe", None)]


def test_a_word_before_a_colon_is_no_person():
    note, _ = read(f"{MEETING}\n- [ ] Alfa: ringe\n- [ ] the others: skrive\n", "meeting")
    assert [(step.what, step.who) for step in note.next_steps] == [("Alfa: ringe", "me"), ("the others: skrive", "me")]


def test_brackets_with_other_words_stay_text():
    note, _ = read(f"{MEETING}\n- [ ] ringe (etter 2026-11-19) om (frist i mai) (due)\n", "meeting")
    assert note.next_steps[0].what == "ringe (etter 2026-11-19) om (frist i mai) (due)"
    assert note.next_steps[0].due is None
