"""Prepare a coming meeting (M10, M14, M33, M34); ask what became of one that has passed (M40)."""

import pytest

from .journals import kari

ON = "2026-11-05"
PHONE = "phone: +47 22 33 44 55"
READY = {"purpose": "purpose: trender", "for_them": "for_them: et navn", "questions": "questions: Hva skjer?"}
HAPPENED = {
    "talk_share": "talk_share: 30", "went": "went: well", "gave": "gave: en bok", "got": "got: et råd",
    "referrals": "referrals: Ola Dahl", "reported": "reported: 2026-11-04",
    "recommendations": "recommendations: Tittel",
    "signals": "signals: de vokser", "openings": "openings: opplæring", "next_steps": "next_steps: ringe",
    "thanked": "thanked: 2026-11-04", "memo": "memo: 2026-11-04", "card": "card: 2026-11-03",
}  # fmt: skip


def coming(*without: str, more: str = "") -> str:
    lines = [line for name, line in READY.items() if name not in without]
    return "\n".join(["date: 2026-11-06T14:00", *lines, more])


def missing(outlook, files, today=ON):
    return [a.follow_up.words["missing"].split() for a in outlook(files, today).actions if a.rule.name == "prepare"]


def test_nothing_missing_needs_no_preparing(asked):
    assert asked("prepare", kari(coming(), PHONE), ON) == []


@pytest.mark.parametrize("field", READY)
def test_each_missing_field_is_said(outlook, field):
    assert missing(outlook, kari(coming(field), PHONE)) == [[field]]


def test_all_that_is_missing_is_said_in_one(outlook):
    assert missing(outlook, kari("date: 2026-11-06")) == [["purpose", "for_them", "questions", "phone"]]


@pytest.mark.parametrize("more", ["", "place: Kanelhuset"])
def test_a_telephone_number_is_missing_where_one_travels(outlook, more):
    assert missing(outlook, kari(coming(more=more))) == [["phone"]]


@pytest.mark.parametrize("more", ["online: https://example.org/rom", "asked_by: them"])
def test_no_telephone_number_is_missing_where_one_does_not_travel(asked, more):
    assert asked("prepare", kari(coming(more=more)), ON) == []


@pytest.mark.parametrize(
    "heading", ["## Hensikt\ntrender\n", "## Spørsmål\n- Hva skjer?\n", "## For dem\net navn\n", "## Formål\ntrender\n"]
)
def test_a_section_of_the_body_is_as_good_as_the_field(outlook, heading):
    whole = missing(outlook, kari(f"date: 2026-11-06\n---\n{heading}", PHONE))
    assert [len(names) for names in whole] == [2]
    field = {"Hensikt": "purpose", "Formål": "purpose", "Spørsmål": "questions", "For dem": "for_them"}
    without = field[heading.split("\n")[0][3:]]
    ready = "\n".join(line for name, line in READY.items() if name != without)
    assert missing(outlook, kari(f"date: 2026-11-06\n{ready}\n---\n{heading}", PHONE)) == []


@pytest.mark.parametrize("prepared", ["2026-11-05", "2026-11-01", "true", "false"])
def test_prepared_closes_it(asked, prepared):
    assert asked("prepare", kari(f"date: 2026-11-06\nprepared: {prepared}"), ON) == []


def test_prepared_in_the_future_counts_nothing(asked):
    assert len(asked("prepare", kari("date: 2026-11-06\nprepared: 2026-11-06"), ON)) == 1


@pytest.mark.parametrize(
    ("date", "due"),
    [
        ("2026-11-10", "2026-11-06"),  # 8 November is a Sunday
        ("2026-11-09", "2026-11-06"),  # 7 November is a Saturday
        ("2026-11-11", "2026-11-09"),
        ("2026-12-27", "2026-12-24"),  # the 25th is Christmas Day
        ("2028-05-19", "2028-05-16"),
        ("2026-04-08", "2026-04-01"),  # Easter
        ("2028-03-02", "2028-02-29"),
    ],
)
def test_prepare_moves_to_the_working_day_before(asked, date, due):
    assert [action.due for action in asked("prepare", kari(f"date: {date}"), "2026-04-01")] == [due]


@pytest.mark.parametrize(("today", "count"), [("2026-11-05", 1), ("2026-11-06", 1), ("2026-11-07", 0)])
def test_prepare_is_asked_up_to_the_day_itself(asked, today, count):
    assert len(asked("prepare", kari("date: 2026-11-06"), today)) == count


@pytest.mark.parametrize("status", ["idea", "invited", "held", "declined", "unanswered", "cancelled"])
def test_prepare_is_for_a_scheduled_meeting(asked, status):
    assert asked("prepare", kari(f"date: 2026-11-06\nstatus: {status}"), ON) == []


@pytest.mark.parametrize("today", ["2026-11-03", "2026-11-02"])
def test_outcome_waits_for_the_day_to_pass(asked, today):
    assert asked("outcome", kari("date: 2026-11-03"), today) == []


@pytest.mark.parametrize("said", ["", "status: scheduled"])
@pytest.mark.parametrize("happened", HAPPENED.values(), ids=HAPPENED)
def test_outcome_is_closed_by_anything_of_what_happened(asked, happened, said):
    files = kari(f"date: 2026-11-03\n{said}")
    assert len(asked("outcome", files, ON)) == 1
    assert asked("outcome", kari(f"date: 2026-11-03\n{said}\n{happened}"), ON) == []


@pytest.mark.parametrize(
    "section",
    [
        "## Løfter\n- ringe", "## Løfter\n- [ ] ringe", "## Navn jeg fikk\n- Ola Dahl (Alfa)", "## Anbefalt\n- Tittel",
        "## Det som skjer\n- de vokser",
    ],
)  # fmt: skip
def test_outcome_is_closed_by_what_happened_in_the_body(asked, section):
    assert asked("outcome", kari(f"date: 2026-11-03\n---\n{section}\n"), ON) == []


@pytest.mark.parametrize("body", ["- [ ] ringe", "## Notater\n- [ ] ringe", "## Spørsmål\n- [ ] Hva skjer?"])
def test_a_box_elsewhere_says_nothing_of_what_happened(asked, body):
    assert len(asked("outcome", kari(f"date: 2026-11-03\n---\n{body}\n"), ON)) == 1
    assert len(asked("prepare", kari(f"date: 2026-11-06\n---\n{body}\n"), ON)) == 1


@pytest.mark.parametrize("status", ["held", "declined", "unanswered", "cancelled", "idea", "invited"])
def test_outcome_is_closed_by_another_status(asked, status):
    assert asked("outcome", kari(f"date: 2026-11-03\nstatus: {status}"), ON) == []


@pytest.mark.parametrize("date", ["2026-11-05", "2026-11-06", "2026-12-01T14:00"])
def test_outcome_is_closed_by_a_new_date(asked, date):
    assert asked("outcome", kari(f"date: {date}\nstatus: scheduled"), ON) == []


def test_outcome_is_for_a_meeting_they_asked_for_too(asked):
    files = kari("date: 2026-11-03\nasked_by: them")
    assert asked("outcome", files, ON) == [("outcome", "kari-berg", "2026-11-04", "overdue")]
