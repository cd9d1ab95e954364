"""How the half-year's plan goes (M05). The plan has 184 days, from 1 July to 31 December 2026."""

import pytest

from kaffegen.insights.plan_progress import current_plan, progress_of

from .small import held, ids, known_of, meetings, people, person

HALF = "from: 2026-07-01\nto: 2026-12-31"


def plan(*lines):
    return {"plans/host.md": "\n".join([HALF, *lines])}


def progress(files, today="2026-11-18"):
    known = known_of(files, today)
    return progress_of(known, known.journal.plans[0])


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-06-30", 0),
        ("2026-07-01", 0),
        ("2026-07-30", 0),  # 6 · 30 / 184 = 0.98
        ("2026-07-31", 1),  # 6 · 31 / 184 = 1.01
        ("2026-09-30", 3),  # 6 · 92 / 184 = 3
        ("2026-09-29", 2),
        ("2026-12-30", 5),
        ("2026-12-31", 6),
        ("2027-03-01", 6),
    ],
)
def test_what_is_expected_by_now(today, expected):
    assert progress(plan("goal: 6"), today).expected == expected


@pytest.mark.parametrize(
    ("lines", "goal"),
    [
        ("people: [A A, B B, C C, D D, E E, F F]", 3),
        ("people: [A A, B B, C C, D D, E E]", 3),
        ("people: A A", 1),
        ("people: [A A, a  a, A A]", 1),
        ("people: [finnes-ikke]", None),
        ("topics: lager", None),
        ("goal: 8\npeople: [A A, B B]", 8),
    ],
)
def test_about_half_of_those_whom_one_lists_is_the_goal(lines, goal):
    found = progress(plan(lines), "2026-12-31")
    assert (found.goal, found.expected) == (goal, goal or 0)


@pytest.mark.parametrize(
    ("notes", "rate"),
    [
        ([], None),
        (["contact: kari\ninvited: 2026-10-01"], None),
        ([held("2026-10-01")], 100),
        ([held("2026-10-01"), "contact: kari\nstatus: declined\ninvited: 2026-10-02"], 50),
        ([held("2026-10-01"), held("2026-10-02"), "contact: kari\nstatus: unanswered\ninvited: 2026-10-02"], 67),
        ([held("2026-10-01"), "contact: kari\nstatus: cancelled\ndate: 2026-10-09"], 50),
        (["contact: kari\nstatus: declined\ninvited: 2026-07-01"], 0),
        ([held("2026-10-01"), "contact: kari\nstatus: declined\ninvited: 2026-06-30"], 100),
        ([held("2026-10-01"), "contact: kari\nstatus: declined"], 100),
    ],
)
def test_the_hit_rate(notes, rate):
    assert progress(people("Kari Berg") | plan("goal: 6") | meetings(*notes)).hit_rate == rate


@pytest.mark.parametrize(
    ("notes", "count"),
    [
        ([held("2026-06-30")], 0),
        ([held("2026-07-01")], 1),
        ([held("2026-11-18")], 1),
        ([held("2026-11-19")], 0),
        (["contact: kari\nstatus: held\ninvited: 2026-10-01"], 0),
        (["contacts: [kari, ola]\nstatus: held\ndate: 2026-10-01"], 1),
        ([held("2026-10-01"), held("2026-10-01")], 2),
    ],
)
def test_what_was_held(notes, count):
    assert progress(people("Kari Berg", "Ola Dahl") | plan("goal: 6") | meetings(*notes)).held == count


@pytest.mark.parametrize(
    ("day", "held_in", "rate"),
    [("2026-12-31", 1, 50), ("2027-01-01", 0, None), ("2026-07-01", 1, 50), ("2026-06-30", 0, None)],
)
def test_both_ends_of_the_plan_belong_to_it(day, held_in, rate):
    notes = meetings(held(day), f"contact: kari\nstatus: declined\ninvited: {day}")
    found = progress(people("Kari Berg") | plan("goal: 6") | notes, "2027-02-01")
    assert (found.held, found.hit_rate) == (held_in, rate)


