"""The network grows, month by month (M07)."""

import pytest

from kaffegen.insights.growth import first_met, months

from .small import held, ids, known_of, meetings, people, person


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        ("2026-11-18", "2025-12-01", "2026-11-01"),
        ("2026-11-01", "2025-12-01", "2026-11-01"),
        ("2026-10-31", "2025-11-01", "2026-10-01"),
        ("2024-02-29", "2023-03-01", "2024-02-01"),
        ("2025-01-31", "2024-02-01", "2025-01-01"),
    ],
)
def test_twelve_months_this_one_last(today, first, last):
    found = months(known_of({}, today))
    assert (len(found), str(found[0].first), str(found[-1].first)) == (12, first, last)
    assert all(month.held == 0 and month.new == () for month in found)
    assert [month.first.day for month in found] == [1] * 12


@pytest.mark.parametrize(
    ("files", "day"),
    [
        (people("Kari Berg"), None),
        (person("Kari Berg", "met: 2026-02-01"), "2026-02-01"),
        (person("Kari Berg", "met: 2026-11-19"), None),
        (meetings(held("2026-03-01")), "2026-03-01"),
        (meetings(held("2026-03-02"), held("2026-03-01")), "2026-03-01"),
        (person("Kari Berg", "met: 2026-02-01") | meetings(held("2026-03-01")), "2026-02-01"),
        (person("Kari Berg", "met: 2026-04-01") | meetings(held("2026-03-01")), "2026-03-01"),
        (meetings(held("2026-11-19")), None),
        (meetings("contact: kari\ndate: 2026-03-01\nstatus: cancelled"), None),
        (meetings("contacts: [Ola Dahl, kari]\ndate: 2026-03-01\nstatus: held"), "2026-03-01"),
    ],
)
def test_the_first_time_one_met_somebody(files, day):
    found = first_met(known_of(people("Kari Berg") | files))
    assert (str(found["kari"][1]) if "kari" in found else None) == day


def test_each_month_has_its_meetings_and_whom_one_met_first_in_it():
    notes = meetings(
        held("2024-02-29"), held("2024-02-01", who="ola"), held("2024-01-31", who="ola"), held("2024-03-01"),
        held("2023-02-28", who="Berit Moe"), "contacts: [Berit Moe, Dina Ek]\nstatus: held\ndate: 2024-02-29",
    )  # fmt: skip
    known = known_of(people("Kari Berg", "Ola Dahl") | person("Eva Lie", "met: 2023-03-01") | notes, "2024-02-29")
    told = {str(month.first): (month.held, ids(month.new)) for month in months(known) if month.held or month.new}
    assert told == {
        "2023-03-01": (0, ["eva"]),
        "2024-01-01": (1, ["ola"]),
        "2024-02-01": (3, ["kari", "Dina Ek"]),
    }
