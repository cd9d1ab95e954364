"""In which order actions come, and by what they are known."""

import datetime as dt
from itertools import pairwise

import pytest

from .journals import CASES, KARI, ME, MEETING, held, kari

ON = "2026-11-04"
ORDER = [  # what was promised, what waits on an answer, what prepares a meeting, what keeps warm
    {"next-step", "report-back", "thank", "answer"},
    {"nudge", "let-go", "schedule", "await", "outcome"},
    {"prepare"},
    {"keep-in-touch", "drip", "give-back", "birthday", "milestone"},
]


def all_in_one() -> dict[str, str]:
    """Give every ordinary week in one journal, each with a person of its own."""
    names = (
        ("kari-berg", "k"),
        ("ola-dahl", "o"),
        ("Kari Berg", "K"),
        ("Ola Dahl", "O"),
        ("kaffe", "m"),
        ("host", "p"),
    )
    files: dict[str, str] = {}
    for case in CASES:
        for path, text in case.files().items():
            if path != ME:
                files[_renamed(path, names, case.rule)] = _renamed(text, names, case.rule)
    return files


def _renamed(text, names, rule):
    for name, new in names:
        text = text.replace(name, f"{new}-{rule}")
    return text


def every_id(outlook, files, today=ON, **options):
    return [action.id for action in outlook(files, today, **options).actions]


def test_ids_are_unique(outlook):
    found = every_id(outlook, all_in_one(), follow_ups={"drip": "6 weeks"})
    assert len(found) == len(set(found)) > len(CASES)


def test_the_same_journal_gives_the_same_actions(outlook):
    assert every_id(outlook, all_in_one()) == every_id(outlook, all_in_one())


@pytest.mark.parametrize("case", [c for c in CASES if c.rule != "plan"], ids=lambda case: case.rule)
def test_an_id_stays_from_day_to_day(outlook, case):
    def ids(today):
        return {a.id for a in outlook(case.files(), today, **case.options).actions if a.rule.name == case.rule}

    assert ids("2026-11-04") == ids("2026-11-06") != set()


def test_the_id_of_plan_stays_from_day_to_day(outlook):
    files = kari(held("2026-11-03"))
    found = [{a.id for a in outlook(files, day).actions if a.rule.name == "plan"} for day in (ON, "2026-11-06")]
    assert found[0] == found[1] != set()


STEPS = "date: 2026-10-28\nnext_steps:\n  - what: ringe\n  - what: skrive"


@pytest.mark.parametrize(
    "changed",
    [
        "date: 2026-10-28\nnext_steps:\n  - what: før\n  - what: ringe\n  - what: skrive",
        "date: 2026-10-28\nnext_steps:\n  - what: skrive\n  - what: ringe",
        "date: 2026-10-28\npurpose: trender\nnext_steps:\n  - what: ringe\n  - what: skrive\n---\nTekst.\n",
        "date: 2026-10-28\nnext_steps:\n  - what: ringe\n    due: 2026-11-09\n  - what: skrive",
        "date: 2026-10-28\nnext_steps:\n  - what: ringe\n    snooze: 2026-11-20\n  - what: skrive",
    ],
)
def test_an_id_stays_while_the_text_of_its_item_stays(outlook, changed):
    before = {a.follow_up.item: a.id for a in outlook(kari(STEPS), ON).actions}
    after = {a.follow_up.item: a.id for a in outlook(kari(changed), ON).actions}
    assert (after["ringe"], after["skrive"]) == (before["ringe"], before["skrive"])


def test_an_id_changes_with_the_text_of_its_item(outlook):
    before = {a.id for a in outlook(kari(STEPS), ON).actions if a.rule.name == "next-step"}
    after = {a.id for a in outlook(kari(STEPS.replace("ringe", "sende")), ON).actions if a.rule.name == "next-step"}
    assert len(before & after) == 1


def test_one_text_in_two_notes_is_two_actions(asked):
    files = kari(STEPS)
    files["meetings/annen.md"] = f"contact: kari-berg\n{STEPS}"
    assert len(asked("next-step", files, ON)) == 4


def test_the_earliest_due_day_comes_first_and_someday_last(everything):
    found = everything({**all_in_one(), KARI: "name: Kari Berg\n---\n- [ ] ringe\n"}, "2026-11-12")
    days = [action.due for action in found]
    assert days[-1] is None
    assert days[:-1] == sorted(days[:-1])


def test_within_a_day_promises_come_first_and_what_keeps_warm_last(everything):
    found = [a.rule for a in everything(all_in_one(), ON, follow_ups={"drip": "6 weeks"}) if a.due == ON]
    places = [[found.index(rule) for rule in sorted(group)] for group in ORDER]
    assert all(max(earlier) < min(later) for earlier, later in pairwise(places))


def test_the_order_is_that_of_the_due_day_not_of_the_day_it_is_shown(everything):
    files = kari(held("2026-11-02", "snooze: {thank: 2026-11-20}", "memo: true"), "connected: true")
    files["meetings/annen.md"] = f"contact: kari-berg\n{held('2026-11-09', 'memo: true')}"
    due = [action.due for action in everything(files, "2026-11-20") if action.rule == "thank"]
    assert due == ["2026-11-03", "2026-11-10"]


def test_the_order_of_files_changes_nothing(everything):
    files = all_in_one()
    assert everything(files, ON) == everything(dict(reversed(files.items())), ON)


def test_days_overdue_are_positive(outlook):
    today = dt.date(2026, 11, 6)
    days = {a.rule.name: a.days(today) for a in outlook(kari(held("2026-11-03")), "2026-11-06").actions}
    assert (days["thank"], days["memo"]) == (2, 0)


def test_what_is_asked_names_who_stands_in_the_note_not_how(everything):
    files = {KARI: "name: Kari Berg", MEETING: f"contact: Kari Berg\n{held('2026-11-03')}"}
    assert {action.contact for action in everything(files, ON)} == {"kari-berg", None}
