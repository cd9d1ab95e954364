"""A field with an error is unknown, not unsaid: no rule fires that this field could close."""

import pytest

from .journals import BY_RULE, KARI, ME, PLAN, held, kari

ON = "2026-11-05"
NO_DAY = "2026-13-01"
HELD_LATELY = held("2026-11-01")
IN_THE_NOTE = [
    ("answer", "answered"), ("answer", "status"), ("answer", "date"),
    ("invite", "invited"), ("invite", "status"), ("invite", "date"),
    ("nudge", "nudged"), ("nudge", "answered"), ("nudge", "status"), ("nudge", "date"),
    ("let-go", "answered"), ("let-go", "status"), ("let-go", "date"),
    ("schedule", "date"), ("schedule", "status"),
    ("prepare", "prepared"), ("prepare", "status"),
    ("outcome", "status"),
    ("thank", "thanked"),
    ("memo", "memo"), ("memo", "thanked"),
    ("agree-next-step", "next_steps"),
    ("report-back", "reported"),
    ("plan-invite", "to"),
]  # fmt: skip
WRONG = {"status": "ferdig igjen", "next_steps": "\n  - what: ringe\n    due: 2026-13-01\n  - {}", "to": NO_DAY}


@pytest.mark.parametrize(("rule", "field"), IN_THE_NOTE)
def test_a_faulty_field_silences_the_rules_it_could_close(asked, rule, field):
    files = BY_RULE[rule].files()
    note = BY_RULE[rule].note
    kept = [line for line in files[note].split("\n") if not line.startswith(f"{field}:")]
    files[note] = "\n".join([*kept, f"{field}: {WRONG.get(field, NO_DAY)}"])
    assert asked(rule, files, ON, faulty=True) == []


@pytest.mark.parametrize(
    "line",
    [
        "talk_share: 300", "went: strålende", "gave:\n  - en: [bok]", "got:\n  - en: [bok]",
        "referrals:\n  - name: [A, B]", "reported: 2026-13-01", "recommendations:\n  - title: [A, B]",
        "signals:\n  - what: [A, B]", "openings:\n  - en: [bok]", "next_steps:\n  - what: [A, B]",
        "thanked: 2026-13-01",
        "memo: 2026-13-01", "card: 2026-13-01",
    ],
    ids=lambda line: line.partition(":")[0],
)  # fmt: skip
def test_outcome_is_silent_while_anything_of_what_happened_is_faulty(asked, line):
    files = kari(f"date: 2026-11-03\n{line}")
    assert asked("outcome", files, ON, faulty=True) == []


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("next-step", "next_steps:\n  - {what: ringe, done: 2026-13-01}"),
        ("next-step", "next_steps:\n  - {what: ringe, dropped: 2026-13-01}"),
        ("await", "next_steps:\n  - {what: ringe, who: them, done: 2026-13-01}"),
        ("next-step", "next_steps:\n  - {what: ringe, who: dem igjen}"),
        ("referral", "referrals:\n  - {name: Ola Dahl, reported: 2026-13-01}"),
        ("referral", "referrals:\n  - {name: Ola Dahl, dropped: 2026-13-01}"),
        ("report-back", "referrals:\n  - {name: Ola Dahl, reported: 2026-13-01}"),
        ("recommendation", "recommendations:\n  - {title: A, done: 2026-13-01}"),
        ("recommendation", "recommendations:\n  - {title: A, dropped: 2026-13-01}"),
        ("send-thoughts", "recommendations:\n  - {title: A, done: 2026-10-05, sent: 2026-13-01}"),
        ("send-thoughts", "recommendations:\n  - {title: A, done: 2026-13-01}"),
        ("next-step", "---\n- [x] ringe ✅ 2026-13-01"),
    ],
)
def test_a_faulty_part_silences_its_item(asked, rule, line):
    assert asked(rule, kari(f"{held('2026-10-05')}\n{line}\n"), ON, faulty=True) == []


def test_a_faulty_item_leaves_the_others(asked):
    files = kari(held("2026-10-28", "next_steps:\n  - {what: ringe, done: 2026-13-01}\n  - {what: skrive}"))
    assert asked("next-step", files, ON, faulty=True) == [("next-step", "kari-berg", "2026-11-04", "overdue")]


@pytest.mark.parametrize(
    ("rule", "person"),
    [
        ("connect", "connected: 2026-13-01"),
        ("keep-in-touch", "strength: close\nmet: 2026-08-04\ntouches:\n  - on: 2026-13-01"),
        ("keep-in-touch", "strength: close\nmet: 2026-08-04\ncadence: ofte"),
        ("keep-in-touch", "strength: nærmest\nmet: 2026-08-04"),
        ("keep-in-touch", "strength: close\nmet: 2026-08-04\nstatus: borte"),
        ("give-back", "touches:\n  - {on: 2026-10-05, got: [A, B]}\n  - {on: 2026-13-01, gave: C}"),
        ("drip", "connected: true\ntouches:\n  - {on: 2026-13-01, gave: C}"),
        ("milestone", "milestones:\n  - {on: 2026-11-02, what: A, congratulated: 2026-13-01}"),
        ("milestone", "milestones:\n  - {on: 2026-11-02, what: A}\ntouches:\n  - on: 2026-13-01"),
        ("birthday", "birthday: 1980-11-04\ntouches:\n  - on: 2026-13-01"),
        ("birthday", "birthday: 1980-11-04\nstrength: fjern"),
    ],
)
def test_a_faulty_field_of_the_contact_silences_the_rules_it_could_close(asked, rule, person):
    files = kari(HELD_LATELY, person) if rule == "connect" else kari(person=person)
    if rule == "drip":
        files = {**BY_RULE["drip"].files(), **kari(person=person)}
    assert asked(rule, files, ON, faulty=True, **BY_RULE[rule].options) == []