@pytest.mark.parametrize(
    ("notes", "state"),
    [
        ([], "open"),
        ([held("2026-06-30")], "open"),
        ([held("2026-07-01")], "held"),
        ([held("2026-11-19")], "scheduled"),
        (["contact: kari\nstatus: held\ninvited: 2026-06-01\ndate: 2026-08-01"], "held"),
        (["contact: kari\ninvited: 2026-06-30"], "open"),
        (["contact: kari\ninvited: 2026-07-01"], "invited"),
        (["contact: kari\ninvited: 2026-11-19"], "open"),
        (["contact: kari\nstatus: invited"], "invited"),
        (["contact: kari\ninvited: 2026-12-01\ndate: 2027-01-05"], "scheduled"),
        (["contact: kari\npurpose: x"], "idea"),
        (["contact: kari\npurpose: x", "contact: kari\nstatus: declined\ninvited: 2026-08-01"], "idea"),
        (["contact: kari\nstatus: declined\ninvited: 2026-08-01"], "declined"),
        (["contact: kari\nstatus: declined\ninvited: 2026-08-01", held("2026-11-01")], "held"),
        (["contact: kari\nstatus: unanswered\ninvited: 2026-06-30"], "open"),
        (["contacts: [ola, Kari Berg]\nstatus: held\ndate: 2026-08-01"], "held"),
    ],
)
def test_how_far_it_came_with_somebody_of_the_plan(notes, state):
    found = progress(people("Kari Berg", "Ola Dahl") | plan("people: kari") | meetings(*notes))
    assert [(planned.contact.id, planned.state) for planned in found.people] == [("kari", state)]
    assert (found.people[0].meeting is None) is (state == "open")
    assert ids(planned.contact for planned in found.next_people) == (["kari"] if state in ("open", "idea") else [])


def test_the_people_come_as_the_plan_has_them_and_a_stranger_too():
    found = progress(people("Kari Berg", "Ola Dahl") | plan("people: [Ola Dahl, Vibeke Storm, kari]"))
    assert ids(planned.contact for planned in found.people) == ["ola", "Vibeke Storm", "kari"]


def test_of_two_plans_the_one_that_began_last_counts():
    plans = {
        "plans/a.md": "from: 2026-07-01\nto: 2026-12-31",
        "plans/b.md": "from: 2026-10-01\nto: 2027-03-31",
        "plans/c.md": "from: 2026-10-01\nto: 2026-12-31",
        "plans/d.md": "from: 2026-11-01",
        "plans/e.md": "from: 2026-12-01\nto: 2026-11-01",
    }
    days = {"2026-06-30": None, "2026-07-01": "a", "2026-09-30": "a", "2026-10-01": "c", "2026-12-31": "c"}
    days |= {"2027-01-01": "b", "2027-03-31": "b", "2027-04-01": None}
    found = {day: current_plan(known_of(plans, day)) for day in days}
    assert {day: plan.id if plan else None for day, plan in found.items()} == days


def test_what_one_heard_on_each_topic_since_the_plan_began():
    files = people("Kari Berg", "Ola Dahl", "Berit Moe") | {"topics/lager.md": "name: Lager\naliases: lagring"}
    notes = meetings(
        held("2026-08-01", "topics: [Lagring, sang]"),
        "contacts: [kari, ola]\nstatus: held\ndate: 2026-09-01\ntheme: lager",
        held("2026-06-30", "topics: lager", who="berit"),
        "contact: berit\ninvited: 2026-08-01\ntopics: lager",
    )
    found = progress(files | notes | plan('topics: ["[[lager]]", "[[ombruk]]"]'))
    told = [(subject.name, ids(subject.people), ids(subject.meetings)) for subject in found.topics]
    assert told == [("Lager", ["kari", "ola"], ["0", "1"]), ("ombruk", [], [])]


def test_an_empty_plan_is_no_fault():
    found = progress(plan())
    assert (found.people, found.topics, found.goal, found.held, found.hit_rate) == ((), (), None, 0, None)
    assert found.next_people == ()


def test_somebody_archived_stays_in_the_plan_they_are_in():
    found = progress(person("Kari Berg", "status: archived") | plan("people: kari"))
    assert [planned.state for planned in found.people] == ["open"]
