"""What pictures are made of: months, what was given and got, people met, topics over a year, from idea to met."""

import datetime as dt

import pytest

from kaffegen.insights.exchange_months import exchange_months
from kaffegen.insights.funnel import Funnel, funnel
from kaffegen.insights.month_starts import by_month, month_starts
from kaffegen.insights.people_met import people_met
from kaffegen.insights.topics_over_time import topics_over_time

from .small import held, known_of, meetings, people, person


@pytest.mark.parametrize(
    ("today", "count", "first"),
    [("2026-11-18", 12, "2025-12-01"), ("2026-01-31", 24, "2024-02-01"), ("2024-02-29", 1, "2024-02-01")],
)
def test_the_months_that_are_shown(today, count, first):
    found = month_starts(dt.date.fromisoformat(today), count)
    assert (len(found), str(found[0]), str(found[-1])) == (count, first, f"{today[:7]}-01")
    assert list(found) == sorted(set(found))


def test_days_outside_of_the_months_count_nothing():
    starts = month_starts(dt.date(2026, 11, 18), 2)
    days = map(
        dt.date.fromisoformat, ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-30", "2026-12-01", "2025-10-05"]
    )
    assert by_month(starts, days) == [2, 1]


def test_a_gift_to_several_counts_once_and_what_lies_ahead_not_at_all():
    files = person("Kari Berg", "touches: [{on: 2026-11-01, gave: [a, b]}, {on: 2026-11-19, gave: c}]") | people(
        "Ola Dahl"
    )
    files |= meetings(
        "contacts: [kari, ola]\nstatus: held\ndate: 2026-10-02\ngave: [a, b]\ngot: c",
        held("2025-11-30", "gave: long ago"),
        held("2026-11-19", "gave: to come"),
    )
    told = {
        str(month.first): (month.gave, month.got)
        for month in exchange_months(known_of(files))
        if month.gave or month.got
    }
    assert told == {"2026-10-01": (2, 1), "2026-11-01": (2, 0)}


def test_whom_one_had_met_by_the_end_of_each_month():
    files = (
        people("Kari Berg", "Ola Dahl") | person("Eva Lie", "met: 2020-01-01") | person("Siri Moe", "met: 2026-12-01")
    )
    found = people_met(
        known_of(files | meetings(held("2024-12-01"), held("2026-11-18", who="ola"), held("2026-11-18")))
    )
    assert (len(found), str(found[0][0]), str(found[-1][0])) == (24, "2024-12-01", "2026-11-01")
    assert [total for _, total in found] == [2] * 23 + [3]


def test_the_topics_of_most_meetings_come_first_and_no_more_than_eight():
    many = [held("2026-10-01", f"topics: [t{n}]") for n in range(9)]
    files = people("Kari Berg") | {"topics/lager.md": "name: Lageret"}
    files |= meetings(*many, held("2026-09-01", "topics: [lager, Lageret]"), held("2026-11-18", "theme: lager"),
                      held("2025-11-30", "topics: gammelt"), held("2026-11-19", "topics: nytt"))  # fmt: skip
    found = topics_over_time(known_of(files))
    assert [topic.name for topic in found] == ["Lageret", "t0", "t1", "t2", "t3", "t4", "t5", "t6"]
    assert found[0].counts == (0,) * 9 + (1, 0, 1)


ASKED = "contact: kari\ninvited: 2026-10-01"


@pytest.mark.parametrize(
    ("meeting", "steps"),
    [
        ("contact: kari", (1, 0, 0, 0)),
        ("contact: kari\ninvite_by: 2025-10-01", (0, 0, 0, 0)),
        (ASKED, (1, 1, 0, 0)),
        ("contact: kari\ninvited: 2026-11-19", (1, 0, 0, 0)),
        ("contact: kari\ninvited: 2025-11-18", (0, 0, 0, 0)),
        (f"{ASKED}\nanswered: 2026-10-03", (1, 1, 1, 0)),
        (f"{ASKED}\nanswered: 2026-11-19", (1, 1, 0, 0)),
        (f"{ASKED}\nanswered: 2026-10-03\nstatus: declined", (1, 1, 0, 0)),
        (f"{ASKED}\nstatus: unanswered", (1, 1, 0, 0)),
        (f"{ASKED}\ndate: 2026-11-20", (1, 1, 1, 0)),
        (f"{ASKED}\ndate: 2026-10-20\nstatus: cancelled", (1, 1, 1, 0)),
        (f"{ASKED}\ndate: 2026-10-20\nstatus: held", (1, 1, 1, 1)),
        (f"{ASKED}\ndate: 2026-11-20\nstatus: held", (1, 1, 1, 0)),
        ("contact: kari\ndate: 2026-10-20\nstatus: held", (1, 1, 1, 1)),
        (f"{ASKED}\ndate: 2026-10-20\nstatus: held\nasked_by: them", (0, 0, 0, 0)),
    ],
)
def test_how_far_an_invitation_came(meeting, steps):
    assert funnel(known_of(people("Kari Berg") | meetings(meeting))) == Funnel(*steps)