@pytest.mark.parametrize("field", ["purpose", "for_them", "questions"])
def test_prepare_does_not_miss_what_is_faulty(outlook, field):
    ready = {"purpose": "A", "for_them": "B", "questions": "C?"} | {field: "\n  - en: [bok]"}
    lines = "\n".join(f"{name}: {text}" for name, text in ready.items())
    files = kari(f"date: 2026-11-06\nonline: https://example.org/rom\n{lines}")
    assert [a for a in outlook(files, ON, faulty=True).actions if a.rule.name == "prepare"] == []


def test_prepare_does_not_miss_a_faulty_telephone_number(asked):
    files = kari("date: 2026-11-06\npurpose: A\nfor_them: B\nquestions: C?", "phone: ring meg")
    assert asked("prepare", files, ON, faulty=True) == []


@pytest.mark.parametrize("rule", ["thank", "memo", "connect", "agree-next-step", "outcome"])
def test_a_meeting_whose_date_is_faulty_asks_nothing_of_afterwards(asked, rule):
    assert asked(rule, kari(held(NO_DAY)), ON, faulty=True) == []


def test_keep_in_touch_is_silent_when_a_meeting_that_would_tell_is_faulty(asked):
    files = kari(held(NO_DAY), "strength: close\nmet: 2026-08-04")
    assert asked("keep-in-touch", files, ON, faulty=True) == []


def test_agree_next_step_is_silent_when_the_day_of_another_meeting_with_them_is_faulty(asked):
    files = kari(held("2026-11-03"))
    files["meetings/neste.md"] = f"contact: kari-berg\ndate: {NO_DAY}\nstatus: scheduled"
    assert asked("agree-next-step", files, ON, faulty=True) == []


@pytest.mark.parametrize(
    "line", [f"date: {NO_DAY}\nstatus: scheduled", f"date: {NO_DAY}", "date: 2026-11-20\nstatus: avtalt snart"]
)
def test_rhythm_is_silent_when_the_next_meeting_may_be_hidden_by_a_fault(asked, line):
    files = kari(held("2026-09-05"))
    assert len(asked("rhythm", files, ON)) == 1
    files["meetings/neste.md"] = f"contact: kari-berg\n{line}"
    assert asked("rhythm", files, ON, faulty=True) == []


@pytest.mark.parametrize("lines", [f"from: {NO_DAY}\nto: 2026-12-31", f"from: 2026-07-01\nto: {NO_DAY}"])
def test_plan_is_silent_when_a_plans_days_are_faulty(asked, lines):
    files = kari(held("2026-11-03"), others={PLAN: lines})
    assert asked("plan", files, ON, faulty=True) == []


def test_a_misspelt_field_is_unknown_too(asked):
    assert asked("thank", kari(held("2026-11-03", "takket: 2026-11-04")), ON, faulty=True) == []


def test_the_note_keeps_its_other_rules(asked):
    files = kari(held("2026-11-03", f"thanked: {NO_DAY}"))
    assert asked("connect", files, ON, faulty=True) == [("connect", "kari-berg", "2026-11-06", "soon")]
    assert len(asked("agree-next-step", files, ON, faulty=True)) == 1


def test_one_faulty_note_does_not_silence_its_neighbours(asked):
    files = kari(held("2026-11-03", f"thanked: {NO_DAY}"))
    files["meetings/annen.md"] = f"contact: Ola Dahl\n{held('2026-11-03')}"
    assert [action.contact for action in asked("thank", files, ON, faulty=True)] == ["Ola Dahl"]


@pytest.mark.parametrize("written", ["04.11.2026", "4.11.2026"])
def test_a_dotted_day_is_read_all_the_same(asked, written):
    assert asked("thank", kari(held("2026-11-03", f"thanked: {written}")), ON) == []


def test_a_skip_that_cannot_be_read_asks_nothing(asked):
    assert asked("thank", kari(held("2026-11-03", "skip:\n  thank: [a, b]")), ON, faulty=True) == []


def test_faulty_days_away_change_nothing_else(asked):
    files = kari(held("2026-11-03"), others={ME: f"away:\n  - from: {NO_DAY}\n    to: 2026-11-30"})
    assert asked("thank", files, ON, faulty=True) == [("thank", "kari-berg", "2026-11-04", "overdue")]


def test_what_is_not_yaml_hides_no_more_than_its_own_field(asked):
    files = {KARI: "name: Kari Berg\nrole: Leder: Digital\nbirthday: 1980-11-04"}
    assert asked("birthday", files, ON, faulty=True) == [("birthday", "kari-berg", "2026-11-04", "overdue")]


def test_a_closing_field_that_is_not_yaml_is_unknown(asked):
    assert asked("thank", kari(held("2026-11-03", "thanked: i går: per telefon")), ON, faulty=True) == []


def test_a_note_that_leads_to_a_meeting_says_nothing_wrong(outlook):
    files = {"contacts/kari.md": "name: Kari Berg\n---\nSe [[kaffe]].\n", "meetings/kaffe.md": "contact: kari\n"}
    assert not [problem for problem in outlook(files, "2026-11-18").problems if problem.code == "K216"]
